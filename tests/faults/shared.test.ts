/** The faults and attacks handed in beside the project: each through the real command line, within ten seconds and 512 MB. Skipped, loudly, where they are not there; run in the full suite. */
import { spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { full } from "../needs.ts"

const root = resolve(import.meta.dirname, "../..")
const faults = join(root, "../shared/faults")
const present = existsSync(faults)
if (!present) process.stderr.write("SKIPPED: no fault folders beside the project; tests/faults/shared.test.ts did not run\n")
const longestMs = 10_000
const mostBytes = 512 * 1024 * 1024

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly ms: number
  readonly peak: number
}
/** Resident bytes of a process and of those that it started, readers included. */
const residentOf = (pid: number): number => {
  try {
    const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim()
    return children === "" ? own : children.split(" ").reduce((sum, child) => sum + residentOf(Number(child)), own)
  } catch {
    return 0
  }
}
/** The built command line; killed (code null) when it goes on for longer than allowed. */
const anning = (home: string, args: readonly string[], limit = longestMs * 2): Promise<Ran> =>
  new Promise((done, fail) => {
    const begun = performance.now()
    const child = spawn(process.execPath, [join(root, "bin/anning.mjs"), ...args], {
      env: { ...process.env, ANNING_HOME: join(home, "home") },
      detached: true,
    })
    let [out, err, peak] = ["", "", 0]
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text))
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text))
    const watch = setInterval(() => (peak = Math.max(peak, residentOf(child.pid ?? 0))), 20)
    const dog = setTimeout(() => child.kill("SIGKILL"), limit)
    child.on("error", fail)
    child.on("close", (code) => {
      clearInterval(watch)
      clearTimeout(dog)
      done({ code, out, err, ms: performance.now() - begun, peak })
    })
  })
const scratch = (): string => mkdtempSync(join(tmpdir(), "anning-fault-"))
const untar = (archive: string, into: string): Promise<void> =>
  new Promise((done, fail) =>
    spawn("tar", ["-xf", archive, "-C", into]).on("close", (code) => (code === 0 ? done() : fail(new Error(`tar ${code}`)))),
  )
const bounded = (ran: Ran): void => {
  expect(ran.code, `ended by the test after ${ran.ms.toFixed(0)} ms`).not.toBeNull()
  expect(ran.ms).toBeLessThan(longestMs)
  expect(ran.peak).toBeLessThan(mostBytes)
}

interface Right {
  readonly exit?: readonly number[]
  readonly items?: number
  readonly rows_read?: number
  readonly rows_kept?: number
  readonly all_read?: boolean
  readonly issues_has?: readonly string[]
  readonly issues_not?: readonly string[]
  readonly calls?: readonly Record<string, unknown>[]
  readonly sms?: readonly Record<string, unknown>[]
  readonly direction_not?: readonly string[]
  readonly summary_falsy?: readonly string[]
  readonly diagnosis_not?: readonly (readonly [string, string])[]
  readonly doc_text_not?: readonly string[]
  readonly pdf_text_has?: readonly string[]
}
interface Row extends Record<string, unknown> {
  readonly kind: string
  readonly at: string
  readonly direction: string
}
interface Item {
  readonly importer: string | null
  readonly rows: { readonly read: number; readonly kept: number }
  readonly issues: readonly { readonly code: string }[]
}
const picked = (row: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, key === "at" ? `${row[key]}`.slice(0, 19) : row[key]]))
const asRows = (rows: readonly Record<string, unknown>[]): string[] => rows.map((row) => JSON.stringify(row)).sort()

