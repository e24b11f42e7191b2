/** Keeps the glossary complete: every noun that a type of the engine is named by has its Chinese word there. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"

const root = join(import.meta.dirname, "..", "..")
const engine = join(root, "src/engine")
/** Machinery that takes bytes apart or sets type: its types are parts of formats (a cell, a tag, a run), explained where they are. */
const machinery =
  /^(?:importers\/(?:formats|sheet|table|text)\/|importers\/packed-column|case\/(?:zip\/|ascii-pieces)|documents\/(?:render|sheet)\/|ports\.conformance)/
/** Shapes of the language, not words of the field. */
const notNouns = new Set(["NonEmpty", "Json"])
/** What a noun is shown, asked for, derived from or answered as: the noun before it is looked up. */
const shape = /(?:View|Input|Words|Kind|Code|Fault)$/
/** How something is asked for, and what comes back: named by the verb, which docs/cli.md explains. */
const ofVerbs = /(?:Options|Result)$/

const files = readdirSync(engine, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !/\.(?:test|test-d|conformance)\.ts$/.test(name),
)
const exported = files.flatMap((name) =>
  [...readFileSync(join(engine, name), "utf8").matchAll(/^export (?:interface|type) ([A-Za-z0-9]+)/gm)].map((match) => ({
    name: match[1] as string,
    file: name,
  })),
)
const rows = readFileSync(join(root, "GLOSSARY.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
const inCode = (row: string): string[] => [...row.matchAll(/`([A-Za-z0-9]+)`/g)].map((match) => match[1] as string)
const named = new Set(rows.filter((row) => /\p{Script=Han}/u.test(row.split("|")[2] ?? "")).flatMap(inCode))
const isHeld = (name: string): boolean => named.has(name) || (shape.test(name) && named.has(name.replace(shape, "")))

it("names every noun of the engine in GLOSSARY.md, with a Chinese word in its row", () => {
  const nouns = exported.filter(({ name, file }) => !machinery.test(file) && !notNouns.has(name) && !ofVerbs.test(name))
  expect(nouns.length).toBeGreaterThan(200)
  expect(nouns.filter(({ name }) => !isHeld(name)).map(({ name, file }) => `${name} (${file})`)).toEqual([])
})
it("names no type that the source does not have, and none twice", () => {
  const all = new Set(exported.map(({ name }) => name))
  const listed = rows.flatMap(inCode).filter((name) => /^[A-Z]/.test(name))
  expect(listed.filter((name) => !all.has(name))).toEqual([])
  const twice = listed.filter((name, i) => listed.indexOf(name) !== i)
  expect(twice.filter((name) => !["EvidenceKind", "Counterparty"].includes(name))).toEqual([])
})
