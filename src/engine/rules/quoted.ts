/** The words that a finding rests on, verbatim: the gravest message among its rows, where it stands, and whom it names. */
import type { Cited } from "../case/citation.ts"
import { readLabels, readSays } from "../messages/index.ts"
import type { MessageLabel, Stretch } from "../messages/reading.ts"
import { givenBackHidden, withoutGivenBack } from "../timeline/given-back.ts"
import { shownByEach, when } from "../timeline/measure.ts"
import type { Indices } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { RuleInput } from "./rule.ts"
import { titled } from "./words.ts"
import { calledNames, isAnother } from "./wrong-addressee/called-names.ts"

/** Characters of a message that are quoted whole, and of a longer one's piece. */
const whole = 120
const before = 30
const startsPair = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text[at - 1] ?? "")
/** The words around a stretch; what is cut is told by ……. */
export const quotedAround = (text: string, at: Stretch | undefined): string => {
  if (text.length <= whole) return text.trim()
  const wished = Math.max(0, Math.min((at?.from ?? 0) - before, text.length - whole))
  const from = startsPair(text, wished) ? wished - 1 : wished
  const end = Math.min(text.length, from + whole)
  const to = startsPair(text, end) ? end - 1 : end
  return `${from > 0 ? "……" : ""}${text.slice(from, to).trim()}${to < text.length ? "……" : ""}`
}
/** How grave words are beside one another, for the choice of the one that is quoted: nothing is concluded from it. */
const gravity: Partial<Record<MessageLabel, number>> = {
  threat_violence: 32,
  obscene: 16,
  threat_exposure: 8,
  insult: 8,
  impersonation_official: 4,
  scam_request: 4,
  third_party_contact: 2,
}
/** The first of the gravest rows. Each text is weighed once. */
const gravest = (timeline: Timeline, rows: Indices): number => {
  const known = new Map<number, number>()
  const weightOf = (row: number): number => {
    const text = timeline.text[row] as number
    const held =
      known.get(text) ??
      readLabels(withoutGivenBack(timeline, timeline.texts.get(text))).labels.reduce((sum, label) => sum + (gravity[label] ?? 0), 0)
    known.set(text, held)
    return held
  }
  return rows.reduce((best, row) => (weightOf(row) > weightOf(best) ? row : best), rows[0] as number)
}
/** Names of others that a text calls or that the person gave for the debtor's; every called name where the person's own is not known. */
const othersNamed = ({ facts, claims }: Pick<RuleInput, "facts" | "claims">, text: string): readonly string[] => {
  const own = ["name", "for-name"].flatMap((key) => facts.one(key)?.value ?? [])
  const { addressee } = readSays(text)
  const told = claims.flatMap((claim) => (claim.addressee && text.includes(claim.addressee.value) ? [claim.addressee.value] : []))
  return [...new Set([...told, ...(addressee ? [addressee.value] : []), ...calledNames(text)])].filter((name) =>
    own.every((one) => isAnother(name, one)),
  )
}

export const quoteTitles = {
  ...titled("text", { quote: "原话" }),
  ...titled("moment", { quoteAt: "这句原话的时间" }),
  ...titled("text", { quoteFrom: "发出这句原话的号码", quoteNames: "原话里写到的姓名（给别人看之前要遮去）" }, { beside: true }),
}
export type QuoteMeasures = { readonly [K in keyof typeof quoteTitles]?: Cited<string> }
/** The gravest message of some rows with text, as measures: its words around what `spot` finds in them, when it came and from which number. */
export const quoteOf = (
  input: Pick<RuleInput, "timeline" | "facts" | "claims">,
  rows: Indices,
  spot: (text: string) => Stretch | undefined = () => undefined,
): QuoteMeasures => {
  const { timeline } = input
  const row = gravest(timeline, rows)
  const at = Int32Array.of(row)
  const text = timeline.texts.get(timeline.text[row] as number)
  const number = timeline.number[row] as number
  const names = othersNamed(input, text)
  return {
    quote: shownByEach(timeline, at, givenBackHidden(timeline, quotedAround(text, spot(text)))),
    quoteAt: when(timeline, row),
    ...(number < 0 ? {} : { quoteFrom: shownByEach(timeline, at, timeline.numbers.get(number)) }),
    ...(names.length === 0 ? {} : { quoteNames: shownByEach(timeline, at, names.join("、")) }),
  }
}
