/** The command line as a contract: verbs, fields, exit codes, one JSON value on stdout. */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { isNotYetBuilt, paperIds } from "../../src/engine/documents/planned.ts"
import { showable } from "../../src/engine/views/index.ts"
import { anning, anningJson, example, root, scratch } from "./anning.ts"

// Every step is a process of its own, so a busy machine needs patience.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })
const digest = /^sha256:[0-9a-f]{64}$/
const folder = scratch("contract")
const home = join(folder, "案件")
const bag = join(folder, "包.zip")
type Json = Record<string, unknown>
type Added = {
  head: string
  items: {
    id: string
    name: string
    kind: string
    importer: string | null
    rows: { read: number; kept: number; refused: number }
    coverage: unknown[]
    issues: Json[]
  }[]
}

describe("a case from nothing to a package", () => {
  let added: Added
  beforeAll(async () => {
    const opened = await anningJson<{ case: string; head: string }>("init", home, "--title", "甲案")
    expect([opened.code, opened.value.case]).toEqual([0, home])
    expect(opened.value.head).toMatch(digest)
    added = (await anningJson<Added>("add", home, example("1-before-due", "inputs"))).value
    const stated = await anningJson<{ head: string }>("state", home, "--file", example("1-before-due", "answers.json"))
    expect([stated.code, stated.value.head]).toEqual([0, expect.stringMatching(digest)])
  })
  it("add: every file is an item with its rows told", () => {
    expect(added.items.map((item) => basename(item.name)).sort()).toEqual(readdirSync(example("1-before-due", "inputs")).sort())
    for (const item of added.items) {
      expect(item).toMatchObject({
        id: expect.stringMatching(digest),
        kind: expect.any(String),
        importer: expect.any(String),
        coverage: expect.any(Array),
        issues: expect.any(Array),
      })
      expect(item.rows.read).toBe(item.rows.kept + item.rows.refused)
      expect(item.rows.kept).toBeGreaterThan(0)
    }
  })
  it("add: the id of an item is the SHA-256 of the file", () => {
    for (const item of added.items) {
      const bytes = readFileSync(example("1-before-due", "inputs", basename(item.name)))
      expect(item.id).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`)
    }
  })
  const views: readonly (readonly [what: string, fields: string[]])[] = [
    ["items", ["id", "name", "kind", "importer", "rows", "coverage", "issues"]],
    ["timeline", ["id", "kind", "at", "precision", "direction", "citations"]],
    ["parties", ["id", "name"]],
    ["claims", ["id", "lender"]],
    ["loans", ["lender", "platform", "principalFen", "instalments", "standing"]],
    ["findings", ["rule", "title", "claim", "counterparty", "measures", "events", "coverage", "alternatives"]],
    [
      "grounds",
      ["instrument", "title", "article", "anchor", "kind", "effective", "claim", "counterparty", "met", "by", "missing", "events"],
    ],
    ["diagnosis", ["claim", "cause", "conclusion", "for", "against", "missing"]],
    ["deadlines", ["what", "channel", "claim", "from", "day", "length", "dayType", "basis", "why"]],
    ["plan", ["step", "why", "state"]],
    ["refusals", ["at", "scope", "how", "reached", "citations"]],
    ["proposals", ["key", "value", "citations", "why"]],
  ]
  it("show safety: an array whose elements have the contract's fields, empty where nothing presses", async () => {
    expect((await anningJson<Json[]>("show", home, "safety", "--day", "2026-02-02")).value).toEqual([])
    const lost = `${home}-lost`
    await anningJson("init", lost, "--title", "乙案")
    await anningJson("state", lost, "transferred=yes")
    const { value } = await anningJson<Json[]>("show", lost, "safety", "--day", "2026-02-02")
    expect(value.length).toBeGreaterThan(0)
    for (const one of value) expect(Object.keys(one)).toEqual(expect.arrayContaining(["title", "why", "acts", "never", "state"]))
  })
  const viewArgs = (what: string) => ["show", home, what, "--day", "2026-02-02", "--json"]
  it.each(views)("show %s: an array whose elements have the contract's fields", async (what, fields) => {
    const { code, out } = await anning(...viewArgs(what))
    const value = JSON.parse(out) as Json[]
    expect(code).toBe(0)
    expect(value.length).toBeGreaterThan(0)
    for (const one of value) expect(Object.keys(one)).toEqual(expect.arrayContaining(fields))
  })
  it("show law, suit: one object each", async () => {
    const law = await anningJson<{ provisions: Json[] }>("show", home, "law", "--day", "2026-02-02")
    expect(law.value).toMatchObject({ day: "2026-02-02", notHeld: expect.any(Array) })
    expect(law.value.provisions.length).toBeGreaterThan(0)
    for (const one of law.value.provisions)
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(["instrument", "article", "anchor", "effective", "state", "shows", "missing"]),
      )
    const suit = await anningJson<{ claims: Json[] }>("show", home, "suit", "--day", "2026-02-02", "--damages", "20000")
    expect(suit.value).toMatchObject({ day: "2026-02-02", fee: { damagesFen: 2_000_000 } })
    expect(suit.value.claims.map((one) => one.claim)).toEqual(["claim-1"])
  })
  it("show gaps: none where everything is answered; what is missing, what waits for it and the question that fills it, where not", async () => {
    expect((await anningJson("show", home, "gaps", "--day", "2026-02-02")).value).toEqual([])
    const own = join(folder, "还没有回答")
    const golden = (...parts: readonly string[]) => resolve(root, "cases/no-answers", ...parts)
    await anning("init", own)
    await anning("add", own, golden("inputs"))
    type Told = { what: string; blocks: string[]; how: string; question?: { key: string; type: string } }
    const gaps = async () => (await anningJson<Told[]>("show", own, "gaps", "--day", readFileSync(golden("day.txt"), "utf8").trim())).value
    const before = await gaps()
    const keys = new Map((await anningJson<{ key: string; type: string }[]>("questions")).value.map(({ key, type }) => [key, type]))
    const expected = readFileSync(golden("expected/gaps.tsv"), "utf8").trim().split("\n").slice(1)
    expect(before.map(({ what, question }) => `${what} ${question?.key ?? ""}`)).toEqual(
      expected.map((line) => line.split("\t")).map(([what, , , , key]) => `${what} ${key ?? ""}`),
    )
    for (const { what, blocks, how, question } of before) {
      expect([what, how]).toEqual([what, expect.stringMatching(/[\u4e00-\u9fff].*。$/)])
      // Until the person says whose debt it is nothing is held against anybody, so nothing waits yet for calls that were missed: it is told, and blocks nothing.
      const waits = what === "connected-only" ? blocks.length === 0 : blocks.length > 0
      expect([what, waits && blocks.every((one) => typeof one === "string")]).toEqual([what, true])
      if (question) expect([question.key, question.type]).toEqual([question.key, keys.get(question.key.replace(/^claim\.\d+/, "claim.N"))])
    }
    await anning("state", own, "role=stranger")
    const after = (await gaps()).map((gap) => gap.what)
    expect([before.some((gap) => gap.what === "role-missing"), after.includes("role-missing")]).toEqual([true, false])
  })
  it("show summary: one object, and the default", async () => {
    const { value } = await anningJson<Json>("show", home, "--day", "2026-02-02")
    expect(value).toMatchObject({ title: "甲案", day: "2026-02-02", head: { digest: expect.stringMatching(digest) } })
  })
  it("show: the same for people, without --json", async () => {
    const whats: readonly string[] = showable
    const argsOf = (what: string) => ["show", home, what, "--day", "2026-02-02"]
    for (const what of whats) {
      const { code, out } = await anning(...argsOf(what))
      expect([what, code]).toEqual([what, 0])
      expect(out).toMatch(/[\u4e00-\u9fff]/)
      expect(out).not.toMatch(/undefined|\[object/)
    }
  })
  it("draft all: files are written, and JSON names them", async () => {
    const out = join(folder, "文书")
    const { code, value } = await anningJson<{
      documents: { doc: string; title: string; for: string | null; files: string[]; exhibits: unknown[]; gaps: unknown[] }[]
    }>("draft", home, "all", "--out", out, "--day", "2026-02-02")
    expect(code).toBe(value.documents.some((document) => document.gaps.length > 0) ? 3 : 0)
    // Those of the example's golden papers, which people read.
    const golden = readdirSync(example("1-before-due", "expected", "documents")).map((name) => name.replace(/(?:-party-\d+)?\.md$/, ""))
    expect(golden.length).toBeGreaterThanOrEqual(7)
    const written = value.documents.filter((document) => document.files.length > 0)
    expect([...new Set(written.map((document) => document.doc))].sort()).toEqual([...new Set(golden)].sort())
    const files = value.documents.flatMap((document) => document.files)
    expect(files.length).toBeGreaterThanOrEqual(12)
    for (const file of files) expect([file, existsSync(file)]).toEqual([file, true])
    for (const suffix of ["docx", "pdf", "md"]) expect(files.some((file) => file.endsWith(`.${suffix}`))).toBe(true)
  })
  it("draft: the same day and case give the same bytes", async () => {
    const read = async (name: string): Promise<string[]> => {
      const { value } = await anningJson<{ documents: { files: string[] }[] }>(
        "draft",
        home,
        "all",
        "--out",
        join(folder, name),
        "--day",
        "2026-02-02",
      )
      return value.documents
        .flatMap((document) => document.files)
        .map((file) => createHash("sha256").update(readFileSync(file)).digest("hex"))
    }
    expect(await read("once")).toEqual(await read("twice"))
  })
  it("seal, pack, verify: sealed, packed with its digest beside it, and sound", async () => {
    const sealed = await anningJson<Json>("seal", home)
    expect(sealed.value).toMatchObject({ head: expect.stringMatching(digest), items: expect.any(Number), token: null })
    const packed = await anningJson<{ file: string; items: number; bytes: number; sha256: string }>(
      "pack",
      home,
      "--out",
      bag,
      "--day",
      "2026-02-02",
    )
    const bytes = readFileSync(bag)
    expect(packed.value).toMatchObject({ file: bag, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") })
    expect(readFileSync(`${bag}.sha256`, "utf8")).toBe(`${packed.value.sha256}  包.zip\n`)
    for (const what of [home, bag]) {
      const { code, value } = await anningJson<Json>("verify", what)
      expect([code, value]).toEqual([
        0,
        expect.objectContaining({
          ok: true,
          broken: [],
          checked: { items: expect.any(Number), bytes: expect.any(Number), entries: expect.any(Number), tokens: 0 },
        }),
      ])
    }
    expect((await anningJson("verify", home, "--head", String(sealed.value.head))).code).toBe(0)
    expect((await anningJson("verify", home, "--head", `sha256:${"0".repeat(64)}`)).code).toBe(12)
    // 如何核验.txt prints the bare digits; a slip of the pen is wrong usage, not a broken case.
    expect((await anningJson("verify", home, "--head", String(sealed.value.head).slice("sha256:".length))).code).toBe(0)
    const pieces = (
      String(sealed.value.head)
        .slice("sha256:".length)
        .match(/.{1,6}/g) as string[]
    ).join("\u200b")
    expect((await anning("verify", home, "--head", pieces)).code, "as an old PDF gives it").toBe(0)
    expect((await anning("verify", home, "--head", "sha256:12ab")).code).toBe(2)
  })
  it("withdraw and erase: by id, and the history stays", async () => {
    const id = added.items[0]?.id as string
    expect((await anningJson<Json>("withdraw", home, id)).value.head).toMatch(digest)
    const items = (await anningJson<{ id: string; withdrawn: boolean }[]>("show", home, "items")).value
    expect(items.find((item) => item.id === id)?.withdrawn).toBe(true)
    expect((await anningJson<Json>("erase", home, id)).value.head).toMatch(digest)
    expect(existsSync(join(home, "vault", id.slice(7, 9), id.slice(7)))).toBe(false)
    expect((await anningJson("verify", home)).code).toBe(0)
  })
})

describe("exit codes", () => {
  it.each([
    ["help", ["help"], ["--help"]],
    ["help of a command", ["help", "draft"], ["draft", "--help"]],
  ])("0 for %s, which prints what --help prints", async (_title, asked, same) => {
    const { code, out } = await anning(...asked)
    expect(out).toContain("anning")
    expect([code, out]).toEqual([0, (await anning(...same)).out])
  })
  const wrong: readonly (readonly [title: string, args: readonly string[]])[] = [
    ["no verb", []],
    ["an unknown verb", ["frob"]],
    ["an unknown option", ["formats", "--frob"]],
    ["init without a case", ["init"]],
    ["add without a path", ["add", "x"]],
    ["an unknown view", ["show", "x", "frob"]],
    ["a day that does not exist", ["show", "x", "--day", "2026-02-30"]],
    ["pack without --out", ["pack", "x"]],
    ["state without a statement", ["state", "x"]],
    ["a statement without =", ["state", "x", "role"]],
    ["an id that is none", ["withdraw", "x", "abc"]],
    ["an unknown document format", ["draft", "x", "all", "--format", "exe"]],
    ["run without --out", ["run", "package.json"]],
    ["run with a missing path", ["run", "/nowhere/at/all", "--out", "/nowhere/out"]],
    ["law without a reference", ["law"]],
    ["a port that is none", ["serve", "--port", "x"]],
    ["seal without a case", ["seal"]],
  ]
  it.each(wrong)("2 for wrong usage: %s", async (_title, args) => {
    const { code, out, err } = await anning(...args)
    expect([code, out]).toEqual([2, ""])
    expect(err.length).toBeGreaterThan(10)
  })
  const laterArgs = (verb: string) => [verb, "x", "y", "--channel", "z", "--json"]
  const later = ["map", "transcribe"]
  it.each(later)("2 for a verb that is not yet built: %s", async (verb) => {
    const { code, out, err } = await anning(...laterArgs(verb))
    expect([code, out]).toEqual([2, ""])
    expect(err).toMatch(/尚未实现[\s\S]*not yet/)
  })
  const laterPaper = paperIds.findLast(isNotYetBuilt)
  const parts: readonly (readonly [title: string, args: readonly string[]])[] = [
    ["show losses", ["show", "x", "losses"]],
    ...(laterPaper === undefined ? [] : [["draft of a later document", ["draft", "x", laterPaper]] as const]),
    ["pack for a channel", ["pack", "x", "--out", "x.zip", "--for", "12378"]],
    ...(laterPaper === undefined ? [] : [["pack for a later document", ["pack", "x", "--out", "x.zip", "--for", laterPaper]] as const]),
  ]
  it.each(parts)("2 for a part that is not yet built: %s", async (_title, args) => {
    const { code, err } = await anning(...args)
    expect(code).toBe(2)
    expect(err).toMatch(/尚未实现[\s\S]*not yet/)
  })
  it("3 for a timestamp that was only shown, 0 for a request by hand, 2 for what is no address or method", async () => {
    const shown = await anningJson<Json>("seal", home, "--tsa", "http://127.0.0.1:1/stamp")
    expect([shown.code, shown.value]).toMatchObject([
      3,
      { authority: "http://127.0.0.1:1/stamp", token: null, imprint: { hash: "sha256" } },
    ])
    const request = join(folder, "request.tsq")
    expect(await anningJson("seal", home, "--request", request)).toMatchObject({ code: 0, value: { head: shown.value.head } })
    expect(existsSync(request)).toBe(true)
    expect(await anningJson("seal", home, "--token", request)).toMatchObject({
      code: 3,
      value: { token: { item: null, faults: ["not-a-token"] } },
    })
    for (const args of [
      ["--tsa", "file:///x"],
      ["--hash", "md5"],
      ["--request", "r", "--token", "t"],
    ])
      expect((await anning("seal", home, ...args)).code).toBe(2)
  })
  const verbs: readonly (readonly [verb: string, rest: readonly string[]])[] = [
    ["add", ["package.json"]],
    ["state", ["role=stranger"]],
    ["show", []],
    ["draft", ["all"]],
    ["seal", []],
    ["pack", ["--out", join(folder, "none.zip")]],
    ["verify", []],
    ["withdraw", ["0".repeat(64)]],
    ["erase", ["0".repeat(64)]],
  ]
  const nowhere = (verb: string, rest: readonly string[]) => [verb, join(folder, "none"), ...rest, "--json"]
  it.each(verbs)("10 where there is no such case: %s", async (verb, rest) => {
    const { code, out, err } = await anning(...nowhere(verb, rest))
    expect([code, out]).toEqual([10, ""])
    expect(err).toMatch(/没有这个案件[\s\S]*no such case/)
    expect(existsSync(join(folder, "none"))).toBe(false)
  })
  it("1 for a case that exists already", async () => {
    const twice = join(folder, "exists")
    expect((await anning("init", twice)).code).toBe(0)
    const { code, err } = await anning("init", twice)
    expect(code).toBe(1)
    expect(err).toMatch(/已经存在[\s\S]*exists already/)
  })
  it("3 for bad input, told in both languages with file and row, the original kept and the rest done", async () => {
    const own = join(folder, "bad")
    const inputs = join(folder, "bad-inputs")
    mkdirSync(inputs)
    writeFileSync(
      join(inputs, "详单.csv"),
      "通话时间,通话类型,对方号码,通话时长\n2026-01-05 09:00:00,被叫,15400000001,30\n昨天下午,被叫,15400000002,30\n2026-01-05 10:00:00,被叫,15400000003,30\n",
    )
    writeFileSync(join(inputs, "空.csv"), "")
    await anning("init", own)
    const { code, value, err } = await anningJson<Added>("add", own, inputs)
    expect(code).toBe(3)
    expect(err).toMatch(/《详单\.csv》第 3 行：.*“昨天下午”/)
    expect(err).toMatch(/详单\.csv, row 3: .*"昨天下午"/)
    expect(err).toMatch(/《空\.csv》：文件是空的/)
    const table = value.items.find((item) => item.name === "详单.csv")
    expect(table?.rows.read).toBe(3)
    expect((await anningJson("verify", own)).code).toBe(0)
  })
  it("3 for a statement that does not fit", async () => {
    const own = join(folder, "statements")
    await anning("init", own)
    const told = await anning("state", own, "role=king", "frob=1", "--json")
    expect(told.code).toBe(3)
    expect(told.err).toMatch(/没有“frob”这个问题/)
    expect(told.err).toMatch(/对“您和对方所说的这笔债是什么关系？”的回答不符合要求，其中“king”读不懂/)
  })
  it("12 for a changed, a removed and an added file, each named", async () => {
    const own = join(folder, "broken")
    await anning("init", own)
    const { value } = await anningJson<Added>("add", own, example("4-lawful-reminder", "inputs"))
    const id = value.items[0]?.id as string
    const path = join("vault", id.slice(7, 9), id.slice(7))
    const bytes = readFileSync(join(own, path))
    const flipped = Buffer.from(bytes)
    flipped[100] = (flipped[100] as number) ^ 1
    writeFileSync(join(own, path), flipped)
    writeFileSync(join(own, "extra.txt"), "x")
    const { code, value: report } = await anningJson<{ ok: boolean; broken: { what: string; why: string }[] }>("verify", own)
    expect([code, report.ok]).toEqual([12, false])
    expect(report.broken.map(({ what, why }) => `${what} ${why}`).sort()).toEqual(["extra.txt unlisted", `${path} digest-differs`])
    const { out } = await anning("verify", own)
    expect(out).toContain("内容与校验值不符 / content differs from its digest")
  })
  it("law: 0 in force, 3 otherwise, with the status", async () => {
    const ask = async (on: string) => {
      const { code, value } = await anningJson<{ status: string }>("law", "治安管理处罚法", "第五十条", "--on", on)
      return [code, value.status]
    }
    expect(await ask("2026-01-01")).toEqual([0, "in-force"])
    expect((await ask("1990-01-01"))[0]).toBe(3)
  })
  it("formats and questions: arrays", async () => {
    expect((await anningJson<Json[]>("formats")).value[0]).toMatchObject({ importer: expect.any(String), limits: expect.any(Array) })
    expect((await anningJson<Json[]>("questions")).value[0]).toMatchObject({ key: expect.any(String), type: expect.any(String) })
  })
})

describe("run", () => {
  it("gives all of it, by key; a bag that sha256sum accepts", async () => {
    const out = join(folder, "run")
    const { code, value } = await anningJson<Json>(
      "run",
      example("1-before-due", "inputs"),
      "--answers",
      example("1-before-due", "answers.json"),
      "--out",
      out,
      "--day",
      "2026-02-02",
    )
    expect([0, 3]).toContain(code)
    expect(Object.keys(value)).toEqual(["init", "add", "state", "seal", "draft", "pack"])
    execFileSync("sha256sum", ["-c", "--quiet", "package.zip.sha256"], { cwd: out })
    const { pack, seal } = value as unknown as { pack: { head: string }; seal: { head: string } }
    expect(pack.head).toBe(seal.head)
    const verified = await anningJson<{ ok: boolean; notes: readonly { why: string }[] }>(
      "verify",
      join(out, "package.zip"),
      "--head",
      pack.head,
    )
    expect([verified.code, verified.value.ok]).toEqual([0, true])
    expect(verified.value.notes.map(({ why }) => why)).toContain("anchored-at")
    expect((await anning("run", example("1-before-due", "inputs"), "--out", out)).code).toBe(2)
  })
  it("a polite lawful reminder: no complaint, and it says that nothing was found", async () => {
    const out = join(folder, "lawful")
    const { value } = await anningJson<{ draft: { documents: { doc: string; files: string[] }[] } }>(
      "run",
      example("4-lawful-reminder", "inputs"),
      "--answers",
      example("4-lawful-reminder", "answers.json"),
      "--out",
      out,
    )
    for (const doc of ["regulator-complaint", "stop-notice"])
      expect(value.draft.documents.filter((document) => document.doc === doc).flatMap((document) => document.files)).toEqual([])
    expect((await anning("show", join(out, "case"))).out).toContain("在现有材料覆盖的范围内未发现")
  })
  it("answers that exclude each other: no complaint and no notice, exit 3, and the answer to correct", async () => {
    const answers = JSON.parse(readFileSync(example("1-before-due", "answers.json"), "utf8")) as Json
    const file = join(folder, "conflict.json")
    writeFileSync(file, JSON.stringify({ ...answers, role: "stranger" }))
    const { code, value } = await anningJson<{ draft: { documents: { doc: string; files: string[]; gaps: Json[] }[] } }>(
      "run",
      example("1-before-due", "inputs"),
      "--answers",
      file,
      "--out",
      join(folder, "conflict"),
      "--format",
      "md",
    )
    expect(code).toBe(3)
    const papers = value.draft.documents.filter(({ doc }) => doc === "regulator-complaint" || doc === "stop-notice")
    expect(papers.map(({ doc, files, gaps }) => [doc, files, gaps.map((gap) => gap.what)])).toEqual([
      ["regulator-complaint", [], ["answers-contradict"]],
      ["stop-notice", [], ["answers-contradict"]],
    ])
  })
  it("nothing found in what is attributed, while numbers are not: says so, and which question sorts them", async () => {
    const { "claim.1.numbers": _, ...answers } = JSON.parse(readFileSync(example("4-lawful-reminder", "answers.json"), "utf8")) as Json
    const file = join(folder, "unsorted.json")
    writeFileSync(file, JSON.stringify(answers))
    const out = join(folder, "unsorted")
    const told = await anning("run", example("4-lawful-reminder", "inputs"), "--answers", file, "--out", out, "--format", "md")
    expect(told.out).toContain("在现有材料覆盖的范围内未发现需要写入的情形")
    expect(told.out).toMatch(/还有 \d+ 个号码没有归到谁名下.*claim\.1\.numbers/)
  })
})
