/** A side that confirmed and has not come again is not written to, nor about, until it does. */
import { expect, it } from "vitest"
import { draftAll } from "../../src/engine/documents/index.ts"
import { read } from "../golden/given.ts"
import { exampleDossier } from "./example-dossier.ts"

const codes = async (more: Readonly<Record<string, string>>): Promise<Readonly<Record<string, readonly string[]>>> => {
  const answers = { ...read("examples/2-wide-net").answers, ...more } as Record<string, string | string[]>
  const dossier = await exampleDossier("2-wide-net", answers)
  return Object.fromEntries(
    ["stop-notice", "regulator-report"].map((doc) => [
      doc,
      draftAll(dossier, doc).flatMap((made) =>
        "document" in made ? ["drafted"] : made.refusal.why === "missing" ? made.refusal.gaps.map(({ what }) => what) : ["nothing"],
      ),
    ]),
  )
}
it("waits once it is mended, and no longer when it comes again or nobody says so", async () => {
  const mended = ["already-mended"]
  expect(await codes({ "claim.1.confirmed": "2026-04-21", "claim.1.ongoing": "no" })).toEqual({
    "stop-notice": mended,
    "regulator-report": mended,
  })
  expect(await codes({})).toEqual({ "stop-notice": ["drafted"], "regulator-report": ["drafted"] })
  expect((await codes({ "claim.1.confirmed": "2026-03-20", "claim.1.ongoing": "no" }))["stop-notice"]).toEqual(["drafted"])
})
