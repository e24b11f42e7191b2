/** A paper to a court: the parties, what is asked for, what happened, why, where the evidence is, and the court's name over the signature. */
import type { NonEmpty } from "../../case/citation.ts"
import { ask, type Sentence, say } from "../../say/say.ts"
import type { Block, Document } from "../sheet/ast.ts"
import { toolLine } from "../sheet/foot.ts"
import { sentencesInRow, stopped, withBasis } from "./compose.ts"
import { datedTable } from "./dated-table.ts"
import { atClock, chosenDays } from "./days.ts"
import { withinFive } from "./limit.ts"
import type { Lines, Parts } from "./parts.ts"
import { sourcesOf } from "./sources.ts"

export interface CourtParts extends Omit<Parts, "done" | "for" | "to"> {
  /** The court by its name. */
  readonly court: Sentence
  /** As the list of papers shows it. */
  readonly for: string
  readonly who: Lines
  /** What it answers, before anything is asked. */
  readonly opening?: readonly Sentence[]
  /** 诉讼请求, 请求事项. */
  readonly requestsTitle: string
  /** What the facts are headed with where there are any: 事实. */
  readonly factsTitle: string
  /** Where the evidence is, and where it comes from. */
  readonly evidence: readonly Sentence[]
  /** What goes along: copies for each defendant, the list of the evidence. */
  readonly enclosed: string
}
/** A judge reads more rows than a clerk; more belong to the statistics. */
const mostRows = 8
const head = (text: string): Block => ({ t: "heading", level: 1, text: { t: "label", text } })
const paragraph = (sentences: readonly Sentence[]): readonly Block[] =>
  sentences.length > 0 ? [{ t: "paragraph", sentences: sentences.map(stopped) as unknown as NonEmpty<Sentence> }] : []
const some = <T>(list: readonly T[]): NonEmpty<T> | undefined => (list.length > 0 ? (list as unknown as NonEmpty<T>) : undefined)

export const courtPaper = (parts: CourtParts): Document => {
  const { matter, lead, totals } = parts
  const harm = parts.harm ?? []
  const days = chosenDays(parts.rows, mostRows).map(({ day, facts }) => ({
    day,
    facts: facts.map((fact) => ({ ...fact, told: atClock(fact) })),
  }))
  const facts = days.flatMap((one) => one.facts)
  const requests = withinFive(parts.requests, [...(parts.opening ?? []), ...parts.reasons]).map(
    ({ asks, basis }): NonEmpty<Sentence> => [
      withBasis(
        asks,
        (basis ?? []).map(({ ref }) => ref),
      ),
    ],
  )
  const sums = some(totals.map(({ told }) => told))
  const tells = lead.length + days.length + totals.length + harm.length > 0
  return {
    doc: parts.doc,
    title: parts.title,
    for: parts.for,
    claim: matter.party.claim,
    counterparty: matter.party.id,
    cites: "numbers",
    blocks: [
      { t: "party-lines", lines: parts.who },
      ...paragraph(parts.opening ?? []),
      head(parts.requestsTitle),
      { t: "list", items: requests as unknown as NonEmpty<NonEmpty<Sentence>> },
      ...(tells ? [head(parts.factsTitle)] : []),
      ...paragraph(lead.map(({ told }) => told)),
      ...datedTable(days),
      ...(sums ? [{ t: "paragraph" as const, sentences: sentencesInRow([say`合计：${sums[0]}`, ...sums.slice(1)]) }] : []),
      ...paragraph(harm.map(({ told }) => told)),
      ...(parts.reasons.length > 0 ? [head("理由"), ...paragraph(parts.reasons)] : []),
      ...(parts.evidence.length > 0 ? [head("证据和证据来源"), ...paragraph(parts.evidence)] : []),
      { t: "paragraph", sentences: parts.closing },
      { t: "paragraph", sentences: [ask`此致 ${parts.court}`] },
      { t: "signature", role: parts.signer, day: matter.dossier.day },
      ...paragraph([{ t: "sentence", mood: "asks", inlines: [{ t: "text", text: `附：${parts.enclosed}` }] }]),
      ...sourcesOf([...lead, ...facts, ...totals, ...harm]),
    ],
    foot: toolLine,
    beside: parts.beside,
  }
}
