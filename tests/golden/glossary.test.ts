/** Keeps the glossary complete: every noun that the case folder exports has its Chinese word there. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"

const root = join(import.meta.dirname, "..", "..")
const folder = join(root, "src/engine/case")
/** Shapes of the language, not words of the field. */
const notNouns = new Set(["NonEmpty"])

it("names every exported type of the case folder in GLOSSARY.md, with a Chinese word in its row", () => {
  const rows = readFileSync(join(root, "GLOSSARY.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
  const withChinese = rows.filter((row) => /\p{Script=Han}/u.test(row.split("|")[2] ?? ""))
  const named = new Set(withChinese.flatMap((row) => [...row.matchAll(/`([A-Za-z]+)`/g)].map((match) => match[1] as string)))
  const exported = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.includes(".test"))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), "utf8").matchAll(/^export (?:interface|type) ([A-Za-z]+)/gm)].map((match) => match[1] as string),
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
