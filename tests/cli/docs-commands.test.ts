/** Every command printed in a document runs: its script, verb, options, filters and files exist, and the cheap ones are run as they stand. */
import { execFileSync } from "node:child_process"
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { describe, expect, it } from "vitest"
import { commands } from "../../src/apps/cli/commands/index.ts"
import { have } from "../needs.ts"
import { anningIn, root, scratch } from "./anning.ts"

const read = (path: string): string => readFileSync(join(root, path), "utf8")
const filesBelow = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
/** What is printed for people: pages at the top, the documents, and the READMEs of data. */
const pages: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...filesBelow("docs", /\.md$/),
  ...["law", "examples", "cases"].flatMap((folder) => filesBelow(folder, /^README.*\.md$/)),
]
const fence = /```([a-z]*)\n([\s\S]*?)```/g
/** Words that begin a command of this program; other programs stand in blocks for the shell. */
const begins = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|anning|git) /
interface Printed {
  readonly page: string
  readonly command: string
  /** In a block for the shell, to be typed as it stands. */
  readonly block: boolean
}
const printedIn = (page: string): readonly Printed[] => {
  const text = read(page)
  const lines = [...text.matchAll(fence)].filter(([, kind]) => kind === "sh").flatMap(([, , block]) => (block as string).split("\n"))
  const inline = [...text.replace(fence, "").matchAll(/`([^`\n]+)`/g)].map(([, code]) => (code as string).replaceAll("\\|", "|"))
  return [
    ...lines.flatMap((line) => {
      const command = line.replace(/(?:^|\s+)#.*$/, "").trim()
      return command ? [{ page, command, block: true }] : []
    }),
    ...inline.filter((code) => begins.test(`${code} `)).map((command) => ({ page, command, block: false })),
  ]
}
const printed = pages.flatMap(printedIn)
const { scripts, devDependencies } = JSON.parse(read("package.json")) as Record<"scripts" | "devDependencies", Record<string, string>>
const testFiles = [...filesBelow("src", /\.test\.ts$/), ...filesBelow("tests", /\.test\.ts$/)]
/** Programs of every system, or named in README as needed to check a package. */
const system: readonly string[] = ["sha256sum", "unzip", "cd", "sed", "tail", "head", "find", "awk", "cat", "ls", "git"]
/** `<id>` and `HASH` stand for something that the reader puts there. */
const holes = (word: string): RegExp =>
  new RegExp(
    word
      .split(/<[^>]*>|\b(?:HASH|CASE|HEX)\b|…/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".+"),
  )

/** What of an npm command is not there; empty where all is. */
const npmFaults = (words: readonly string[]): readonly string[] => {
  const [verb, ...rest] = words[0] === "run" ? words.slice(1) : words
  if (["ci", "install"].includes(verb as string)) return []
  const script = scripts[verb as string]
  if (script === undefined) return [`no script "${verb}"`]
  const file = /^node (\S+)/.exec(script)?.[1] as string
  if (!existsSync(join(root, file))) return [`${file} is not there`]
  const cut = rest.indexOf("--")
  const [filters, options] = cut < 0 ? [rest, []] : [rest.slice(0, cut), rest.slice(cut + 1)]
  const source = [file, ...filesBelow("fuzz", /\.ts$/), ...filesBelow("bench", /\.ts$/)].map(read).join("\n")
  return [
    ...(verb === "test"
      ? filters.filter((filter) => !testFiles.some((name) => holes(filter).test(name))).map((one) => `no test for "${one}"`)
      : []),
    ...(verb !== "test" && filters.length > 0 ? [`"${filters.join(" ")}" goes to npm, not to the script: "--" is missing`] : []),
    ...options
      .filter((option) => option.startsWith("--") && !new RegExp(`\\b${option.slice(2)}: \\{ type|${option}\\b`).test(source))
      .map((one) => `no option ${one}`),
  ]
}
const anningFaults = (words: readonly string[]): readonly string[] => {
  const [verb, ...rest] = words
  if (verb === undefined || verb === "…") return []
  if (verb.startsWith("--")) return ["--help", "--version"].includes(verb) ? [] : [`no option ${verb}`]
  const command = commands.find((one) => one.verb === verb)
  if (!command) return [`no verb "${verb}"`]
  const flags = ["--json", "--help", ...(command.options ?? []).flatMap(([flags]) => flags.match(/--[a-z-]+/g) ?? [])]
  return [
    ...rest.filter((word) => word.startsWith("--") && !flags.includes(word)).map((one) => `${verb} has no option ${one}`),
    ...rest
      .filter((word) => /^(?:examples|cases|law|docs|tests|src)\//.test(word) && !existsSync(join(root, word)))
      .map((one) => `${one} is not there`),
  ]
}
const faultsOf = (command: string): readonly string[] =>
  command.split(/\s*(?:&&|\|)\s*/).flatMap((part) => {
    const words = part.split(/\s+/).filter((word) => !/^[A-Z_]+=\S+$/.test(word))
    const [program, ...rest] = words
    if (program === "npm") return npmFaults(rest)
    if (program === "anning") return anningFaults(rest)
    if (program === "npx") {
      if (rest[0] === "anning") return anningFaults(rest.slice(1))
      if (rest[0] !== undefined && rest[0] !== "…" && !(rest[0] in devDependencies)) return [`npx ${rest[0]} is no package of this one`]
      return rest
        .filter((word) => word.startsWith("tests/") && !testFiles.some((name) => name.includes(word)))
        .map((one) => `no test for "${one}"`)
    }
    if (program === "node") return rest[0]?.includes("/") && !existsSync(join(root, rest[0])) ? [`${rest[0]} is not there`] : []
    return system.includes(program as string) ? [] : [`no program "${program}"`]
  })

describe("a command printed in a document", () => {
  it("is found in all of them", () => {
    expect(printed.length).toBeGreaterThan(60)
    for (const page of ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "docs/cli.md", "docs/case-format.md", "docs/law-maintenance.md"])
      expect([page, printed.some((one) => one.page === page)]).toEqual([page, true])
  })
  it.each(
    printed
      .map((one) => [one.page, one.command] as const)
      .filter(([page, command], i, all) => all.findIndex((other) => other[0] === page && other[1] === command) === i),
  )("%s: %s", (_, command) => expect(faultsOf(command)).toEqual([]))
  it.each([
    ["npm run chek", 'no script "chek"'],
    ["npm test src/engine/rulez", 'no test for "src/engine/rulez"'],
    ["npm run fuzz --minutes 10", '"--minutes 10" goes to npm, not to the script: "--" is missing'],
    ["npm run fuzz -- --hours 10", "no option --hours"],
    ["npx anning shwo CASE", 'no verb "shwo"'],
    ["anning show CASE findings --quick", "show has no option --quick"],
    ["npx anning run examples/9-nothing/inputs", "examples/9-nothing/inputs is not there"],
    ["node scripts/none.mjs", "scripts/none.mjs is not there"],
    ["md5sum -c x && sha256sum -c y", 'no program "md5sum"'],
  ])("%s would be noticed", (command, fault) => expect(faultsOf(command)).toEqual([fault]))
})

describe("a path printed in a document", () => {
  const paths = pages.flatMap((page) =>
    [
      ...read(page)
        .replace(fence, "")
        .matchAll(/`((?:src|tests|scripts|bench|fuzz|docs|bin|examples|cases|law)\/[^`\s]*)`/g),
    ].map(([, path]) => [page, path as string] as const),
  )
  /** Of a path with a hole (`<id>.ts`, `*`) the folder before the hole; of one whose hole is itself a folder, that in which such folders are begun. */
  const standing = (path: string): boolean => {
    const known = path.split(/[<*{]/)[0] as string
    const folder = /^<[^>]*>\//.test(path.slice(known.length))
    return existsSync(join(root, known === path ? known : folder || !known.endsWith("/") ? join(known, "..") : known))
  }
  it("leads to a file or folder that is there", () => {
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter(([, path]) => !standing(path))).toEqual([])
  })
  it.each(["src/engine/none/<id>.ts", "tests/none.test.ts", "law/none/"])("%s would be noticed", (path) =>
    expect(standing(path)).toBe(false),
  )
})

