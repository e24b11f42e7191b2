/** 证明对象和内容: what each exhibit is there to show, in the words of the papers that rest on it. */
import type { Citation, Cited, ItemId } from "../../../case/citation.ts"
import { paidShown } from "../../../case/claim.ts"
import type { Dossier } from "../../../dossier.ts"
import { coversCalls, type Refusal } from "../../../refusals/refusal.ts"
import { afterRefusal } from "../../../rules/after-refusal/index.ts"
import { quietHours } from "../../../rules/quiet-hours/index.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { spokenOf } from "../../sections/spoken-of.ts"
import { toldThen } from "../../sections/wrong-person.ts"

interface Purpose {
  readonly told: Sentence
  readonly items: ReadonlySet<ItemId>
}
const itemsOf = (citations: readonly Citation[]): ReadonlySet<ItemId> => new Set(citations.map(({ item }) => item))
const seen = ({ dossier: { timeline } }: PaperSubject, rows: Int32Array): ReadonlySet<ItemId> =>
  rows.length > 0 ? itemsOf(timeline.citations(rows)) : new Set()
const from = (values: readonly (Cited<unknown> | undefined)[]): ReadonlySet<ItemId> =>
  itemsOf(values.flatMap((value) => (value ? value.from : [])))

/** Whoever only said that they have the wrong person asked for nothing. */
const asksToStop = (one: Refusal): boolean => one.kind === "refusal" && coversCalls(one)
/** The same message asks for silence as well, or tells that it is not them. */
const isBeside = (one: Refusal, all: readonly Refusal[], by: (one: Refusal) => boolean = coversCalls): boolean =>
  all.some((other) => other.row === one.row && by(other))
const ofMatter = (matter: PaperSubject): readonly Purpose[] => {
  const { party, refusals, loan } = matter
  const measured = (id: string) => matter.findings.find((one) => one.rule === id && one.counterparty === party.id)?.measures
  const refused = measured(afterRefusal.id)
  const night = measured(quietHours.id)
  const { refusedAt, calls } = refused ?? {}
  return [
    { told: ask`${party.name}来电的号码、时间和时长`, items: seen(matter, matter.calls) },
    { told: ask`${party.name}所发信息的原文和时间`, items: seen(matter, matter.messages) },
    { told: ask`本人要求停止的原话`, items: from(refusals.map((one) => (asksToStop(one) ? one.quote : undefined))) },
    {
      told: ask`本人告知对方的原话`,
      items: from(refusals.map((one) => (coversCalls(one) && !isBeside(one, refusals, asksToStop) ? one.quote : undefined))),
    },
    // Whoever asked them to leave others alone, or not to call at night, did not ask them to stop.
    {
      told: ask`本人对联系的对象、方式或时间所提要求的原话`,
      items: from(refusals.map((one) => (coversCalls(one) || isBeside(one, refusals) ? undefined : one.quote))),
    },
    { told: ask`本人口头提出要求时正在通话`, items: from(refusals.map(({ call }) => call?.at)) },
    { told: ask`对方对该要求的答复`, items: from(refusals.map(({ answer }) => answer?.quote)) },
    ...(refusedAt && calls
      ? [{ told: say`${as("day", refusedAt)}${toldThen(matter, refusedAt, ask`拒绝来电`)}之后仍有来电`, items: from([calls]) }]
      : []),
    { told: ask`夜间仍有联络`, items: from([night?.calls, night?.messages]) },
    {
      told: ask`各期的还款日和还款`,
      items: matter.owing ? new Set<ItemId>() : from((loan?.instalments ?? []).flatMap((one) => [one.due, one.posted ?? paidShown(one)])),
    },
    { told: ask`对方写明已经结清，又写明逾期`, items: from([loan?.settledWords, loan?.overdueWords]) },
  ]
}
/** What is told of an exhibit; undefined where no paper rests on a place in it. */
export const purposesOf = (dossier: Dossier): ((item: ItemId) => Sentence | undefined) => {
  const all = spokenOf(dossier).flatMap(ofMatter)
  return (item) => {
    const told = listed(all.filter(({ items }) => items.has(item)).map((one) => one.told))
    return told && say`证明${told}`
  }
}
