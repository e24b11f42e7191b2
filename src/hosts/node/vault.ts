/** Bytes by content in a case folder. Content waits in `work/` until the next append makes it durable and moves it to its place. */
import { createHash, hash as hashOnce } from "node:crypto"
import { createReadStream, existsSync, promises as fs } from "node:fs"
import { dirname, join } from "node:path"
import type { Digest, ItemId } from "../../engine/case/citation.ts"
import { announcedIn, announcement } from "../../engine/case/record/announcement.ts"
import { hexOf } from "../../engine/case/record/log.ts"
import type { Vault } from "../../engine/ports.ts"
import { begin, inMemory } from "./begun.ts"
import type { Disk } from "./disk.ts"
import { withFaults } from "./faults.ts"
import { pathOf } from "./file-stream.ts"
import { writerName } from "./lock.ts"
import { type Places, placesOf } from "./paths.ts"
import { demandFile, demandFolder, demandPlain, readOnly, standingAt } from "./plain.ts"
import { forOwner } from "./private.ts"
import { deadLists, namesIn, sameContent, slice } from "./stored.ts"
import { beginning } from "./taking/files.ts"
import { lanes } from "./taking/pool.ts"

/** What one case has waiting: bytes by digest, in files below `work/put-<name>.<lane>`. */
interface Waiting {
  readonly name: string
  readonly files: Map<Digest, { readonly path: string; readonly size: number; readonly written: Promise<void> }>
  ready: Promise<void>
  readonly lanes: Map<number, Promise<void>>
  next: number
  /** Bytes put since the disk was last asked to get on with writing. */
  unwritten: number
  writing: Promise<unknown>
}
/** The vault, and the two steps that an append takes around its lines. */
export interface NodeVault extends Vault {
  /** Makes everything that was put durable and moves it to its place; `after`: the head that the lines to come stand upon. */
  settle(caseId: string, after: Digest | undefined): Promise<void>
  /** The lines are durable: what announced the move can go. */
  acknowledge(caseId: string): Promise<void>
  /** The lines were not written: what `settle` moved goes again. Only under the lock of that settle. */
  revert(caseId: string): Promise<void>
}
type Put = { id: ItemId; size: number; begins?: Uint8Array }
const manyFiles = 32
const writeAhead = 1 << 28

export const sha256 = (bytes: Uint8Array): Digest => `sha256:${hashOnce("sha256", bytes, "hex")}`

