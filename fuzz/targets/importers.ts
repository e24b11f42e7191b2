/** Spoilt files of every format: nothing is thrown, every data row is kept or refused, the same in any pieces. */
import { readItem } from "../../src/engine/importers/index.ts"
import { sentences } from "../../src/locales/sentence.ts"
import { linesOf } from "../../tests/importers/lines.ts"
import { sourceOf } from "../../tests/importers/source.ts"
import { pick, spoilt } from "../dice.ts"
import { fixtures } from "../material.ts"
import { hold, type Target } from "../target.ts"

export const importers: Target = {
  id: "importers",
  async run(roll, keep) {
    const { name, bytes } = pick(roll, fixtures)
    const made = spoilt(roll, bytes)
    const called = roll(5) === 0 ? pick(roll, fixtures).name : name
    keep(called, made)
    const found = await readItem(sourceOf(called, made))
    const rows = found.events.reduce((sum, batch) => sum + batch.columns.rows, 0)
    hold(found.read === found.kept + found.refused.length, `read ${found.read}, kept ${found.kept}, refused ${found.refused.length}`)
    hold(found.kept === rows + found.statements.length, `kept ${found.kept}, rows ${rows}`)
    for (const { code, params } of [...found.issues, ...found.refused]) {
      hold(code !== "crashed-reader" && code !== "reader-gave-up", `a reader crashed: ${JSON.stringify(params)}`)
      const { message, messageEn } = sentences(code, params)
      hold(
        message !== "" && messageEn !== "" && !/undefined|\{\w+\}/.test(message + messageEn),
        `no whole sentence for ${code}: ${message}`,
      )
    }
    const again = await readItem(sourceOf(called, made, { piece: 1 + roll(50) }))
    hold(linesOf(again) === linesOf(found), "other pieces give another result")
  },
}
