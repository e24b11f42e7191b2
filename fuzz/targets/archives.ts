/** Spoilt zips: the archive itself is kept, what can be taken out is, and the case stays sound. */
import { zipSync } from "fflate"
import type { ItemView } from "../../src/engine/views/items.ts"
import { openForGolden } from "../../tests/golden/open.ts"
import { sha256 } from "../../tests/record/fixture.ts"
import { pick, spoilt } from "../dice.ts"
import { fixtures, law } from "../material.ts"
import { hold, type Target } from "../target.ts"

const names = ["a.csv", "../a.csv", "/a.csv", "folder/a.csv", "C:\\a.csv", "a.zip", "", "__MACOSX/._a.csv", "详单.xls"]

export const archives: Target = {
  id: "archives",
  async run(roll, keep) {
    const inside = Object.fromEntries(Array.from({ length: 1 + roll(4) }, () => [pick(roll, names) || "x", pick(roll, fixtures).bytes]))
    const zip = zipSync(inside, { level: roll(2) === 0 ? 0 : 6, mtime: "2026-01-01T00:00:00Z" })
    const bytes = roll(4) === 0 ? zip : spoilt(roll, zip)
    keep("archive.zip", bytes)
    const engine = await openForGolden(law, "2026-02-01")
    await engine.init("fuzz")
    await engine.add(
      "fuzz",
      (async function* () {
        yield {
          name: "archive.zip",
          size: bytes.length,
          open: async function* () {
            yield bytes
          },
        }
      })(),
    )
    const items = (await engine.show("fuzz", "items")) as readonly ItemView[]
    hold(
      items.some(({ id }) => id === sha256(bytes)),
      "the archive is not kept",
    )
    hold((await engine.verify("fuzz")).ok, "the case does not verify")
  },
}
