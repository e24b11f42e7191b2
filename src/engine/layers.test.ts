/** Keeps the direction of dependencies, the engine's purity and the size of files: a table of who may import whom, and a list of what may not be said. */
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
  messages: ["case"],
  timeline: ["case", "messages"],
  refusals: ["case", "messages", "timeline"],
  contradictions: ["case", "messages", "timeline", "refusals"],
  say: ["case", "law"],
  rules: ["case", "messages", "say", "timeline", "refusals"],
  grounds: ["case", "messages", "refusals", "contradictions", "timeline", "rules", "law"],
  causes: ["case", "messages", "refusals", "contradictions", "timeline", "rules", "law", "grounds"],
  gaps: ["case", "messages", "refusals", "contradictions", "timeline", "rules", "say", "law", "grounds", "causes"],
  "dossier.ts": ["case", "messages", "refusals", "contradictions", "recognised", "timeline", "rules", "law", "grounds", "causes"],
  documents: [
    "case",
    "messages",
    "refusals",
    "contradictions",
    "say",
    "timeline",
    "rules",
    "law",
    "grounds",
    "causes",
    "gaps",
    "dossier.ts",
  ],
  channels: ["case", "messages", "refusals", "contradictions", "timeline", "rules", "law", "grounds", "causes", "documents", "dossier.ts"],
  "derive.ts": [
    "case",
    "messages",
    "refusals",
    "contradictions",
    "recognised",
    "importers",
    "timeline",
    "rules",
    "law",
    "grounds",
    "causes",
    "gaps",
    "dossier.ts",
  ],
  "version.ts": [],
  "ports.ts": ["case", "importers", "recognised"],
  interview: ["case", "messages", "timeline", "refusals", "contradictions", "rules", "law", "grounds", "causes", "gaps", "dossier.ts"],
  plan: [
    "case",
    "messages",
    "timeline",
    "refusals",
    "contradictions",
    "rules",
    "law",
    "grounds",
    "causes",
    "gaps",
    "documents",
    "channels",
    "interview",
    "dossier.ts",
  ],
  views: [
    "case",
    "messages",
    "refusals",
    "contradictions",
    "interview",
    "plan",
    "importers",
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
  verbs: [
    "case",
    "recognised",
    "importers",
    "law",
    "grounds",
    "documents",
    "channels",
    "messages",
    "views",
    "dossier.ts",
    "derive.ts",
    "ports.ts",
    "version.ts",
  ],
  "api.ts": ["case", "verbs", "views", "dossier.ts"],
  "engine.ts": ["api.ts", "verbs", "views", "ports.ts", "version.ts"],
}
/** Who stands outside of the engine → which folders of the source it may import from (itself always). What is served or shown is no floor for others. */
const outside: Record<string, readonly string[]> = {
  // What is the same on every host: digests in WebAssembly, timestamps.
  "hosts/wasm": ["engine"],
  "hosts/timestamp": ["engine", "hosts/wasm"],
  "hosts/memory": ["engine", "hosts/timestamp", "hosts/wasm"],
  "hosts/node": ["engine", "hosts/timestamp"],
  locales: ["engine"],
  // Shared floors of the apps: the table of calls; the desk; what programs on this computer have in common.
  "apps/api": ["engine"],
  "apps/desk": ["engine", "apps/api"],
  "apps/local": ["engine", "hosts/node", "locales"],
  "apps/server": ["engine", "hosts/node", "locales", "apps/api", "apps/desk", "apps/local"],
  "apps/web": ["engine", "locales", "apps/api"],
  "apps/verify": ["engine", "locales", "hosts/timestamp"],
  "apps/cli": ["engine", "hosts/node", "locales", "apps/local"],
}
/** The one door between two apps: `anning serve` starts the server. */
const doors = ["apps/cli/commands/serve.ts → apps/server/serve.ts"]
/** What the apps, and the locales, know of the engine: how it is opened and asked, its nouns, and what it answers. Everything else is named one by one. */
const known = /^(engine|api)\.ts$|^case\/|^views\//
const knownBesides = new Set([
  // Shapes of what verbs take and tell.
  "verbs/progress.ts",
  "verbs/receive.ts",
  "verbs/erase.ts",
  "verbs/copies.ts",
  // A bag is checked without a case: no verb of an engine over a home.
  "verbs/verify.ts",
  // Types of codes that words are given to.
  "causes/cause.ts",
  "law/law-words.ts",
  // Papers that are told of before they can be drafted.
  "documents/planned.ts",
])
const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|test-d|conformance|d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
const imports = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?<!")(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((m) => m[1] as string)
const stage = (file: string): string => relative(engine, file).split("/")[0] as string
/** Where a file stands in the source: `engine`, `locales`, `hosts/node`, `apps/cli` … */
const floorOf = (file: string): string => {
  const [first, second] = relative(source, file).split("/")
  return first === "hosts" || first === "apps" ? `${first}/${second}` : (first as string)
}
/** Files of the source that a file imports, types among them. */
const targets = (file: string): string[] =>
  imports(file)
    .filter((path) => path.startsWith("."))
    .map((path) => resolve(dirname(file), path))
