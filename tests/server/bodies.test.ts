/** Bodies that are not what they should be, stop midway, or never come: each gets a clear answer or a quiet end, and the case stays sound. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { connect, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Hono } from "hono"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { limited, limitJson, longestPause, uploadPatience } from "../../src/apps/server/body.ts"
import type { RefusedRequest } from "../../src/apps/server/problem.ts"
import { type Served, startServer } from "../../src/apps/server/serve.ts"

let home = ""
let served: Served
let opened = ""
const post = async (path: string, body: string): Promise<{ status: number; answer: { params: object; message: string; case: string } }> => {
  const headers = { "x-anning-token": served.token, "content-type": "application/json" }
  const got = await fetch(`http://127.0.0.1:${served.port}${path}`, { method: "POST", headers, body })
  return { status: got.status, answer: (await got.json()) as { params: object; message: string; case: string } }
}
/** Sends a request byte for byte; resolves with what came back once the connection has ended. */
const raw = (lines: readonly string[], send: (socket: Socket) => void): Promise<string> =>
  new Promise((done) => {
    const socket = connect(served.port, "127.0.0.1")
    let text = ""
    socket.on("data", (bytes) => {
      text += bytes
    })
    socket.on("error", () => undefined)
    socket.on("close", () => done(text))
    socket.write([...lines, `host: 127.0.0.1:${served.port}`, `x-anning-token: ${served.token}`, "connection: close", "", ""].join("\r\n"))
    send(socket)
  })
const upload = (length: string, send: (socket: Socket) => void): Promise<string> =>
  raw([`POST /api/cases/${opened}/files?name=a.csv HTTP/1.1`, "content-type: application/octet-stream", length], send)
const items = async (): Promise<{ size: number }[]> =>
  (await (
    await fetch(`http://127.0.0.1:${served.port}/api/cases/${opened}/show/items`, { headers: { "x-anning-token": served.token } })
  ).json()) as { size: number }[]

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "anning-bodies-"))
  served = await startServer({ home, port: 0, patience: { pause: 1_500, whole: 3_000 } })
  opened = (await post("/api/cases", "{}")).answer.case
})
afterAll(async () => {
  await served.close()
  rmSync(home, { recursive: true })
})

