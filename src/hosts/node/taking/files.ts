/** Creates files, from bytes or as copies hashed on the way, on whatever thread this runs; memory is one buffer, whatever their size. */
import { createHash, hash } from "node:crypto"
import { closeSync, openSync, readSync, writeSync } from "node:fs"
import { forOwner } from "../private.ts"

export interface Taken {
  /** 64 hex digits of what was written. */
  readonly hex: string
  readonly size: number
  /** The first bytes, at most `beginning` of them. */
  readonly begins: Uint8Array
}
export const beginning = 4
const piece = 1 << 20
let buffer: Buffer | undefined

const fill = (file: number, into: Buffer): number => {
  let read = 0
  for (let got = -1; got !== 0 && read < into.length; read += got) got = readSync(file, into, read, into.length - read, null)
  return read
}
const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
const copyOpen = (from: number, to: number): Taken => {
  buffer ??= Buffer.allocUnsafeSlow(piece)
  let read = fill(from, buffer)
  const begins = new Uint8Array(buffer.subarray(0, Math.min(read, beginning)))
  if (read < piece) {
    const bytes = buffer.subarray(0, read)
    writeAll(to, bytes)
    return { hex: hash("sha256", bytes, "hex"), size: read, begins }
  }
  const sum = createHash("sha256")
  let size = 0
  for (; read > 0; read = fill(from, buffer)) {
    const bytes = buffer.subarray(0, read)
    writeAll(to, bytes)
    sum.update(bytes)
    size += read
  }
  return { hex: sum.digest("hex"), size, begins }
}
/** Creates a file (fails when there is one). Throws the system's error; what was written by then stays. */
export const putFile = (to: string, bytes: Uint8Array): void => {
  const file = openSync(to, "wx", forOwner.file)
  try {
    writeAll(file, bytes)
  } finally {
    closeSync(file)
  }
}
/** Creates `to` (fails when there is one) with the bytes of `from`. Throws the system's error; what was written by then stays. */
export const takeFile = (from: string, to: string): Taken => {
  const source = openSync(from, "r")
  try {
    const target = openSync(to, "wx", forOwner.file)
    try {
      return copyOpen(source, target)
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
}
