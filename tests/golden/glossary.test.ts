/** Keeps the glossary complete: every noun that the case files export has its Chinese word there. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"

const root = join(import.meta.dirname, "..", "..")
/** The files that hold nouns of the field; the rest of the engine holds what is done with them. */
const nouns = ["batch", "broken", "citation", "claim", "facts", "gap", "issue", "item", "number/number", "time"].map(
  (name) => `src/engine/case/${name}.ts`,
)
/** Shapes of the language, not words of the field. */
const notNouns = new Set(["NonEmpty"])

it("names every exported noun of the case in GLOSSARY.md, with a Chinese word in its row", () => {
  const rows = readFileSync(join(root, "GLOSSARY.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
  const withChinese = rows.filter((row) => /\p{Script=Han}/u.test(row.split("|")[2] ?? ""))
  const named = new Set(withChinese.flatMap((row) => [...row.matchAll(/`([A-Za-z]+)`/g)].map((match) => match[1] as string)))
  const exported = nouns
    .flatMap((path) =>
      [...readFileSync(join(root, path), "utf8").matchAll(/^export (?:interface|type) ([A-Za-z]+)/gm)].map((match) => match[1] as string),
    )
    .filter((name) => !notNouns.has(name))
  expect(exported.length).toBeGreaterThan(20)
  expect(exported.filter((name) => !named.has(name))).toEqual([])
})
it("names no type that the source does not have", () => {
  const source = readdirSync(join(root, "src/engine"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))
  const all = source.map((name) => readFileSync(join(root, "src/engine", name), "utf8")).join("\n")
  const named = [...readFileSync(join(root, "GLOSSARY.md"), "utf8").matchAll(/`([A-Z][A-Za-z]+)`/g)].map((match) => match[1] as string)
  expect(named.filter((name) => !new RegExp(`export (?:interface|type|class) ${name}\\b`).test(all))).toEqual([])
})
