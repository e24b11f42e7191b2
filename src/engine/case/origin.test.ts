/** The word of an origin comes back as it was, whatever program wrote it, and nobody else reads it. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import type { ItemId } from "./citation.ts"
import { isUnpackedFrom, madeFrom, originOf, writtenOrigin } from "./origin.ts"

const archive: ItemId = `sha256:${"a".repeat(64)}`
it.each(["file", "statement", "erased", `zip:${archive}`, "zip:", "fax", "", "unknown", "unpacked", "stated"])(
  "%j is written as it was read",
  (word) => expect(writtenOrigin(originOf(word))).toBe(word),
)
it("names what an item was made from", () => {
  expect(madeFrom(originOf(`zip:${archive}`))).toBe(archive)
  for (const word of ["file", "statement", "erased", "fax"]) expect([word, madeFrom(originOf(word))]).toEqual([word, undefined])
  expect(isUnpackedFrom(originOf(`zip:${archive}`), archive)).toBe(true)
  expect(isUnpackedFrom(originOf("zip:sha256:bb"), archive)).toBe(false)
})
it("is spelt nowhere else in the engine", () => {
  const engine = join(import.meta.dirname, "..")
  const spelling = readdirSync(engine, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.includes(".test."))
    .filter((path) => /["'`]zip:/.test(readFileSync(join(engine, path), "utf8")))
  expect(spelling).toEqual([join("case", "origin.ts")])
})