/** Commits that a page names, in a checkout that has the history. */
const history =
  existsSync(join(root, ".git")) &&
  (() => {
    try {
      return execFileSync("git", ["rev-parse", "--is-shallow-repository"], { cwd: root, encoding: "utf8" }).trim() === "false"
    } catch {
      return false
    }
  })()
it.skipIf(!history)("every commit that CONTRIBUTING names is there to look at", () => {
  const hashes = [...read("CONTRIBUTING.md").matchAll(/`([0-9a-f]{7,40})`/g)].map(([, hash]) => hash as string)
  expect(hashes.length).toBeGreaterThan(10)
  const kinds = execFileSync("git", ["cat-file", "--batch-check=%(objecttype)"], {
    cwd: root,
    input: hashes.map((one) => `${one}\n`).join(""),
    encoding: "utf8",
  })
  expect(hashes.filter((_, i) => kinds.split("\n")[i] !== "commit")).toEqual([])
})

describe("commands typed one after another", () => {
  const typedIn = (page: string) => printed.filter((one) => one.page === page && one.block).map(({ command }) => command)
  const folder = scratch("docs")
  it("those of docs/cli.md make a case, look at it, draft, pack and verify", async () => {
    // What README prints too is run there, with all that it makes.
    const typed = typedIn("docs/cli.md").filter((command) => !typedIn("README.md").includes(command))
    const formats = join(root, "src/engine/importers/formats")
    copyFileSync(join(formats, "telecom-table/fixtures/语音详单.xls"), join(folder, "语音详单.xls"))
    copyFileSync(join(formats, "sms-backup-xml/fixtures/sms-20260110120000.xml"), join(folder, "sms-20260201.xml"))
    expect(typed.length).toBeGreaterThan(5)
    for (const command of typed) {
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare) as string[]
      expect([command, words.slice(0, 2)]).toEqual([command, ["npx", "anning"]])
      const { code, err } = await anningIn(folder, words.slice(2))
      // 3: done, and something is left for the person to do.
      expect([command, code, code === 0 || code === 3 ? "" : err]).toEqual([command, code === 3 ? 3 : 0, ""])
    }
    for (const made of ["材料包.zip", "文书"]) expect([made, existsSync(join(folder, made))]).toEqual([made, true])
  }, 180_000)
  it.skipIf(!have("sha256sum", "unzip", "bash"))(
    "those of docs/case-format.md find that case and its package sound, with nothing but tools of the system",
    () => {
      const before = new Set(readdirSync(folder))
      execFileSync("unzip", ["-q", "材料包.zip"], { cwd: folder })
      const unpacked = readdirSync(folder).find((name) => !before.has(name)) ?? "nothing"
      const kept = join(folder, "我的案件")
      const typed = typedIn("docs/case-format.md").map((command) => command.replace(/^cd package /, `cd ${unpacked} `))
      expect(typed.length).toBeGreaterThan(2)
      const told = typed.map((command) => {
        const cwd = command.startsWith("cd ") ? folder : kept
        return execFileSync("bash", ["-e", "-o", "pipefail", "-c", command], { cwd, encoding: "utf8" })
      })
      for (const text of told) expect(text).not.toMatch(/BROKEN|FAILED/)
      const digestOf = (part: string) => told[typed.findIndex((command) => command.includes(part))]?.slice(0, 64) ?? "no such command"
      const log = readFileSync(join(kept, "log.jsonl"), "utf8").split("\n")
      expect(JSON.parse(log[4] as string).prev).toContain(digestOf("-n 4p"))
      expect(readFileSync(join(kept, "HEAD"), "utf8")).toContain(digestOf("tail -n 1"))
    },
  )
})

it("npm run law:check finds nothing, as the pages for lawyers say", () => {
  const script = /^node (\S+)$/.exec(scripts["law:check"] as string)?.[1] as string
  const told = execFileSync(process.execPath, [join(root, script)], { cwd: root, encoding: "utf8" })
  expect(told).toContain("✓")
  expect(told).not.toContain("✗")
}, 120_000)
