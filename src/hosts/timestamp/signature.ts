/** Checks one signature with the platform's cryptography: RSA and curves of NIST, with SHA-2. SM2 is none of the platform's. */
import type { BitString, OctetString } from "asn1js"
import { type AlgorithmIdentifier, type Certificate, CryptoEngine } from "pkijs"
import { digests } from "./oids.ts"

const engine = new CryptoEngine({ name: "platform", crypto: globalThis.crypto })
/** Methods with which certificates and tokens are signed: RFC 8017, RFC 5758. SHA-1 is refused: two contents with one SHA-1 can be made. */
const methods: Readonly<Record<string, string>> = {
  "1.2.840.113549.1.1.11": "SHA-256",
  "1.2.840.113549.1.1.12": "SHA-384",
  "1.2.840.113549.1.1.13": "SHA-512",
  "1.2.840.10045.4.3.2": "SHA-256",
  "1.2.840.10045.4.3.3": "SHA-384",
  "1.2.840.10045.4.3.4": "SHA-512",
}
/** Names a key alone, or a key and parameters; the digest then stands elsewhere. */
const rsa = "1.2.840.113549.1.1.1"
const curve = "1.2.840.10045.2.1"
const rsaPss = "1.2.840.113549.1.1.10"

/** `beside`: the digest method that stands beside the signature in a token, for methods that do not name theirs. `unknown`: cannot be checked here. */
export const signatureFits = async (
  data: Uint8Array<ArrayBuffer>,
  signature: BitString | OctetString,
  by: Certificate,
  method: AlgorithmIdentifier,
  beside?: string,
): Promise<boolean | "unknown"> => {
  const id = method.algorithmId
  const digest = methods[id] ?? (id === rsa || id === curve ? digests[beside ?? ""] : undefined)
  if (id !== rsaPss && (digest === undefined || digest === "SHA-1" || digest === "SM3")) return "unknown"
  if (!knownKey.has(by.subjectPublicKeyInfo.algorithm.algorithmId)) return "unknown"
  try {
    return await engine.verifyWithPublicKey(data, signature, by.subjectPublicKeyInfo, method, digest)
  } catch {
    return false
  }
}
const knownKey = new Set([rsa, curve, rsaPss])
/** Undefined for a method that the platform does not know. */
export const digestBy = async (method: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> => {
  const name = digests[method]
  if (name === undefined || name === "SM3") return undefined
  return new Uint8Array(await crypto.subtle.digest(name, bytes))
}
