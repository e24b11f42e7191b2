/** A small server for the page alone: the routes of docs/api.md over a client in memory, under the real server's headers. */
import { readFileSync } from "node:fs"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { extname } from "node:path"
import { securityHeaders } from "../../src/apps/server/guard.ts"
import { listPages } from "../../src/apps/server/pages.ts"
import { type Client, type Download, Refused } from "../../src/apps/web/api/client.ts"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
}
const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
interface Asked {
  readonly query: URLSearchParams
  readonly body: Buffer
}
const bytes = async ({ name, blob }: Download) => ({ bytes: Buffer.from(await blob.arrayBuffer()), name })
const total = Symbol("total")

const answer = async (client: Client, method: string, path: readonly string[], { query, body }: Asked): Promise<unknown> => {
  const given = () => JSON.parse(body.toString() || "{}") as Record<string, never>
  const [kind, id = "", act, what = ""] = path
  if (kind === "examples") return method === "POST" ? client.openExample(id) : client.examples()
  if (kind === "questions") return client.questions()
  if (kind === "formats") return client.formats()
  if (kind === "channels") return client.channels(query.get("case") ?? "", query.get("claim") ?? undefined)
  if (kind === "law") {
    const [ref, on] = [query.get("ref") ?? query.get("words") ?? "", query.get("on") ?? undefined]
    if (id === "norms") return client.norms(query.get("lender") ?? "unknown", on)
    if (id === "misconceptions") return client.misconceptions()
    if (id === "not-verified") return client.notVerified()
    return id === "search" ? client.lawSearch(ref, on) : client.law(ref, on)
  }
  if (kind !== "cases") throw new Refused("not-found", 404, "没有")
  if (!id) return method === "POST" ? client.create(given().title ?? "") : client.cases()
  const who = query.get("for")
  switch (`${method} ${act}`) {
    case "POST files":
      return { items: await client.upload(id, new File([body as BlobPart], "x"), { name: query.get("name") ?? "" }) }
    case "POST statements":
      return { items: [{ issues: await client.state(id, given()) }] }
    case "POST unlock":
      return { items: await client.unlock(id, given().id ?? "", given().password ?? "") }
    case "POST withdraw":
      return client.withdraw(id, given().id ?? "")
    case "POST seal":
      return client.seal(id)
    case "POST verify":
      return client.verify(id)
    case "POST pack":
      return bytes(await client.pack(id, false))
    case "GET chart":
      return client.chart(id, who ?? undefined)
    case "GET documents":
      return what
        ? bytes(await client.document(id, { doc: what, for: who, counterparty: who }, query.get("format") ?? ""))
        : client.documents(id)
    default:
  }
  if (what === "timeline") {
    const { rows, total: all } = await client.events(id, {
      ...(who ? { for: who } : {}),
      offset: Number(query.get("offset")),
      limit: Number(query.get("limit")),
    })
    return Object.assign([...rows], { [total]: all })
  }
  return client[what === "law" ? "sheet" : (what as "items")](id)
}

/** Serves until closed; refuses any API request without the token. */
export const startStub = async (client: Client, folder: string, token: string): Promise<{ readonly address: string; close(): void }> => {
  const pages = listPages(folder)
  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const url = new URL(request.url ?? "/", "http://127.0.0.1")
    const file = pages.get(url.pathname === "/" ? "/index.html" : url.pathname)
    if (file)
      return void response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file))
    try {
      // The stub's address opens as often as it is asked for: what a used one does is tried over the real server.
      if (url.pathname === "/api/session")
        return void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ token }))
      if (request.headers["x-anning-token"] !== token) throw new Refused("bad-token", 401, "口令不对")
      const path = url.pathname
        .replace(/^\/api\//, "")
        .split("/")
        .map(decodeURIComponent)
      const value = await answer(client, request.method ?? "", path, { query: url.searchParams, body: await bodyOf(request) })
      if (value && typeof value === "object" && "bytes" in value && "name" in value) {
        response.setHeader("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(String(value.name))}`)
        return void response.end(value.bytes)
      }
      if (value && typeof value === "object" && total in value) response.setHeader("x-anning-total", String(value[total]))
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value ?? {}))
    } catch (error) {
      const known = error instanceof Refused ? error : new Refused("failed", 500, String(error))
      response
        .writeHead(known.status, { "content-type": "application/json" })
        .end(JSON.stringify({ code: known.code, message: known.message }))
    }
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/#token=${token}`, close: () => server.close() }
}
