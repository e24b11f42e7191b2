/** Locks and announcements that somebody left behind: whom they stop, for how long, what is said of them, and what they never excuse. */
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs"
import { hostname, uptime } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { Broken } from "../../src/engine/case/broken.ts"
import type { Digest } from "../../src/engine/case/citation.ts"
import { announcement } from "../../src/engine/case/record/announcement.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { nodeDisk } from "../../src/hosts/node/disk.ts"
import { foreignLifeMs, lockPatience, underLock, writerName } from "../../src/hosts/node/lock.ts"
import { sentences } from "../../src/locales/sentence.ts"
import { bytes, fill, nodePorts, scratch, sha256 } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)
const host = writerName().split(".")[0] as string
const [, pid, start] = writerName().split(".") as [string, string, string]
const dead = "99999999"
const short = { certain: 300, doubtful: 120 }
const seconds = (n: number): number => Date.now() / 1000 + n

interface Left {
  readonly title: string
  readonly name: string
  /** When it was made, in seconds from now. */
  readonly at?: number
  /** Whether a writer gets past it. */
  readonly passes: boolean
}
const boot = -uptime()
const left: readonly Left[] = [
  { title: "a dead process of this computer", name: `${host}.${dead}.123.aaaaaaaaaaaa`, passes: true },
  { title: "a dead process without a start", name: `${host}.${dead}.0.aaaaaaaaaaaa`, passes: true },
  { title: "a number used again by another process", name: `${host}.${pid}.1.aaaaaaaaaaaa`, passes: start === "0" ? false : true },
  { title: "this very process, at work", name: `${host}.${pid}.${start}.aaaaaaaaaaaa`, passes: false },
  { title: "a living number without a start, of now", name: `${host}.${pid}.0.aaaaaaaaaaaa`, passes: false },
  {
    title: "a living number without a start, from before this computer was started",
    name: `${host}.${pid}.0.aaaaaaaaaaaa`,
    at: boot - 600,
    passes: true,
  },
  { title: "a living number without a start, in the old short form", name: `${host}.1.0.a`, passes: false },
  { title: "another computer, of now", name: "elsewhere.77.5.aaaaaaaaaaaa", passes: false },
  { title: "another computer, nine minutes old", name: "elsewhere.77.5.aaaaaaaaaaaa", at: -540, passes: false },
  { title: "another computer, eleven minutes old", name: "elsewhere.77.5.aaaaaaaaaaaa", at: -660, passes: true },
  { title: "another computer, from the future", name: "elsewhere.77.5.aaaaaaaaaaaa", at: 86_400 * 400, passes: false },
  { title: "another computer, of 1970", name: "elsewhere.77.5.aaaaaaaaaaaa", at: 10 - Date.now() / 1000, passes: true },
  { title: "a name that tells nothing", name: "x", passes: false },
]

describe("a lock left behind", () => {
  it("is waited for as long as the papers on the record say", () => {
    expect([lockPatience, foreignLifeMs]).toEqual([{ certain: 120_000, doubtful: 15_000 }, 600_000])
  })
  for (const { title, name, at = 0, passes } of left) {
    it(`${title}: ${passes ? "stops nobody, and is removed" : "is waited for, and then told with its file"}`, async () => {
      const work = join(folder, title)
      mkdirSync(work)
      const lock = join(work, `lock-${name}`)
      writeFileSync(lock, "")
      utimesSync(lock, seconds(at), seconds(at))
      const ran = underLock(nodeDisk, work, async () => "ran", short)
      if (passes) {
        expect(await ran).toBe("ran")
        expect(readdirSync(work)).toEqual([])
        return
      }
      const error = (await ran.then(
        () => undefined,
        (thrown: Broken) => thrown,
      )) as Broken
      expect(error).toBeInstanceOf(Broken)
      expect(error.code).toBe("locked")
      const { message, messageEn } = sentences(error.code, error.params)
      for (const said of [message, messageEn]) {
        expect(said).toContain(lock)
        expect(said).toMatch(/\d{4}-\d\d-\d\dT/)
      }
      expect(readdirSync(work), "nobody else's lock is removed, and no own one stays").toEqual([`lock-${name}`])
    })
  }
  it("a lock that goes while it is waited for lets the next one in", async () => {
    const work = join(folder, "goes")
    mkdirSync(work)
    const first = underLock(nodeDisk, work, () => new Promise((go) => setTimeout(() => go("first"), 200)), {
      certain: 10_000,
      doubtful: 10_000,
    })
    const second = underLock(nodeDisk, work, async () => "second", { certain: 10_000, doubtful: 10_000 })
    expect(await Promise.all([first, second])).toEqual(["first", "second"])
    expect(readdirSync(work)).toEqual([])
  })
})

