/** Several cases are worked on at once: each is derived once, what is remembered is bounded, and what was erased is remembered by nobody. */
import { describe, expect, it } from "vitest"
import { lawFiles } from "../../../tests/golden/given.ts"
import { memoryHost } from "../../hosts/memory/index.ts"
import type { Files } from "../../hosts/memory/tree.ts"
import type { Ports } from "../ports.ts"
import { init } from "./init.ts"
import { openCases } from "./open-cases.ts"
import { receive } from "./receive.ts"
import type { Bounds } from "./recent.ts"
import { state } from "./state.ts"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
async function* one(name: string, text: string) {
  yield {
    name,
    open: async function* () {
      yield bytes(text)
    },
  }
}
const rows = 20
const list = (number: string): string =>
  `对方号码,通话时间,呼叫类型\n${Array.from({ length: rows }, (_, i) => `${number},2026-01-${String(i + 1).padStart(2, "0")} 08:00:00,被叫\n`).join("")}`

/** Cases a, b, c with twenty calls each, and how often anything was derived or an original opened. */
const opened = async (bounds?: Bounds) => {
  const files = new Map<string, Files>()
  const host = await memoryHost({ cases: files, law: { files: async () => lawFiles() } })
  const counted = { derived: 0, opened: 0, law: 0 }
  const meanwhile: { call?: () => void } = {}
  const ports: Ports = {
    ...host,
    vault: {
      ...host.vault,
      open: (...asked) => {
        counted.opened++
        return host.vault.open(...asked)
      },
    },
    law: {
      files: () => {
        counted.law++
        return host.law.files()
      },
    },
    longStep: async (work) => {
      counted.derived++
      meanwhile.call?.()
      return work()
    },
  }
  for (const id of ["a", "b", "c"]) {
    await init(ports, id)
    await receive(ports, id, one(`${id}.csv`, list("15400000001")))
  }
  counted.opened = 0
  return { cases: openCases(ports, bounds), ports, files, counted, meanwhile }
}

describe("open cases", () => {
  it("do not take one another from memory: two in turns are read and derived once each", async () => {
    const { cases, counted } = await opened()
    const [a, b] = [await cases.dossier("a"), await cases.dossier("b")]
    expect([a.timeline.size, b.timeline.size]).toEqual([rows, rows])
    const read = counted.opened
    for (let turn = 0; turn < 3; turn++) {
      expect(await cases.dossier("a")).toBe(a)
      expect(await cases.dossier("b")).toBe(b)
    }
    expect(counted).toEqual({ derived: 2, opened: read, law: 1 })
    // Of another day nothing is read again.
    expect((await cases.dossier("a", "2026-02-02")).day).toBe("2026-02-02")
    expect(counted).toEqual({ derived: 3, opened: read, law: 1 })
    expect(await cases.dossier("a")).toBe(a)
  })
  it("are derived once for all who ask at the same time", async () => {
    const { cases, counted } = await opened()
    const all = await Promise.all(["a", "a", "b", "a", "b"].map((id) => cases.dossier(id)))
    expect(new Set(all).size).toBe(2)
    expect(counted.derived).toBe(2)
  })
  it("are derived anew when something was written", async () => {
    const { cases, ports, counted } = await opened()
    await cases.dossier("a")
    await state(ports, "a", { role: "stranger" })
    expect((await cases.dossier("a")).facts.role?.value).toBe("stranger")
    expect(counted.derived).toBe(2)
  })
  it("are remembered up to a number of them", async () => {
    const { cases, counted } = await opened({ most: 2, heaviest: Number.POSITIVE_INFINITY })
    for (const id of ["a", "b", "a", "c", "a"]) await cases.dossier(id)
    expect(counted.derived).toBe(3)
    await cases.dossier("b")
    expect(counted.derived).toBe(4)
  })
  it("are remembered up to a number of rows, the one in use always and on one day then", async () => {
    const twoCases = 4 * rows
    const { cases, counted } = await opened({ most: 9, heaviest: twoCases })
    for (const id of ["a", "b", "a", "b"]) await cases.dossier(id)
    expect(counted.derived).toBe(2)
    for (const id of ["c", "b", "a"]) await cases.dossier(id)
    expect(counted.derived).toBe(4)

    const narrow = await opened({ most: 9, heaviest: 1 })
    for (const day of [undefined, undefined, "2026-02-02", "2026-02-02", undefined]) await narrow.cases.dossier("a", day)
    expect(narrow.counted.derived).toBe(3)
  })
  it("keep nothing of a case that was forgotten while it was being derived", async () => {
    const { cases, counted, meanwhile } = await opened()
    meanwhile.call = () => cases.forget("a")
    const before = await cases.dossier("a")
    meanwhile.call = () => undefined
    const { opened: read } = counted
    expect(await cases.dossier("a")).not.toBe(before)
    expect(counted.derived).toBe(2)
    expect(counted.opened).toBeGreaterThan(read)
  })
  it("forget those that are gone, however they went", async () => {
    const { cases, files, counted } = await opened()
    for (const id of ["a", "b"]) await cases.dossier(id)
    const gone = files.get("a") as Files
    files.delete("a")
    await cases.forgetGone()
    await expect(cases.dossier("a")).rejects.toMatchObject({ code: "no-case" })
    files.set("a", gone)
    for (const id of ["a", "b"]) await cases.dossier(id)
    expect(counted.derived).toBe(3)
  })
  it("are looked at again while an original is damaged", async () => {
    const { cases, files, counted } = await opened()
    const stored = files.get("a") as Files
    const [path, whole] = [...stored].find(([, content]) => new TextDecoder().decode(content).startsWith("对方号码")) as [
      string,
      Uint8Array,
    ]
    stored.set(path, bytes("something else"))
    for (let asked = 0; asked < 2; asked++) expect((await cases.dossier("a")).timeline.size).toBe(0)
    stored.set(path, whole)
    for (let asked = 0; asked < 2; asked++) expect((await cases.dossier("a")).timeline.size).toBe(rows)
    expect(counted.derived).toBe(3)
  })
  it("ask for the law again where it could not be read", async () => {
    const { ports } = await opened()
    let failing = true
    const cases = openCases({
      ...ports,
      law: { files: () => (failing ? Promise.reject(new Error("no such folder")) : ports.law.files()) },
    })
    await expect(cases.dossier("a")).rejects.toThrow("no such folder")
    failing = false
    expect((await cases.dossier("a")).timeline.size).toBe(rows)
  })
})
