/** The default bag of an example: cited rows only, recounted from the raw files by other means, and nothing private in any byte of it. */
import { execFileSync, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as XLSX from "@e965/xlsx/xlsx.mjs"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import type { PackOptions } from "../../src/engine/verbs/papers.ts"
import { verifyBag } from "../../src/engine/verbs/verify.ts"
import { folderTree, nodeHasher } from "../../src/hosts/node/index.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { have } from "../needs.ts"
import { bytes, dice, each, file, gatherAll, scratch } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)
const haveTools = have("unzip", "sha256sum")
const given = read("examples/1-before-due")
const raw = (part: string) => given.files.find(({ name }) => name.includes(part)) as (typeof given.files)[number]
const textOf = (part: string): string => new TextDecoder().decode(raw(part).bytes)
/** Elements of a backup, in order, by a plain expression: the example holds no message in parts and no comment with a tag in it. */
const elements = (part: string): string[] => textOf(part).match(/<(?:sms|call) [^>]*>/g) ?? []
const attribute = (element: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? ""
const theirs = new Set((given.answers["claim.1.numbers"] as string[]).map((number) => number.replace(/^0+/, "")))
const isTheirs = (number: string): boolean => theirs.has(number.replace(/^(?:\+?86|0086)?0*/, ""))

const opened = async (files = given.files, answers: Record<string, unknown> = given.answers): Promise<Engine> => {
  const engine = await openForGolden(lawFiles(), given.day)
  await engine.init("case", { title: "测试" })
  await engine.add("case", each(...files.map(({ name, bytes: content }) => file(name, content))))
  await engine.state("case", answers)
  return engine
}
const unpackedFrom = async (engine: Engine, name: string, options: PackOptions = {}): Promise<string> => {
  const bag = await engine.pack("case", { ...options, name: "package" })
  writeFileSync(join(folder, `${name}.zip`), await gatherAll(bag.stream))
  execFileSync("unzip", ["-q", join(folder, `${name}.zip`), "-d", join(folder, name)])
  return join(folder, name, "package")
}
const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const contentsOf = (bag: string): Record<string, string>[] => {
  const [head = "", ...lines] = readFileSync(join(bag, "data/contents.tsv"), "utf8").trimEnd().split("\n")
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [head.split("\t")[i] as string, cell])))
}
/** Position and content of each line below the head. */
const linesOf = (bag: string, part: string): [number, string][] => {
  const row = contentsOf(bag).find(({ name, original }) => original && name?.includes(part))
  const text = readFileSync(join(bag, row?.path as string), "utf8")
  return text
    .slice(text.indexOf("\n\n") + 2)
    .split("\n")
    .filter((line) => line !== "" && !line.includes("(表头)\t"))
    .map((line) => [Number(/第(\d+)[条行]\t/.exec(line)?.[1]), line.slice(line.indexOf("\t") + 1)])
}

/** What the evidence list of a bag says of extracts, as a reader finds it: label, name of the original, rows, of how many, digest. */
const toldExtracts = (bag: string): string[][] => {
  const path = contentsOf(bag).find(({ name }) => name === "evidence-list.md")?.path as string
  const [, section = ""] = readFileSync(join(bag, path), "utf8").split("**以摘录提交的材料**")
  return (section.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => /^\| 证\d/.test(line))
    .map((line) => line.slice(2, -2).split(" | "))
}
/** The same, as the list of the bag's contents has it. */
const listedExtracts = (bag: string): string[][] =>
  contentsOf(bag)
    .filter(({ original }) => original)
    .map(({ exhibit = "", name = "", rows = "", original = "" }) => [exhibit, name, ...rows.split("/"), original])

