/** The words and values of a block, each the very one that a sentence holds. */
import type { Inline, Sentence } from "../../say/say.ts"
import type { Block, Cell } from "./ast.ts"

const inCell = (cell: Cell): readonly Inline[] => (cell.t === "sentence" ? cell.inlines : [])
const inSentences = (sentences: readonly Sentence[]): readonly Inline[] => sentences.flatMap(({ inlines }) => inlines)
/** Those of the body: an annex of sources tells nothing of its own. */
export const inlinesIn = (block: Block): readonly Inline[] => {
  switch (block.t) {
    case "addressee":
      return inCell(block.to)
    case "party-lines":
      return block.lines.flatMap(({ value }) => inCell(value))
    case "heading":
      return inCell(block.text)
    case "paragraph":
    case "note":
      return inSentences(block.sentences)
    case "list":
      return block.items.flatMap(inSentences)
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(inCell))
    case "quote":
      return block.title.inlines
    case "sources":
    case "days-by-hours":
    case "signature":
      return []
  }
}
