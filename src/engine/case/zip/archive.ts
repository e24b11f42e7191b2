/** Zip archives, read by zip.js, which is imported in this folder alone. */
import { type FileEntry, Reader, type Entry as ZipEntry, ZipReader } from "@zip.js/zip.js"
import type { Digest } from "../citation.ts"
import type { Sha256 } from "../record/log.ts"
import { decodeName } from "../record/names.ts"
import { pulled } from "../record/pulled.ts"
import { type FileTree, gatherBytes } from "../record/tree.ts"
import { zipFaults } from "./layout.ts"
import { PushWriter } from "./push-writer.ts"
import type { RandomAccess } from "./random-access.ts"

export interface ArchiveFile {
  /** As the archive gives it, decoded; not yet made safe. */
  readonly name: string
  readonly encrypted: boolean
  /** False for what would be unpacked as a link or a device. */
  readonly plain: boolean
  /** What the archive says; to be trusted by nobody. */
  readonly claimedSize: number
  /** Throws `ArchiveFault` on damage or a wrong password. Bytes are given as they come, not gathered. */
  open(password?: string): AsyncIterable<Uint8Array>
}
export type ArchiveFault = "bad-zip" | "needs-password"
export const faultOf = (error: unknown): ArchiveFault => {
  const message = error instanceof Error ? error.message : `${error}`
  return /password|encrypted/i.test(message) ? "needs-password" : "bad-zip"
}

class RangeReader extends Reader<RandomAccess> {
  readonly #source: RandomAccess
  constructor(source: RandomAccess) {
    super(source)
    this.#source = source
  }
  override async init(): Promise<void> {
    await super.init?.()
    this.size = this.#source.size
  }
  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#source.range(index, Math.min(index + length, this.#source.size))
  }
}
/** Of the file's type in the upper half of a Unix system's attributes; archives of other systems have none. */
const isPlain = (attributes: number): boolean => [0, 0o100000].includes((attributes >>> 16) & 0o170000)
const nameOf = (entry: ZipEntry): string => (entry.filenameUTF8 ? entry.filename : decodeName(entry.rawFilename))
/** Whatever an entry is called or marked as: with bytes it is a file, since some unpacker writes it as one. */
const isFolder = (entry: ZipEntry): boolean => entry.directory && entry.uncompressedSize === 0 && entry.compressedSize <= 2
/** What zip.js takes for a folder by one of its marks it can open all the same. */
const fileOf = (entry: ZipEntry): ArchiveFile[] => {
  if (isFolder(entry)) return []
  return [
    {
      name: nameOf(entry),
      encrypted: entry.encrypted,
      plain: isPlain(entry.externalFileAttributes),
      claimedSize: entry.uncompressedSize,
      open: (password) =>
        pulled(async (push) => {
          await (entry as FileEntry).getData(new PushWriter(push), {
            checkSignature: true,
            ...(password === undefined ? {} : { password }),
          })
        }),
    },
  ]
}
/** The files of a zip, in the order of its directory, at most `limit` and whether there are more; and the names of its folders. Throws when the bytes are no readable zip. */
export const openArchive = async (
  source: RandomAccess,
  limit: number,
): Promise<{ readonly files: readonly ArchiveFile[]; readonly folders: readonly string[]; readonly more: boolean }> => {
  const reader = new ZipReader(new RangeReader(source), { strictness: "tolerant", filenameValidation: "tolerant" })
  const files: ArchiveFile[] = []
  const folders: string[] = []
  // Left unfinished on purpose when there are too many: closing the generator early would wait for all of them.
  const entries = reader.getEntriesGenerator()
  for (let next = await entries.next(); !next.done; next = await entries.next()) {
    if (files.length + folders.length >= limit) return { files, folders, more: true }
    files.push(...fileOf(next.value))
    if (isFolder(next.value)) folders.push(nameOf(next.value))
  }
  return { files, folders, more: false }
}

