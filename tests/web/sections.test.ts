/** A section of the page is one folder: its words lie in it, its id is spelt in it alone, and its one line in the registry is all that the rest knows. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { createElement } from "react"
import { describe, expect, it } from "vitest"
import { caseWords } from "../../src/apps/web/case/words.ts"
import { homeWords } from "../../src/apps/web/home/words.ts"
import { pages } from "../../src/apps/web/pages.ts"
import { numeral } from "../../src/apps/web/parts/numeral.ts"
import { sections } from "../../src/apps/web/sections.ts"

const web = join(import.meta.dirname, "../../src/apps/web")
const sources = readdirSync(web, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(web, path), "utf8") }))
const folders = readdirSync(web, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const has = (file: string): string[] => folders.filter((folder) => existsSync(join(web, folder, file))).sort()

describe("the sections of a case", () => {
  it("are the folders that have one, each under the name of its folder", () => {
    expect(sections.map(({ place }) => place.id).sort()).toEqual(has("section.ts"))
    for (const { place } of sections) expect(existsSync(join(web, place.id, "words.ts")), place.id).toBe(true)
  })
  it("are spelt in their folders alone", () => {
    const ids = sections.map(({ place }) => place.id).join("|")
    const literal = new RegExp(`"(${ids})"`, "g")
    // What the engine shows, and its sheets of procedure, have for some sections the same word.
    const wrong = sources.flatMap(({ path, text }) =>
      [...text.replaceAll(/useCase\(caseId, "\w+"\)|rule\.sheet === "\w+"/g, "").matchAll(literal)]
        .map(([, id]) => id as string)
        .filter((id) => !path.startsWith(`${id}/`) && !path.startsWith("api/"))
        .map((id) => `${path}: ${id}`),
    )
    expect(wrong).toEqual([])
  })
  it("are counted, not told by number", () => {
    expect([caseWords.steps(7), homeWords.path(3)]).toEqual(["七个步骤", "一共三步，随时可以停下"])
    expect([1, 7, 10, 12].map(numeral)).toEqual(["一", "七", "十", "12"])
    expect(sources.filter(({ text }) => /[七7]\s*(个)?步|repeat\(7/.test(text)).map(({ path }) => path)).toEqual(["parts/numeral.ts"])
  })
})
describe("the pages", () => {
  it("are the folders that have one, and no two share a name", () => {
    expect(pages).toHaveLength(has("page.tsx").length)
    expect(new Set(pages.map((page) => page.name)).size).toBe(pages.length)
  })
  it("are functions that draw", () => {
    for (const { Show } of pages) expect(createElement(Show, { parts: ["x"] }).type).toBe(Show)
  })
})

describe("what the page imports", () => {
  const importsOf = new Map(
    sources.map(({ path, text }) => [
      path,
      [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, to]) =>
        relative(web, resolve(web, dirname(path), to as string)).replaceAll("\\", "/"),
      ),
    ]),
  )
  it("is itself, the table of calls, the engine and its words: no server, no host", () => {
    const wrong = [...importsOf].flatMap(([path, all]) =>
      all.filter((to) => to.startsWith("../") && !/^\.\.\/api\/|^\.\.\/\.\.\/(engine|locales)\//.test(to)).map((to) => `${path} → ${to}`),
    )
    expect(wrong).toEqual([])
  })
  it("goes round in no circle", () => {
    const open: string[] = []
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (path: string): void => {
      if (open.includes(path)) return void circles.push([...open.slice(open.indexOf(path)), path].join(" → "))
      if (done.has(path)) return
      open.push(path)
      for (const to of importsOf.get(path) ?? []) walk(to)
      open.pop()
      done.add(path)
    }
    for (const path of importsOf.keys()) walk(path)
    expect(circles).toEqual([])
  })
})
