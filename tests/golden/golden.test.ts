/** Derives every example and golden case from its inputs and compares each text with the committed one; `UPDATE=1` rewrites them, to be read before they are committed. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, it } from "vitest"
import { goldenTexts } from "./derived.ts"
import { caseFolders, expectedTexts, lawFiles, read, root } from "./given.ts"
import { openForGolden } from "./open.ts"

const update = process.env.UPDATE === "1"
const inCi = /^(1|true)$/i.test(process.env.CI ?? "")

it("expected files are never rewritten under CI", () => expect(update && inCi).toBe(false))
it("the four examples are there", () =>
  expect(caseFolders().filter((folder) => folder.startsWith("examples/"))).toEqual(
    ["1-before-due", "2-wide-net", "3-identity-misuse", "4-lawful-reminder"].map((name) => `examples/${name}`),
  ))

describe.each(caseFolders())("%s", (folder) => {
  it("gives the expected timeline, findings, grounds, diagnosis, gaps and documents", async () => {
    const given = read(folder)
    const texts = await goldenTexts(await openForGolden(lawFiles(), given.day), given)
    if (update && !inCi) {
      rmSync(join(root, folder, "expected"), { recursive: true, force: true })
      for (const [path, text] of Object.entries(texts)) {
        mkdirSync(dirname(join(root, folder, "expected", path)), { recursive: true })
        writeFileSync(join(root, folder, "expected", path), text)
      }
    }
    const expected = expectedTexts(folder)
    expect(Object.keys(texts).sort()).toEqual(Object.keys(expected).sort())
    for (const [path, text] of Object.entries(texts)) expect(text, `${folder}/expected/${path}`).toBe(expected[path])
  })
})
