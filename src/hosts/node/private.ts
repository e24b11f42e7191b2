/** What belongs to one person is closed to every other user of the computer, whatever the system's usual rights are and whatever came first. */
import { chmodSync, lstatSync, readdirSync, type Stats } from "node:fs"
import { join } from "node:path"
import { isMainThread } from "node:worker_threads"

/** Rights of everything that the program makes. */
export const forOwner = { file: 0o600, folder: 0o700 } as const
const others = 0o077
const sticky = 0o1000

/** From now on everything that this process makes is its user's alone: papers, packages, files of libraries, those of its threads. */
export const keepPrivate = (): void => {
  if (process.platform !== "win32" && isMainThread) process.umask(others)
}

const found = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })
/** Ours to change: a plain file or folder of this user; a link never. */
const isOurs = (stat: Stats): boolean => stat.uid === process.getuid?.() && (stat.isFile() || stat.isDirectory())
const isWide = (stat: Stats): boolean => (stat.mode & others) !== 0
/** Closes one file or folder; true when it stood open. */
const close = (path: string): boolean => {
  const stat = found(path)
  if (!stat || !isOurs(stat) || !isWide(stat) || (stat.mode & sticky) !== 0) return false
  chmodSync(path, stat.isDirectory() ? forOwner.folder : forOwner.file)
  return true
}
/** Closes the folder in which a case begins, where it was made before by something else. Never throws. */
export const tightenNew = (folder: string): void => {
  if (process.platform === "win32") return
  try {
    close(folder)
  } catch {
    // A disk that keeps no rights has none to close.
  }
}
/** Closes everything below a folder that is ours, never through a link. */
const closeBelow = (folder: string): number => {
  let closed = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (close(path)) closed++
    if (entry.isDirectory()) closed += closeBelow(path)
  }
  return closed
}
/** Where wider rights of a case show at once; what lies deeper is looked at only when one of these stands open. */
const tops = ["", "log.jsonl", "HEAD", "vault", "work"]
/** Whether a folder is a case by its look: it holds a log. */
export const looksLikeCase = (folder: string): boolean =>
  found(folder)?.isDirectory() === true && found(join(folder, "log.jsonl"))?.isFile() === true

/** Closes a case folder that others can enter or read. How many files and folders stood open; 0 for what is no case or not this user's. Never throws. */
export const tightenCase = (folder: string): number => {
  if (process.platform === "win32") return 0
  try {
    if (!looksLikeCase(folder) || !tops.some((name) => ((stat) => stat && isOurs(stat) && isWide(stat))(found(join(folder, name)))))
      return 0
    // The folder first: from then on nobody else gets at what is in it.
    return (close(folder) ? 1 : 0) + closeBelow(folder)
  } catch {
    return 0
  }
}
/** Closes the index, where it was copied or unpacked open. Never throws. */
export const tightenIndex = (folder: string): void => {
  if (process.platform === "win32") return
  try {
    close(folder)
    closeBelow(folder)
  } catch {
    // As above.
  }
}
/** The folder that the index lies in, below a home. */
export const indexFolder = ".anning-index"
/**
 * Closes the cases of a home, and the home itself where nothing else lies in it: a folder that the person shares for other things stays as it is.
 * How many files and folders stood open. Never throws.
 */
export const tightenHome = (home: string): number => {
  if (process.platform === "win32") return 0
  try {
    const names = readdirSync(home)
    const cases = names.filter((name) => looksLikeCase(join(home, name)))
    const own = names.every(
      (name) => cases.includes(name) || name === indexFolder || name.startsWith(".anning-") || /^index\.sqlite/.test(name),
    )
    const itself = own && cases.length > 0 && close(home) ? 1 : 0
    const index = join(home, indexFolder)
    const beside = found(index)?.isDirectory() ? (close(index) ? 1 : 0) + closeBelow(index) : 0
    return itself + beside + cases.reduce((sum, name) => sum + tightenCase(join(home, name)), 0)
  } catch {
    return 0
  }
}
