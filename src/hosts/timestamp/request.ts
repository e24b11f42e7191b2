/** The request that is sent to a timestamp authority: a digest and a number used once, nothing else (RFC 3161, 2.4.1). */
import { Integer, Null, OctetString } from "asn1js"
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from "pkijs"
import type { Imprint } from "../../engine/case/timestamp.ts"
import { bytesOf, numberOf } from "./bytes.ts"
import { imprintMethods } from "./oids.ts"

/** A positive number as DER wants it: no zeros in front but the one that keeps it positive. */
const positive = (hex: string): Uint8Array<ArrayBuffer> => {
  const digits = numberOf(bytesOf(hex))
  const even = digits.length % 2 === 0 ? digits : `0${digits}`
  return bytesOf(Number.parseInt(even.slice(0, 2), 16) < 0x80 ? even : `00${even}`)
}
/** DER; the same imprint and number give the same bytes. */
export const requestBytes = ({ hash, hex }: Imprint, nonce: string): Uint8Array => {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: imprintMethods[hash], algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: bytesOf(hex) }),
    }),
    nonce: new Integer({ valueHex: positive(nonce) }),
    certReq: true,
  })
  return new Uint8Array(request.toSchema().toBER())
}
