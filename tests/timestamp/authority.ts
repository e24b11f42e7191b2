/** A timestamp authority made for tests: certificates and tokens with one thing wrong at a time. Written apart from the code under test, over the same ASN.1 library. */
import { webcrypto } from "node:crypto"
import {
  Boolean as Asn1Boolean,
  Set as Asn1Set,
  BitString,
  Constructed,
  GeneralizedTime,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  UTCTime,
  Utf8String,
} from "asn1js"

type Node = { toBER(): ArrayBuffer }
const der = (node: Node): Uint8Array<ArrayBuffer> => new Uint8Array(node.toBER())
const seq = (...value: unknown[]): Sequence => new Sequence({ value: value as never })
const oid = (value: string): ObjectIdentifier => new ObjectIdentifier({ value })
const octets = (bytes: Uint8Array): OctetString => new OctetString({ valueHex: new Uint8Array(bytes) })
const raw = async (bytes: Uint8Array): Promise<never> => (await import("asn1js")).fromBER(new Uint8Array(bytes)).result as never
const tagged = (tag: number, ...value: unknown[]): Constructed =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber: tag }, value: value as never })

export const sha256Id = "2.16.840.1.101.3.4.2.1"
export interface Signer {
  readonly name: string
  readonly keys: webcrypto.CryptoKeyPair
  readonly kind: "p256" | "p384" | "rsa"
  readonly digest: "SHA-256" | "SHA-384" | "SHA-512"
  readonly certificate: Uint8Array<ArrayBuffer>
  readonly serial: number
  readonly issuer: string
}
const curves = { p256: "P-256", p384: "P-384" } as const
const signatureIds: Record<string, string> = {
  "p256 SHA-256": "1.2.840.10045.4.3.2",
  "p256 SHA-384": "1.2.840.10045.4.3.3",
  "p384 SHA-384": "1.2.840.10045.4.3.3",
  "p384 SHA-512": "1.2.840.10045.4.3.4",
  "rsa SHA-256": "1.2.840.113549.1.1.11",
  "rsa SHA-384": "1.2.840.113549.1.1.12",
  "rsa SHA-512": "1.2.840.113549.1.1.13",
}
export const digestIds = { "SHA-256": sha256Id, "SHA-384": "2.16.840.1.101.3.4.2.2", "SHA-512": "2.16.840.1.101.3.4.2.3" } as const
const nameOf = (name: string): Sequence => seq(new Asn1Set({ value: [seq(oid("2.5.4.3"), new Utf8String({ value: name }))] }))
const methodOf = ({ kind, digest }: Pick<Signer, "kind" | "digest">): Sequence => {
  const id = signatureIds[`${kind} ${digest}`] as string
  return kind === "rsa" ? seq(oid(id), new Null()) : seq(oid(id))
}
/** ECDSA signatures as X.509 writes them: a sequence of two numbers; the platform gives them end to end. */
const asDer = (signature: Uint8Array): Uint8Array<ArrayBuffer> => {
  const half = signature.length / 2
  const number = (bytes: Uint8Array): Integer => {
    let from = 0
    while (from < bytes.length - 1 && bytes[from] === 0) from++
    const short = bytes.subarray(from)
    return new Integer({ valueHex: Uint8Array.from((short[0] as number) >= 0x80 ? [0, ...short] : short) })
  }
  return der(seq(number(signature.subarray(0, half)), number(signature.subarray(half))))
}
const signed = async (by: Pick<Signer, "keys" | "kind" | "digest">, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  const method = by.kind === "rsa" ? { name: "RSASSA-PKCS1-v1_5" } : { name: "ECDSA", hash: by.digest }
  const signature = new Uint8Array(await webcrypto.subtle.sign(method, by.keys.privateKey, data))
  return by.kind === "rsa" ? signature : asDer(signature)
}
export interface CertificateOptions {
  readonly kind?: Signer["kind"]
  readonly digest?: Signer["digest"]
  readonly from?: string
  readonly until?: string
  /** Purposes of the key; none: no such extension. */
  readonly purposes?: readonly string[]
  readonly critical?: boolean
  readonly authority?: boolean
  /** Bits of keyUsage: the first octet. */
  readonly use?: number
  /** Who signs in truth, where it is not the one that is named. */
  readonly signedBy?: Signer
}
let serials = 100
const time = (at: string): UTCTime | GeneralizedTime => new UTCTime({ valueDate: new Date(at) } as never)
/** A certificate with new keys; self-signed where no issuer is given. */
export const certified = async (name: string, issuer: Signer | undefined, options: CertificateOptions = {}): Promise<Signer> => {
  const kind = options.kind ?? "p256"
  const digest = options.digest ?? "SHA-256"
  const method =
    kind === "rsa"
      ? { name: "RSASSA-PKCS1-v1_5", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: digest }
      : { name: "ECDSA", namedCurve: curves[kind] }
  const keys = (await webcrypto.subtle.generateKey(method, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair
  const serial = serials++
  const self = { keys, kind, digest }
  const by = options.signedBy ?? issuer ?? self
  const extensions = [
    ...(options.authority === undefined
      ? []
      : [
          seq(
            oid("2.5.29.19"),
            new Asn1Boolean({ value: true }),
            octets(der(seq(...(options.authority ? [new Asn1Boolean({ value: true })] : [])))),
          ),
        ]),
    ...(options.use === undefined
      ? []
      : [
          seq(
            oid("2.5.29.15"),
            new Asn1Boolean({ value: true }),
            octets(der(new BitString({ valueHex: new Uint8Array([options.use]), unusedBits: 0 }))),
          ),
        ]),
    ...(options.purposes === undefined
      ? []
      : [
          seq(
            oid("2.5.29.37"),
            ...(options.critical === false ? [] : [new Asn1Boolean({ value: true })]),
            octets(der(seq(...options.purposes.map(oid)))),
          ),
        ]),
  ]
  const tbs = seq(
    tagged(0, new Integer({ value: 2 })),
    new Integer({ value: serial }),
    methodOf(by),
    nameOf(issuer?.name ?? name),
    seq(time(options.from ?? "2026-01-01T00:00:00Z"), time(options.until ?? "2028-01-01T00:00:00Z")),
    nameOf(name),
    await raw(new Uint8Array(await webcrypto.subtle.exportKey("spki", keys.publicKey))),
    ...(extensions.length > 0 ? [tagged(3, seq(...extensions))] : []),
  )
  const signature = await signed(by, der(tbs))
  const certificate = der(seq(tbs, methodOf(by), new BitString({ valueHex: signature })))
  return { name, keys, kind, digest, certificate, serial, issuer: issuer?.name ?? name }
}
export interface TokenOptions {
  readonly at?: string
  readonly imprint: Uint8Array
  readonly imprintMethod?: string
  /** Hex; none: no number. */
  readonly nonce?: string
  readonly version?: number
  /** Digest named in the signature and taken of the stamp. */
  readonly digest?: keyof typeof digestIds
  /** Method named beside the signature, where it is not the one used. */
  readonly methodNamed?: string
  /** Content type of what is inside. */
  readonly inside?: string
  /** As the signed attributes say, where it is another. */
  readonly typeTold?: string
  readonly digestTold?: Uint8Array
  /** The certificate that the attribute names, where it is another; null: no attribute. */
  readonly names?: Uint8Array<ArrayBuffer> | null
  readonly oldAttribute?: boolean
  /** In the token; the signer's alone where none are given. */
  readonly certificates?: readonly Uint8Array[]
  /** Changes the stamp after it was signed. */
  readonly swapped?: boolean
  readonly bare?: boolean
  readonly status?: number
  readonly twoSigners?: boolean
  readonly noAttributes?: boolean
}
const digestOf = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await webcrypto.subtle.digest(name, bytes))
const attribute = (id: string, value: unknown): Sequence => seq(oid(id), new Asn1Set({ value: [value] as never }))

/** An answer with a token, or the bare token. */
export const token = async (signer: Signer, options: TokenOptions): Promise<Uint8Array<ArrayBuffer>> => {
  const digest = options.digest ?? "SHA-256"
  const stampOf = (imprint: Uint8Array): Sequence =>
    seq(
      new Integer({ value: options.version ?? 1 }),
      oid("1.2.3.4.1"),
      seq(seq(oid(options.imprintMethod ?? sha256Id), new Null()), octets(imprint)),
      new Integer({ value: 77 }),
      new GeneralizedTime({ valueDate: new Date(options.at ?? "2026-11-29T04:00:00Z") } as never),
      ...(options.nonce === undefined ? [] : [new Integer({ valueHex: Uint8Array.from(Buffer.from(options.nonce, "hex")) })]),
    )
  const content = der(stampOf(options.imprint))
  const shown = options.swapped ? der(stampOf(options.imprint.map((byte, index) => (index === 0 ? byte ^ 1 : byte)))) : content
  const named = options.names === null ? undefined : (options.names ?? signer.certificate)
  const ess = named
    ? options.oldAttribute
      ? attribute("1.2.840.113549.1.9.16.2.12", seq(seq(seq(octets(await digestOf("SHA-1", named))))))
      : attribute("1.2.840.113549.1.9.16.2.47", seq(seq(seq(octets(await digestOf("SHA-256", named))))))
    : undefined
  const attributes = [
    attribute("1.2.840.113549.1.9.3", oid(options.typeTold ?? "1.2.840.113549.1.9.16.1.4")),
    attribute("1.2.840.113549.1.9.4", octets(options.digestTold ?? (await digestOf(digest, content)))),
    ...(ess ? [ess] : []),
  ].sort((a, b) => Buffer.compare(der(a), der(b)))
  const toSign = options.noAttributes ? content : der(new Asn1Set({ value: attributes as never }))
  const by = { ...signer, digest }
  const signature = await signed(by, toSign)
  const info = seq(
    new Integer({ value: 1 }),
    seq(nameOf(signer.issuer), new Integer({ value: signer.serial })),
    seq(oid(digestIds[digest])),
    ...(options.noAttributes ? [] : [tagged(0, ...attributes)]),
    options.methodNamed === undefined ? methodOf(by) : seq(oid(options.methodNamed)),
    octets(signature),
  )
  const certificates = options.certificates ?? [signer.certificate]
  const inner = seq(
    new Integer({ value: 3 }),
    new Asn1Set({ value: [seq(oid(digestIds[digest]))] }),
    seq(oid(options.inside ?? "1.2.840.113549.1.9.16.1.4"), tagged(0, octets(shown))),
    ...(certificates.length > 0 ? [tagged(0, ...(await Promise.all(certificates.map(raw))))] : []),
    new Asn1Set({ value: options.twoSigners ? [info, info] : [info] }),
  )
  const bare = seq(oid("1.2.840.113549.1.7.2"), tagged(0, inner))
  return der(options.bare ? bare : seq(seq(new Integer({ value: options.status ?? 0 })), bare))
}
/** An answer that refuses. */
export const refusal = (status = 2): Uint8Array<ArrayBuffer> => der(seq(seq(new Integer({ value: status }))))
export const timeStamping = "1.3.6.1.5.5.7.3.8"