const tagFile = /^(?:([^/]+)\/)?(?:bagit|bag-info|manifest-sha256|tagmanifest-sha256)\.txt$/
/** The one folder that a bag's zip unpacks into, with its slash; `` for a bag that was packed without one. */
const baseOf = (names: readonly string[]): string => {
  const bases = new Set(names.flatMap((name) => tagFile.exec(name)?.[1] ?? (tagFile.test(name) ? [""] : [])))
  const [first] = bases
  return first === undefined || bases.has("") ? "" : `${first}/`
}
const mostFiles = 1_000_000
/** What a bag may unpack to: bags are stored uncompressed, packed again by others they shrink to a few hundredths. */
const mostBytes = (size: number): number => 2 ** 30 + 100 * size
const tooLarge = "unpacks-too-large"
/** Why there is no bag to be read in a zip. */
export const whyNoTree = (error: unknown): "bad-archive" | "unpacks-too-large" =>
  error instanceof Error && error.message === tooLarge ? tooLarge : "bad-archive"
/** Bytes of a file, at most as many as the directory says: the sum of these was found bearable. */
async function* asClaimed(file: ArchiveFile): AsyncGenerator<Uint8Array> {
  let left = file.claimedSize
  for await (const chunk of file.open()) {
    left -= chunk.length
    if (left < 0) throw new Error(`${file.name} is longer than the directory says`)
    yield chunk
  }
}
/** The bag in a zip as a tree of files, without unpacking it; what lies beside its folder is `../…`. `called` is how faults name the zip itself. Throws what `whyNoTree` tells. */
export const zipTree = async (
  source: RandomAccess,
  sha256: () => { update(bytes: Uint8Array): void; digest(): Digest },
  called = "zip",
): Promise<FileTree> => {
  const { files, folders, more } = await openArchive(source, mostFiles)
  const claimed = files.reduce((sum, file) => sum + file.claimedSize, 0)
  if (more || claimed > mostBytes(source.size)) throw new Error(tooLarge)
  const byName = new Map<string, ArchiveFile>()
  const odd = new Set<string>()
  const base = baseOf(files.map((file) => file.name))
  const inside = (name: string): string => (name.startsWith(base) ? name.slice(base.length) : `../${name}`)
  for (const file of files) {
    const path = inside(file.name)
    if (byName.has(path) || !file.plain) odd.add(path)
    byName.set(path, file)
  }
  const open = (path: string): AsyncIterable<Uint8Array> => {
    const file = byName.get(path)
    if (!file) throw new Error(`no file ${path}`)
    return asClaimed(file)
  }
  const faults = (await zipFaults(source)).map(({ name, why }) => ({ what: name === undefined ? called : inside(name), why }))
  return {
    faults,
    async *list() {
      for (const name of byName.keys()) yield { path: name, kind: odd.has(name) ? "other" : "file" }
      for (const path of emptyFolders(folders.map(inside), byName)) yield { path, kind: "folder" }
    },
    open,
    async *digests(paths, keepUpTo = 0) {
      for (const path of paths) {
        try {
          const hash = sha256()
          let size = 0
          const kept: Uint8Array[] = []
          for await (const chunk of open(path)) {
            hash.update(chunk)
            size += chunk.length
            if (size <= keepUpTo) kept.push(chunk.slice())
          }
          yield [{ path, size, digest: hash.digest(), ...(size <= keepUpTo ? { bytes: await gatherBytes(each(kept)) } : {}) }]
        } catch {
          yield [{ path, size: 0, digest: undefined }]
        }
      }
    },
  }
}
/** Folders in which nothing lies; `` is the bag's own. */
const emptyFolders = (folders: readonly string[], files: ReadonlyMap<string, unknown>): readonly string[] => {
  const filled = new Set([""])
  for (const path of [...files.keys(), ...folders.map((folder) => folder.replace(/\/$/, ""))])
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      if (filled.has(path.slice(0, at))) break
      filled.add(path.slice(0, at))
    }
  return folders.map((folder) => folder.replace(/\/$/, "")).filter((folder) => !filled.has(folder))
}
async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

export type { Sha256 }
