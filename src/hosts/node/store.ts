/** The log of a case folder: appended under a lock, made durable, then acknowledged by HEAD. */
import { createReadStream, existsSync, promises as fs } from "node:fs"
import { dirname, join } from "node:path"
import { Broken } from "../../engine/case/broken.ts"
import type { Entry } from "../../engine/case/item.ts"
import { encodeHead, encodeLine, follow, type Head, readHead } from "../../engine/case/record/log.ts"
import type { Store } from "../../engine/ports.ts"
import type { Disk } from "./disk.ts"
import { withFaults } from "./faults.ts"
import { lives, underLock, writerName } from "./lock.ts"
import { type Places, placesOf } from "./paths.ts"
import { demandPlain, readOnly, standingAt } from "./plain.ts"
import { forOwner, tightenNew } from "./private.ts"
import { bury, demandCase, empty } from "./removal.ts"
import { type NodeVault, sha256 } from "./vault.ts"

interface LogEnd {
  readonly head: Head | undefined
  /** Bytes up to and including the last newline. */
  readonly size: number
  /** Bytes of an unacknowledged tail. */
  readonly tail: number
}
async function* entriesOf(places: Places): AsyncGenerator<{ entry: Entry; head: Head; size: number } | { tail: number }> {
  if (!existsSync(places.log)) return
  for await (const line of follow(createReadStream(places.log, { flags: readOnly as unknown as string, highWaterMark: 1 << 18 }), sha256)) {
    if ("tail" in line) yield line
    else if (line.fault || !line.entry) throw new Broken("chain-broken", { line: line.number, why: line.fault ?? "not-an-entry" })
    else yield { entry: line.entry, head: { seq: line.number, digest: line.digest }, size: line.bytes.length }
  }
}
/** Where the log ends; throws Broken("chain-broken") when it does not hold what HEAD says. */
const endOf = async (places: Places): Promise<LogEnd> => {
  demandPlain(places)
  const bytes = await fs.readFile(places.head).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined
    throw error
  })
  const acknowledged = bytes && readHead(bytes)
  if (bytes && !acknowledged) throw new Broken("chain-broken", { why: "bad-head" })
  let end: LogEnd = { head: undefined, size: 0, tail: 0 }
  let seen = acknowledged === undefined
  for await (const line of entriesOf(places)) {
    if ("tail" in line) end = { ...end, tail: line.tail }
    else {
      end = { head: line.head, size: end.size + line.size, tail: 0 }
      if (acknowledged?.seq === line.head.seq) seen = acknowledged.digest === line.head.digest
    }
  }
  if (!seen) throw new Broken("chain-broken", { why: (end.head?.seq ?? 0) < (acknowledged?.seq ?? 0) ? "log-behind-head" : "head-differs" })
  return end
}
/** A case begins in a new or empty folder: the record holds nothing else. */
const demandEmpty = async (places: Places): Promise<void> => {
  const names = (await fs.readdir(places.folder)).filter((name) => name !== "work" && name !== "vault" && name !== "log.jsonl")
  if (names.length > 0) throw new Broken("bad-argument", { reason: "folder-not-empty", folder: places.folder, name: names[0] as string })
}
/** Unfinished files of writers that are no more; what `put-*.list` announces stays, since its content may be in the vault. */
const clearDead = async (disk: Disk, places: Places): Promise<void> => {
  for (const name of await fs.readdir(places.work)) {
    const path = join(places.work, name)
    // A link would lead out of the case; it is no writer's and stays where it is.
    if (standingAt(path)?.isSymbolicLink()) continue
    if (lives(name.replace(/^(put|head)-/, "")) !== false) continue
    if (name.startsWith("head-")) await disk.remove(path)
    else if (name.startsWith("put-") && !name.endsWith(".list")) {
      if (!standingAt(path)?.isDirectory()) continue
      // What no writer puts there is not ours to remove.
      for (const file of await fs.readdir(path)) if (standingAt(join(path, file))?.isFile()) await disk.remove(join(path, file))
      await disk.removeFolder(path).catch(() => undefined)
    }
  }
}
const writeLines = async (
  disk: Disk,
  places: Places,
  end: LogEnd,
  entries: readonly Entry[],
  revert: () => Promise<void>,
): Promise<Head> => {
  const lines = Buffer.concat(entries.map(encodeLine))
  const made: Head = { seq: (end.head?.seq ?? 0) + entries.length, digest: sha256(encodeLine(entries[entries.length - 1] as Entry)) }
  const fresh = join(places.work, `head-${writerName()}`)
  try {
    await disk.append(places.log, lines)
    await disk.sync(places.log)
    if (!end.head) await disk.sync(places.folder)
    await disk.create(fresh, encodeHead(made))
    await disk.sync(fresh)
    await disk.rename(fresh, places.head)
  } catch (error) {
    await disk.remove(fresh).catch(() => undefined)
    // Nothing half-done: the lines go again, and nobody was told that they were there.
    if (existsSync(places.log)) {
      await disk.truncate(places.log, end.size)
      await disk.sync(places.log).catch(() => undefined)
    }
    await revert()
    throw error
  }
  // From here on the lines stand: a fault can only say that they may not outlive a power cut.
  await disk.sync(places.folder)
  return made
}