describe.skipIf(!haveTools)("the default bag", () => {
  let engine: Engine
  let bag: string
  beforeAll(async () => {
    engine = await opened()
    bag = await unpackedFrom(engine, "default")
  }, 120_000)

  it("has extracts in place of the records, each naming its original, and passes every check", async () => {
    const rows = contentsOf(bag).filter(({ original }) => original)
    expect(rows.map(({ name }) => name).sort()).toEqual(given.files.map(({ name }) => name).sort())
    for (const { path, sha256, name, original } of rows) {
      const text = readFileSync(join(bag, path as string), "utf8")
      expect(path).toMatch(/^data\/exhibits\/\d{4}.*\.extract\.txt$/)
      expect(createHash("sha256").update(text).digest("hex")).toBe(sha256)
      const content = raw(name as string).bytes
      expect(createHash("sha256").update(content).digest("hex")).toBe(original)
      for (const told of [name, original, `${content.length} 字节`, "原件保存在本人处"]) expect(text).toContain(told)
    }
    for (const manifest of ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
      expect(spawnSync("sha256sum", ["-c", "--strict", "--quiet", manifest], { cwd: bag, encoding: "utf8" })).toMatchObject({
        status: 0,
        stdout: "",
      })
    expect(await verifyBag(folderTree(bag), nodeHasher)).toMatchObject({ ok: true, broken: [] })
  })

  it("says in the evidence list of which exhibits it holds extracts, as the contents have it", () => {
    const told = toldExtracts(bag)
    expect(told.map((cells) => cells.map((cell, i) => (i === 2 || i === 3 ? cell.replace(/[行条]$/, "") : cell)))).toEqual(
      listedExtracts(bag),
    )
    expect(told).toHaveLength(given.files.length)
    for (const [, name = "", rows, of] of told) for (const size of [rows, of]) expect(size).toMatch(name.endsWith(".xml") ? /条$/ : /行$/)
    const list = readFileSync(join(bag, contentsOf(bag).find(({ name }) => name === "evidence-list.md")?.path as string), "utf8")
    // What goes along as an extract is nowhere called whole or the original.
    for (const [label = ""] of told) expect(list.match(new RegExp(`^\\| ${label} \\|.*(全件|原始载体由本人保存)`, "m"))).toBeNull()
  })
  it("tells in the head each place once, and how many rows there are", () => {
    for (const { path, name, rows } of contentsOf(bag).filter(({ original }) => original)) {
      const text = readFileSync(join(bag, path as string), "utf8")
      const lines = linesOf(bag, name as string)
      const places = [...(/摘录位置:(.*)/.exec(text)?.[1] ?? "").matchAll(/第(\d+)(?:至(\d+))?[条行]/g)]
      const told = places.flatMap(([, from, to]) =>
        Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, i) => Number(from) + i),
      )
      expect(told).toEqual(lines.map(([row]) => row))
      expect(rows).toMatch(new RegExp(`^${lines.length}/\\d+$`))
      expect(text).toMatch(new RegExp(`摘录 ${lines.length} [行条],原件共`))
    }
  })
  it("quotes the other side's calls and messages and the person's own refusals, and no other element", () => {
    const calls = elements("calls-").flatMap((element, i): [number, string][] =>
      isTheirs(attribute(element, "number")) && attribute(element, "type") !== "2" ? [[i + 1, element]] : [],
    )
    expect(calls.length).toBeGreaterThan(100)
    expect(linesOf(bag, "calls-")).toEqual(calls)
    const messages = elements("sms-").flatMap((element, i): [number, string][] => {
      const refusal = attribute(element, "type") === "2" && /不要再|停止|请勿|别再/.test(attribute(element, "body"))
      return isTheirs(attribute(element, "address")) && (attribute(element, "type") === "1" || refusal) ? [[i + 1, element]] : []
    })
    expect(messages.some(([, element]) => attribute(element, "type") === "2")).toBe(true)
    expect(linesOf(bag, "sms-")).toEqual(messages)
  })
  it.each(["2025年11月", "2025年12月", "2026年01月"])(
    "quotes the other side's rows of %s, as another reader of spreadsheets gives them",
    (part) => {
      const book = XLSX.read(raw(part).bytes)
      const sheet = XLSX.utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] as string] as XLSX.WorkSheet, {
        header: 1,
        raw: false,
        defval: "",
      })
      const rows = sheet.flatMap((cells, i): [number, string][] =>
        cells.some((cell) => isTheirs(cell)) && cells.includes("被叫") ? [[i + 1, cells.join("\t")]] : [],
      )
      expect(linesOf(bag, part)).toEqual(rows)
    },
  )

  it("holds no private number, name or message in any byte, the papers included", () => {
    const mine = (given.answers.phone as string[])[0] as string
    const numbers = new Set(
      [...elements("calls-").map((e) => attribute(e, "number")), ...elements("sms-").map((e) => attribute(e, "address"))].filter(
        (number) => number.length > 4 && !isTheirs(number) && number !== mine,
      ),
    )
    const names = new Set(
      [...elements("calls-"), ...elements("sms-")]
        .map((e) => attribute(e, "contact_name"))
        .filter((name) => name !== "" && name !== "(Unknown)"),
    )
    const bodies = elements("sms-")
      .filter((e) => !isTheirs(attribute(e, "address")))
      .map((e) => attribute(e, "body"))
    expect([numbers.size > 10, names.size > 2, bodies.length > 20, bodies.some((body) => body.includes("验证码"))]).toEqual([
      true,
      true,
      true,
      true,
    ])
    for (const path of filesBelow(bag).filter((one) => one.endsWith(".docx"))) execFileSync("unzip", ["-q", path, "-d", `${path}.parts`])
    for (const path of filesBelow(bag)) {
      // The card for the telephone warns the person never to read a code out: its own words, not a message's.
      const text = readFileSync(path, "utf8").replace(path.includes("call-card") ? "证件号、验证码、别人的姓名和电话" : "", "")
      const found = [...numbers, ...names, ...bodies, "验证码"].filter((secret) => text.includes(secret))
      expect(found, path).toEqual([])
    }
  })
})
describe.skipIf(!haveTools)("other bags", () => {
  it("`whole` gives the cited originals entire", async () => {
    const bag = await unpackedFrom(await opened(), "whole", { whole: true })
    const rows = contentsOf(bag)
    expect(rows.filter(({ original }) => original)).toEqual([])
    expect(toldExtracts(bag)).toEqual([])
    expect(readFileSync(join(bag, rows.find(({ name }) => name === "evidence-list.md")?.path as string), "utf8")).not.toMatch(
      /摘录，|下列材料提交的是摘录/,
    )
    for (const { name, bytes: content } of given.files)
      expect(readFileSync(join(bag, rows.find((row) => row.name === name)?.path as string)).equals(content)).toBe(true)
    expect(await verifyBag(folderTree(bag), nodeHasher)).toMatchObject({ ok: true, broken: [] })
  }, 60_000)
  it("a text table is quoted line by line, whatever its encoding; one that is cited entire stays whole", async () => {
    const head = "对方号码,呼叫类型,起始时间,通话时长(秒),备注"
    const lines = Array.from({ length: 12 }, (_, i) => {
      const number = i % 3 === 0 ? "15400000009" : "057110238801"
      return `${number},被叫,2026-01-0${1 + (i % 9)} 21:0${i % 10}:00,${30 + i},"说,${i}"`
    })
    const gb18030 = (text: string): Uint8Array => new Uint8Array(execFileSync("iconv", ["-f", "utf-8", "-t", "gb18030"], { input: text }))
    const files = [
      { name: "一.csv", bytes: gb18030(`${[head, ...lines].join("\r\n")}\r\n`) },
      {
        name: "二.csv",
        bytes: bytes(
          `${[head, ...lines.filter((line) => line.startsWith("0571")).map((line) => line.replace("2026-01", "2025-12"))].join("\n")}\n`,
        ),
      },
    ]
    const bag = await unpackedFrom(await opened(files), "text")
    expect(linesOf(bag, "一")).toEqual(lines.flatMap((line, i) => (line.startsWith("0571") ? [[i + 2, line]] : [])))
    const rows = contentsOf(bag)
    expect(rows.find(({ name }) => name === "二.csv")).toMatchObject({ original: "", rows: "" })
    expect(toldExtracts(bag).map(([, name, part, of]) => [name, part, of])).toEqual([["一.csv", "8行", "12行"]])
    expect(await verifyBag(folderTree(bag), nodeHasher)).toMatchObject({ ok: true })
  }, 60_000)
  it("a changed, missing or added byte of an extract, or of the line that lists it, is named", async () => {
    const bag = await unpackedFrom(await opened(), "changed")
    const roll = dice(7)
    const { path = "" } = contentsOf(bag).find(({ original }) => original) ?? {}
    for (const target of [path, "data/contents.tsv"]) {
      const before = readFileSync(join(bag, target))
      for (let i = 0; i < 20; i++) {
        const after = Buffer.from(before)
        const place = roll(after.length)
        after[place] = (after[place] as number) ^ (1 << roll(8))
        writeFileSync(join(bag, target), after)
        const report = await verifyBag(folderTree(bag), nodeHasher)
        expect(report.broken.map(({ what }) => what)).toContain(target)
      }
      writeFileSync(join(bag, target), before)
    }
    // Somebody takes the extract out of the list and makes the manifests fit: the item is without evidence, the file without a name.
    const contents = readFileSync(join(bag, "data/contents.tsv"), "utf8")
    const line = contents.split("\n").find((one) => one.includes(path)) as string
    writeFileSync(join(bag, "data/contents.tsv"), contents.replace(`${line}\n`, ""))
    const anew = (manifest: string): void => {
      const lines = readFileSync(join(bag, manifest), "utf8").trimEnd().split("\n")
      const fresh = lines.map(
        (one) =>
          `${createHash("sha256")
            .update(readFileSync(join(bag, one.slice(66))))
            .digest("hex")}${one.slice(64)}`,
      )
      writeFileSync(join(bag, manifest), `${fresh.join("\n")}\n`)
    }
    anew("manifest-sha256.txt")
    anew("tagmanifest-sha256.txt")
    const broken = (await verifyBag(folderTree(bag), nodeHasher)).broken.map(({ what, why }) => `${what} ${why}`)
    expect(broken).toContain(`${path} unlisted`)
    expect(broken.some((one) => one.startsWith("data/exhibits/") && one.endsWith(" missing"))).toBe(true)
  }, 60_000)
})
