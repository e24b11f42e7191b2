/** No reader of text takes more than linear time: long runs of every class of signs are thrown at each, under a watchdog. */
import { describe, expect, it } from "vitest"
import { full } from "../needs.ts"
import { guarded } from "./guard.ts"
import { parsers } from "./parsers.ts"
import { runs } from "./runs.ts"

const script = new URL("./parser-worker.ts", import.meta.url)
describe("readers of text", () => {
  it("are found by themselves", async () => {
    const names = (await parsers()).map((parser) => parser.name)
    expect(names.length).toBeGreaterThan(80)
    for (const one of [
      " normaliseNumber",
      "text.ts cleanCell",
      "time.ts wallOf",
      " parseDuration",
      "messages/index.ts readForm",
      "messages/index.ts readSays",
      "sentence.ts fill",
      "names.ts shownName",
      "clean.ts clean",
    ])
      expect(
        names.some((name) => name.endsWith(one)),
        one,
      ).toBe(true)
  })
  it("end on long runs of every class of signs", async () => {
    const data = { length: full ? 200_000 : 37_000, wholeLength: full ? 50_000 : 26_000, few: !full }
    const all = await parsers()
    const stuck = await guarded(script, all.length, data)
    expect(
      stuck.map(({ job, step }) => `${all[job]?.name} on ${JSON.stringify(runs(12, data.few || all[job]?.whole === true)[step]?.())}`),
    ).toEqual([])
  }, 1_800_000)
})
