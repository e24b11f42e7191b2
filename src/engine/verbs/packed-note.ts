/** One signed 情况说明 in place of an item for every answer: which of a paper's statements it tells, and the note that goes along. */
import type { ItemId } from "../case/citation.ts"
import type { IssuedPaper } from "../case/record/issued.ts"
import { drafts } from "../documents/index.ts"
import { explanationNote } from "../documents/papers/explanation-note/index.ts"
import { lastIssued } from "../documents/readback/since.ts"
import { wordsOf } from "../documents/readback/unit.ts"
import type { Document } from "../documents/sheet/ast.ts"
import { citationsOf, isStatement } from "../documents/sheet/exhibits.ts"
import type { Dossier } from "../dossier.ts"

import { chosenOf } from "./draft.ts"

export interface PackedNote {
  readonly title: string
  readonly issued: IssuedPaper | undefined
  /** As it would be written today; also where it was issued, for the book. */
  readonly document: Document
  /** Statements that it tells. */
  readonly told: ReadonlySet<ItemId>
  /** Its sentences, as they are written. */
  readonly sentences: readonly string[]
}
const accountIn = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => (block.t === "list" ? block.items.map((item) => item.map(wordsOf).join("")) : []))
/** Undefined where no note of this side can be written. */
export const noteAbout = (dossier: Dossier, counterparty: string | null): PackedNote | undefined => {
  if (counterparty === null || !drafts.some(({ id }) => id === explanationNote.id)) return undefined
  const [made] = chosenOf(dossier, { doc: explanationNote.id, for: counterparty })
  if (!made || !("document" in made)) return undefined
  const issued = lastIssued(dossier.issued, explanationNote.id, counterparty)
  const cited = issued ? issued.exhibits.map(({ item }) => item) : citationsOf(made.document).map(({ item }) => item)
  return {
    title: issued?.title ?? made.document.title,
    issued,
    document: made.document,
    told: new Set(cited),
    sentences: issued?.told.map(({ text }) => text) ?? accountIn(made.document),
  }
}
type Sentence = Parameters<typeof wordsOf>[0]
const sentencesIn = (document: Document): readonly Sentence[] =>
  document.blocks.flatMap((block): readonly Sentence[] => {
    if (block.t === "paragraph" || block.t === "note") return block.sentences
    if (block.t === "list") return block.items.flat()
    if (block.t === "table") return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.t === "sentence" ? [cell] : [])))
    return []
  })
/** Statements on which a sentence of the paper rests alone: of the others a record shows as much. */
export const restingOn = (dossier: Dossier, document: Document): ReadonlySet<ItemId> => {
  const statements = new Set(dossier.items.filter(isStatement).map(({ id }) => id))
  return new Set(
    sentencesIn(document)
      .filter(({ mood }) => mood === "tells")
      .flatMap((sentence) => {
        const items = sentence.inlines.flatMap((part) => (part.t === "fact" ? part.from.map(({ item }) => item) : []))
        return items.every((item) => statements.has(item)) ? items : []
      }),
  )
}
