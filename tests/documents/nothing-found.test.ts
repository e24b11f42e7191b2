/** The one sentence of a case in which nothing was found: for a polite reminder, and never while nobody knows whose calls these are. */
import { describe, expect, it } from "vitest"
import { nothingFound } from "../../src/engine/documents/sections/nothing-found.ts"
import { exampleDossier, examples } from "./example-dossier.ts"

describe("that nothing was found", () => {
  it("is said of the lawful reminder alone", async () => {
    const said = await Promise.all(examples.map(async (name) => nothingFound(await exampleDossier(name)).nothingFound !== undefined))
    expect(examples.filter((_, i) => said[i])).toEqual(["4-lawful-reminder"])
  })
  it.each(examples)("is not said before anything is answered, nor after the role alone (%s)", async (name) => {
    const unanswered = await exampleDossier(name, {})
    expect(unanswered.findings.length).toBeGreaterThan(0)
    expect(nothingFound(unanswered)).toEqual({ undecided: expect.any(String) })
    expect(nothingFound(await exampleDossier(name, { role: "borrower-current" }))).toEqual({ undecided: expect.any(String) })
  })
})
