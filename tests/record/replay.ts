/** A file layer that writes down what it is asked to do, and what a power cut after any of those steps may leave behind. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { type Disk, nodeDisk } from "../../src/hosts/node/disk.ts"
import { gatherAll } from "./fixture.ts"

type Step =
  | { readonly do: "create" | "append"; readonly path: string; readonly bytes: Uint8Array }
  | { readonly do: "truncate"; readonly path: string; readonly size: number }
  | { readonly do: "rename"; readonly path: string; readonly to: string }
  | { readonly do: "remove" | "makeFolder" | "removeFolder" | "sync" | "syncAll"; readonly path: string }

/** Passes everything on, and keeps the steps that took effect. */
export const recording = (): { disk: Disk; steps: Step[] } => {
  const steps: Step[] = []
  const then = async <T>(work: Promise<T>, step: Step): Promise<T> => {
    const result = await work
    steps.push(step)
    return result
  }
  const disk: Disk = {
    async create(path, chunks) {
      const bytes = chunks instanceof Uint8Array ? chunks : await gatherAll(chunks)
      await then(nodeDisk.create(path, bytes), { do: "create", path, bytes: bytes.slice() })
    },
    async takeIn(path, from, lane) {
      const taken = await nodeDisk.takeIn(path, from, lane)
      steps.push({ do: "create", path, bytes: new Uint8Array(readFileSync(from)) })
      return taken
    },
    append: (path, bytes) => then(nodeDisk.append(path, bytes), { do: "append", path, bytes: bytes.slice() }),
    truncate: (path, size) => then(nodeDisk.truncate(path, size), { do: "truncate", path, size }),
    sync: (path) => then(nodeDisk.sync(path), { do: "sync", path }),
    // Claimed, not done: nothing is asked of the real disk here, the replay decides what survives.
    syncAll: (path) => then(Promise.resolve(true), { do: "syncAll", path }),
    rename: (path, to) => then(nodeDisk.rename(path, to), { do: "rename", path, to }),
    remove: (path) => then(nodeDisk.remove(path), { do: "remove", path }),
    makeFolder: (path) => then(nodeDisk.makeFolder(path), { do: "makeFolder", path }),
    removeFolder: (path) => then(nodeDisk.removeFolder(path), { do: "removeFolder", path }),
  }
  return { disk, steps }
}

interface Inode {
  readonly data: { readonly step: number; readonly change: (before: Uint8Array, share: number, zeros: boolean) => Uint8Array }[]
}
const joined = (before: Uint8Array, more: Uint8Array): Uint8Array => new Uint8Array([...before, ...more])
/** What of new bytes arrived: a first part, perhaps only as a hole. */
const arrived = (bytes: Uint8Array, share: number, zeros: boolean): Uint8Array =>
  zeros ? new Uint8Array(bytes.length) : bytes.slice(0, Math.floor(bytes.length * share))
const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/**
 * The files after a power cut that came after the first `cut` steps. What was made durable is there. Of the rest each name may be there or not, in any order of
 * arrival, and each piece of bytes whole, in part, as zeros, or not at all, as `roll` says.
 */
export const afterCut = (steps: readonly Step[], cut: number, roll: (n: number) => number): Map<string, Uint8Array | "folder"> => {
  const done = steps.slice(0, cut)
  const lastSync = new Map<string, number>()
  let lastSyncAll: { at: number; folder: string }[] = []
  for (const [at, step] of done.entries()) {
    if (step.do === "sync") lastSync.set(step.path, at)
    if (step.do === "syncAll") lastSyncAll = [...lastSyncAll, { at, folder: step.path }]
  }
  const isDurable = (at: number, path: string): boolean =>
    (lastSync.get(path) ?? -1) > at || lastSyncAll.some((all) => all.at > at && isBelow(path, all.folder))
  const mode = roll(4)
  const survives = (at: number, folder: string): boolean => isDurable(at, folder) || mode === 0 || (mode > 1 && roll(2) === 0)

  const now = new Map<string, Inode | "folder">()
  const left = new Map<string, Inode | "folder">()
  const inodes = new Map<Inode, string[]>()
  for (const [at, step] of done.entries()) {
    const lasts = survives(at, dirname(step.do === "rename" ? step.to : step.path))
    const both = lasts ? [now, left] : [now]
    if (step.do === "create" || step.do === "append") {
      let inode = now.get(step.path) as Inode | undefined
      if (!inode) {
        inode = { data: [] }
        inodes.set(inode, [])
        for (const names of both) names.set(step.path, inode)
      }
      inodes.get(inode)?.push(step.path)
      inode.data.push({ step: at, change: (before, share, zeros) => joined(before, arrived(step.bytes, share, zeros)) })
    } else if (step.do === "truncate") {
      ;(now.get(step.path) as Inode).data.push({ step: at, change: (before, share) => (share === 0 ? before : before.slice(0, step.size)) })
    } else if (step.do === "rename") {
      const inode = now.get(step.path) as Inode
      inodes.get(inode)?.push(step.to)
      // A move that lasts brings the file along, also when its first name was never durable.
      for (const names of both) names.set(step.to, inode).delete(step.path)
    } else if (step.do === "remove" || step.do === "removeFolder") for (const names of both) names.delete(step.path)
    else if (step.do === "makeFolder") for (const names of both) if (!names.has(step.path)) names.set(step.path, "folder")
  }
  const contentOf = (inode: Inode): Uint8Array => {
    let bytes: Uint8Array = new Uint8Array(0)
    for (const { step, change } of inode.data) {
      const durable = (inodes.get(inode) ?? []).some((path) => isDurable(step, path))
      if (durable || mode === 0) {
        bytes = change(bytes, 1, false)
        continue
      }
      const share = mode === 1 ? 0 : ([0, roll(1000) / 1000, 1][roll(3)] as number)
      bytes = change(bytes, share, share > 0 && roll(4) === 0)
      if (share < 1) break
    }
    return bytes
  }
  return new Map([...left].map(([path, it]) => [path, it === "folder" ? it : contentOf(it)]))
}
/** Writes such files below `to`, as they lay below `from`; a file whose folder did not survive is lost. Names of writers become those of dead ones. */
export const materialise = (files: ReadonlyMap<string, Uint8Array | "folder">, from: string, to: string): void => {
  const reachable = (path: string): boolean => path === from || (files.get(path) === "folder" && reachable(dirname(path)))
  const target = (path: string): string => join(to, relative(from, path)).replaceAll(`.${process.pid}.`, ".99999999.")
  mkdirSync(to, { recursive: true })
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!reachable(dirname(path))) continue
    if (content === "folder") mkdirSync(target(path), { recursive: true })
    else writeFileSync(target(path), content)
  }
}
