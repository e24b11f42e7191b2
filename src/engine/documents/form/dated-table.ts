/** The facts by day, as a paper to an office or to a court tells them: one row a day, its exhibits beside it. */
import type { Cited, NonEmpty } from "../../case/citation.ts"
import { as, type Sentence, say } from "../../say/say.ts"
import type { Block, TableRow } from "../sheet/ast.ts"
import { inOneLine } from "./compose.ts"

/** None where no day was chosen. */
export const datedTable = (
  days: readonly { readonly day: Cited<string>; readonly facts: readonly { readonly told: Sentence }[] }[],
): readonly Block[] => {
  const rows = days.map(
    ({ day, facts }): TableRow => ({
      cells: [say`${as("day", day)}`, inOneLine(facts.map(({ told }) => told) as unknown as NonEmpty<Sentence>)],
    }),
  )
  return rows.length === 0
    ? []
    : [{ t: "table", caption: "主要事实（按日期）", head: ["日期", "事实"], widths: [1.8, 7.2], rows, exhibits: { width: 1.6 } }]
}
