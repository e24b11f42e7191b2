/** What systems and programs leave beside a person's files by themselves: never evidence, passed over in folders and archives alike. */

/** Names of files and folders, in lower case. */
const always = new Set([
  ".ds_store",
  "thumbs.db",
  "ehthumbs.db",
  "desktop.ini",
  "__macosx",
  ".appledouble",
  ".spotlight-v100",
  ".trashes",
  ".fseventsd",
  ".temporaryitems",
  ".documentrevisions-v100",
  "$recycle.bin",
  "system volume information",
  "@eadir",
  ".nomedia",
  ".localized",
  "icon\r",
  ".directory",
])
/** Marks of a file of macOS that holds the properties of another (AppleSingle and AppleDouble, RFC 1740). */
const marks = [
  [0, 5, 0x16, 0],
  [0, 5, 0x16, 7],
]
/** A lock that an office program writes while a file is open holds a name or two (162 to 165 bytes where it is of Microsoft's). */
const largestLock = 1024
/** The companion of a file, where its first bytes do not say what it is: hardly larger than the usual 4 KB. */
const largestCompanion = 8192
export interface MaybeLitter {
  /** With `/` between folders. */
  readonly path: string
  readonly size: number
  /** Whether a file lies at this path. */
  beside(path: string): boolean
  /** The first bytes; asked for only where the name alone does not tell. */
  begins(): Promise<Uint8Array> | Uint8Array
}
/** True when some part of a path is a name that systems give. */
export const isLitterName = (path: string): boolean =>
  path.split("/").some((part) => always.has(part.toLowerCase()) || /.:Zone\.Identifier$/i.test(part))
/** Undefined for a file that its name does not make suspect; else what it would stand beside, or be a lock of. */
const suspect = (name: string): { readonly of: string; readonly lock: boolean } | undefined => {
  if (name.startsWith("._") && name.length > 2) return { of: name.slice(2), lock: false }
  if (name.startsWith("~$") && name.length > 2) return { of: name.slice(2), lock: true }
  const free = /^\.~(?:lock\.(.+)#|(.+))$/.exec(name)
  return free ? { of: (free[1] ?? free[2]) as string, lock: true } : undefined
}
/** True for litter. A name alone does not make a person's file litter: what goes with another file lies beside it and is small, or says so in its first bytes, and a lock is smaller still. */
export const isLitter = async ({ path, size, beside, begins }: MaybeLitter): Promise<boolean> => {
  if (isLitterName(path)) return true
  const slash = path.lastIndexOf("/") + 1
  const found = suspect(path.slice(slash))
  if (!found) return false
  if (found.lock) return size <= largestLock
  if (size <= largestCompanion && beside(path.slice(0, slash) + found.of)) return true
  const first = await begins()
  return marks.some((mark) => mark.every((byte, i) => first[i] === byte))
}
