/** Pages of other sites, rebinding names, forms, frames and guessed tokens: each is refused before a handler sees the request. */

import { mkdtempSync, writeFileSync } from "node:fs"
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { getRequestListener } from "@hono/node-server"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { Desk } from "../../src/apps/desk/desk.ts"
import { openApp } from "../../src/apps/server/api.ts"
import { listPages } from "../../src/apps/server/pages.ts"
import { openSessions } from "../../src/apps/server/sessions.ts"
import type { Engine } from "../../src/engine/api.ts"

const sessions = openSessions()
const token = sessions.open(sessions.invite()) as string
let server: Server
let port = 0
/** Every call that reached the engine or the desk. */
let reached: string[] = []
const seen = <T extends object>(name: string): T =>
  new Proxy({} as T, {
    get: (_, key) =>
      key === "version"
        ? "0"
        : (...given: unknown[]) => {
            reached.push(`${name}.${String(key)}`)
            if (key === "add") return drain(given[1] as AsyncIterable<{ open(): AsyncIterable<Uint8Array> }>)
            if (key === "newCase") return "case-1"
            return Promise.resolve(key === "cases" || key === "examples" || key === "show" ? [] : {})
          },
  })
const drain = async (files: AsyncIterable<{ open(): AsyncIterable<Uint8Array> }>) => {
  for await (const file of files) for await (const _ of file.open()) reached.push("byte")
  return { items: [], head: "sha256:0" }
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "anning-pages-"))
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>page</title>")
  writeFileSync(join(folder, "..", "anning-secret.txt"), "secret")
  const engine = seen<Engine>("engine")
  const desk = new Proxy(seen<Desk>("desk"), {
    get: (target, key) => (key === "engine" ? engine : key === "home" ? folder : Reflect.get(target, key)),
  })
  const app = openApp(desk, { sessions, port: () => port }, listPages(folder))
  server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  port = typeof address === "object" && address !== null ? address.port : 0
})
afterAll(() => new Promise<void>((done) => server.close(() => done())))
beforeEach(() => {
  reached = []
})