describe("a body that is no object", () => {
  it.each(["[]", '"x"', "5", "null", "true"])("%s: says what is wrong, where, and what is expected", async (body) => {
    for (const path of ["/api/cases", `/api/cases/${opened}/statements`, `/api/cases/${opened}/withdraw`]) {
      const { status, answer } = await post(path, body)
      expect([status, answer.params]).toEqual([400, { what: "JSON", where: "body", expected: "object" }])
      expect(answer.message).toBe("参数不对：JSON（在 body 里）（应为 object）")
    }
  })
  it.each([
    ["{", { what: "JSON", where: "body" }],
    ["", { what: "JSON", where: "body" }],
    ['{"title":5}', { what: "title", where: "body", expected: "string" }],
  ])("%j", async (body, params) => {
    const { status, answer } = await post("/api/cases", body)
    expect([status, answer.params]).toEqual([400, params])
  })
})
it("the times are those that are stated", () => {
  expect([uploadPatience, longestPause]).toEqual([{ pause: 10_000, whole: 30_000 }, 60_000])
})
describe("a JSON body that stalls", () => {
  const stalled = async (send: (socket: Socket) => void): Promise<{ text: string; ms: number }> => {
    const begun = performance.now()
    const text = await raw(["POST /api/cases HTTP/1.1", "content-type: application/json", "content-length: 1000"], send)
    return { text, ms: performance.now() - begun }
  }
  it("is ended after a pause, with a clear answer", async () => {
    const { text, ms } = await stalled((socket) => socket.write('{"title":'))
    expect(text).toMatch(/^HTTP\/1\.1 408 /)
    expect(text).toContain('"code":"interrupted"')
    expect(ms).toBeLessThan(10_000)
  })
  it.each([
    ["a pause", { pause: 60, whole: 600_000 }],
    ["its whole time", { pause: 600_000, whole: 60 }],
  ])("is ended by %s alone, whatever the other limit is", async (_, patience) => {
    const app = new Hono()
    app.onError((error) => new Response(null, { status: (error as RefusedRequest).status ?? 500 }))
    app.use(limitJson(patience))
    app.post("/x", (c) => c.text("taken"))
    const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(Uint8Array.of(123)) })
    const asked = new Request("http://127.0.0.1/x", { method: "POST", body, duplex: "half" } as RequestInit)
    expect((await app.fetch(asked)).status).toBe(408)
  })
  it("is ended when it drips for longer than a body takes", async () => {
    const { text, ms } = await stalled((socket) => {
      const drip = setInterval(() => socket.write(" "), 50)
      socket.on("close", () => clearInterval(drip))
    })
    expect(text).toMatch(/^HTTP\/1\.1 408 /)
    expect(ms).toBeLessThan(10_000)
  })
  it("is taken when it comes slowly but within its time", async () => {
    const body = '{"title":"慢"}'
    const answer = await raw(
      ["POST /api/cases HTTP/1.1", "content-type: application/json", `content-length: ${Buffer.byteLength(body)}`],
      (socket) => {
        for (const [i, byte] of Buffer.from(body).entries()) setTimeout(() => socket.write(Uint8Array.of(byte)), i * 20)
      },
    )
    expect(answer).toMatch(/^HTTP\/1\.1 201 /)
  })
  it("of more than a megabyte is refused as before", async () => {
    expect((await post("/api/cases", `{"title":"${"x".repeat(1 << 20)}"}`)).status).toBe(413)
  })
})
describe("an upload", () => {
  it("that stops midway prints nothing, records nothing and leaves nothing behind", async () => {
    const told = vi.spyOn(process.stderr, "write").mockReturnValue(true)
    try {
      const stop = (text: string) => (socket: Socket) => {
        socket.write(text)
        setTimeout(() => socket.destroy(), 150)
      }
      await upload("content-length: 1000000", stop("x".repeat(1000)))
      await upload("transfer-encoding: chunked", stop("5\r\nhello\r\n"))
      await upload("transfer-encoding: chunked", stop("zz\r\nhello\r\n0\r\n\r\n"))
      await raw(["POST /api/cases HTTP/1.1", "content-type: application/json", "content-length: 1000"], stop('{"title":'))
      await new Promise((done) => setTimeout(done, 300))
      expect(told.mock.calls.map(([text]) => `${text}`)).toEqual([])
    } finally {
      told.mockRestore()
    }
    expect(await items()).toEqual([])
    expect(readdirSync(join(home, opened, "work"))).toEqual([])
    expect((await post(`/api/cases/${opened}/verify`, "{}")).answer).toMatchObject({ ok: true, broken: [], notes: [] })
  })
  it("without a length is refused, since it brings no file", async () => {
    const answer = await raw(
      [`POST /api/cases/${opened}/files?name=a.csv HTTP/1.1`, "content-type: application/octet-stream"],
      () => undefined,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 411 /)
    expect(answer).toContain('"what":"content-length"')
    expect(await items()).toEqual([])
  })
  it("announced above the limit is refused before it is read", async () => {
    expect(await upload("content-length: 99999999999", (socket) => socket.write("x"))).toMatch(/^HTTP\/1\.1 413 /)
  })
  it("that comes byte by byte is received whole", async () => {
    const answer = await upload("content-length: 5", (socket) => {
      for (const [i, char] of [..."slow1"].entries()) setTimeout(() => socket.write(char), i * 60)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect((await items()).map(({ size }) => size)).toEqual([5])
  })
  it("that sends nothing for too long is given up, so that others can go on", async () => {
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Uint8Array.of(1)),
      cancel: () => {
        cancelled = true
      },
    })
    const seen: number[] = []
    const read = async () => {
      for await (const piece of limited(body, 10, 20)) seen.push(piece.length)
    }
    await expect(read()).rejects.toMatchObject({ status: 408, code: "interrupted" })
    expect([seen, cancelled]).toEqual([[1], true])
  })
})
