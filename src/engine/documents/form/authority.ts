/** A paper that asks somebody with power to do something: requests first, then what happened, why, what was tried, and one annex with the places. */
import type { NonEmpty } from "../../case/citation.ts"
import { type Sentence, say } from "../../say/say.ts"
import type { Block, Document } from "../sheet/ast.ts"
import { toolLine } from "../sheet/foot.ts"
import { sentencesInRow, stopped, withBasis } from "./compose.ts"
import { datedTable } from "./dated-table.ts"
import { atClock, chosenDays } from "./days.ts"
import { withinFive } from "./limit.ts"
import type { Lines, Parts } from "./parts.ts"
import { sourcesOf } from "./sources.ts"

export interface AuthorityParts extends Parts {
  /** Who writes and against whom, by number and with the least data that the office asks for. */
  readonly who: Lines
  /** 投诉请求, 举报事项. */
  readonly requestsTitle: string
  /** What goes along: 证据目录. */
  readonly enclosed: readonly string[]
}
const head = (text: string): Block => ({ t: "heading", level: 1, text: { t: "label", text } })
const paragraph = (sentences: readonly Sentence[]): readonly Block[] =>
  sentences.length > 0 ? [{ t: "paragraph", sentences: sentences.map(stopped) as unknown as NonEmpty<Sentence> }] : []
const some = <T>(list: readonly T[]): NonEmpty<T> | undefined => (list.length > 0 ? (list as unknown as NonEmpty<T>) : undefined)

export const authorityPaper = (parts: AuthorityParts): Document => {
  const { matter, lead, totals } = parts
  const [harm, done] = [parts.harm ?? [], parts.done ?? []]
  const days = chosenDays(parts.rows).map(({ day, facts }) => ({ day, facts: facts.map((fact) => ({ ...fact, told: atClock(fact) })) }))
  const facts = days.flatMap((one) => one.facts)
  const requests = withinFive(parts.requests, parts.reasons).map(
    ({ asks, basis }): NonEmpty<Sentence> => [
      withBasis(
        asks,
        (basis ?? []).map(({ ref }) => ref),
      ),
    ],
  )
  const why = [...parts.reasons, ...(parts.compared ?? [])]
  const sums = some(totals.map(({ told }) => told))
  return {
    doc: parts.doc,
    title: parts.title,
    for: parts.for,
    claim: matter.party.claim,
    counterparty: matter.party.id,
    cites: "numbers",
    blocks: [
      { t: "addressee", to: parts.to },
      { t: "party-lines", lines: parts.who },
      head(parts.requestsTitle),
      { t: "list", items: requests as unknown as NonEmpty<NonEmpty<Sentence>> },
      head("事实"),
      ...paragraph(lead.map(({ told }) => told)),
      ...datedTable(days),
      ...(sums ? [{ t: "paragraph" as const, sentences: sentencesInRow([say`合计：${sums[0]}`, ...sums.slice(1)]) }] : []),
      ...paragraph(harm.map(({ told }) => told)),
      ...(why.length > 0 ? [head("理由"), ...paragraph(why)] : []),
      ...(done.length > 0 ? [head("已作的努力"), ...paragraph(done.map(({ told }) => told))] : []),
      { t: "paragraph", sentences: parts.closing },
      { t: "signature", role: parts.signer, day: matter.dossier.day },
      ...(parts.enclosed.length > 0
        ? paragraph([{ t: "sentence", mood: "asks", inlines: [{ t: "text", text: `附：${parts.enclosed.join("；")}。` }] }])
        : []),
      ...(parts.annexes ?? []),
      ...sourcesOf([...lead, ...facts, ...totals, ...harm, ...done]),
    ],
    foot: toolLine,
    beside: parts.beside,
  }
}
