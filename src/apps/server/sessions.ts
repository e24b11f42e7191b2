/**
 * Who may ask: keys of sessions, each handed out once for a code. The code stands in the address that the start window prints, so it ends up in the browser's
 * history; it opens one session and is worth nothing from then on. Leaving ends the session here, not only in the tab.
 */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto"

export interface Sessions {
  /** A new code for an address. The ones before stay good until they are used. */
  invite(): string
  /** A session's key for a code, once; undefined for a code that was used or never given. */
  open(code: string): string | undefined
  /** Whether a key is that of an open session, or a code that nobody has used yet: a program that reads the address asks with it directly. */
  admits(key: string): boolean
  /** Ends the session of a key. */
  end(key: string): void
}
const digest = (text: string): Buffer => createHash("sha256").update(text).digest()
/** Compares with every one kept, in a time that tells nothing about them. */
const indexIn = (kept: readonly Buffer[], text: string): number => {
  const asked = digest(text)
  return kept.reduce((found, one, at) => (timingSafeEqual(one, asked) ? at : found), -1)
}
/** Unused addresses and open tabs that are kept at once; the oldest are dropped. */
const most = 64
const remember = (kept: Buffer[]): string => {
  const key = randomBytes(32).toString("base64url")
  kept.push(digest(key))
  if (kept.length > most) kept.shift()
  return key
}
const forget = (kept: Buffer[], text: string): boolean => {
  const at = indexIn(kept, text)
  if (at >= 0) kept.splice(at, 1)
  return at >= 0
}
export const openSessions = (): Sessions => {
  const codes: Buffer[] = []
  const keys: Buffer[] = []
  return {
    invite: () => remember(codes),
    open: (code) => (forget(codes, code) ? remember(keys) : undefined),
    admits: (key) => indexIn(keys, key) >= 0 || indexIn(codes, key) >= 0,
    end: (key) => {
      forget(keys, key)
      forget(codes, key)
    },
  }
}