describe.runIf(present && full)("faults handed in", () => {
  const folders = present ? readdirSync(faults).filter((name) => existsSync(join(faults, name, "expect.json"))) : []
  it("are there", () => expect(folders.length).toBeGreaterThanOrEqual(30))
  it.each(folders)("%s", { timeout: 120_000 }, async (name) => {
    const { right } = JSON.parse(readFileSync(join(faults, name, "expect.json"), "utf8")) as { right: Right }
    const home = scratch()
    const inputs = join(home, "inputs")
    mkdirSync(inputs)
    const held = readdirSync(join(faults, name)).filter((file) => file !== "expect.json" && file !== "answers.json")
    for (const file of held) {
      if (file.endsWith(".tar")) await untar(join(faults, name, file), inputs)
    }
    const given = held.some((file) => file.endsWith(".tar")) ? [inputs] : held.map((file) => join(faults, name, file))
    const aCase = join(home, "case")
    const json = async (...args: string[]): Promise<unknown> => JSON.parse((await anning(home, [...args, "--json"])).out || "null")
    await anning(home, ["init", aCase])
    const added = await anning(home, ["add", aCase, ...given, "--json"])
    bounded(added)
    expect(right.exit ?? [0, 3]).toContain(added.code)
    const answers = join(faults, name, "answers.json")
    if (existsSync(answers)) bounded(await anning(home, ["state", aCase, "--file", answers]))
    const items = ((await json("show", aCase, "items")) as Item[]).filter((item) => item.importer !== "statement")
    const codes = items.flatMap((item) => item.issues.map(({ code }) => code))
    if (right.items !== undefined) expect(items.length).toBe(right.items)
    if (right.rows_read !== undefined) expect(items.reduce((sum, item) => sum + item.rows.read, 0)).toBe(right.rows_read)
    if (right.rows_kept !== undefined) expect(items.reduce((sum, item) => sum + item.rows.kept, 0)).toBe(right.rows_kept)
    if (right.all_read) for (const item of items) expect(item.rows.kept).toBeGreaterThan(0)
    expect(codes).toEqual(expect.arrayContaining([...(right.issues_has ?? [])]))
    for (const code of right.issues_not ?? []) expect(codes).not.toContain(code)
    const timeline = (await json("show", aCase, "timeline")) as Row[]
    for (const kind of ["call", "sms"] as const) {
      const wanted = kind === "call" ? right.calls : right.sms
      if (!wanted) continue
      const found = timeline.filter((row) => row.kind === kind)
      expect(found.length).toBe(wanted.length)
      const left = [...found]
      for (const row of wanted) {
        const at = left.findIndex(
          (other) => JSON.stringify(picked(other, Object.keys(row))) === JSON.stringify(picked(row, Object.keys(row))),
        )
        expect(
          at,
          `no event for ${JSON.stringify(row)} among ${asRows(left.map((one) => picked(one, ["at", "direction", "number", "durationS", "text"]))).join("\n")}`,
        ).toBeGreaterThanOrEqual(0)
        left.splice(at, 1)
      }
    }
    for (const direction of right.direction_not ?? []) expect(timeline.map((row) => row.direction)).not.toContain(direction)
    if (right.summary_falsy) {
      const summary = (await json("show", aCase, "summary")) as Record<string, unknown>
      for (const key of right.summary_falsy) expect(summary[key]).toBeFalsy()
    }
    const diagnosis = (right.diagnosis_not ? await json("show", aCase, "diagnosis") : []) as { cause: string; conclusion: string }[]
    for (const [cause, conclusion] of right.diagnosis_not ?? [])
      expect(diagnosis.map((one) => [one.cause, one.conclusion])).not.toContainEqual([cause, conclusion])
    if (right.doc_text_not) {
      const out = join(home, "papers")
      await anning(home, ["draft", aCase, "all", "--out", out, "--format", "txt,md"])
      const texts = existsSync(out) ? readdirSync(out).map((file) => readFileSync(join(out, file), "utf8")) : []
      for (const text of right.doc_text_not) expect(texts.join("\n")).not.toContain(text)
    }
  })
  const attacks = present ? readdirSync(join(faults, "attack")).filter((name) => name !== "README.md" && !name.endsWith(".json")) : []
  it.each(attacks)("attack %s", { timeout: 120_000 }, async (name) => {
    const home = scratch()
    const aCase = join(home, "case")
    await anning(home, ["init", aCase])
    const added = await anning(home, ["add", aCase, join(faults, "attack", name), "--json"])
    bounded(added)
    expect([0, 3]).toContain(added.code)
    for (const what of ["items", "timeline", "summary"]) bounded(await anning(home, ["show", aCase, what, "--json"]))
    bounded(await anning(home, ["verify", aCase]))
  })
  it("attack redos-number-answers.json", { timeout: 120_000 }, async () => {
    const home = scratch()
    const aCase = join(home, "case")
    await anning(home, ["init", aCase])
    bounded(await anning(home, ["state", aCase, "--file", join(faults, "attack", "redos-number-answers.json")]))
    bounded(await anning(home, ["show", aCase, "summary", "--json"]))
  })
})