export const nodeVault = (root: string, disk: Disk): NodeVault => {
  const cases = new Map<string, Waiting>()
  const announced = new Map<string, { list: string; moved: string[] }[]>()
  const waitingOf = (places: Places): Waiting => {
    const found = cases.get(places.folder)
    if (found) return found
    const name = `put-${writerName()}`
    const made: Waiting = {
      name,
      files: new Map(),
      lanes: new Map(),
      next: 0,
      ready: Promise.resolve(),
      unwritten: 0,
      writing: Promise.resolve(),
    }
    made.ready = (async () => {
      await fs.mkdir(dirname(places.folder), { recursive: true, mode: forOwner.folder })
      demandPlain(places)
      for (const folder of [places.folder, places.work]) await disk.makeFolder(folder)
    })()
    cases.set(places.folder, made)
    return made
  }
  /** Has the disk write while more comes in, so that little is left to wait for at the end. */
  const getOn = (places: Places, waiting: Waiting, size: number): void => {
    waiting.unwritten += size
    if (waiting.unwritten < writeAhead) return
    waiting.unwritten = 0
    waiting.writing = waiting.writing.then(() => disk.syncAll(places.work))
  }
  const laneFolder = (places: Places, waiting: Waiting, lane: number): string => join(places.work, `${waiting.name}.${lane}`)
  /** A new name in a folder that is there. Many files of the disk go over all lanes; what is small shares the first: names made by two threads at once take longer. */
  const place = async (places: Places, waiting: Waiting, spread: boolean): Promise<{ path: string; lane: number }> => {
    const number = waiting.next++
    const lane = spread && number >= manyFiles ? number % lanes : 0
    const folder = laneFolder(places, waiting, lane)
    const made = waiting.lanes.get(lane) ?? waiting.ready.then(() => disk.makeFolder(folder))
    waiting.lanes.set(lane, made)
    await made
    return { path: `${folder}/${number}`, lane }
  }
  const takeIn = async (places: Places, waiting: Waiting, from: string): Promise<Put> => {
    const { path, lane } = await place(places, waiting, true)
    try {
      const { hex, size, begins } = await disk.takeIn(path, from, lane)
      const id: Digest = `sha256:${hex}`
      if (waiting.files.has(id)) await disk.remove(path)
      else waiting.files.set(id, { path, size, written: Promise.resolve() })
      getOn(places, waiting, size)
      return { id, size, begins }
    } catch (error) {
      await disk.remove(path).catch(() => undefined)
      throw error
    }
  }
  const write = async (places: Places, waiting: Waiting, stream: AsyncIterable<Uint8Array>): Promise<Put> => {
    const from = pathOf(stream)
    if (from !== undefined) return takeIn(places, waiting, from)
    const first = await begin(stream)
    const { path, lane } = await place(places, waiting, false)
    if (first instanceof Uint8Array) {
      const id = sha256(first)
      const twin = waiting.files.get(id)
      const written = twin?.written ?? disk.create(path, first, lane)
      if (!twin) waiting.files.set(id, { path, size: first.length, written })
      try {
        await written
      } catch (error) {
        waiting.files.delete(id)
        await disk.remove(path).catch(() => undefined)
        throw error
      }
      if (!twin) getOn(places, waiting, first.length)
      return { id, size: first.length, begins: new Uint8Array(first.subarray(0, beginning)) }
    }
    const hash = createHash("sha256")
    let size = 0
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of first) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    }
    try {
      await disk.create(path, counted())
    } catch (error) {
      await disk.remove(path).catch(() => undefined)
      throw error
    }
    const id: Digest = `sha256:${hash.digest("hex")}`
    if (waiting.files.has(id)) await disk.remove(path)
    else waiting.files.set(id, { path, size, written: Promise.resolve() })
    getOn(places, waiting, size)
    return { id, size }
  }
  const drop = async (places: Places, waiting: Waiting): Promise<void> => {
    cases.delete(places.folder)
    for (const lane of waiting.lanes.keys()) await disk.removeFolder(laneFolder(places, waiting, lane)).catch(() => undefined)
  }
  const durable = async (places: Places, paths: readonly string[]): Promise<void> => {
    if (paths.length > manyFiles && (await disk.syncAll(places.folder))) return
    await Promise.all(
      dealt(paths, 16).map(async (some) => {
        for (const path of some) await disk.sync(path)
      }),
    )
  }
  /** What has to move: not what the vault already holds, unless what it holds is damaged. */
  const toMove = async (
    places: Places,
    waiting: Waiting,
  ): Promise<{ moves: readonly { id: Digest; from: string }[]; held: readonly string[] }> => {
    const moves: { id: Digest; from: string }[] = []
    const folders: string[] = []
    const there = namesIn()
    for (const [id, { path, size }] of waiting.files) {
      const at = places.content(id)
      demandFolder(dirname(at))
      const held = there(dirname(at)).has(hexOf(id)) ? standingAt(at) : undefined
      // A folder cannot be replaced by moving a file there; a link or a pipe can, and goes itself.
      if (held?.isDirectory()) demandFile(at)
      if (held?.isFile() && held.size === size && (await sameContent(at, id))) {
        folders.push(dirname(at))
        await disk.remove(path)
      } else moves.push({ id, from: path })
    }
    return { moves, held: folders }
  }
  return {
    put: (caseId, stream) =>
      withFaults(() => {
        const places = placesOf(root, caseId)
        return write(places, waitingOf(places), stream)
      }),
    settle: (caseId, after) =>
      withFaults(async () => {
        const places = placesOf(root, caseId)
        const waiting = cases.get(places.folder)
        if (!waiting) return
        await waiting.ready
        await waiting.writing
        demandPlain(places)
        const { moves, held } = await toMove(places, waiting)
        // A killed writer may have moved it there without making the name durable.
        if (held.length > 0) await durable(places, [...new Set(held), places.vault, places.folder])
        if (moves.length > 0) {
          const list = join(places.work, `${waiting.name}.list`)
          const moved: string[] = []
          announced.set(places.folder, [...(announced.get(places.folder) ?? []), { list, moved }])
          await disk.create(
            list,
            announcement(
              after,
              moves.map(({ id }) => id),
            ),
          )
          await durable(places, [list, places.work, places.folder, dirname(places.folder), ...moves.map(({ from }) => from)])
          const folders = [...new Set(moves.map(({ id }) => dirname(places.content(id))))]
          await disk.makeFolder(places.vault)
          for (const folder of folders) await disk.makeFolder(folder)
          for (const { id, from } of moves) {
            const to = places.content(id)
            await disk.rename(from, to)
            moved.push(to)
            waiting.files.delete(id)
          }
          await durable(places, [...folders, places.vault, places.folder])
        }
        await drop(places, waiting)
      }),
    async acknowledge(caseId) {
      const { folder } = placesOf(root, caseId)
      const lists = announced.get(folder) ?? []
      announced.delete(folder)
      for (const { list } of lists) await disk.remove(list).catch(() => undefined)
    },
    interrupted: async (caseId) => (await deadLists(placesOf(root, caseId).work)).length > 0,
    async tidy(caseId, known) {
      const places = placesOf(root, caseId)
      demandPlain(places)
      for (const list of await deadLists(places.work)) {
        for (const id of announcedIn(await fs.readFile(list, "utf8").catch(() => ""))) {
          const path = places.content(id)
          if (known.has(id) || !standingAt(path)?.isFile()) continue
          await disk.remove(path)
          await disk.sync(dirname(path))
        }
        await disk.remove(list)
      }
    },
    async revert(caseId) {
      const { folder } = placesOf(root, caseId)
      const lists = announced.get(folder) ?? []
      announced.delete(folder)
      for (const { list, moved } of lists) {
        for (const path of moved) await disk.remove(path)
        await disk.remove(list)
      }
    },
    open(caseId, id, range) {
      const places = placesOf(root, caseId)
      const path = cases.get(places.folder)?.files.get(id)?.path ?? places.content(id)
      if (!standingAt(path)) return undefined
      demandFolder(dirname(path))
      demandFile(path)
      if (range && range[1] - range[0] <= inMemory) return slice(path, range[0], range[1])
      return createReadStream(path, {
        flags: readOnly as unknown as string,
        highWaterMark: 1 << 18,
        ...(range ? { start: range[0], end: range[1] - 1 } : {}),
      })
    },
    async has(caseId, id) {
      const places = placesOf(root, caseId)
      return (cases.get(places.folder)?.files.has(id) ?? false) || standingAt(places.content(id)) !== undefined
    },
    async *list(caseId) {
      const { vault } = placesOf(root, caseId)
      for (const folder of await fs.readdir(vault).catch(() => [])) {
        for (const name of await fs.readdir(join(vault, folder)).catch(() => [])) {
          if (/^[0-9a-f]{64}$/.test(name)) yield { id: `sha256:${name}`, size: standingAt(join(vault, folder, name))?.size ?? 0 }
        }
      }
    },
    erase: (caseId, id) =>
      withFaults(async () => {
        const places = placesOf(root, caseId)
        const path = places.content(id)
        const standing = standingAt(path)
        if (!standing) return
        demandPlain(places)
        demandFolder(dirname(path))
        // A link or a pipe goes itself; a folder is nothing that was received.
        if (standing.isDirectory()) demandFile(path)
        await disk.remove(path)
        await disk.sync(dirname(path))
      }),
    async takeBack(caseId, ids) {
      const places = placesOf(root, caseId)
      const waiting = cases.get(places.folder)
      if (!waiting) return
      await waiting.ready.catch(() => undefined)
      for (const id of ids ?? [...waiting.files.keys()]) {
        const file = waiting.files.get(id)
        waiting.files.delete(id)
        if (file) await disk.remove(file.path).catch(() => undefined)
      }
      if (ids) return
      await drop(places, waiting)
      // A folder that did not become a case is left as it was found.
      if (!existsSync(places.log)) await disk.removeFolder(places.work).catch(() => undefined)
    },
  }
}
const dealt = <T>(all: readonly T[], n: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.min(n, all.length) }, (_, hand) => all.filter((_one, index) => index % n === hand))
