/** Nothing that decides what is read from the same bytes changes unnoticed: shared tables and machinery are pinned to the version that stands in the key of what was read. `UPDATE=1` pins anew. */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { dependsOn, importers, importersWord } from "../../src/engine/importers/index.ts"
import { mediaVersion } from "../../src/engine/importers/media.ts"
import { tableVersion } from "../../src/engine/importers/table/version.ts"

const engine = join(import.meta.dirname, "../../src/engine")
const sourcesIn = (folder: string): string[] =>
  readdirSync(join(engine, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes(".test"))
    .map((name) => `${folder}/${name}`)
/** What a comment says and where a line ends decides nothing. */
const meaning = (path: string): string =>
  readFileSync(join(engine, path), "utf8")
    .replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
    .replace(/\s+/g, "")
const digestOf = (paths: readonly string[]): string => {
  const hash = createHash("sha256")
  for (const path of [...paths].sort()) hash.update(`${path}\n${meaning(path)}\n`)
  return hash.digest("hex").slice(0, 16)
}
const pinned = {
  table: {
    version: tableVersion,
    of: digestOf([
      ...["table", "text", "sheet"].flatMap((folder) => sourcesIn(`importers/${folder}`)),
      ...sourcesIn("case/number"),
      ...["case/han.ts", "case/text.ts", "case/time.ts", "importers/refusals.ts"],
    ]),
  },
  media: { version: mediaVersion, of: digestOf(["importers/media.ts", "importers/archive-head.ts"]) },
}
const file = join(import.meta.dirname, "versions.json")

describe("what was read", () => {
  it("is kept under a version that is raised when the same bytes would give other rows: raise tableVersion or mediaVersion, or UPDATE=1 where nothing can be read otherwise", () => {
    if (process.env["UPDATE"] === "1") writeFileSync(file, `${JSON.stringify(pinned, undefined, 2)}\n`)
    expect(pinned).toEqual(JSON.parse(readFileSync(file, "utf8")))
  })
  it("is kept under a key that changes with each thing it depends on", () => {
    const words = [
      importersWord,
      dependsOn(importers, mediaVersion + 1),
      ...importers.map((changed) =>
        dependsOn(
          importers.map((one) => (one === changed ? { ...one, version: one.version + 1 } : one)),
          mediaVersion,
        ),
      ),
      ...importers.flatMap((changed) =>
        changed.restsOn === undefined
          ? []
          : [
              dependsOn(
                importers.map((one) => (one === changed ? { ...one, restsOn: `${one.restsOn}x` } : one)),
                mediaVersion,
              ),
            ],
      ),
      dependsOn(importers.slice(1), mediaVersion),
    ]
    expect(new Set(words).size).toBe(words.length)
    expect(importersWord).toBe(dependsOn(importers, mediaVersion))
    // Whatever is read with the tables ages with them.
    const tables = importers.filter(({ id }) => !["statement", "diary"].includes(id))
    expect(tables.filter(({ restsOn }) => !restsOn?.startsWith(`table.${tableVersion}`)).map(({ id }) => id)).toEqual([])
  })
})
