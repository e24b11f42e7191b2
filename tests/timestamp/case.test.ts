/** A timestamp on a case: asked for, taken in, kept, packed, judged again; and every one that does not belong is refused with nothing written. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, describe, expect, it } from "vitest"
import type { CheckOptions } from "../../src/engine/case/record/check.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import type { Timestamper } from "../../src/engine/ports.ts"
import { eraseItem } from "../../src/engine/verbs/forgetting.ts"
import { openCases } from "../../src/engine/verbs/open-cases.ts"
import { pack } from "../../src/engine/verbs/pack.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { seal } from "../../src/engine/verbs/seal.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { stamp, takeToken, timestampRequest } from "../../src/engine/verbs/timestamp.ts"
import { verifyBag, verifyCase } from "../../src/engine/verbs/verify.ts"
import { withdraw } from "../../src/engine/verbs/withdraw.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { httpTimestamper } from "../../src/hosts/node/timestamper.ts"
import { timestamps } from "../../src/hosts/timestamp/index.ts"
import { filledFiles, gatherAll } from "../record/fixture.ts"
import { certified, timeStamping, token } from "./authority.ts"

const root = await certified("Root", undefined, { authority: true })
const signer = await certified("Stamper", root, { purposes: [timeStamping] })
const answerTo = (asked: Awaited<ReturnType<typeof timestampRequest>>): Promise<Uint8Array> =>
  token(signer, {
    imprint: Buffer.from(asked.imprint.hex, "hex"),
    nonce: asked.nonce.replace(/^(?=[89a-f])/, "00"),
    ...(asked.imprint.hash === "sm3" ? { imprintMethod: "1.2.156.10197.1.401" } : {}),
  })
const tokens: CheckOptions["tokens"] = { by: timestamps, roots: [root.certificate], today: "2026-11-29" as never }
const lines = async (ports: Parameters<typeof record>[0]): Promise<number> => (await record(ports, "case")).head.seq

describe("a timestamp on a seal", () => {
  it.each(["sha256", "sm3"] as const)("is taken in, kept and judged again (%s)", async (hash) => {
    const { ports } = await filledFiles()
    const asked = await timestampRequest(ports, "case", { hash }.hash)
    // The same seal gives the same request: it may be asked for twice.
    expect(await timestampRequest(ports, "case", hash)).toEqual(asked)
    const taken = await takeToken(ports, "case", await answerTo(asked), { name: "answer.tsr" })
    expect(taken).toMatchObject({
      faults: [],
      notes: ["root-not-given"],
      line: asked.seq,
      item: expect.any(String),
      stamp: { authority: "Stamper" },
    })
    const report = await verifyCase(ports, "case", { roots: [root.certificate] })
    expect(report).toMatchObject({ ok: true, checked: { tokens: 1 } })
    expect(report.notes).toContainEqual({ what: `log.jsonl:${asked.seq}`, why: "stamped", name: "2026-11-29T12:00:00+08:00 Stamper" })
  })
  it("stands whatever is recorded later, and the next seal asks anew", async () => {
    const { ports } = await filledFiles()
    const first = await timestampRequest(ports, "case")
    await takeToken(ports, "case", await answerTo(first), { name: "1.tsr" })
    await state(ports, "case", { role: "borrower" })
    const second = await timestampRequest(ports, "case")
    expect(second.seq).toBeGreaterThan(first.seq)
    expect(second.nonce).not.toBe(first.nonce)
    await takeToken(ports, "case", await answerTo(second), { name: "2.tsr" })
    expect(await verifyCase(ports, "case")).toMatchObject({ ok: true, checked: { tokens: 2 } })
  })
  it("is kept once, and is none of the evidence", async () => {
    const { ports } = await filledFiles()
    const asked = await timestampRequest(ports, "case")
    const answer = await answerTo(asked)
    const { item } = await takeToken(ports, "case", answer, { name: "1.tsr" })
    const before = await lines(ports)
    expect(await takeToken(ports, "case", answer, { name: "2.tsr" })).toMatchObject({ item, faults: [] })
    expect(await lines(ports)).toBe(before)
    const dossier = await openCases(ports)
      .dossier("case")
      .catch(() => undefined)
    expect(dossier?.items.map(({ id }) => id) ?? []).not.toContain(item)
  })
  it("is refused with its reason and nothing written when it stamps something else", async () => {
    const { ports } = await filledFiles()
    const other = await filledFiles()
    const foreign = await answerTo(await timestampRequest(other.ports, "case"))
    const asked = await timestampRequest(ports, "case")
    const before = await lines(ports)
    const wrongNumber = await answerTo({ ...asked, nonce: "0102030405060708" })
    for (const [answer, fault] of [
      [foreign, "imprint-differs"],
      [wrongNumber, "nonce-differs"],
      [asked.request, "not-a-token"],
      [new Uint8Array(70_000), "not-a-token"],
    ] as const)
      expect(await takeToken(ports, "case", answer, { name: "x.tsr" })).toMatchObject({ item: null, faults: [fault] })
    expect(await takeToken(ports, "case", await answerTo(asked), { name: "x.tsr", roots: [signer.certificate.slice(1)] })).toMatchObject({
      item: null,
      faults: ["not-trusted"],
    })
    expect(await lines(ports)).toBe(before)
    expect(await verifyCase(ports, "case")).toMatchObject({ ok: true, checked: { tokens: 0 } })
  })
  it("goes with every bag, and a bag without it or with another one is named", async () => {
    const { ports } = await filledFiles()
    const asked = await timestampRequest(ports, "case")
    const { item } = await takeToken(ports, "case", await answerTo(asked), { name: "answer.tsr" })
    const first = (await record(ports, "case")).items[0]?.view.id
    const path = `data/record/tokens/${`${asked.seq + 1}`.padStart(4, "0")}.tsr`
    for (const items of ["all", first ? [first] : []] as const) {
      const bag = await pack(ports, "case", { documents: [], items, name: "package" })
      const zip = await gatherAll(bag.stream)
      const tree = await zipTree({ size: zip.length, range: async (from, to) => zip.slice(from, to) }, nodeHasher)
      const report = await verifyBag(tree, nodeHasher, { tokens })
      expect(report).toMatchObject({ ok: true, broken: [], checked: { tokens: 1 } })
      expect(report.notes.map(({ why }) => why)).toContain("stamped")
      const without = {
        ...tree,
        list: async function* () {
          for await (const file of tree.list()) if (file.path !== path) yield file
        },
      }
      expect((await verifyBag(without, nodeHasher, { tokens })).broken).toContainEqual(
        expect.objectContaining({ what: path, why: "missing" }),
      )
    }
    expect(item).not.toBeNull()
  })
  it("can be withdrawn and erased like anything else", async () => {
    const { ports } = await filledFiles()
    const { item } = await takeToken(ports, "case", await answerTo(await timestampRequest(ports, "case")), { name: "answer.tsr" })
    await withdraw(ports, "case", item as never)
    expect(await verifyCase(ports, "case")).toMatchObject({ ok: true, checked: { tokens: 0 } })
    await eraseItem(openCases(ports), "case", item as never)
    expect(await verifyCase(ports, "case")).toMatchObject({ ok: true, checked: { tokens: 0 } })
  })
  it("is asked for on a seal of an earlier version by a new seal", async () => {
    const { ports } = await filledFiles()
    await seal({ ...ports, entropy: { bytes: (n) => new Uint8Array(n).fill(n === 8 ? 0 : 7 + n) } }, "case").catch(() => undefined)
    const { seq } = await timestampRequest(ports, "case")
    expect(seq).toBe(await lines(ports))
  })
})

describe("an authority over HTTP", () => {
  let reply: (body: Buffer, url: string) => { status: number; body?: Uint8Array; location?: string } = () => ({ status: 500 })
  const seen: { readonly url: string; readonly body: Buffer; readonly headers: Record<string, unknown> }[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const body = Buffer.concat(parts)
      seen.push({ url: request.url ?? "", body, headers: request.headers })
      const said = reply(body, request.url ?? "")
      response.writeHead(said.status, said.location === undefined ? {} : { location: said.location }).end(said.body)
    })
  })
  afterAll(() => void server.close())
  const address = new Promise<string>((done) =>
    server.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}/stamp`)),
  )
  const with_ = <T extends object>(ports: T, timestamper: Timestamper = httpTimestamper): T & { timestamper: Timestamper } => ({
    ...ports,
    timestamper,
  })

  it("gets a digest and a number and nothing else, and its token is taken in", async () => {
    const { ports } = await filledFiles()
    const asked = await timestampRequest(ports, "case")
    const answer = await answerTo(asked)
    reply = () => ({ status: 200, body: answer })
    expect(await stamp(with_(ports), "case", await address, { roots: [root.certificate] })).toMatchObject({
      faults: [],
      notes: [],
      line: asked.seq,
    })
    expect(seen).toHaveLength(1)
    expect(Buffer.compare(seen[0]?.body as Buffer, Buffer.from(asked.request))).toBe(0)
    expect(asked.request.length).toBeLessThan(100)
    expect(Object.keys(seen[0]?.headers ?? {}).filter((name) => /cookie|authorization|referer|origin/.test(name))).toEqual([])
  })
  it.each([
    ["refuses", { status: 500 }],
    ["sends elsewhere", { status: 307, location: "/other" }],
    ["sends too much", { status: 200, body: new Uint8Array(70_000) }],
  ] as const)("that %s gives none, and the case is as it was", async (_, said) => {
    const { ports } = await filledFiles()
    const { seq } = await timestampRequest(ports, "case")
    reply = () => said
    seen.length = 0
    await expect(stamp(with_(ports), "case", await address)).rejects.toMatchObject({ code: "not-stamped" })
    expect(seen.map(({ url }) => url)).toEqual(["/stamp"])
    expect(await lines(ports)).toBe(seq)
  })
  it("is not there on a host without one", async () => {
    const { ports } = await filledFiles()
    const { timestamper: _, ...without } = with_(ports)
    await expect(stamp(without, "case", "http://127.0.0.1/")).rejects.toMatchObject({ code: "bad-argument" })
  })
})
