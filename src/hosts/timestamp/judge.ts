/** Judges a token at its own time: what it stamps, who signed, whether the certificate was for that and valid then. */
import type { OctetString } from "asn1js"
import type { Certificate } from "pkijs"
import type { Timestamps, TokenFault, TokenJudgement, TokenNote } from "../../engine/case/timestamp.ts"
import { bytesOf, numberOf, sameBytes } from "./bytes.ts"
import { isForTimestamps, isValidAt } from "./certificate.ts"
import { certificatesIn, chainOf } from "./chain.ts"
import { contentType, messageDigest, timestampInfo } from "./oids.ts"
import { digestBy, signatureFits } from "./signature.ts"
import { namesCertificate } from "./signing-certificate.ts"
import { type Token, tokenIn } from "./token.ts"

/** As `Timestamps.judge`. */
export const judgeToken: Timestamps["judge"] = async (bytes, { imprints, nonce, roots = [], today }): Promise<TokenJudgement> => {
  const token = tokenIn(bytes)
  if (token === undefined || token === "refused") return { stamp: undefined, faults: [token ?? "not-a-token"], notes: [] }
  const { stamp, certificate } = token
  const faults = new Set<TokenFault>()
  const notes = new Set<TokenNote>()
  if (!imprints.some(({ hash, hex }) => hash === stamp.imprint.hash && hex === stamp.imprint.hex)) faults.add("imprint-differs")
  if (stamp.nonce === null) notes.add("no-nonce")
  else if (nonce !== undefined && numberOf(bytesOf(nonce)) !== stamp.nonce) faults.add("nonce-differs")
  if (!certificate) faults.add("certificate-missing")
  else {
    for (const fault of await signatureFaults(token, certificate)) faults.add(fault)
    if (!isForTimestamps(certificate)) faults.add("not-for-timestamps")
    const trusted = certificatesIn(roots)
    const chain = await chainOf(certificate, token.certificates, trusted, token.at)
    for (const fault of chain.faults) faults.add(fault)
    // Roots were given and none of them could be read: nothing is trusted.
    if (roots.length > 0 && trusted.length === 0) faults.add("not-trusted")
    if (roots.length === 0) notes.add("root-not-given")
    const now = new Date(`${today}T00:00:00+08:00`)
    if (chain.certificates.some((one) => isValidAt(one, token.at) && one.notAfter.value < now)) notes.add("expired-since")
  }
  return { stamp, faults: [...faults], notes: faults.size > 0 ? [] : [...notes] }
}
/** The signature covers the signed attributes; they hold the digest of the stamp and name the certificate (RFC 5652, 5.4; RFC 5816). */
const signatureFaults = async (token: Token, certificate: Certificate): Promise<readonly TokenFault[]> => {
  const { signer, content } = token
  const attributes = signer.signedAttrs
  if (!attributes) return ["signature-wrong"]
  const valueUnder = (id: string): unknown => {
    const all = attributes.attributes.filter(({ type }) => type === id)
    return all.length === 1 && all[0]?.values.length === 1 ? all[0].values[0] : undefined
  }
  const type = valueUnder(contentType) as { valueBlock: { toString(): string } } | undefined
  const told = valueUnder(messageDigest) as OctetString | undefined
  if (`${type?.valueBlock}` !== timestampInfo || told === undefined) return ["signature-wrong"]
  const digest = await digestBy(signer.digestAlgorithm.algorithmId, content)
  if (digest === undefined) return ["method-unknown"]
  if (!sameBytes(told.valueBlock.valueHexView, digest)) return ["signature-wrong"]
  const fits = await signatureFits(
    new Uint8Array(attributes.encodedValue),
    signer.signature,
    certificate,
    signer.signatureAlgorithm,
    signer.digestAlgorithm.algorithmId,
  )
  if (fits === "unknown") return ["method-unknown"]
  if (!fits) return ["signature-wrong"]
  return (await namesCertificate(attributes.attributes, certificate)) ? [] : ["certificate-missing"]
}
