/** Reads and hashes files one after another, on whatever thread this runs; small ones in one call, large ones in pieces. */
import { createHash, hash } from "node:crypto"
import { closeSync, fstatSync, readSync } from "node:fs"
import { openPlain } from "../plain.ts"

export interface HashedFile {
  /** Bytes really read. */
  readonly size: number
  /** 64 hex digits; undefined when it could not be read. */
  readonly hex: string | undefined
  readonly bytes?: Uint8Array
}
const piece = 1 << 20
const buffer = Buffer.allocUnsafeSlow(piece)

const hashOpen = (file: number, keepUpTo: number): HashedFile => {
  const size = fstatSync(file).size
  if (size < piece) {
    let read = 0
    for (let got = -1; got !== 0 && read < piece; read += got) got = readSync(file, buffer, read, piece - read, null)
    if (read < piece) {
      const bytes = buffer.subarray(0, read)
      return { size: read, hex: hash("sha256", bytes, "hex"), ...(read <= keepUpTo ? { bytes: new Uint8Array(bytes) } : {}) }
    }
    return hashRest(file, buffer)
  }
  return hashRest(file, buffer.subarray(0, 0))
}
const hashRest = (file: number, first: Uint8Array): HashedFile => {
  const sum = createHash("sha256").update(first)
  let size = first.length
  for (let got = readSync(file, buffer, 0, piece, null); got > 0; got = readSync(file, buffer, 0, piece, null)) {
    sum.update(buffer.subarray(0, got))
    size += got
  }
  return { size, hex: sum.digest("hex") }
}
/** Never follows a link at the end of the path nor waits at a pipe; never throws. */
export const hashFile = (path: string, keepUpTo: number): HashedFile => {
  let file: number | undefined
  try {
    file = openPlain(path)
    return hashOpen(file, keepUpTo)
  } catch {
    return { size: 0, hex: undefined }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