const quantile = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] as number
/** Circles in a graph: its strongly connected components of more than one node (Tarjan). */
const circles = (graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  const visit = (node: string): void => {
    order.set(node, order.size)
    lowest.set(node, order.get(node) as number)
    open.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next)
      if (open.includes(next)) lowest.set(node, Math.min(lowest.get(node) as number, lowest.get(next) as number))
    }
    if (lowest.get(node) !== order.get(node)) return
    const circle = open.splice(open.indexOf(node))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return found
}

describe("layers", () => {
  it("every engine stage imports only what stands before it", () => {
    const wrong: string[] = []
    for (const file of files(engine)) {
      const allowed = mayImport[stage(file)]
      if (!allowed) wrong.push(`${relative(source, file)} stands in no row of the table`)
      for (const target of targets(file)) {
        const to = stage(target)
        if (to !== stage(file) && !allowed?.includes(to)) wrong.push(`${relative(source, file)} → ${relative(engine, target)}`)
      }
    }
    expect(wrong).toEqual([])
  })
  it("hosts import the engine only, and no app imports another but through its door", () => {
    const wrong: string[] = []
    const used = new Set<string>()
    for (const file of files(source).filter((path) => floorOf(path) !== "engine")) {
      const allowed = outside[floorOf(file)]
      if (!allowed) wrong.push(`${relative(source, file)} stands in no row of the table`)
      for (const target of targets(file)) {
        const to = floorOf(target)
        const arrow = `${relative(source, file)} → ${relative(source, target)}`
        if (to === floorOf(file) || allowed?.includes(to)) continue
        if (doors.includes(arrow)) used.add(arrow)
        else wrong.push(arrow)
      }
    }
    expect(wrong).toEqual([])
    expect([...used]).toEqual(doors)
  })
  it("apps and locales know of the engine its door, its nouns and its views; whatever else they import is named here and still imported", () => {
    const besides = new Map<string, string>()
    for (const file of files(source).filter((path) => /^(apps|locales)/.test(relative(source, path))))
      for (const target of targets(file).filter((path) => floorOf(path) === "engine")) {
        const to = relative(engine, target)
        if (!known.test(to)) besides.set(to, relative(source, file))
      }
    expect([...besides].filter(([to]) => !knownBesides.has(to))).toEqual([])
    expect([...knownBesides].filter((to) => !besides.has(to))).toEqual([])
  })
  it("no files import one another in a circle, in the engine or outside of it, not even types", () => {
    const graph = new Map(files(source).map((file) => [relative(source, file), targets(file).map((path) => relative(source, path))]))
    expect(circles(graph)).toEqual([])
  })
  it("finds a circle where there is one", () => {
    const graph = { a: ["b"], b: ["c", "d"], c: ["a"], d: ["e"], e: [] }
    expect(circles(new Map(Object.entries(graph)))).toEqual([["a", "b", "c"]])
  })
  it("files are small: half have at most 80 lines, nine of ten at most 200", () => {
    const lines = files(source)
      .map((file) => readFileSync(file, "utf8").split("\n").length - 1)
      .sort((a, b) => a - b)
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(80)
    expect(quantile(lines, 0.9)).toBeLessThanOrEqual(200)
  })
  it("the desk of the apps knows no disk and no network: no host, no Node module", () => {
    expect(files(join(source, "apps/desk")).flatMap((file) => imports(file).filter((path) => !path.startsWith(".")))).toEqual([])
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
