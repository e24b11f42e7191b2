/** Reads the beginning of a plain file, for those who need no more of it. */
import { closeSync, fstatSync, readSync } from "node:fs"
import { openPlain } from "./plain.ts"

/** The file, open; undefined where there is none. Throws Broken("not-a-plain-file"), or the system's error. Close it after use. */
export const openIfThere = (path: string): number | undefined => {
  try {
    return openPlain(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw error
  }
}
/** Fills `into` from the beginning of a file; shorter where the file ends. */
export const fillFrom = (file: number, into: Uint8Array): Uint8Array => {
  let read = 0
  for (let got = -1; got !== 0 && read < into.length; read += got) got = readSync(file, into, read, into.length - read, read)
  return read === into.length ? into : into.subarray(0, read)
}
/** The first bytes of a plain file, `most` at the most; empty where there is none. Throws as `openIfThere` does. */
export const beginningOf = (path: string, most: number): Uint8Array => {
  const file = openIfThere(path)
  if (file === undefined) return new Uint8Array(0)
  try {
    return fillFrom(file, new Uint8Array(Math.min(most, fstatSync(file).size)))
  } finally {
    closeSync(file)
  }
}
