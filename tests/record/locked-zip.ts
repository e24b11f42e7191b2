/** A zip of one file that nobody can open without its password: the bytes of a real one, with its lock set by hand. */
import { zipSync } from "fflate"

/** `size` bytes of noise under `name`, marked as encrypted in both headers. */
export const lockedZip = (name: string, size: number): Uint8Array => {
  const made = zipSync({ [name]: [new Uint8Array(size).map((_, at) => (at * 73 + 11) % 251), { level: 0 }] }, { mtime: "1990-01-02" })
  const view = new DataView(made.buffer, made.byteOffset, made.length)
  for (let at = 0; at + 4 < made.length; at++) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true)
    if (signature === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
  }
  return made
}
