/** From the certificate that signed up to one that the person trusts, each judged at the time of the stamp (RFC 5280, 6.1, as far as timestamps need it). */
import { fromBER } from "asn1js"
import { Certificate } from "pkijs"
import type { TokenFault } from "../../engine/case/timestamp.ts"
import { sameBytes } from "./bytes.ts"
import { isValidAt, maySign } from "./certificate.ts"
import { signatureFits } from "./signature.ts"

const derOf = (certificate: Certificate): Uint8Array => new Uint8Array(certificate.toSchema().toBER())
const same = (a: Certificate, b: Certificate): boolean => sameBytes(derOf(a), derOf(b))
/** Longer than any in use; ends a circle too. */
const longest = 10

export interface Chain {
  readonly faults: readonly TokenFault[]
  /** From the one that signed upwards, as far as it goes. */
  readonly certificates: readonly Certificate[]
}
/** With no roots, as far as the certificates of the token go. */
export const chainOf = async (
  from: Certificate,
  beside: readonly Certificate[],
  roots: readonly Certificate[],
  at: Date,
): Promise<Chain> => {
  const certificates = [from]
  const faults = new Set<TokenFault>()
  for (let current = from; certificates.length <= longest; ) {
    if (!isValidAt(current, at)) faults.add("not-valid-then")
    if (roots.some((root) => same(root, current))) return { faults: [...faults], certificates }
    const above = [...roots, ...beside].filter((one) => one.subject.isEqual(current.issuer) && !same(one, current))
    const [issuer, failed] = await issuerAmong(current, above)
    if (!issuer) {
      if (failed) faults.add(failed)
      break
    }
    certificates.push(issuer)
    current = issuer
  }
  if (roots.length > 0) faults.add("not-trusted")
  return { faults: [...faults], certificates }
}
/** The first that did sign it and may; else why none of those that carry the name did. */
const issuerAmong = async (
  signed: Certificate,
  named: readonly Certificate[],
): Promise<readonly [Certificate | undefined, TokenFault | undefined]> => {
  let why: TokenFault | undefined
  for (const one of named) {
    const fits = await signatureFits(new Uint8Array(signed.tbsView), signed.signatureValue, one, signed.signatureAlgorithm)
    if (fits === true && maySign(one)) return [one, undefined]
    why = fits === "unknown" ? "method-unknown" : "chain-broken"
  }
  return [undefined, why]
}
/** Certificates in DER, or one or more in PEM; what is none is left out. */
export const certificatesIn = (files: readonly Uint8Array[]): readonly Certificate[] =>
  files.flatMap((file) => {
    const text = new TextDecoder("latin1").decode(file)
    const pem = [...text.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)]
    const ders =
      pem.length > 0 ? pem.map((match) => Uint8Array.from(atob((match[1] as string).replace(/\s/g, "")), (c) => c.charCodeAt(0))) : [file]
    return ders.flatMap((der) => {
      try {
        return [new Certificate({ schema: fromBER(new Uint8Array(der)).result })]
      } catch {
        return []
      }
    })
  })
