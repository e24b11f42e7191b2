/** Timestamps of other parties on a line of the log: what is asked, what a token says, and why one proves nothing (RFC 3161). */
import type { Day } from "./time.ts"

/** What a timestamp stamps: the digest of one line of the log, with its newline, in hex. */
export interface Imprint {
  readonly hash: "sha256" | "sm3"
  readonly hex: string
}
/** Why a timestamp proves nothing. */
export const tokenFaults = [
  /** No answer and no token of RFC 3161, or something stands behind it. */
  "not-a-token",
  /** The authority answered that it gives none. */
  "refused",
  /** It stamps something else. */
  "imprint-differs",
  /** It answers another request. */
  "nonce-differs",
  /** Its signature, or a digest that the signature covers, does not fit. */
  "signature-wrong",
  /** Signed by a method that this program cannot check, SM2 say: the authority's own tool can. */
  "method-unknown",
  /** The certificate that signed is not in it, or not the one that the signature names. */
  "certificate-missing",
  /** The certificate is not one for timestamps alone (RFC 3161, 2.3). */
  "not-for-timestamps",
  /** A certificate was not valid at the time of the stamp. */
  "not-valid-then",
  /** A certificate was not signed by the one above it, or that one may sign none. */
  "chain-broken",
  /** The certificates do not lead to one of those that the person trusts. */
  "not-trusted",
] as const
export type TokenFault = (typeof tokenFaults)[number]
/** What is worth saying of a timestamp that holds. */
export const tokenNotes = [
  /** It carries no number of a request: it was asked for by hand. */
  "no-nonce",
  /** No trusted certificate was given: that the authority is who it says is for the reader to check. */
  "root-not-given",
  /** Valid at its time; a certificate has ended since. */
  "expired-since",
] as const
export type TokenNote = (typeof tokenNotes)[number]
/** What a token says of itself. */
export interface Stamp {
  /** The time that the authority vouches for, on a Chinese clock: `2026-11-29T14:30:00+08:00`. Everything is judged at this time (RFC 3161, appendix B). */
  readonly at: string
  /** Common name, else the whole name, of the certificate that signed; empty when there is none. */
  readonly authority: string
  readonly policy: string
  /** Hex. */
  readonly serial: string
  readonly imprint: { readonly hash: string; readonly hex: string }
  /** Hex; null when it has none. */
  readonly nonce: string | null
}
export interface TokenJudgement {
  /** Undefined when nothing could be read. */
  readonly stamp: Stamp | undefined
  /** None: it holds. */
  readonly faults: readonly TokenFault[]
  readonly notes: readonly TokenNote[]
}
/** Requests for timestamps, and tokens judged, by RFC 3161; no network. Source: RFC 3161, RFC 5652, RFC 5816. */
export interface Timestamps {
  /** The bytes to send: asks for the certificate too. `nonce`: hex. */
  request(imprint: Imprint, nonce: string): Promise<Uint8Array>
  /** SM3 (GB/T 32905) of bytes, in hex. */
  sm3(bytes: Uint8Array): Promise<string>
  /** Judges an answer or a bare token at its own time. `roots`: certificates in DER or PEM. `today` alone decides what has ended since. Never throws on content. */
  judge(
    token: Uint8Array,
    asked: { readonly imprints: readonly Imprint[]; readonly nonce?: string; readonly roots?: readonly Uint8Array[]; readonly today: Day },
  ): Promise<TokenJudgement>
}
/** How the timestamps of a record are judged. */
export interface TokenOptions {
  readonly by: Timestamps
  /** Certificates that the reader trusts, in DER or PEM. */
  readonly roots?: readonly Uint8Array[] | undefined
  readonly today: Day
}
