/** The exhibits that carry most alone: what an institution issued before what a device exported, of these the one that shows most of the contacts. */
import { weights } from "../../../case/citation.ts"
import { type Sentence, say } from "../../../say/say.ts"
import { nameOf } from "../../../timeline/covered.ts"
import { alsoShown } from "../../../timeline/measure.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { isStatement } from "../../sheet/exhibits.ts"
import { plainName } from "../evidence-list/plain-name.ts"

const most = 3
export const strongest = (matter: PaperSubject): readonly Sentence[] => {
  const { dossier, contacts } = matter
  const { timeline } = dossier
  const rowsOf = new Map<string, number[]>()
  for (const row of contacts)
    for (const item of new Set(timeline.citations([row]).map((one) => one.item))) {
      const held = rowsOf.get(item)
      if (held) held.push(row)
      else rowsOf.set(item, [row])
    }
  const strength = (rows: readonly number[]): number => Math.min(...rows.map((row) => weights.indexOf(timeline.weight([row]))))
  return (
    dossier.items
      .filter((item) => !isStatement(item))
      .flatMap((item) => {
        const rows = rowsOf.get(item.id)
        return rows ? [{ item, rows, strength: strength(rows) }] : []
      })
      // Of two that show as much the order of intake decides nothing.
      .sort((a, b) => a.strength - b.strength || b.rows.length - a.rows.length || (a.item.id < b.item.id ? -1 : 1))
      .slice(0, most)
      .map(({ item, rows }) => say`${plainName(dossier, item)}：显示对方的联络${alsoShown(nameOf(item.id, item.name), rows.length)}次`)
  )
}
