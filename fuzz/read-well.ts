/** What holds of every file that is read, whatever is in it: nothing crashes or gives up, every data row is kept or refused, every issue has its sentence, the same in any pieces. */
import type { Extraction } from "../src/engine/case/batch.ts"
import { readItem } from "../src/engine/importers/index.ts"
import { sentences } from "../src/locales/sentence.ts"
import { linesOf } from "../tests/importers/lines.ts"
import { sourceOf } from "../tests/importers/source.ts"
import { hold, type Roll } from "./target.ts"

export const readWell = async (roll: Roll, name: string, bytes: Uint8Array): Promise<Extraction> => {
  const found = await readItem(sourceOf(name, bytes))
  const rows = found.events.reduce((sum, batch) => sum + batch.columns.rows, 0)
  hold(found.read === found.kept + found.refused.length, `read ${found.read}, kept ${found.kept}, refused ${found.refused.length}`)
  hold(found.kept === rows + found.statements.length, `kept ${found.kept}, rows ${rows}`)
  for (const { code, params } of [...found.issues, ...found.refused]) {
    hold(code !== "crashed-reader" && code !== "reader-gave-up", `a reader crashed: ${JSON.stringify(params)}`)
    const { message, messageEn } = sentences(code, params)
    hold(message !== "" && messageEn !== "" && !/undefined|\{\w+\}/.test(message + messageEn), `no whole sentence for ${code}: ${message}`)
  }
  const again = await readItem(sourceOf(name, bytes, { piece: 1 + roll(50) }))
  hold(linesOf(again) === linesOf(found), "other pieces give another result")
  return found
}
