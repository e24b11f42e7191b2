/** Keeps the direction of dependencies and the engine's purity: a table of who may import whom, and a list of what may not be said. */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { describe, expect, it } from "vitest"

const engine = import.meta.dirname
const source = resolve(engine, "..")
/** Folder of the engine → folders it may import from (itself always). */
const mayImport: Record<string, readonly string[]> = {
  case: [],
  recognised: ["case"],
  importers: ["case", "recognised"],
  law: ["case"],
  timeline: ["case"],
  say: ["case", "law"],
  rules: ["case", "say", "timeline"],
  grounds: ["case", "timeline", "rules", "law"],
  causes: ["case", "timeline", "rules", "law", "grounds"],
  gaps: ["case", "timeline", "rules", "law", "grounds", "causes"],
  "dossier.ts": ["case", "recognised", "timeline", "rules", "law", "grounds", "causes"],
  documents: ["case", "say", "timeline", "rules", "law", "grounds", "causes", "gaps", "dossier.ts"],
  channels: ["case", "timeline", "rules", "law", "grounds", "causes", "documents", "dossier.ts"],
  "derive.ts": ["case", "recognised", "importers", "timeline", "rules", "law", "grounds", "causes", "gaps", "dossier.ts"],
  views: [
    "case",
    "importers",
    "verbs",
    "timeline",
    "rules",
    "law",
    "grounds",
    "causes",
    "gaps",
    "documents",
    "channels",
    "dossier.ts",
    "version.ts",
  ],
}
const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|test-d|conformance)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
const imports = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((m) => m[1] as string)
const stage = (file: string): string => relative(engine, file).split("/")[0] as string

describe("layers", () => {
  it("every engine stage imports only what stands before it", () => {
    const wrong: string[] = []
    for (const file of files(engine)) {
      const allowed = mayImport[stage(file)]
      if (!allowed) continue
      for (const target of imports(file).filter((path) => path.startsWith("."))) {
        const to = stage(resolve(dirname(file), target))
        if (to !== stage(file) && !allowed.includes(to)) wrong.push(`${relative(source, file)} → ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })
  it("the engine imports no host, no app and no Node module", () => {
    const wrong = files(engine).flatMap((file) =>
      imports(file)
        .filter((path) => path.startsWith("node:") || /\/(hosts|apps)\//.test(path))
        .map((path) => `${relative(source, file)} → ${path}`),
    )
    expect(wrong).toEqual([])
  })
  it("the engine has no clock, randomness, console or network", () => {
    const banned = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bconsole\.|\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/
    const wrong = files(engine)
      .filter((file) => banned.test(readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")))
      .map((file) => relative(source, file))
    expect(wrong).toEqual([])
  })
  it("cited values are made only by importers, facts and timeline measures", () => {
    const wrong = files(engine)
      .filter(
        (file) =>
          /\bcite\(/.test(readFileSync(file, "utf8")) &&
          !["importers", "timeline"].includes(stage(file)) &&
          !file.endsWith("case/citation.ts"),
      )
      .map((file) => relative(source, file))
    expect(wrong).toEqual([])
  })
  it("the table of calls knows the engine's types, and no app and no host", () => {
    const api = join(source, "apps/api")
    const wrong = files(api).flatMap((file) => imports(file).filter((path) => !/^(\.\/|\.\.\/\.\.\/engine\/)/.test(path)))
    expect(wrong).toEqual([])
    expect(
      files(api).flatMap((file) => [...readFileSync(file, "utf8").matchAll(/^import (?!type )(.*engine.*)$/gm)].map(([line]) => line)),
    ).toEqual([])
  })
  it("every package is imported in one place only", () => {
    const places = new Map<string, Set<string>>()
    for (const file of files(source).filter((path) => !path.includes("/apps/web/"))) {
      for (const path of imports(file).filter((name) => !name.startsWith(".") && !name.startsWith("node:"))) {
        const name = path.startsWith("@") ? path.split("/").slice(0, 2).join("/") : (path.split("/")[0] as string)
        places.set(name, (places.get(name) ?? new Set()).add(dirname(relative(source, file))))
      }
    }
    const shared = new Set(["hono", "@hono/zod-openapi", "commander", "zod"])
    expect(
      [...places].filter(([name, where]) => !shared.has(name) && where.size > 1).map(([name, where]) => `${name}: ${[...where]}`),
    ).toEqual([])
  })
})
