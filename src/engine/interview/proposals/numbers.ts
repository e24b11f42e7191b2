/** Groups of numbers that may be the other side's: given in its own messages, of one range with its known ones, calling again and again, calling once, or all that are left. Nobody known, and no public line, is among them. */
import type { Counterparty } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Dossier } from "../../dossier.ts"
import { isAlike, isNearKnown, unsorted } from "../../timeline/unsorted.ts"
import type { AnswerProposal, ProposalKind } from "../proposal.ts"
import { type CallersSeen, callersSeen } from "./callers.ts"
import { proposal } from "./of-claim.ts"

interface Group {
  /** Tied to one debt: given in the messages of its side, or near to its numbers. */
  readonly tied?: true
  readonly numbers: readonly CallersSeen[]
  readonly sentence: (n: number) => string
  readonly why: string
}
const mostNamed = 6
/** `of`: the sides to which a number may be near. */
const groupsOf = (dossier: Dossier, left: readonly CallersSeen[], of: readonly Counterparty[]): readonly Group[] => {
  const { timeline, counterparties } = dossier
  const near = new Set(isNearKnown(timeline, of))
  const alike = new Set(isAlike(timeline, counterparties))
  const again = new Set(unsorted(timeline, counterparties))
  const refused = new Set(
    dossier.refusals.flatMap(({ counterparty, row }) =>
      counterparty === null && (timeline.number[row] as number) >= 0 ? [timeline.numbers.get(timeline.number[row] as number)] : [],
    ),
  )
  return [
    {
      numbers: left.filter(({ number }) => refused.has(number)),
      sentence: (n) => `您发信息要求停止联系的${n}个号码，是为这笔债打来的，对吗？`,
      why: "您自己的信息要求它停止联系；说了是对方的，这条信息才算告知过对方。",
    },
    {
      tied: true,
      numbers: left.filter(({ names }) => names),
      sentence: (n) => `信息里写着这家机构来催的${n}个号码，是为这笔债来的，对吗？`,
      why: "这些号码发来的信息催款，写着这家机构的名字。",
    },
    {
      numbers: left.filter(({ names, menaces }) => menaces && !names),
      sentence: (n) => `发来威胁、辱骂或者冒充机关的信息的${n}个号码，是为这笔债来的，对吗？`,
      why: "这些信息没有写是哪家机构；是别的事，就不选。",
    },
    {
      tied: true,
      numbers: left.filter(({ given }) => given),
      sentence: (n) => `对方的信息里留过的${n}个号码是为这笔债打来的，对吗？`,
      why: "这些号码是对方自己的信息里写的回电号码。",
    },
    {
      tied: true,
      numbers: left.filter(({ number, given }) => !given && near.has(number)),
      sentence: (n) => `和对方已知号码相近的${n}个号码，也是为这笔债打来的，对吗？`,
      why: "同一个号段、位数也一样；相近不等于就是，拿不准先不答。",
    },
    {
      numbers: left.filter(({ number, given }) => !given && !near.has(number) && alike.has(number)),
      sentence: (n) => `您要求停止之后才反复打来的${n}个号码，是为这笔债打来的，对吗？`,
      why: "只是时间上在要求停止之后；快递、推销也会反复打来，请逐个看一眼，拿不准先不答。",
    },
    {
      numbers: left.filter(({ number, given }) => !given && !alike.has(number) && again.has(number)),
      sentence: (n) => `反复打来、您没有先打过的${n}个号码，是为这笔债打来的，对吗？`,
      why: "您没有主动打过这些号码；快递、推销也会反复打来，请逐个看一眼。",
    },
    {
      numbers: left.filter(({ contacts }) => contacts === 1),
      sentence: (n) =>
        n === 1 ? "只联系过您一次的这个陌生号码，是为这笔债来的，对吗？" : `只联系过您一次的${n}个陌生号码，都是为这笔债来的，对吗？`,
      why: "只来过一次的，多半也有别的联系在里面；记得清的才选。",
    },
    {
      numbers: left,
      sentence: (n) => `剩下的${n}个陌生号码，全部是为这笔债打来的，对吗？`,
      why: "已经去掉您先打过、常打的号码和公共服务号码；里面可能有快递、推销，拿不准就一组一组地看。",
    },
  ]
}
/** Of one debt: `alone` where there is no other that a number may belong to. */
const proposed = (dossier: Dossier, claim: string, left: readonly CallersSeen[], alone: boolean): readonly AnswerProposal[] => {
  const key = claimKeyOf(claim, "numbers")
  const already = dossier.facts.many(key).map(({ value }) => value)
  const seen = new Set<string>()
  const own = dossier.counterparties.filter((party) => alone || party.claim === claim)
  const groups = groupsOf(dossier, left, own)
  return groups
    .filter(({ tied }) => alone || tied)
    .flatMap(({ numbers, sentence, why }) => {
      const names = numbers.map(({ number }) => number)
      const same = names.join(",")
      const [first] = numbers
      if (!first || seen.has(same)) return []
      seen.add(same)
      const shown = names.slice(0, mostNamed).join("、")
      return [
        proposal({
          key,
          value: [...new Set([...already, ...names])],
          ...(already.length > 0 ? { already } : {}),
          sentence: sentence(names.length),
          why: `${shown}${names.length > mostNamed ? "等" : ""}。${why}`,
          citations: dossier.timeline.citations(numbers.flatMap(({ rows }) => rows).sort((a, b) => a - b)),
        }),
      ]
    })
}
/** With several debts a number is proposed for one only by what that one's side says or by which numbers it uses; what may be either's is proposed for neither. */
const ofSeveral = (dossier: Dossier): readonly AnswerProposal[] => {
  const seen = dossier.claims.map((claim) => {
    const near = new Set(
      isNearKnown(
        dossier.timeline,
        dossier.counterparties.filter((party) => party.claim === claim.id),
      ),
    )
    return {
      claim: claim.id,
      left: callersSeen(dossier, claim.id).filter(({ number, given, names }) => given || names || near.has(number)),
    }
  })
  const times = new Map<string, number>()
  for (const { left } of seen) for (const { number } of left) times.set(number, (times.get(number) ?? 0) + 1)
  return seen.flatMap(({ claim, left }) =>
    proposed(
      dossier,
      claim,
      left.filter(({ number }) => times.get(number) === 1),
      false,
    ),
  )
}
export const numberGroups: ProposalKind = {
  propose: (dossier) => {
    const [only, ...more] = dossier.claims
    if (!only) return []
    return more.length === 0 ? proposed(dossier, only.id, callersSeen(dossier, only.id), true) : ofSeveral(dossier)
  },
}
