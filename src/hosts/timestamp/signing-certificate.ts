/** Whether a signature names the certificate that it was made with, so that no other can be put in its place (RFC 3161, 2.4.2; RFC 2634; RFC 5816). */
import type { Attribute, Certificate } from "pkijs"
import { sameBytes } from "./bytes.ts"
import { signingCertificate, signingCertificateV2 } from "./oids.ts"
import { digestBy } from "./signature.ts"

/** A node of a parsed structure, as far as it is looked at. */
interface Node {
  readonly idBlock: { readonly tagNumber: number }
  readonly valueBlock: { readonly value?: readonly Node[]; readonly valueHexView?: Uint8Array }
}
const octets = 4
const sequence = 16
const inside = (node: Node | undefined): readonly Node[] => node?.valueBlock.value ?? []

/** False when neither form of the attribute is there, or its first certificate is another one. */
export const namesCertificate = async (attributes: readonly Attribute[], certificate: Certificate): Promise<boolean> => {
  const der = new Uint8Array(certificate.toSchema().toBER())
  for (const [type, usual] of [
    [signingCertificateV2, "2.16.840.1.101.3.4.2.1"],
    [signingCertificate, "1.3.14.3.2.26"],
  ] as const) {
    const value = attributes.find((one) => one.type === type)?.values[0] as Node | undefined
    if (!value) continue
    // SEQUENCE { SEQUENCE OF { [method,] digest … } … }: the first is the one that signed.
    const parts = inside(inside(inside(value)[0])[0])
    const told = parts.find(({ idBlock }) => idBlock.tagNumber === octets)
    const named = parts[0]?.idBlock.tagNumber === sequence && parts[0] !== told ? inside(parts[0])[0] : undefined
    const method = named ? `${(named.valueBlock as { toString(): string }).toString()}` : usual
    const digest = await digestBy(method, der)
    return digest !== undefined && told?.valueBlock.valueHexView !== undefined && sameBytes(told.valueBlock.valueHexView, digest)
  }
  return false
}