describe("an announcement left behind", () => {
  const prepared = async (name: string) => {
    const home = join(folder, name)
    mkdirSync(home)
    const ports = nodePorts(home)
    await fill(ports)
    const { digest } = (await ports.store.head("case")) as { digest: Digest }
    const content = bytes(`不在登记之列 ${name}`)
    const id = sha256(content)
    const path = join(home, "case", "vault", id.slice(7, 9), id.slice(7))
    mkdirSync(join(path, ".."), { recursive: true })
    writeFileSync(path, content)
    return { ports, home, head: digest, id, path, work: join(home, "case", "work") }
  }
  const list = (start: string): string => `put-${host}.${dead}.${start}.aaaaaaaaaaaa.list`
  const forgeries: readonly {
    readonly title: string
    readonly name: string
    readonly text: (id: Digest, head: Digest) => Uint8Array | string
    readonly excuses: boolean
  }[] = [
    {
      title: "of a writer that was stopped before its lines",
      name: list("1"),
      text: (id, head) => announcement(head, [id]),
      excuses: true,
    },
    { title: "without the head that it stands upon, as by hand", name: list("1"), text: (id) => `${id.slice(7)}\n`, excuses: false },
    { title: "upon no head at all", name: list("1"), text: (id) => announcement(undefined, [id]), excuses: false },
    { title: "upon a foreign head", name: list("1"), text: (id) => announcement(sha256(bytes("x")), [id]), excuses: false },
    { title: "under a name that no writer has", name: "put-x.list", text: (id, head) => announcement(head, [id]), excuses: false },
    { title: "under a name without a start", name: `put-${host}.1.list`, text: (id, head) => announcement(head, [id]), excuses: false },
    { title: "that names other content", name: list("1"), text: (_, head) => announcement(head, [sha256(bytes("other"))]), excuses: false },
    { title: "that is empty", name: list("1"), text: () => "", excuses: false },
    {
      title: "that names it in capitals",
      name: list("1"),
      text: (id, head) => `after ${head.slice(7)}\n${id.slice(7).toUpperCase()}\n`,
      excuses: false,
    },
    {
      title: "that begins with the digest",
      name: list("1"),
      text: (id, head) => `${id.slice(7)}\nafter ${head.slice(7)}\n`,
      excuses: false,
    },
    {
      title: "with the digest and more on its line",
      name: list("1"),
      text: (id, head) => `after ${head.slice(7)}\n${id.slice(7)} x\n`,
      excuses: false,
    },
  ]
  for (const [at, { title, name, text, excuses }] of forgeries.entries()) {
    it(`${title}: ${excuses ? "content is told as unacknowledged" : "excuses nothing"}; the next writer tidies what a dead one announced`, async () => {
      const { ports, id, path, work, head } = await prepared(`list-${at}`)
      writeFileSync(join(work, name), text(id, head))
      const report = await verify(ports, "case")
      expect(report.broken.map(({ why }) => why)).toEqual(excuses ? [] : expect.arrayContaining(["unlisted"]))
      if (excuses) expect(report.notes.map(({ why }) => why)).toContain("unacknowledged-content")
      await state(ports, "case", { city: "成都市" })
      if (name === list("1")) expect(existsSync(join(work, name))).toBe(false)
      if (excuses) {
        expect(existsSync(path), "it was never received").toBe(false)
        expect(await verify(ports, "case")).toMatchObject({ ok: true, notes: [] })
      } else expect((await verify(ports, "case")).ok, "what is still there is still named").toBe(!existsSync(path))
      await ports.close()
    })
  }
  it("an old one, upon a head after which others have written, excuses nothing any more, and nothing that the record knows is purged", async () => {
    const { ports, id, path, work, head, home } = await prepared("list-old")
    await state(ports, "case", { city: "成都市" })
    const known: Digest[] = []
    for await (const entry of ports.store.read("case")) known.push(entry.payload)
    writeFileSync(join(work, list("1")), announcement(head, [id, ...known]))
    expect((await verify(ports, "case")).broken.map(({ why }) => why)).toEqual(["unlisted"])
    await state(ports, "case", { city: "重庆市" })
    expect(existsSync(path)).toBe(false)
    for (const one of known) expect(existsSync(join(home, "case", "vault", one.slice(7, 9), one.slice(7)))).toBe(true)
    expect((await verify(ports, "case")).ok).toBe(true)
    await ports.close()
  })
})
it("names this computer as the lock does", () =>
  expect(
    hostname()
      .replace(/[^A-Za-z0-9-]/g, "_")
      .slice(0, 40),
  ).toBe(host))
