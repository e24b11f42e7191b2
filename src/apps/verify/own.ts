/** The page's own bytes, put together again from its script and the shell around it: so it can tell whether the page in a package is the same one. */
import type { Digest } from "../../engine/case/citation.ts"
import { utf8 } from "../../engine/case/record/canonical.ts"
import { plainHasher } from "./sha256.ts"

/** The page up to its script and after it, set in when it is built (`scripts/check-page.mjs`). */
declare const SHELL: readonly [before: string, after: string]
const digestOf = (bytes: Uint8Array): Digest => {
  const hash = plainHasher()
  hash.update(bytes)
  return hash.digest()
}
const base64 = (digest: Digest): string =>
  btoa(String.fromCharCode(...(digest.slice(7).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))))

/** SHA-256 of the whole file, of its script as it stands in it. */
export const ownDigest = (script: string): Digest => {
  const [before, after] = SHELL
  return digestOf(utf8(before.replace("@script@", base64(digestOf(utf8(script)))) + script + after))
}
