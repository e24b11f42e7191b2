/** What every host must keep: one suite, run by each of them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Broken } from "./case/broken.ts"
import type { Digest } from "./case/citation.ts"
import type { Entry } from "./case/item.ts"
import { emptyLog, encodeLine } from "./case/record/log.ts"
import { gatherBytes, once, vaultPath } from "./case/record/tree.ts"
import type { Ports } from "./ports.ts"

export interface Host {
  readonly ports: Ports
  /** A second, independent opening of the same storage, where the host can have one. */
  readonly again?: () => Promise<Ports>
  readonly close: () => Promise<void>
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = async (stream: AsyncIterable<Uint8Array> | undefined): Promise<string> =>
  stream ? new TextDecoder().decode(await gatherBytes(stream)) : "nothing"
async function* pieces(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield bytes(part)
}
const all = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const one of stream) list.push(one)
  return list
}

/** Declares the suite for one host. `open` gives fresh, empty storage each time. */
export const conformance = (name: string, open: () => Promise<Host>) =>
  describe(`${name} keeps the ports`, () => {
    let host: Host
    let ports: Ports
    const sha256 = (content: Uint8Array): Digest => {
      const hash = ports.hasher()
      hash.update(content)
      return hash.digest()
    }
    /** Entries that follow one another, with their payloads put. */
    const entries = async (count: number, after?: { seq: number; digest: Digest }): Promise<Entry[]> => {
      const made: Entry[] = []
      let prev = after?.digest ?? emptyLog
      for (let n = 1; n <= count; n++) {
        const seq = (after?.seq ?? 0) + n
        const { id } = await ports.vault.put("case", once(bytes(`payload ${seq}`)))
        const entry: Entry = {
          v: 1,
          seq,
          prev,
          at: "2026-03-01T09:00:00+08:00",
          by: "test",
          kind: seq === 1 ? "opened" : "checked",
          payload: id,
        }
        made.push(entry)
        prev = sha256(encodeLine(entry))
      }
      return made
    }
    beforeEach(async () => {
      host = await open()
      ports = host.ports
    })
    afterEach(() => host.close())

    it("hashes as the standard says, and several streams at once", () => {
      expect(sha256(bytes("abc"))).toBe("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
      const [one, two] = [ports.hasher(), ports.hasher()]
      one.update(bytes("a"))
      two.update(bytes("x"))
      one.update(bytes("bc"))
      expect(two.digest()).toBe(sha256(bytes("x")))
      expect(one.digest()).toBe(sha256(bytes("abc")))
    })
    it("has no case before the first append", async () => {
      expect(await ports.store.head("case")).toBeUndefined()
      await expect(all(ports.store.read("case"))).rejects.toMatchObject({ code: "no-case" } satisfies Partial<Broken>)
    })
    it("appends all entries, reads them back, and tells the head", async () => {
      const made = await entries(3)
      const digest = await ports.store.append("case", undefined, made)
      expect(digest).toBe(sha256(encodeLine(made[2] as Entry)))
      expect(await all(ports.store.read("case"))).toEqual(made)
      expect((await all(ports.store.read("case", 2))).map((entry) => entry.seq)).toEqual([2, 3])
      expect(await ports.store.head("case")).toEqual({ seq: 3, digest })
      const more = await entries(2, { seq: 3, digest })
      await ports.store.append("case", digest, more)
      expect(await all(ports.store.read("case"))).toEqual([...made, ...more])
    })
    it("refuses a stale head and appends nothing then", async () => {
      const first = await entries(1)
      const digest = await ports.store.append("case", undefined, first)
      await expect(ports.store.append("case", undefined, first)).rejects.toMatchObject({ code: "stale-head" })
      const second = await entries(1, { seq: 1, digest })
      await ports.store.append("case", digest, second)
      await expect(ports.store.append("case", digest, second)).rejects.toMatchObject({ code: "stale-head" })
      expect(await all(ports.store.read("case"))).toEqual([...first, ...second])
    })
    it("lets exactly one of many writers on the same head win", async () => {
      const digest = await ports.store.append("case", undefined, await entries(1))
      const rivals = await Promise.all(Array.from({ length: 8 }, () => entries(1, { seq: 1, digest })))
      const outcomes = await Promise.allSettled(rivals.map((rival) => ports.store.append("case", digest, rival)))
      expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1)
      expect(outcomes.filter((one) => one.status === "rejected" && (one.reason as Broken).code !== "stale-head")).toEqual([])
      expect(await ports.store.head("case")).toMatchObject({ seq: 2 })
    })
    it("keeps bytes under their digest, whole and in ranges", async () => {
      const { id, size } = await ports.vault.put("case", pieces("甲", "", "乙丙"))
      expect([id, size]).toEqual([sha256(bytes("甲乙丙")), 9])
      expect(await text(ports.vault.open("case", id))).toBe("甲乙丙")
      await ports.store.append("case", undefined, await entries(1))
      expect(await text(ports.vault.open("case", id))).toBe("甲乙丙")
      expect(await text(ports.vault.open("case", id, [3, 6]))).toBe("乙")
      expect(await ports.vault.has("case", id)).toBe(true)
      expect(await all(ports.vault.list("case"))).toContainEqual({ id, size: 9 })
    })
    it("keeps an empty file and a large one", async () => {
      const empty = await ports.vault.put("case", pieces())
      const piece = new Uint8Array(300_000).map((_, index) => index * 7)
      const large = await ports.vault.put(
        "case",
        (async function* () {
          for (let n = 0; n < 10; n++) yield piece
        })(),
      )
      await ports.store.append("case", undefined, await entries(1))
      expect(empty).toMatchObject({ id: emptyLog, size: 0 })
      if (large.begins) expect([...large.begins]).toEqual([...piece.subarray(0, large.begins.length)])
      expect(large.begins?.length ?? 4).toBeGreaterThanOrEqual(4)
      expect(await text(ports.vault.open("case", empty.id))).toBe("")
      expect(large.size).toBe(3_000_000)
      expect(sha256(await gatherBytes(ports.vault.open("case", large.id) ?? once(new Uint8Array())))).toBe(large.id)
    })
    it("keeps one copy of the same bytes, and cases apart from one another", async () => {
      const one = await ports.vault.put("case", pieces("same"))
      const two = await ports.vault.put("case", pieces("sa", "me"))
      expect(two).toEqual(one)
      await ports.store.append("case", undefined, await entries(1))
      await ports.vault.put("case", pieces("same"))
      const head = await ports.store.head("case")
      await ports.store.append("case", head?.digest, await entries(1, head))
      expect((await all(ports.vault.list("case"))).filter(({ id }) => id === one.id)).toHaveLength(1)
      expect(await ports.vault.has("other", one.id)).toBe(false)
      expect(ports.vault.open("other", one.id)).toBeUndefined()
    })
    it("forgets what was taken back, but never what it held before", async () => {
      const held = await ports.vault.put("case", pieces("held"))
      await ports.store.append("case", undefined, await entries(1))
      const passing = await ports.vault.put("case", pieces("passing"))
      await ports.vault.put("case", pieces("held"))
      await ports.vault.takeBack("case")
      expect(await ports.vault.has("case", passing.id)).toBe(false)
      expect(await text(ports.vault.open("case", held.id))).toBe("held")
    })
    it("takes in what was put with the next append of its case, and nothing with a refused one", async () => {
      const digest = await ports.store.append("case", undefined, await entries(1))
      const passing = await ports.vault.put("case", pieces("passing"))
      const elsewhere = await ports.vault.put("other", pieces("elsewhere"))
      const stored = async (caseId: string): Promise<unknown[]> => (await all(ports.vault.list(caseId))).map(({ id }) => id)
      const next = await entries(1, { seq: 1, digest })
      await expect(ports.store.append("case", sha256(bytes("another head")), next)).rejects.toMatchObject({ code: "stale-head" })
      expect(await stored("case")).not.toContain(passing.id)
      expect(await text(ports.vault.open("case", passing.id))).toBe("passing")
      await ports.store.append("case", digest, next)
      expect(await stored("case")).toContain(passing.id)
      expect(await stored("other")).toEqual([])
      await ports.vault.takeBack("other")
      expect(await ports.vault.has("other", elsewhere.id)).toBe(false)
    })
    it.each([
      ["a small file", 3],
      ["a large one", 5],
    ])("reads %s that it is given once and to its end, and keeps nothing of one that fails", async (_name, pieceCount) => {
      const piece = new Uint8Array(pieceCount === 3 ? 10 : 600_000).fill(7)
      let begun = 0
      let ended = 0
      const counted = (fails: boolean): AsyncIterable<Uint8Array> => ({
        async *[Symbol.asyncIterator]() {
          begun++
          for (let n = 0; n < pieceCount; n++) yield piece
          if (fails) throw new Error("gone while it was read")
          ended++
        },
      })
      const put = await ports.vault.put("case", counted(false))
      expect([put.size, begun, ended]).toEqual([piece.length * pieceCount, 1, 1])
      await expect(ports.vault.put("case", counted(true))).rejects.toThrow()
      expect([begun, ended]).toEqual([2, 1])
      const made = await entries(1)
      await ports.store.append("case", undefined, made)
      const ids = (await all(ports.vault.list("case"))).map(({ id }) => id)
      expect(ids.sort()).toEqual([put.id, (made[0] as Entry).payload].sort())
    })
    it("gives another stream at each call, which may be left before its end", async () => {
      const { id } = await ports.vault.put("case", once(new Uint8Array(2_000_000).fill(65)))
      const digest = await ports.store.append("case", undefined, await entries(3))
      const open = (): AsyncIterable<Uint8Array> => ports.vault.open("case", id) ?? pieces()
      for await (const _chunk of open()) break
      for await (const _entry of ports.store.read("case")) break
      const [one, two] = await Promise.all([gatherBytes(open()), gatherBytes(open())])
      expect([sha256(one), sha256(two)]).toEqual([id, id])
      expect(await all(ports.store.read("case"))).toHaveLength(3)
      expect(await ports.store.head("case")).toEqual({ seq: 3, digest })
    })
    it("lets nobody append while the case is held, and holds no case that is none", async () => {
      await expect(ports.store.hold("none", async () => undefined)).rejects.toMatchObject({ code: "no-case" })
      const digest = await ports.store.append("case", undefined, await entries(1))
      const next = await entries(1, { seq: 1, digest })
      let appended: Promise<unknown> = Promise.resolve()
      const seen = await ports.store.hold("case", async () => {
        appended = ports.store.append("case", digest, next)
        await new Promise((done) => setTimeout(done, 50))
        return (await all(ports.store.read("case"))).length
      })
      await appended
      expect([seen, (await ports.store.head("case"))?.seq]).toEqual([1, 2])
    })
    it("erases bytes for good", async () => {
      const { id } = await ports.vault.put("case", pieces("gone"))
      await ports.store.append("case", undefined, await entries(1))
      await ports.vault.erase("case", id)
      expect(await ports.vault.has("case", id)).toBe(false)
      expect(ports.vault.open("case", id)).toBeUndefined()
      await ports.vault.erase("case", id)
    })
    it("shows the case as the files of the format, and nothing else", async () => {
      const made = await entries(2)
      await ports.store.append("case", undefined, made)
      const paths = (await all(ports.tree("case").list())).filter((file) => file.kind === "file").map((file) => file.path)
      expect(paths.sort()).toEqual(["HEAD", "log.jsonl", ...made.map((entry) => vaultPath(entry.payload))].sort())
      const read = (await all(ports.tree("case").digests([vaultPath((made[0] as Entry).payload), "vault/00/none"], 100))).flat()
      expect(read).toContainEqual({
        path: vaultPath((made[0] as Entry).payload),
        size: 9,
        digest: made[0]?.payload,
        bytes: bytes("payload 1"),
      })
      expect(read).toContainEqual({ path: "vault/00/none", size: 0, digest: undefined })
    })
    it("remembers answers until they are purged", async () => {
      await ports.projections.put("case", "a/1", bytes("one"))
      await ports.projections.put("case", "b/1", bytes("two"))
      await ports.projections.put("other", "a/1", bytes("three"))
      await ports.projections.put("case", "a/1", bytes("new"))
      expect(await ports.projections.get("case", "a/1")).toEqual(bytes("new"))
      await ports.projections.purge("case", "a/")
      expect(await ports.projections.get("case", "a/1")).toBeUndefined()
      expect(await ports.projections.get("case", "b/1")).toEqual(bytes("two"))
      await ports.projections.purge("case")
      expect(await ports.projections.get("case", "b/1")).toBeUndefined()
      expect(await ports.projections.get("other", "a/1")).toEqual(bytes("three"))
    })
    it("gives unlike randomness and a Chinese wall clock", () => {
      expect(ports.entropy.bytes(16)).toHaveLength(16)
      expect(ports.entropy.bytes(16)).not.toEqual(ports.entropy.bytes(16))
      expect(ports.clock.now()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/)
      expect(ports.clock.now().slice(0, 10)).toBe(ports.clock.today())
    })
    it("is there after being opened again", async () => {
      if (!host.again) return
      const { id } = await ports.vault.put("case", pieces("lasting"))
      const made = await entries(2)
      await ports.store.append("case", undefined, made)
      const again = await host.again()
      expect(await all(again.store.read("case"))).toEqual(made)
      expect(await text(again.vault.open("case", id))).toBe("lasting")
    })
  })
