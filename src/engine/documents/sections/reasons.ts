/** Why it may be against the rules: the recipient's own rule first, then one article on torts, then at most one labelled comparison; one hedge. */
import type { Ground } from "../../grounds/ground.ts"
import type { LawRef } from "../../law/instrument.ts"
import { as, ask, listing, type Sentence } from "../../say/say.ts"
import { spanOf } from "../../timeline/measure.ts"
import { basisOf } from "../form/basis.ts"
import type { Request } from "../form/parts.ts"
import { writtenStandingOf } from "../standing/index.ts"
import { chosenGrounds, isPoliceBusiness } from "./basis.ts"
import type { PaperSubject } from "./matter.ts"
import { beyondReminding, notDue } from "./not-due.ts"
import { unitReached } from "./ways.ts"

/** A rule made for this kind of lender is its supervisor's own. */
const isOwnRule = ({ provision, version }: Ground): boolean =>
  provision.lenders !== undefined && (version.kind === "规章" || version.kind === "规范性文件")
const isLaw = ({ version }: Ground): boolean => version.kind === "法律" || version.kind === "行政法规"
const isNorm = ({ version }: Ground): boolean => version.kind === "国家标准" || version.kind === "自律规范"
/** It says when information may be handled at all, or names a right: asked about, never the article that was broken. */
const forbids = ({ provision }: Ground): boolean => provision.wording === undefined || provision.wording === "权利"
const exact = (ground: Ground): number => Number(ground.ref.article.endsWith("项"))

export interface Reasons {
  /** The supervisor's own rule, in each version that the acts fall under. */
  readonly rule: readonly Ground[]
  readonly tort: Ground | undefined
  /** No contract and no consent: on which basis is the number used at all? */
  readonly handling: Ground | undefined
  readonly norm: Ground | undefined
  /** Another point of the same norm that was met as well. */
  readonly alsoNorm: Ground | undefined
  /** What a standard asks even for debtors of a due debt: each of its points that was met. */
  readonly comparison: readonly Ground[]
  /** The other provisions on which the paper's own requests rest, where they are met: what is asked for under an article says why. */
  readonly asked: readonly Ground[]
  /** Every provision that is named, for what is told beside the paper. */
  readonly all: readonly Ground[]
}
const inVersions = (grounds: readonly Ground[], one: Ground | undefined): readonly Ground[] =>
  one ? grounds.filter(({ ref }) => ref.instrument === one.ref.instrument && ref.anchor === one.ref.anchor).slice(0, 2) : []
const mostCompared = 2
const mostAsked = 3
const isSameArticle = ({ ref }: Ground, other: LawRef): boolean => ref.instrument === other.instrument && ref.anchor === other.anchor
const alsoAsked = (
  grounds: readonly Ground[],
  named: readonly Ground[],
  requests: readonly Pick<Request, "basis">[],
): readonly Ground[] => {
  const bases = requests.flatMap(({ basis }) => (basis ?? []).map(({ ref }) => ref))
  return chosenGrounds(
    grounds.filter(
      (one) =>
        !isPoliceBusiness(one) &&
        !isNorm(one) &&
        forbids(one) &&
        bases.some((ref) => isSameArticle(one, ref)) &&
        !named.some((held) => isSameArticle(held, one.ref)),
    ),
  ).slice(0, mostAsked)
}
/** Chosen from what is met, else from what is asked about. */
export const reasonsOf = (matter: PaperSubject, grounds: readonly Ground[], requests: readonly Pick<Request, "basis">[] = []): Reasons => {
  const own = chosenGrounds(grounds.filter((ground) => !isPoliceBusiness(ground)))
  // Two provisions of one text for one act say the same twice: the one that fits whoever owes nothing goes first for them.
  const standing = writtenStandingOf(matter)
  const rules = own.filter(isOwnRule)
  const rule = inVersions(own, rules[0])
  const tort = own.filter((ground) => isLaw(ground) && forbids(ground)).sort((a, b) => exact(b) - exact(a))[0]
  const handling =
    standing === "misuse" || matter.stands === "borrower"
      ? undefined
      : (grounds.find(({ provision }) => provision.wording === "依据") ?? grounds.find(({ provision }) => provision.wording === "条件"))
  const norms = rule.length > 0 ? [] : own.filter(isNorm)
  const [norm] = norms
  const alsoNorm = norms.slice(1).find(({ ref }) => ref.instrument === norm?.ref.instrument)
  const comparison =
    standing === "current"
      ? matter.dossier.grounds
          .filter(
            (ground) => ground.comparison && ground.met && ground.version.kind === "国家标准" && ground.counterparty === matter.party.id,
          )
          .filter((ground, i, all) => all.findIndex(({ ref }) => ref.anchor === ground.ref.anchor) === i)
          .slice(0, mostCompared)
      : []
  const named = [...rule, tort, handling, norm].filter((ground) => ground !== undefined)
  const asked = alsoAsked(grounds, named, requests)
  return { rule, tort, handling, norm, alsoNorm, comparison, asked, all: [...named, ...asked, ...comparison] }
}
const daysOf = ({ dossier: { timeline } }: PaperSubject, ground: Ground): Sentence => {
  const span = spanOf(timeline, ground.events)
  if (!span) return ask`上述行为`
  return span.firstDay.value === span.lastDay.value
    ? ask`${as("day", span.firstDay)}的上述行为`
    : ask`${as("day", span.firstDay)}至${as("day", span.lastDay)}的上述行为`
}
const words = (title: string) => ({ parameter: title, form: "words" }) as const
/** What a point of a norm asks, with the number that its text gives: whoever reads of “the number laid down” learns nothing. */
const pointOf = ({ provision: { title, parameters } }: Ground): ReturnType<typeof words> => {
  const limit = Object.entries(parameters).find(([name, value]) => name.endsWith("-per-day-max") && typeof value === "number")?.[1]
  return words(limit === undefined ? title : title.replace("规定次数", `${limit}次`))
}

