/** Sixty-odd tokens, good ones and ones with one thing wrong, each judged with its reason; and OpenSSL's word on the same tokens. */
import { execFileSync, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import type { Day } from "../../src/engine/case/time.ts"
import { timestamps } from "../../src/hosts/timestamp/index.ts"
import { certified, refusal, type Signer, type TokenOptions, timeStamping, token } from "./authority.ts"

const line = new TextEncoder().encode('{"at":"2026-11-29T12:00:00+08:00","kind":"sealed"}\n')
const imprint = new Uint8Array(createHash("sha256").update(line).digest())
const hex = Buffer.from(imprint).toString("hex")
const sm3Id = "1.2.156.10197.1.401"
const nonce = "1f3c5a7b9d0e2468"
const codeSigning = "1.3.6.1.5.5.7.3.3"

const root = await certified("Root", undefined, { authority: true, use: 0b0000_0110 })
const other = await certified("Root", undefined, { authority: true, use: 0b0000_0110 })
const stamper = (options: Parameters<typeof certified>[2] = {}, by: Signer | undefined = root): Promise<Signer> =>
  certified("Stamper", by, { purposes: [timeStamping], ...options })
const good = await stamper()
const twin = await stamper()
const middle = await certified("Middle", root, { authority: true, use: 0b0000_0100 })
const below = await stamper({}, middle)
const stamp = (options: Partial<TokenOptions> = {}, signer: Signer = good): Promise<Uint8Array> =>
  token(signer, { imprint, nonce, ...options })

interface Vector {
  readonly name: string
  readonly token: Uint8Array | Promise<Uint8Array>
  readonly faults: readonly string[]
  readonly notes?: readonly string[]
  readonly roots?: readonly Uint8Array[]
  readonly today?: string
  readonly imprints?: { hash: "sha256" | "sm3"; hex: string }[]
  readonly nonce?: string
}
const trusted = [root.certificate]
const changed = async (at: (length: number) => number): Promise<Uint8Array> => {
  const bytes = Uint8Array.from(await stamp())
  const place = at(bytes.length)
  bytes[place] = (bytes[place] as number) ^ 0x01
  return bytes
}
const whole = await stamp()
const find = (part: Uint8Array): number => Buffer.from(whole).indexOf(Buffer.from(part))
const pem = new TextEncoder().encode(
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(root.certificate)
    .toString("base64")
    .replace(/(.{64})/g, "$1\n")}\n-----END CERTIFICATE-----\n`,
)
const rsaRoot = await certified("RSA Root", undefined, { kind: "rsa", authority: true })
const rsa = await stamper({ kind: "rsa" }, rsaRoot)
const p384 = await stamper({ kind: "p384", digest: "SHA-384" })

const vectors: readonly Vector[] = [
  // Those that hold.
  { name: "an answer", token: whole, faults: [] },
  { name: "a bare token", token: stamp({ bare: true }), faults: [] },
  { name: "granted with changes", token: stamp({ status: 1 }), faults: [] },
  { name: "no root given", token: whole, faults: [], roots: [], notes: ["root-not-given"] },
  { name: "the root in PEM", token: whole, faults: [], roots: [pem] },
  { name: "two roots, the second is it", token: whole, faults: [], roots: [other.certificate, root.certificate] },
  { name: "the stamper itself is trusted", token: whole, faults: [], roots: [good.certificate] },
  { name: "no number of a request", token: token(good, { imprint }), faults: [], notes: ["no-nonce"] },
  { name: "a number, and none was kept", token: whole, faults: [], nonce: "" },
  { name: "signed with SHA-384", token: stamp({ digest: "SHA-384" }), faults: [] },
  { name: "P-384", token: stamp({ digest: "SHA-384" }, p384), faults: [] },
  { name: "P-384 with SHA-512", token: stamp({ digest: "SHA-512" }, p384), faults: [] },
  { name: "RSA", token: stamp({}, rsa), faults: [], roots: [rsaRoot.certificate] },
  {
    name: "RSA, method named as the key alone",
    token: stamp({ methodNamed: "1.2.840.113549.1.1.1" }, rsa),
    faults: [],
    roots: [rsaRoot.certificate],
  },
  { name: "named by SHA-1, as RFC 3161 first had it", token: stamp({ oldAttribute: true }), faults: [] },
  {
    name: "a certificate between, in the token",
    token: stamp({ certificates: [below.certificate, middle.certificate] }, below),
    faults: [],
  },
  { name: "certificates in another order", token: stamp({ certificates: [middle.certificate, below.certificate] }, below), faults: [] },
  { name: "the one between is trusted", token: stamp({}, below), faults: [], roots: [middle.certificate] },
  { name: "the root comes along too", token: stamp({ certificates: [good.certificate, root.certificate] }), faults: [] },
  { name: "a stranger's certificate comes along", token: stamp({ certificates: [other.certificate, good.certificate] }), faults: [] },
  { name: "by SM3", token: stamp({ imprint: Buffer.from(await timestamps.sm3(line), "hex"), imprintMethod: sm3Id }), faults: [] },
  { name: "the certificate ended since", token: whole, faults: [], today: "2029-01-01", notes: ["expired-since"] },
  {
    name: "ended since, no root given",
    token: whole,
    faults: [],
    roots: [],
    today: "2029-01-01",
    notes: ["root-not-given", "expired-since"],
  },
  { name: "last second of the certificate", token: stamp({ at: "2028-01-01T00:00:00Z" }), faults: [] },
  { name: "first second of the certificate", token: stamp({ at: "2026-01-01T00:00:00Z" }), faults: [] },
  {
    name: "an authority without named uses",
    token: stamp({}, await stamper({}, await certified("Plain", root, { authority: true }))),
    faults: [],
    roots: [],
    notes: ["root-not-given"],
  },
  // No tokens at all.
  ...[0, 1, 2, 10, 100, whole.length - 1].map(
    (length): Vector => ({ name: `cut to ${length}`, token: whole.slice(0, length), faults: ["not-a-token"] }),
  ),
  { name: "a byte more", token: Uint8Array.from([...whole, 0]), faults: ["not-a-token"] },
  { name: "another answer behind it", token: Uint8Array.from([...whole, ...whole]), faults: ["not-a-token"] },
  { name: "a text", token: new TextEncoder().encode("时间戳"), faults: ["not-a-token"] },
  { name: "a request", token: await timestamps.request({ hash: "sha256", hex }, nonce), faults: ["not-a-token"] },
  { name: "a certificate", token: root.certificate, faults: ["not-a-token"] },
  { name: "zeros", token: new Uint8Array(1000), faults: ["not-a-token"] },
  { name: "something else signed", token: stamp({ inside: "1.2.840.113549.1.7.1" }), faults: ["not-a-token"] },
  { name: "version 2", token: stamp({ version: 2 }), faults: ["not-a-token"] },
  { name: "two signatures", token: stamp({ twoSigners: true }), faults: ["not-a-token"] },
  { name: "refused", token: refusal(), faults: ["refused"] },
  { name: "waiting", token: refusal(3), faults: ["refused"] },
  { name: "a token under a refusal", token: stamp({ status: 2 }), faults: ["refused"] },
  // Of something else.
  { name: "another digest", token: stamp({ imprint: imprint.map((byte) => byte ^ 1) }), faults: ["imprint-differs"] },
  { name: "the digest under another method", token: stamp({ imprintMethod: sm3Id }), faults: ["imprint-differs"] },
  { name: "by a method that is none", token: stamp({ imprintMethod: "1.2.3" }), faults: ["imprint-differs"] },
  { name: "a shorter digest", token: stamp({ imprint: imprint.slice(0, 20) }), faults: ["imprint-differs"] },
  { name: "of nothing that was asked", token: whole, faults: ["imprint-differs"], imprints: [] },
  { name: "another number", token: stamp({ nonce: "1f3c5a7b9d0e2469" }), faults: ["nonce-differs"] },
  { name: "the number negative", token: stamp({ nonce: "9f3c5a7b9d0e2468" }), faults: ["nonce-differs"] },
  // Signed wrongly.
  { name: "a bit of the signature", token: changed((length) => length - 1), faults: ["signature-wrong"] },
  { name: "the stamp changed after signing", token: stamp({ swapped: true }), faults: ["imprint-differs", "signature-wrong"] },
  { name: "a bit of the time", token: changed(() => find(new TextEncoder().encode("20261129040000Z")) + 3), faults: ["signature-wrong"] },
  { name: "another digest told", token: stamp({ digestTold: new Uint8Array(32) }), faults: ["signature-wrong"] },
  { name: "another type told", token: stamp({ typeTold: "1.2.840.113549.1.7.1" }), faults: ["signature-wrong"] },
  { name: "no signed attributes", token: stamp({ noAttributes: true }), faults: ["signature-wrong"] },
  {
    name: "signed by another key of the name",
    token: token({ ...good, keys: twin.keys }, { imprint, nonce }),
    faults: ["signature-wrong"],
  },
  { name: "SM2", token: stamp({ methodNamed: "1.2.156.10197.1.501" }), faults: ["method-unknown"] },
  {
    name: "SHA-1 as the method",
    token: stamp({ methodNamed: "1.2.840.113549.1.1.5" }, rsa),
    faults: ["method-unknown"],
    roots: [rsaRoot.certificate],
  },
  { name: "no certificate", token: stamp({ certificates: [] }), faults: ["certificate-missing"] },
  { name: "another certificate alone", token: stamp({ certificates: [twin.certificate] }), faults: ["certificate-missing"] },
  { name: "names another certificate", token: stamp({ names: twin.certificate }), faults: ["certificate-missing"] },
  { name: "names none", token: stamp({ names: null }), faults: ["certificate-missing"] },
  // By one who may not.
  { name: "for signing programs", token: stamp({}, await stamper({ purposes: [codeSigning] })), faults: ["not-for-timestamps"] },
  {
    name: "for timestamps and programs",
    token: stamp({}, await stamper({ purposes: [timeStamping, codeSigning] })),
    faults: ["not-for-timestamps"],
  },
  { name: "for timestamps, not critical", token: stamp({}, await stamper({ critical: false })), faults: ["not-for-timestamps"] },
  { name: "for nothing named", token: stamp({}, await certified("Stamper", root, {})), faults: ["not-for-timestamps"] },
  { name: "before the certificate", token: stamp({ at: "2025-12-31T23:59:59Z" }), faults: ["not-valid-then"] },
  { name: "after the certificate", token: stamp({ at: "2028-01-01T00:00:01Z" }), faults: ["not-valid-then"] },
  {
    name: "the root had ended",
    token: stamp({}, await stamper({}, await certified("Old", undefined, { authority: true, until: "2026-06-01T00:00:00Z" }))),
    faults: [],
    roots: [],
    notes: ["root-not-given"],
  },
  { name: "another root of the same name", token: whole, faults: ["chain-broken", "not-trusted"], roots: [other.certificate] },
  { name: "a root that is no certificate", token: whole, faults: ["not-trusted"], roots: [new TextEncoder().encode("root")] },
  { name: "the one between is missing", token: stamp({}, below), faults: ["not-trusted"] },
  {
    name: "the one between may sign none",
    token: (async () => {
      const weak = await certified("Weak", root, { authority: false })
      const one = await stamper({}, weak)
      return stamp({ certificates: [one.certificate, weak.certificate] }, one)
    })(),
    faults: ["chain-broken", "not-trusted"],
  },
  {
    name: "the one between may not sign certificates",
    token: (async () => {
      const weak = await certified("Weak", root, { authority: true, use: 0b1000_0000 })
      const one = await stamper({}, weak)
      return stamp({ certificates: [one.certificate, weak.certificate] }, one)
    })(),
    faults: ["chain-broken", "not-trusted"],
  },
  {
    name: "the one between had ended",
    token: (async () => {
      const old = await certified("Old", root, { authority: true, until: "2026-06-01T00:00:00Z" })
      const one = await stamper({}, old)
      return stamp({ certificates: [one.certificate, old.certificate] }, one)
    })(),
    faults: ["not-valid-then"],
  },
  {
    name: "named as the root's, signed by another",
    token: stamp({}, await stamper({ signedBy: other })),
    faults: ["chain-broken", "not-trusted"],
  },
  { name: "self-made", token: stamp({}, await certified("Alone", undefined, { purposes: [timeStamping] })), faults: ["not-trusted"] },
]

describe(`${vectors.length} tokens`, () => {
  it.each(vectors)("$name", async (vector) => {
    const kept = vector.nonce ?? nonce
    const judged = await timestamps.judge(await vector.token, {
      imprints: vector.imprints ?? [
        { hash: "sha256", hex },
        { hash: "sm3", hex: await timestamps.sm3(line) },
      ],
      ...(kept === "" ? {} : { nonce: kept }),
      roots: vector.roots ?? trusted,
      today: (vector.today ?? "2026-11-29") as Day,
    })
    expect([...judged.faults].sort()).toEqual([...vector.faults].sort())
    expect(judged.notes).toEqual(vector.faults.length > 0 ? [] : (vector.notes ?? []))
  })
  it("are sixty at least, good and bad", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(60)
    expect(vectors.filter(({ faults }) => faults.length > 0).length).toBeGreaterThanOrEqual(30)
  })
})

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0
describe.skipIf(!hasOpenssl)("OpenSSL", () => {
  const folder = mkdtempSync(join(tmpdir(), "anning-timestamp-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const write = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
  const run = (...args: string[]): string => execFileSync("openssl", args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] }).toString()
  it("says of our tokens what we say", async () => {
    const [answer, data, ca] = [write("answer.tsr", whole), write("line", line), write("root.pem", pem)]
    const verify = (file: string) =>
      spawnSync("openssl", [
        "ts",
        "-verify",
        "-in",
        file,
        "-data",
        data,
        "-CAfile",
        ca,
        "-attime",
        `${Date.parse("2026-11-29T04:00:00Z") / 1000}`,
      ]).status
    expect(verify(answer)).toBe(0)
    for (const bad of [
      stamp({ imprint: imprint.map((byte) => byte ^ 1) }),
      changed((length) => length - 1),
      stamp({ names: twin.certificate }),
      stamp({}, below),
    ])
      expect(verify(write("bad.tsr", await bad))).not.toBe(0)
  })
  it("reads our request, and its authority's answer is taken", async () => {
    write(
      "ca.cnf",
      "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=Test Root\n[root]\nbasicConstraints=critical,CA:TRUE\n[stamper]\nextendedKeyUsage=critical,timeStamping\n[tsa]\ndefault_tsa=one\n[one]\nserial=serial\ndefault_policy=1.2.3.4.1\ndigests=sha256,sm3\nsigner_digest=sha256\naccuracy=secs:1\ness_cert_id_alg=sha256\n",
    )
    write("serial", "01\n")
    run(
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      "root.key",
      "-out",
      "ca.pem",
      "-days",
      "30",
      "-config",
      "ca.cnf",
      "-extensions",
      "root",
    )
    run("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/CN=Test Stamper", "-config", "ca.cnf")
    run(
      "x509",
      "-req",
      "-in",
      "tsa.csr",
      "-CA",
      "ca.pem",
      "-CAkey",
      "root.key",
      "-CAcreateserial",
      "-out",
      "tsa.pem",
      "-days",
      "30",
      "-extfile",
      "ca.cnf",
      "-extensions",
      "stamper",
    )
    for (const asked of [{ hash: "sha256", hex } as const, { hash: "sm3", hex: await timestamps.sm3(line) } as const]) {
      write("q.tsq", await timestamps.request(asked, "00ff5a7b9d0e2468"))
      run("ts", "-reply", "-config", "ca.cnf", "-queryfile", "q.tsq", "-signer", "tsa.pem", "-inkey", "tsa.key", "-out", "r.tsr")
      const { readFileSync } = await import("node:fs")
      const judged = await timestamps.judge(readFileSync(join(folder, "r.tsr")), {
        imprints: [asked],
        nonce: "00ff5a7b9d0e2468",
        roots: [readFileSync(join(folder, "ca.pem"))],
        today: "2026-11-29" as Day,
      })
      expect(judged).toMatchObject({ faults: [], notes: [], stamp: { authority: "Test Stamper", imprint: { hash: asked.hash } } })
    }
  })
})
