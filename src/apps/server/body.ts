/** Reads request bodies as streams, never past their limit, whatever a header says. */
import type { HonoRequest, MiddlewareHandler } from "hono"
import { isUpload } from "./guard.ts"
import { RefusedRequest } from "./problem.ts"

export const jsonLimit = 1 << 20
export const fileLimit = 4 * 1024 ** 3

/** Milliseconds: an upload that sends nothing for so long holds up whoever else works on the case. */
export const longestPause = 60_000

/** The next piece, or a `RefusedRequest`: 408 after too long a pause, 400 where the other side went away. */
const nextPiece = async (reader: ReadableStreamDefaultReader<Uint8Array>, pause: number): Promise<Uint8Array | undefined> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new RefusedRequest(408, "interrupted")), pause)
  })
  try {
    return (await Promise.race([reader.read(), late])).value
  } catch (error) {
    throw error instanceof RefusedRequest ? error : new RefusedRequest(400, "interrupted")
  } finally {
    clearTimeout(timer)
  }
}
/** The bytes of a body; throws a 413 `RefusedRequest` at the first byte too many, and one when the body stops before its end. */
export async function* limited(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  pause: number | (() => number) = longestPause,
): AsyncIterable<Uint8Array> {
  let seen = 0
  if (body === null) return
  const reader = body.getReader()
  try {
    const wait = (): number => (typeof pause === "number" ? pause : pause())
    for (let piece = await nextPiece(reader, wait()); piece !== undefined; piece = await nextPiece(reader, wait())) {
      seen += piece.length
      if (seen > limit) throw new RefusedRequest(413, "body-too-large", { limit })
      yield piece
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
/** The announced length, checked against the limit before a byte is read. A request that announces no body at all brings no file. */
export const announced = (request: HonoRequest, limit: number): number | undefined => {
  const header = request.header("content-length")
  if (header === undefined && request.header("transfer-encoding") === undefined)
    throw new RefusedRequest(411, "bad-argument", { what: "content-length", where: "header" })
  const length = header === undefined ? undefined : Number(header)
  if (length !== undefined && length > limit) throw new RefusedRequest(413, "body-too-large", { limit })
  return length
}
/** How long a body that is no upload may take to arrive. */
export interface Patience {
  /** Milliseconds without a byte. */
  readonly pause: number
  /** Milliseconds in all. */
  readonly whole: number
}
/** Where nothing else is asked for. */
export const uploadPatience: Patience = { pause: 10_000, whole: 30_000 }

/** Stops JSON bodies at their limit of bytes and of time; uploads have their own. What arrived is handed on whole. */
export const limitJson =
  ({ pause, whole }: Patience = uploadPatience): MiddlewareHandler =>
  async (c, next) => {
    if (isUpload(c.req.path) || c.req.raw.body === null) return next()
    const until = performance.now() + whole
    const left = (): number => Math.max(0, Math.min(pause, until - performance.now()))
    const pieces: Uint8Array[] = []
    for await (const piece of limited(c.req.raw.body, jsonLimit, left)) pieces.push(piece)
    c.req.raw = new Request(c.req.raw.url, { method: c.req.raw.method, headers: c.req.raw.headers, body: Buffer.concat(pieces) })
    return next()
  }
