/** What a certificate says of itself: its name, its days, what it may be used for (RFC 5280). */
import { type BasicConstraints, type Certificate, type Extension, type ExtKeyUsage, PublicKeyInfo } from "pkijs"
import { basicConstraints, commonName, extendedKeyUsage, keyUsage, timeStamping } from "./oids.ts"

const textOf = (value: { readonly valueBlock: { readonly value: unknown } }): string => `${value.valueBlock.value}`
/** Common name, else all parts of the name. */
export const nameOf = ({ subject }: Certificate): string => {
  const parts = subject.typesAndValues
  const common = parts.find(({ type }) => `${type}` === commonName)
  return common ? textOf(common.value) : parts.map(({ value }) => textOf(value)).join(" ")
}
const extensionOf = ({ extensions }: Certificate, id: string): Extension | undefined => extensions?.find(({ extnID }) => extnID === id)

/** True from its first to its last second. */
export const isValidAt = ({ notBefore, notAfter }: Certificate, at: Date): boolean =>
  notBefore.value.getTime() <= at.getTime() && at.getTime() <= notAfter.value.getTime()
/** For timestamps and nothing else, marked as critical: RFC 3161, 2.3. */
export const isForTimestamps = (certificate: Certificate): boolean => {
  const extension = extensionOf(certificate, extendedKeyUsage)
  const purposes = (extension?.parsedValue as ExtKeyUsage | undefined)?.keyPurposes ?? []
  return extension?.critical === true && purposes.length === 1 && purposes[0] === timeStamping
}
/** Whether it may sign other certificates: an authority, and where uses are named, that use too. */
export const maySign = (certificate: Certificate): boolean => {
  const constraints = extensionOf(certificate, basicConstraints)?.parsedValue as BasicConstraints | undefined
  if (constraints?.cA !== true) return false
  const use = extensionOf(certificate, keyUsage)?.parsedValue as
    | { readonly valueBlock?: { readonly valueHexView?: Uint8Array } }
    | undefined
  const bits = use?.valueBlock?.valueHexView?.[0]
  // Bit 5, keyCertSign, counted from the left.
  return bits === undefined || (bits & 0b0000_0100) !== 0
}
/** The key as a library needs it; a copy, since parsing changes it. */
export const keyOf = ({ subjectPublicKeyInfo }: Certificate): PublicKeyInfo =>
  new PublicKeyInfo({ schema: subjectPublicKeyInfo.toSchema() })
