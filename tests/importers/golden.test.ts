/** One runner for the whole importer seam: every fixture is claimed by its owner alone and reads as expected. `UPDATE=1` rewrites the expectations. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { decodeExtraction, encodeExtraction } from "../../src/engine/importers/extraction-bytes.ts"
import { identify, importers, readItem } from "../../src/engine/importers/index.ts"
import { linesOf } from "./lines.ts"
import { sourceOfFile } from "./source.ts"

const home = join(import.meta.dirname, "../../src/engine/importers/formats")
const folders = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const fixtures = folders.flatMap((folder) =>
  readdirSync(join(home, folder, "fixtures"))
    .filter((name) => !name.endsWith(".expected.jsonl"))
    .map((name) => ({ folder, name, path: join(home, folder, "fixtures", name) })),
)

describe("importers", () => {
  it("has every folder in its registry, each with fixtures", () => {
    expect(importers.map((importer) => importer.id).sort()).toEqual([...folders].sort())
    expect(folders.filter((folder) => !fixtures.some((fixture) => fixture.folder === folder))).toEqual([])
  })
  it("has in every folder a test of its own, and a line that says where the format was seen", () => {
    const lacking = folders.flatMap((folder) =>
      [`${folder}.test.ts`, "README.md"].filter((name) => !existsSync(join(home, folder, name))).map((name) => `${folder}/${name}`),
    )
    expect(lacking).toEqual([])
    for (const folder of folders)
      expect(
        readFileSync(join(home, folder, "README.md"), "utf8")
          .trim()
          .split("\n"),
      ).toHaveLength(1)
  })
  it("says in Chinese what each format cannot show", () => {
    for (const { limits, title } of importers) for (const text of [title, ...limits]) expect(text).toMatch(/[\u4e00-\u9fff]/)
  })
})
describe.each(fixtures)("$folder: $name", ({ folder, path }) => {
  it("is claimed by its owner and by no other specific importer", () => {
    const source = sourceOfFile(path)
    const claimed = importers.filter((importer) => importer.identify(source))
    expect(identify(source)?.id).toBe(folder)
    expect(claimed.filter((importer) => !importer.generic || importer.id === folder).map((importer) => importer.id)).toEqual([folder])
  })
  it("reads as expected, whatever the pieces it comes in, and comes back from its bytes", async () => {
    const read = await readItem(sourceOfFile(path))
    const lines = linesOf(read)
    const expected = `${path}.expected.jsonl`
    if (process.env.UPDATE === "1") writeFileSync(expected, lines)
    expect(existsSync(expected)).toBe(true)
    expect(lines).toBe(readFileSync(expected, "utf8"))
    expect(read.read).toBe(read.kept + read.refused.length)
    expect(linesOf(await readItem(sourceOfFile(path, { piece: 7 })))).toBe(lines)
    expect(linesOf(decodeExtraction(encodeExtraction(read)))).toBe(lines)
  })
})
