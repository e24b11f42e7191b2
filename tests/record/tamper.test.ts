/** Whatever is changed in a case or an unpacked bag is found and named, each kind of change for its own reason. */
import { beforeAll, describe, expect, it } from "vitest"
import { checkCase } from "../../src/engine/case/record/check-case.ts"
import { emptyLog, encodeHead, encodeLine, readLine } from "../../src/engine/case/record/log.ts"
import type { Report } from "../../src/engine/case/record/report.ts"
import { gatherBytes, vaultPath } from "../../src/engine/case/record/tree.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import { pack } from "../../src/engine/verbs/pack.ts"
import { verifyBag } from "../../src/engine/verbs/verify.ts"
import { type Files, filesTree } from "../../src/hosts/memory/tree.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { bytes, dice, filledFiles, full, gatherAll, sha256 } from "./fixture.ts"

type Roll = (n: number) => number
type Kind = "case" | "bag"
/** What a change did: the paths that must be named (one of them at least, or all), and the reasons that may be given. */
interface Done {
  readonly named: readonly string[]
  readonly why: readonly string[]
  readonly all?: boolean
  /** Unfinished rather than broken, by the format: a tail without newline. */
  readonly note?: boolean
}
const logOf = (kind: Kind): string => (kind === "case" ? "log.jsonl" : "data/record/log.jsonl")
const paths = (files: Files): string[] => [...files.keys()].sort()
const pick = (files: Files, roll: Roll, min = 0): string => {
  const some = paths(files).filter((path) => (files.get(path)?.length ?? 0) >= min)
  return some[roll(some.length)] as string
}
const at = (files: Files, path: string): Uint8Array => files.get(path) as Uint8Array
/** Reasons for which a file with other bytes may be refused. */
const changed = [
  "digest-differs",
  "not-canonical",
  "not-an-entry",
  "unknown-version",
  "wrong-sequence",
  "chain-broken",
  "head-differs",
  "log-behind-head",
  "bad-manifest",
  "missing",
  "not-in-manifest",
  "not-a-bag",
  "size-differs",
]
const newline = 10