/** Runs `action` as the only writer of a case that is there. */
const asOnlyWriter = async <T>(disk: Disk, places: Places, action: () => Promise<T>): Promise<T> => {
  demandPlain(places)
  if (!existsSync(places.log)) throw new Broken("no-case", { case: places.folder })
  await disk.makeFolder(places.work)
  return underLock(disk, places.work, action)
}

export const nodeStore = (root: string, disk: Disk, vault: NodeVault): Store => ({
  async *read(caseId, from = 0) {
    const places = placesOf(root, caseId)
    demandPlain(places)
    if (!existsSync(places.log)) throw new Broken("no-case", { case: caseId })
    // HEAD is read first: a line that is acknowledged while we read is no fault.
    const head = await fs.readFile(places.head).then(readHead, () => undefined)
    let seq = 0
    for await (const line of entriesOf(places)) {
      if ("tail" in line) continue
      seq = line.head.seq
      if (head?.seq === seq && head.digest !== line.head.digest) throw new Broken("chain-broken", { line: seq, why: "head-differs" })
      if (seq >= from) yield line.entry
    }
    if (head && seq < head.seq) throw new Broken("chain-broken", { line: seq, why: "log-behind-head" })
    if (seq === 0) throw new Broken("no-case", { case: caseId })
  },
  async head(caseId) {
    return (await endOf(placesOf(root, caseId))).head
  },
  append: (caseId, expected, entries) =>
    withFaults(async () => {
      if (entries.length === 0) throw new Broken("bad-argument", { reason: "no-entries" })
      const places = placesOf(root, caseId)
      await fs.mkdir(dirname(places.folder), { recursive: true, mode: forOwner.folder })
      await disk.makeFolder(places.folder)
      demandPlain(places)
      await disk.makeFolder(places.work)
      const made = await underLock(disk, places.work, async () => {
        const end = await endOf(places)
        if (end.head?.digest !== expected) throw new Broken("stale-head", { case: caseId })
        if (!end.head) {
          await demandEmpty(places)
          tightenNew(places.folder)
        }
        await clearDead(disk, places)
        try {
          await vault.settle(caseId, end.head?.digest)
          if (end.tail > 0) await disk.truncate(places.log, end.size)
        } catch (error) {
          await vault.revert(caseId)
          throw error
        }
        return writeLines(disk, places, end, entries, () => vault.revert(caseId))
      })
      await vault.acknowledge(caseId)
      return made.digest
    }),
  hold: (caseId, work) => withFaults(() => asOnlyWriter(disk, placesOf(root, caseId), work)),
  demandCase: (caseId) => withFaults(() => demandCase(placesOf(root, caseId))),
  remove: (caseId) =>
    withFaults(async () => {
      const places = placesOf(root, caseId)
      await demandCase(places)
      const tomb = await asOnlyWriter(disk, places, () => bury(places))
      await empty(tomb)
    }),
})
