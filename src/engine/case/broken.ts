/** The one thrown error of the engine: an invariant failed, so the act stops. Data problems are values (Issue, Gap), never thrown. */
export type BrokenCode =
  | "no-case"
  | "case-exists"
  | "stale-head"
  | "answer-changed"
  | "chain-broken"
  | "digest-differs"
  | "payload-missing"
  | "original-unsound"
  | "not-a-plain-file"
  | "bad-clock"
  | "unknown-version"
  | "unknown-anchor"
  | "bad-law-file"
  | "disk-full"
  | "disk-full-erasing"
  | "write-failed"
  | "locked"
  | "foreign-files"
  | "not-found"
  | "bad-argument"
  | "nothing-to-pack"
  | "not-stamped"
  | "fact-without-citation"

export class Broken extends Error {
  readonly code: BrokenCode
  readonly params: Readonly<Record<string, string | number>>
  constructor(code: BrokenCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`${code}${Object.keys(params).length ? ` ${JSON.stringify(params)}` : ""}`)
    this.name = "Broken"
    this.code = code
    this.params = params
  }
}
