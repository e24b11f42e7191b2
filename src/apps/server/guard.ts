/**
 * Decides, before any handler, whether a request may be answered at all. The page and this server are the same origin on this computer;
 * everything else (a page of another site, a rebinding name, a form, a frame, a guessed token) is refused. See docs/threat-model.md.
 */
import type { MiddlewareHandler } from "hono"
import { addressOf, calls } from "../api/calls.ts"
import { problem } from "./problem.ts"
import type { Sessions } from "./sessions.ts"

export interface Door {
  readonly sessions: Pick<Sessions, "admits">
  readonly port: () => number
}
interface Asked {
  readonly method: string
  readonly path: string
  header(name: string): string | undefined
}
export interface RefusedBody {
  readonly status: 401 | 403 | 405 | 415
  readonly code: "foreign-host" | "foreign-origin" | "wrong-method" | "bad-token" | "wrong-type"
  readonly expected?: string
}

const isApi = (path: string): boolean => path === "/api" || path.startsWith("/api/")
/** Where a code is handed in for a session: the one route that is asked without a key. */
const sessionPath = addressOf(calls.openSession, {})
/** Opening the page itself from a link or the address bar; a frame, an image or a script of a foreign page is none. */
const opensThePage = (asked: Asked): boolean =>
  asked.method === "GET" &&
  asked.path === "/" &&
  asked.header("sec-fetch-mode") === "navigate" &&
  asked.header("sec-fetch-dest") === "document" &&
  asked.header("origin") === undefined
/** The one route that takes raw bytes. */
export const isUpload = (path: string): boolean => /^\/api\/cases\/[^/]+\/files$/.test(path)

/** Why a request is refused, or undefined when it may pass. */
export const refuseRequest = (asked: Asked, door: Door): RefusedBody | undefined => {
  const hosts = [`127.0.0.1:${door.port()}`, `localhost:${door.port()}`]
  const host = asked.header("host") ?? ""
  if (!hosts.includes(host)) return { status: 403, code: "foreign-host" }
  const origin = asked.header("origin")
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, code: "foreign-origin" }
  const site = asked.header("sec-fetch-site")
  const own = site === undefined || site === "same-origin" || (site === "none" && !isApi(asked.path)) || opensThePage(asked)
  if (!own) return { status: 403, code: "foreign-origin" }
  if (!isApi(asked.path)) return asked.method === "GET" || asked.method === "HEAD" ? undefined : { status: 405, code: "wrong-method" }
  if (asked.method !== "GET" && asked.method !== "POST" && asked.method !== "HEAD") return { status: 405, code: "wrong-method" }
  const opens = asked.method === "POST" && asked.path === sessionPath
  if (!opens && !door.sessions.admits(asked.header("x-anning-token") ?? "")) return { status: 401, code: "bad-token" }
  if (asked.method !== "POST") return undefined
  const expected = isUpload(asked.path) ? "application/octet-stream" : "application/json"
  const type = (asked.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase()
  return type === expected ? undefined : { status: 415, code: "wrong-type", expected }
}

/** Sent with every answer. Inline styles are allowed because Mantine writes its variables into a style element; scripts are not. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  "cache-control": "no-store",
}
export const guard =
  (door: Door): MiddlewareHandler =>
  async (c, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) c.header(name, value)
    const refused = refuseRequest({ method: c.req.method, path: c.req.path, header: (name) => c.req.header(name) }, door)
    if (refused === undefined) return next()
    return problem(c, refused.status, refused.code, refused.expected === undefined ? {} : { expected: refused.expected })
  }
