/** Takes a zip apart into items, within limits counted on the bytes that really come out. */

import type { ItemId } from "../case/citation.ts"
import type { Issue } from "../case/issue.ts"
import { isLitter } from "../case/litter.ts"
import type { Origin } from "../case/origin.ts"
import { shownName } from "../case/record/names.ts"
import { gatherBytes } from "../case/record/tree.ts"
import { type ArchiveFile, faultOf, openArchive } from "../case/zip/archive.ts"
import type { RandomAccess } from "../case/zip/random-access.ts"
import { isDocumentArchive } from "../importers/archive-head.ts"
import type { Ports } from "../ports.ts"

export interface Unpacked {
  readonly id: ItemId
  readonly size: number
  readonly name: string
  readonly origin: Origin
  readonly issues: readonly Issue[]
}
export interface UnpackLimits {
  /** Files of one archive, those of archives within it included. */
  readonly files: number
  /** Bytes of one archive, and of archives within it. */
  readonly bytes: number
  /** How many times what comes out may be larger than the archive, once it is above `freeBytes`. */
  readonly ratio: number
  readonly freeBytes: number
  /** Archives within archives. */
  readonly depth: number
}
/** Each file costs some milliseconds and some 50 kB while an archive is taken in: more than these would keep a person waiting. A folder may hold any number. */
export const defaultLimits: UnpackLimits = { files: 4_000, bytes: 8 * 2 ** 30, ratio: 100, freeBytes: 128 * 2 ** 20, depth: 3 }
const tooLarge = Symbol("too large")

export const looksLikeZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
/** Of those that an archive holds, the ones that systems left. */
export const litterIn = async (files: readonly ArchiveFile[]): Promise<ReadonlySet<ArchiveFile>> => {
  const names = new Set(files.map((file) => file.name))
  const litter = new Set<ArchiveFile>()
  for (const file of files) {
    const begins = async (): Promise<Uint8Array> => {
      if (file.encrypted) return new Uint8Array(0)
      try {
        for await (const piece of file.open()) return piece
      } catch {
        // Told where it is unpacked.
      }
      return new Uint8Array(0)
    }
    const path = file.name.replaceAll("\\", "/")
    if (await isLitter({ path, size: file.claimedSize, beside: (other) => names.has(other), begins })) litter.add(file)
  }
  return litter
}

export const fromVault = (ports: Ports, caseId: string, id: ItemId, size: number): RandomAccess => ({
  size,
  range: async (from, to) => {
    const stream = ports.vault.open(caseId, id, [from, to])
    return stream ? gatherBytes(stream) : new Uint8Array(0)
  },
})
interface Budget {
  files: number
  bytes: number
}
/** Bytes of a file, until the budget is spent. */
async function* within(stream: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    budget.bytes -= chunk.length
    if (budget.bytes < 0) throw tooLarge
    yield chunk
  }
}

/** The items of an archive and what is wrong with it; the archive itself is already kept. Never throws on content. */
export const unpack = async (
  ports: Ports,
  caseId: string,
  archive: { readonly id: ItemId; readonly size: number },
  password: string | undefined,
  limits: UnpackLimits,
): Promise<{ readonly items: readonly Unpacked[]; readonly issues: readonly Issue[] }> => {
  const allowed = Math.min(limits.bytes, Math.max(limits.freeBytes, archive.size * limits.ratio))
  return inside(ports, caseId, archive, password, { files: limits.files, bytes: allowed }, limits.depth)
}
const inside = async (
  ports: Ports,
  caseId: string,
  archive: { readonly id: ItemId; readonly size: number },
  password: string | undefined,
  budget: Budget,
  depth: number,
): Promise<{ readonly items: readonly Unpacked[]; readonly issues: readonly Issue[] }> => {
  const items: Unpacked[] = []
  const issues: Issue[] = []
  let listed: Awaited<ReturnType<typeof openArchive>>
  try {
    listed = await openArchive(fromVault(ports, caseId, archive.id, archive.size), budget.files)
  } catch (error) {
    return { items, issues: [{ code: faultOf(error), params: {} }] }
  }
  if (isDocumentArchive(listed.files.map((file) => file.name))) return { items, issues }
  if (depth === 0) return { items, issues: [{ code: "too-large", params: { reason: "nested-archives" } }] }
  if (listed.more) issues.push({ code: "too-large", params: { reason: "entries", limit: budget.files } })
  let locked = 0
  const litter = await litterIn(listed.files)
  for (const file of listed.files) {
    if (litter.has(file)) continue
    if (budget.files-- <= 0) break
    const shown = shownName(file.name)
    try {
      if (file.encrypted && password === undefined) throw new Error("encrypted")
      const { id, size, begins } = await ports.vault.put(caseId, within(file.open(password), budget))
      const own: Issue[] = shown.unsafe ? [{ code: "unsafe-name", params: { name: shown.name } }] : []
      const nested = looksLikeZip(begins ?? (await startOf(ports, caseId, id)))
        ? await inside(ports, caseId, { id, size }, password, budget, depth - 1)
        : { items: [], issues: [] }
      items.push(
        { id, size, name: shown.name, origin: { how: "unpacked", from: archive.id }, issues: [...own, ...nested.issues] },
        ...nested.items,
      )
    } catch (error) {
      if (error === tooLarge) {
        issues.push({ code: "too-large", params: { reason: "unpacked-bytes", name: shown.name } })
        break
      }
      if (isHostFault(error)) throw error
      // The old cipher lets one wrong password in 256 pass its check: what comes out then is no file.
      if (file.encrypted || faultOf(error) === "needs-password") locked++
      else issues.push({ code: "bad-zip", params: { name: shown.name } })
    }
  }
  if (litter.size > 0) issues.push({ code: "litter", params: { files: litter.size } })
  if (locked > 0) issues.push({ code: "needs-password", params: { files: locked } })
  return { items, issues }
}
const isHostFault = (error: unknown): boolean => error instanceof Error && error.name === "Broken"
/** The first bytes of what was just put. */
export const startOf = async (ports: Ports, caseId: string, id: ItemId, bytes = 4): Promise<Uint8Array> => {
  for await (const chunk of ports.vault.open(caseId, id, [0, bytes]) ?? []) return chunk
  return new Uint8Array(0)
}