const changes: Record<string, (files: Files, roll: Roll, kind: Kind) => Done | undefined> = {
  flip: (files, roll) => {
    const path = pick(files, roll, 1)
    const copy = at(files, path).slice()
    const place = roll(copy.length)
    copy[place] = (copy[place] as number) ^ (1 << roll(8))
    files.set(path, copy)
    return { named: [path], why: changed }
  },
  cut: (files, roll) => {
    const path = pick(files, roll, 1)
    const all = at(files, path)
    files.set(path, all.slice(0, roll(all.length)))
    return { named: [path], why: changed }
  },
  extend: (files, roll, kind) => {
    const path = pick(files, roll)
    const more = Uint8Array.from({ length: 1 + roll(40) }, () => roll(256))
    files.set(path, new Uint8Array([...at(files, path), ...more]))
    return {
      named: [path],
      why: [...changed, "unacknowledged-tail"],
      note: kind === "case" && path === "log.jsonl" && !more.includes(newline),
    }
  },
  swap: (files, roll) => {
    const [one, two] = [pick(files, roll), pick(files, roll)]
    const [a, b] = [at(files, one), at(files, two)]
    if (sha256(a) === sha256(b)) return undefined
    files.set(one, b)
    files.set(two, a)
    return { named: [one, two], why: changed, all: true }
  },
  delete: (files, roll) => {
    const path = pick(files, roll)
    files.delete(path)
    return { named: [path], why: ["missing"] }
  },
  add: (files, roll, kind) => {
    const content = Uint8Array.from({ length: roll(50) }, () => roll(256))
    const prefix = kind === "case" ? "" : "data/record/"
    const path = [
      `${roll(1e6)}.txt`,
      `data/exhibits/9${roll(1000)}.csv`,
      "log.jsonl~",
      "vault/x",
      `${prefix}${vaultPath(sha256(content))}`,
      "work/other",
    ][roll(6)] as string
    if (files.has(path)) return undefined
    files.set(path, content)
    return { named: [path], why: ["unlisted", "not-in-manifest"] }
  },
  rename: (files, roll) => {
    const path = pick(files, roll)
    const to = [`${path}.bak`, path.toUpperCase(), `x/${path}`, path.slice(0, -1)][roll(4)] as string
    if (files.has(to) || to === "") return undefined
    files.set(to, at(files, path))
    files.delete(path)
    return { named: [path, to], why: ["missing", "unlisted", "not-in-manifest", "not-a-bag"], all: true }
  },
  "chop the log": (files, roll, kind) => {
    const log = logOf(kind)
    const lines = new TextDecoder().decode(at(files, log)).split("\n").slice(0, -1)
    const kept = lines.slice(0, roll(lines.length))
    files.set(log, bytes(kept.map((line) => `${line}\n`).join("")))
    return { named: [log], why: kind === "case" ? ["log-behind-head"] : ["log-behind-head", "digest-differs"] }
  },
  "edit an entry": (files, roll, kind) => {
    const log = logOf(kind)
    const lines = new TextDecoder().decode(at(files, log)).split("\n").slice(0, -1)
    const index = roll(lines.length)
    const entry = readLine(bytes(lines[index] as string))
    if (typeof entry === "string") throw new Error("the fixture is broken")
    lines[index] = new TextDecoder().decode(encodeLine({ ...entry, at: "2020-01-01T00:00:00+08:00" })).trimEnd()
    files.set(log, bytes(lines.map((line) => `${line}\n`).join("")))
    const last = index === lines.length - 1
    return {
      named: kind === "bag" ? [log] : [last ? "HEAD" : `${log}:${index + 2}`],
      why: ["chain-broken", "head-differs", "digest-differs"],
    }
  },
  "swap two entries": (files, roll, kind) => {
    const log = logOf(kind)
    const lines = new TextDecoder().decode(at(files, log)).split("\n").slice(0, -1)
    const index = roll(lines.length - 1)
    ;[lines[index], lines[index + 1]] = [lines[index + 1] as string, lines[index] as string]
    files.set(log, bytes(lines.map((line) => `${line}\n`).join("")))
    return { named: [kind === "bag" ? log : `${log}:${index + 1}`], why: ["wrong-sequence", "digest-differs"] }
  },
  "edit a manifest": (files, roll, kind) => {
    if (kind === "case") return undefined
    const path = ["manifest-sha256.txt", "tagmanifest-sha256.txt"][roll(2)] as string
    const lines = new TextDecoder().decode(at(files, path)).split("\n").slice(0, -1)
    const index = roll(lines.length)
    const line = lines[index] as string
    const forged = sha256(Uint8Array.of(roll(256))).slice(7)
    const edits = [
      () => lines.splice(index, 1),
      () => lines.splice(index, 0, line),
      () => lines.splice(index, 1, `${forged}${line.slice(64)}`),
      () => lines.splice(index, 1, line.toUpperCase()),
      () => lines.push(`${forged}  data/zzz.txt`),
      () => lines.splice(index, 1, line.replace("  ", " *")),
    ]
    edits[roll(edits.length)]?.()
    files.set(path, bytes(lines.map((one) => `${one}\n`).join("")))
    return { named: [path, line.slice(66), "data/zzz.txt"], why: changed }
  },
}
const isNamed = (what: string, path: string): boolean => what === path || what.startsWith(`${path}:`)

const attempt = (original: Files, kind: Kind, name: string, seed: number): { files: Files; done: Done } | undefined => {
  const files: Files = new Map(original)
  const done = changes[name]?.(files, dice(seed), kind)
  const same =
    files.size === original.size &&
    [...files].every(([path, content]) => original.has(path) && sha256(content) === sha256(at(original, path)))
  return done && !same ? { files, done } : undefined
}
const check = (files: Files, kind: Kind): Promise<Report> =>
  kind === "case" ? checkCase(filesTree(files, sha256), sha256) : verifyBag(filesTree(files, sha256), nodeHasher)