/** Said of what is met: one hedge, and nothing of how strong or weak it is. */
export const reasonSentences = (
  matter: PaperSubject,
  side: Sentence,
  { rule, tort, handling, norm, alsoNorm, asked }: Reasons,
): readonly Sentence[] => {
  const [own] = rule
  const lead = own ?? tort
  const told: Sentence[] = [...notDue(matter, side)]
  if (own && tort) {
    const refs = listing([own.ref, ...rule.slice(1).map(({ ref }) => ref)])
    const beyond = beyondReminding(matter, own)
    told.push(
      beyond
        ? ask`${daysOf(matter, own)}，${beyond}，违反${refs}，并侵扰私人生活安宁（${tort.ref}），请依法核查。`
        : ask`${daysOf(matter, own)}涉嫌违反${refs}，并涉嫌侵扰私人生活安宁（${tort.ref}），请依法核查。`,
    )
  } else if (lead) {
    const [first, ...rest] = rule.length > 0 ? rule.map(({ ref }) => ref) : [lead.ref]
    if (first) told.push(ask`${daysOf(matter, lead)}涉嫌违反${listing([first, ...rest])}，请依法核查。`)
  }
  for (const one of asked) told.push(ask`${daysOf(matter, one)}并涉嫌违反${one.ref}，请一并核查。`)
  if (writtenStandingOf(matter) === "misuse") {
    const [first, ...rest] = basisOf(matter, "verify").map(({ ref }) => ref)
    told.unshift(
      first
        ? ask`放款之前对借款人身份的核实是否符合规定（${listing([first, ...rest])}），请调取申请、核验、放款记录查明。`
        : ask`放款之前对借款人身份的核实是否符合规定，请调取申请、核验、放款记录查明。`,
    )
  }
  if (handling)
    told.push(
      matter.unit
        ? ask`请其说明${unitReached(matter)}的依据。`
        : ask`本人与${side}没有合同，也没有同意其使用本人的号码，请其说明处理的依据（${handling.ref}）。`,
    )
  if (norm) {
    const also = alsoNorm ? ask`；同一规范还要求${pointOf(alsoNorm)}` : ask``
    told.push(
      norm.version.kind === "国家标准"
        ? ask`${daysOf(matter, norm)}与推荐性国家标准${norm.ref}的要求（据公开报道，大意是${pointOf(norm)}${also}）不一致，供核查时参照。`
        : ask`${daysOf(matter, norm)}与行业自律规范${norm.ref}的要求（据公开报道，大意是${pointOf(norm)}${also}）不一致，供核查时参照。`,
    )
  }
  return told
}
/** One comparison with what is asked even for debtors of a due debt; of a standard that nobody here has read it is told as it was reported. */
export const comparedSentences = ({ comparison: [first, second] }: Pick<Reasons, "comparison">): readonly Sentence[] => {
  if (!first) return []
  const also = second ? ask`，同一条还要求${pointOf(second)}` : ask``
  // By its number alone: it is none of the texts on which the paper rests.
  const standard = ask`推荐性国家标准${words(first.version.short)}的${words(first.ref.article)}`
  return [ask`作为比较：${standard}（据公开报道）即使对已经逾期的债务人，也要求${pointOf(first)}${also}；本人没有逾期。`]
}
/** Said of what only the yardstick of this tool finds too much: a question, and no word on limits that the law has or has not. */
export const questionSentences = ({ rule, tort, all }: Reasons): readonly Sentence[] => {
  const [first, ...rest] = [...rule, ...(tort ? [tort] : [])].map(({ ref }) => ref)
  const named = first ? [first, ...rest] : all.map(({ ref }) => ref)
  const [one, ...others] = named
  return one ? [ask`上述行为是否符合${listing([one, ...others])}，请依法核查。`] : []
}
