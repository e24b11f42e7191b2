/** Reads request bodies as streams, never past their limit, whatever a header says. */
import type { HonoRequest, MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { isUpload } from "./guard.ts"
import { problem, Refusal } from "./problem.ts"

export const jsonLimit = 1 << 20
export const fileLimit = 4 * 1024 ** 3

/** The bytes of a body; throws a 413 `Refusal` at the first byte too many. */
export async function* limited(body: ReadableStream<Uint8Array> | null, limit: number): AsyncIterable<Uint8Array> {
  let seen = 0
  if (body === null) return
  for await (const piece of body) {
    seen += piece.length
    if (seen > limit) throw new Refusal(413, "body-too-large", { limit })
    yield piece
  }
}
/** The announced length, checked against the limit before a byte is read. */
export const announced = (request: HonoRequest, limit: number): number | undefined => {
  const header = request.header("content-length")
  const length = header === undefined ? undefined : Number(header)
  if (length !== undefined && length > limit) throw new Refusal(413, "body-too-large", { limit })
  return length
}
/** Stops JSON bodies at their limit; uploads have their own. */
export const limitJson: MiddlewareHandler = (c, next) =>
  isUpload(c.req.path)
    ? next()
    : bodyLimit({ maxSize: jsonLimit, onError: (over) => problem(over, 413, "body-too-large", { limit: jsonLimit }) })(c, next)