describe.each(["case", "bag"] as const)("a changed %s", (kind) => {
  let original: Files
  beforeAll(async () => {
    const { ports, files } = await filledFiles()
    original = files
    if (kind === "case") return
    const packed = await pack(ports, "case", { documents: [{ name: "stop-notice.md", bytes: bytes("# 告知函\n") }], items: "all" })
    const zip = await gatherAll(packed.stream)
    const tree = await zipTree({ size: zip.length, range: async (from, to) => zip.slice(from, to) }, nodeHasher)
    original = new Map()
    for await (const { path } of tree.list()) original.set(path, await gatherBytes(tree.open(path)))
  })
  it("is sound before it is changed", async () => {
    const notes = kind === "case" ? [] : [{ what: "data/documents/", why: "by-manifest-only" }]
    expect(await check(original, kind)).toMatchObject({ ok: true, broken: [], notes })
  })
  const times = Math.ceil((full ? 1000 : 100) / Object.keys(changes).length)
  it.each(Object.keys(changes))("is found and named: %s", async (name) => {
    let tried = 0
    for (let seed = 1; seed < times * 3 && tried < times; seed++) {
      const change = attempt(original, kind, name, seed)
      if (!change) continue
      tried++
      const { done, files } = change
      const report = await check(files, kind)
      const told = done.note ? report.notes : report.broken
      const context = JSON.stringify({ name, seed, done, broken: report.broken, notes: report.notes })
      expect(report.ok, context).toBe(done.note === true)
      const hits = done.named.filter((path) => told.some(({ what, why }) => isNamed(what, path) && done.why.includes(why)))
      if (done.all) expect(hits, context).toEqual(done.named)
      else expect(hits.length, context).toBeGreaterThan(0)
    }
    if (!(kind === "case" && name === "edit a manifest")) expect(tried).toBe(times)
  })
})

describe("a consistent rewrite", () => {
  /** Somebody recomputes the whole chain after changing a date: nothing inside can tell. */
  const rewritten = (files: Files): Files => {
    let prev = emptyLog
    let seq = 0
    const lines: Uint8Array[] = []
    for (const line of new TextDecoder().decode(at(files, "log.jsonl")).split("\n").slice(0, -1)) {
      const entry = readLine(bytes(line))
      if (typeof entry === "string") throw new Error("the fixture is broken")
      const made = encodeLine({ ...entry, prev, at: "2026-02-01T09:00:00+08:00" })
      lines.push(made)
      prev = sha256(made)
      seq = entry.seq
    }
    const copy: Files = new Map(files)
    return copy.set("log.jsonl", new Uint8Array(Buffer.concat(lines))).set("HEAD", encodeHead({ seq, digest: prev }))
  }
  it("is found against a head written down elsewhere, and only so", async () => {
    const { ports, files } = await filledFiles()
    const head = await ports.store.head("case")
    const forged = filesTree(rewritten(files), sha256)
    expect((await checkCase(forged, sha256)).ok).toBe(true)
    expect(await checkCase(forged, sha256, { head: head?.digest })).toMatchObject({
      ok: false,
      broken: [{ what: "log.jsonl", why: "head-not-in-chain" }],
    })
  })
  it("does not befall an honest case: its last head and every earlier one are in the chain", async () => {
    const { files } = await filledFiles()
    const tree = filesTree(files, sha256)
    const lines = new TextDecoder().decode(at(files, "log.jsonl")).split("\n").slice(0, -1)
    for (const [index, line] of lines.entries()) {
      const report = await checkCase(tree, sha256, { head: sha256(bytes(`${line}\n`)) })
      expect(report).toMatchObject({ ok: true, notes: [{ what: `log.jsonl:${index + 1}`, why: "anchored-at" }] })
    }
    const last = sha256(bytes(`${lines.at(-1)}\n`))
    for (const copied of [
      last.slice(7).toUpperCase(),
      (last.slice(7).match(/.{1,6}/g) as string[]).join("\u200b"),
      ` sha256：${last.slice(7)}\n`,
    ])
      expect(await checkCase(tree, sha256, { head: copied }), copied).toMatchObject({ ok: true, broken: [] })
    expect((await checkCase(tree, sha256, { head: "not a digest" })).ok).toBe(false)
  })
})
