/** Reads an answer of a timestamp authority, or the bare token in it, into its parts; nothing is judged here. */
import { fromBER } from "asn1js"
import { Certificate, ContentInfo, SignedData, type SignerInfo, TimeStampResp, TSTInfo } from "pkijs"
import type { Stamp } from "../../engine/case/timestamp.ts"
import { hexOf, numberOf } from "./bytes.ts"
import { nameOf } from "./certificate.ts"
import { digests, signedData, timestampInfo } from "./oids.ts"

export interface Token {
  readonly stamp: Stamp
  readonly at: Date
  /** What is signed: the DER of the stamp. */
  readonly content: Uint8Array<ArrayBuffer>
  readonly signer: SignerInfo
  readonly certificates: readonly Certificate[]
  /** The certificate whose issuer and number the signature names; undefined when it is not in it. */
  readonly certificate: Certificate | undefined
}
const chinaOffsetMs = 8 * 3_600_000
/** Status of an answer that carries a token: granted, or granted with changes (RFC 3161, 2.4.2). */
const granted = new Set([0, 1])

/** `refused` for an answer without a token; undefined for what is neither, has bytes behind its end, or holds more than one signature. Never throws. */
export const tokenIn = (bytes: Uint8Array): Token | "refused" | undefined => {
  try {
    const whole = new Uint8Array(bytes)
    const { offset, result } = fromBER(whole)
    if (offset !== whole.length) return undefined
    const first = (result.valueBlock as unknown as { value?: readonly { readonly idBlock: { readonly tagNumber: number } }[] }).value?.[0]
    // An answer begins with a sequence (its status), a bare token with an identifier.
    if (first?.idBlock.tagNumber !== 16) return readToken(new ContentInfo({ schema: result }))
    const answer = new TimeStampResp({ schema: result })
    if (!granted.has(answer.status.status as number)) return "refused"
    return answer.timeStampToken && readToken(answer.timeStampToken)
  } catch {
    return undefined
  }
}
const readToken = (info: ContentInfo): Token | undefined => {
  if (info.contentType !== signedData) return undefined
  const signed = new SignedData({ schema: info.content })
  const [signer, ...more] = signed.signerInfos
  const inside = signed.encapContentInfo
  if (!signer || more.length > 0 || inside.eContentType !== timestampInfo || !inside.eContent) return undefined
  const content = new Uint8Array(inside.eContent.getValue())
  const parsed = fromBER(content)
  if (parsed.offset !== content.length) return undefined
  const told = new TSTInfo({ schema: parsed.result })
  if (told.version !== 1) return undefined
  const certificates = (signed.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate)
  const certificate = certificates.find((one) => isNamedBy(signer, one))
  const { hashAlgorithm, hashedMessage } = told.messageImprint
  const method = digests[hashAlgorithm.algorithmId]
  return {
    stamp: {
      at: `${new Date(told.genTime.getTime() + chinaOffsetMs).toISOString().slice(0, 19)}+08:00`,
      authority: certificate ? nameOf(certificate) : "",
      policy: told.policy,
      serial: numberOf(told.serialNumber.valueBlock.valueHexView),
      imprint: {
        hash: method?.toLowerCase().replace("-", "") ?? hashAlgorithm.algorithmId,
        hex: hexOf(hashedMessage.valueBlock.valueHexView),
      },
      nonce: told.nonce ? numberOf(told.nonce.valueBlock.valueHexView) : null,
    },
    at: told.genTime,
    content,
    signer,
    certificates,
    certificate,
  }
}
/** By issuer and serial number; a key identifier is not what RFC 3161 tokens use, and then none is found. */
const isNamedBy = ({ sid }: SignerInfo, certificate: Certificate): boolean => {
  const named = sid as { readonly issuer?: Certificate["issuer"]; readonly serialNumber?: Certificate["serialNumber"] }
  return (
    named.issuer !== undefined &&
    named.serialNumber !== undefined &&
    named.issuer.isEqual(certificate.issuer) &&
    named.serialNumber.isEqual(certificate.serialNumber)
  )
}
