/** What a paper to an office and one to a court have in common: requests first, then what happened by day, the sums, the harm, and why. */
import type { NonEmpty } from "../../case/citation.ts"
import { type Sentence, say } from "../../say/say.ts"
import type { Block } from "../sheet/ast.ts"
import { sentencesInRow, stopped, withBasis } from "./compose.ts"
import { datedTable } from "./dated-table.ts"
import { atClock, chosenDays } from "./days.ts"
import { withinFive } from "./limit.ts"
import type { Parts, Told } from "./parts.ts"
import { sourcesOf } from "./sources.ts"

interface BodyParts extends Pick<Parts, "compared" | "done" | "harm" | "lead" | "reasons" | "requests" | "rows" | "totals"> {
  /** 投诉请求, 诉讼请求. */
  readonly requestsTitle: string
  /** What the facts are headed with where there are any: 事实. */
  readonly factsTitle: string
  /** What it answers: its provisions count with those of the reasons. */
  readonly opening?: readonly Sentence[]
}
interface Body {
  readonly requests: readonly Block[]
  readonly facts: readonly Block[]
  readonly reasons: readonly Block[]
  /** 附表 出处: the places of all that is told. */
  readonly sources: readonly Block[]
}
export const head = (text: string): Block => ({ t: "heading", level: 1, text: { t: "label", text } })
/** Nothing where there is nothing to say. */
export const paragraph = (sentences: readonly Sentence[]): readonly Block[] =>
  sentences.length > 0 ? [{ t: "paragraph", sentences: sentences.map(stopped) as unknown as NonEmpty<Sentence> }] : []
/** 附：证据目录. */
export const goingAlong = (text: string): readonly Block[] =>
  paragraph([{ t: "sentence", mood: "asks", inlines: [{ t: "text", text: `附：${text}` }] }])
const sumsOf = (totals: readonly Told[]): readonly Block[] => {
  const [first, ...rest] = totals.map(({ told }) => told)
  return first ? [{ t: "paragraph", sentences: sentencesInRow([say`合计：${first}`, ...rest]) }] : []
}

/** `mostDays`: how many dated rows its reader takes in. */
export const bodyOf = (parts: BodyParts, mostDays: number): Body => {
  const { lead, totals, harm = [], done = [], opening = [], compared = [] } = parts
  const days = chosenDays(parts.rows, mostDays).map(({ day, facts }) => ({
    day,
    facts: facts.map((fact) => ({ ...fact, told: atClock(fact) })),
  }))
  const items = withinFive(parts.requests, [...opening, ...parts.reasons]).map(
    ({ asks, basis }): NonEmpty<Sentence> => [
      withBasis(
        asks,
        (basis ?? []).map(({ ref }) => ref),
      ),
    ],
  )
  const told = [
    ...paragraph(lead.map((one) => one.told)),
    ...datedTable(days),
    ...sumsOf(totals),
    ...paragraph(harm.map((one) => one.told)),
  ]
  const why = [...parts.reasons, ...compared]
  return {
    requests: [head(parts.requestsTitle), { t: "list", items: items as unknown as NonEmpty<NonEmpty<Sentence>> }],
    facts: told.length > 0 ? [head(parts.factsTitle), ...told] : [],
    reasons: why.length > 0 ? [head("理由"), ...paragraph(why)] : [],
    sources: sourcesOf([...lead, ...days.flatMap(({ facts }) => facts), ...totals, ...harm, ...done]),
  }
}
