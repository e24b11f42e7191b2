/** A text for the box of a web page, which takes so many signs: requests first, then as much of what happened as there is room for, the gravest first. */
import type { NonEmpty } from "../../case/citation.ts"
import type { LawRef } from "../../law/instrument.ts"
import { ask, listing, type Sentence, say } from "../../say/say.ts"
import type { Block, Document } from "../sheet/ast.ts"
import { toolLine } from "../sheet/foot.ts"
import { sentencesInRow, stopped } from "./compose.ts"
import { atMoment } from "./days.ts"
import { asFit, lengthOf } from "./fit.ts"
import { withinFive } from "./limit.ts"
import type { DatedFact, Parts, Told } from "./parts.ts"

/** What stands or falls together: a sum that rests on a word is told with that word. */
export interface BoxUnit {
  readonly rows: readonly DatedFact[]
  readonly totals: readonly Told[]
}
export interface BoxParts extends Omit<Parts, "done" | "harm" | "lead" | "reasons" | "rows" | "totals"> {
  /** What happened, in the order of its weight for the reader. */
  readonly units: readonly BoxUnit[]
  /** Told where there is still room once the basis stands. */
  readonly besides: readonly BoxUnit[]
  /** Who writes, and what kind of matter this is. */
  readonly opening: NonEmpty<Sentence>
  /** Signs that the box takes, numbers and stops included. */
  readonly most: number
}
/** What a line takes besides its words: a number or an indent, a stop, the end of the line. */
const aroundLine = 2
const sum = (sentences: readonly Sentence[]): number => sentences.reduce((total, one) => total + lengthOf(one) + aroundLine, 0)
const keyOf = ({ instrument, effective, article }: LawRef): string => `${instrument} ${effective} ${article}`
/** Headings, name, signature and day. */
const around = 28

export const boxPaper = (parts: BoxParts): Document => {
  const { matter } = parts
  const requests = withinFive(parts.requests, [])
  const asked = requests.map(({ asks }) => stopped(asks))
  const room = parts.most - around - parts.for.length - sum([...parts.opening, ...asked, ...parts.closing])
  const lines = ({ rows, totals }: BoxUnit): readonly Sentence[] => [...rows.map(atMoment), ...totals.map(({ told }) => told)]
  const main = asFit(parts.units, room, (unit) => sum(lines(unit)))
  const afterMain = room - sum(main.flatMap(lines)) - aroundLine
  const refs = requests.flatMap(({ basis }) => (basis ?? []).map(({ ref }) => ref))
  const lengthOfRef = (ref: LawRef): number => ref.title.length + ref.article.length + 3
  const named = asFit(
    refs.filter((ref, i) => refs.findIndex((other) => keyOf(other) === keyOf(ref)) === i),
    afterMain,
    lengthOfRef,
  )
  const [first, ...rest] = named
  const afterBasis = afterMain - named.reduce((total, ref) => total + lengthOfRef(ref), 0)
  const kept = [...main, ...asFit(parts.besides, afterBasis, (unit) => sum(lines(unit)))]
  const rows = kept
    .flatMap((unit) => unit.rows)
    .sort((a, b) => (a.at.value < b.at.value ? -1 : 1))
    .map(atMoment)
  const totals = kept.flatMap((unit) => unit.totals.map(({ told }) => told))
  const facts: readonly NonEmpty<Sentence>[] = [
    ...rows.map((row) => [stopped(row)] as const),
    ...(totals.length > 0 ? [sentencesInRow(totals as unknown as NonEmpty<Sentence>)] : []),
  ]
  const head = (text: Sentence): Block => ({ t: "heading", level: 1, text })
  return {
    doc: parts.doc,
    title: parts.title,
    for: parts.for,
    claim: matter.party.claim,
    counterparty: matter.party.id,
    cites: "nothing",
    blocks: [
      { t: "addressee", to: parts.to },
      { t: "paragraph", sentences: parts.opening },
      head(ask`请求`),
      { t: "list", items: asked.map((one): NonEmpty<Sentence> => [one]) as unknown as NonEmpty<NonEmpty<Sentence>> },
      ...(facts.length > 0 ? [head(ask`事实`), { t: "list" as const, items: facts as unknown as NonEmpty<NonEmpty<Sentence>> }] : []),
      ...(first ? [{ t: "paragraph" as const, sentences: [say`依据：${listing([first, ...rest])}。`] as const }] : []),
      { t: "paragraph", sentences: parts.closing },
      { t: "signature", role: parts.signer, day: matter.dossier.day },
    ],
    foot: toolLine,
    beside: parts.beside,
  }
}
