/** The page that checks packages in a browser, as it was built with this program: one file, `dist/verify.html`. */
import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import type { Digest } from "../../engine/case/citation.ts"

const place = resolve(import.meta.dirname, "..", "..", "verify.html")
/** Its bytes; undefined where the program runs from its sources. */
export const ownPage = async (): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await readFile(place))
  } catch {
    return undefined
  }
}
/** SHA-256 of it. */
export const ownPageDigest = async (): Promise<Digest | undefined> => {
  const page = await ownPage()
  return page && `sha256:${createHash("sha256").update(page).digest("hex")}`
}