interface Ask {
  readonly method?: string
  readonly path: string
  readonly headers?: Record<string, string | undefined>
  readonly body?: string | Buffer
}
interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}
/** Sends exactly these headers; `undefined` leaves one of the honest page's own away. */
const ask = ({ method = "GET", path, headers = {}, body }: Ask): Promise<Answer> =>
  new Promise((done, fail) => {
    const honest = {
      host: `127.0.0.1:${port}`,
      "x-anning-token": token,
      ...(method === "POST" ? { "content-type": "application/json" } : {}),
    }
    const sent = Object.fromEntries(Object.entries({ ...honest, ...headers }).filter(([, value]) => value !== undefined)) as Record<
      string,
      string
    >
    const going = request({ host: "127.0.0.1", port, path, method, headers: sent, setHost: false, agent: false }, (answer) => {
      let text = ""
      answer.on("data", (piece) => (text += piece))
      answer.on("end", () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    going.on("error", fail)
    going.end(body ?? (method === "POST" ? "{}" : undefined))
  })

const hostile: readonly (readonly [title: string, status: number | readonly number[], asked: Ask])[] = [
  ["a foreign Host", 403, { path: "/api/cases", headers: { host: "evil.example" } }],
  ["a rebinding name with our port", 403, { path: "/api/cases", headers: { host: "rebind.example:1" } }],
  ["our address with another port", 403, { path: "/api/cases", headers: { host: "127.0.0.1:1" } }],
  ["a Host that begins like ours", 403, { path: "/api/cases", headers: { host: "127.0.0.1.evil.example" } }],
  ["an unspecified address as Host", 403, { path: "/api/cases", headers: { host: "0.0.0.0:80" } }],
  ["no Host at all", [400, 403], { path: "/api/cases", headers: { host: undefined } }],
  ["a foreign Host asking for the page", 403, { path: "/", headers: { host: "evil.example" } }],
  ["another origin", 403, { path: "/api/cases", headers: { origin: "https://evil.example" } }],
  ["Origin null (a sandboxed frame, a file)", 403, { path: "/api/cases", headers: { origin: "null" } }],
  ["an origin on another local port", 403, { path: "/api/cases", headers: { origin: "http://127.0.0.1:1" } }],
  ["our origin under https", 403, { path: "/api/cases", headers: { origin: "https://127.0.0.1" } }],
  ["a cross-site fetch", 403, { path: "/api/cases", headers: { "sec-fetch-site": "cross-site" } }],
  ["a same-site fetch from another port", 403, { path: "/api/cases", headers: { "sec-fetch-site": "same-site" } }],
  ["an API address opened by itself", 403, { path: "/api/cases", headers: { "sec-fetch-site": "none" } }],
  [
    "the page in a foreign frame",
    403,
    { path: "/", headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" } },
  ],
  [
    "the page's files as a foreign script",
    403,
    { path: "/index.html", headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script" } },
  ],
  ["no token", 401, { path: "/api/cases", headers: { "x-anning-token": undefined } }],
  ["an empty token", 401, { path: "/api/cases", headers: { "x-anning-token": "" } }],
  [
    "a guessed token",
    401,
    { path: "/api/cases", headers: { "x-anning-token": `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}` } },
  ],
  ["a token that begins right", 401, { path: "/api/cases", headers: { "x-anning-token": `${token}x` } }],
  ["the token in the query instead of the header", 401, { path: `/api/cases?token=${token}`, headers: { "x-anning-token": undefined } }],
  ["an unknown API path without a token", 401, { path: "/api/nothing", headers: { "x-anning-token": undefined } }],
  [
    "a form (url-encoded)",
    415,
    { method: "POST", path: "/api/cases", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "title=x" },
  ],
  ["a form (text/plain)", 415, { method: "POST", path: "/api/cases", headers: { "content-type": "text/plain" }, body: '{"title":"x"}' }],
  [
    "a form (multipart) as an upload",
    415,
    {
      method: "POST",
      path: "/api/cases/case-1/files?name=a",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: "--x--",
    },
  ],
  [
    "a form of a foreign page with everything else right",
    403,
    {
      method: "POST",
      path: "/api/cases",
      headers: { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" },
    },
  ],
  [
    "a preflight from a foreign page",
    403,
    {
      method: "OPTIONS",
      path: "/api/cases",
      headers: {
        origin: "https://evil.example",
        "access-control-request-method": "POST",
        "access-control-request-private-network": "true",
      },
    },
  ],
  ["a preflight from our own origin", 405, { method: "OPTIONS", path: "/api/cases", headers: { "access-control-request-method": "POST" } }],
  ["DELETE", 405, { method: "DELETE", path: "/api/cases" }],
  ["PUT", 405, { method: "PUT", path: "/api/cases/case-1/files?name=a" }],
  ["POST to a static file", 405, { method: "POST", path: "/index.html" }],
  ["a case above the home", [400, 404], { path: "/api/cases/../show/summary" }],
  ["a case above the home, encoded", [400, 404], { path: "/api/cases/%2e%2e/show/summary" }],
  ["a case path, encoded", 400, { path: "/api/cases/%2e%2e%2f%2e%2e%2fetc/show/summary" }],
  ["a case with a backslash", 400, { path: "/api/cases/..%5Cx/show/summary" }],
  ["a case with a NUL", 400, { path: "/api/cases/a%00b/show/summary" }],
  ["a hidden folder as a case", 400, { path: "/api/cases/.ssh/show/summary" }],
  ["an absolute path as a case", 400, { path: "/api/cases/%2Fetc%2Fpasswd/show/summary" }],
  ["an example above the examples", [400, 404], { method: "POST", path: "/api/examples/%2e%2e" }],
  ["a document by a path", 400, { path: "/api/cases/case-1/documents/..%2f..%2fHEAD" }],
  ["a static path above the page", [403, 404], { path: "/../anning-secret.txt" }],
  ["a static path above the page, encoded", 404, { path: "/%2e%2e/anning-secret.txt" }],
  ["a static path above the page, encoded twice", 404, { path: "/..%2fanning-secret.txt" }],
  ["an absolute static path", 404, { path: "//etc/passwd" }],
  ["an item that is no digest", 400, { method: "POST", path: "/api/cases/case-1/withdraw", body: '{"id":"../../HEAD"}' }],
  ["a body that is no JSON", 400, { method: "POST", path: "/api/cases", body: "title=x" }],
  ["a list where an object is asked", 400, { method: "POST", path: "/api/cases/case-1/statements", body: "[]" }],
  ["a day that does not exist", 400, { path: "/api/cases/case-1/show/summary?day=2026-02-30" }],
  ["a JSON body above its limit", 413, { method: "POST", path: "/api/cases", body: JSON.stringify({ title: "x".repeat(2 << 20) }) }],
]

describe("what a hostile page may try", () => {
  it.each(hostile)("%s is refused", async (_title, status, asked) => {
    const answer = await ask(asked)
    expect(typeof status === "number" ? [status] : status).toContain(answer.status)
    expect(reached).toEqual([])
    expect(answer.text).not.toContain("secret")
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control-"))).toEqual([])
  })
  it("a GET never changes anything: no changing route answers it", async () => {
    for (const path of [
      "/api/cases/case-1/seal",
      "/api/cases/case-1/verify",
      "/api/cases/case-1/withdraw",
      "/api/cases/case-1/erase",
      "/api/cases/case-1/delete",
      "/api/cases/case-1/unlock",
      "/api/session",
      "/api/session/leave",
      "/api/examples/1-before-due",
      "/api/cases/case-1/files?name=a",
      "/api/cases/case-1/statements",
    ])
      expect([path, (await ask({ path })).status]).toEqual([path, 404])
    // The list of what a package would hold is read under the path to which the order to pack is sent.
    expect((await ask({ path: "/api/cases/case-1/pack" })).status).toBe(400)
    expect(reached).toEqual([])
  })
  it("an upload that announces too much is refused before a byte is read", async () => {
    const answer = await new Promise<number>((done, fail) => {
      const headers = {
        host: `127.0.0.1:${port}`,
        "x-anning-token": token,
        "content-type": "application/octet-stream",
        "content-length": String(5 * 1024 ** 3),
      }
      const going = request(
        { host: "127.0.0.1", port, path: "/api/cases/case-1/files?name=a", method: "POST", headers, setHost: false },
        (got) => {
          done(got.statusCode ?? 0)
          going.destroy()
        },
      )
      going.on("error", fail)
      going.write("x")
    })
    expect(answer).toBe(413)
    expect(reached).toEqual([])
  })
})

describe("what the page itself may do", () => {
  it("reads with its token", async () => {
    expect((await ask({ path: "/api/cases" })).status).toBe(200)
    expect(reached).toEqual(["desk.cases"])
  })
  it("asks as localhost, from its own origin", async () => {
    const headers = { host: `localhost:${port}`, origin: `http://localhost:${port}`, "sec-fetch-site": "same-origin" }
    expect((await ask({ path: "/api/cases", headers })).status).toBe(200)
  })
  it("makes a case", async () => {
    const answer = await ask({
      method: "POST",
      path: "/api/cases",
      headers: { origin: `http://127.0.0.1:${port}` },
      body: '{"title":"甲"}',
    })
    expect(answer.status).toBe(201)
    expect(reached).toEqual(["desk.newCase", "engine.init"])
  })
  it("streams a file", async () => {
    const answer = await ask({
      method: "POST",
      path: "/api/cases/case-1/files?name=a.csv",
      headers: { "content-type": "application/octet-stream" },
      body: Buffer.from("x"),
    })
    expect(answer.status).toBe(200)
    expect(reached).toEqual(["engine.add", "byte"])
  })
  it("is opened from a link, without a token, and under a policy that allows no foreign script, frame or connection", async () => {
    const { status, headers, text } = await ask({
      path: "/",
      headers: { "x-anning-token": undefined, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" },
    })
    expect(status).toBe(200)
    expect(text).toContain("<title>page</title>")
    const policy = String(headers["content-security-policy"])
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
      expect(policy).toContain(part)
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*|http)/)
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
    })
  })
  it("gets the same headers on refusals", async () => {
    const { headers } = await ask({ path: "/api/cases", headers: { "x-anning-token": undefined } })
    expect(headers["content-security-policy"]).toContain("default-src 'none'")
    expect(headers["x-content-type-options"]).toBe("nosniff")
  })
  it("gets every error in the one shape", async () => {
    const { text } = await ask({ path: "/api/cases", headers: { "x-anning-token": undefined } })
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(["code", "message", "messageEn", "params"])
  })
})
