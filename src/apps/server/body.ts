/** Reads request bodies as streams, never past their limit, whatever a header says. */
import type { HonoRequest, MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { isUpload } from "./guard.ts"
import { problem, Refusal } from "./problem.ts"

export const jsonLimit = 1 << 20
export const fileLimit = 4 * 1024 ** 3

/** A body that sends nothing for so long holds up whoever else works on the case. */
const longestPause = 60_000

/** The next piece, or a `Refusal`: 408 after too long a pause, 400 where the other side went away. */
const nextPiece = async (reader: ReadableStreamDefaultReader<Uint8Array>, pause: number): Promise<Uint8Array | undefined> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Refusal(408, "interrupted")), pause)
  })
  try {
    return (await Promise.race([reader.read(), late])).value
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, "interrupted")
  } finally {
    clearTimeout(timer)
  }
}
/** The bytes of a body; throws a 413 `Refusal` at the first byte too many, and one when the body stops before its end. */
export async function* limited(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  pause: number = longestPause,
): AsyncIterable<Uint8Array> {
  let seen = 0
  if (body === null) return
  const reader = body.getReader()
  try {
    for (let piece = await nextPiece(reader, pause); piece !== undefined; piece = await nextPiece(reader, pause)) {
      seen += piece.length
      if (seen > limit) throw new Refusal(413, "body-too-large", { limit })
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
    throw new Refusal(411, "bad-argument", { what: "content-length", where: "header" })
  const length = header === undefined ? undefined : Number(header)
  if (length !== undefined && length > limit) throw new Refusal(413, "body-too-large", { limit })
  return length
}
/** Stops JSON bodies at their limit; uploads have their own. */
export const limitJson: MiddlewareHandler = (c, next) =>
  isUpload(c.req.path)
    ? next()
    : bodyLimit({ maxSize: jsonLimit, onError: (over) => problem(over, 413, "body-too-large", { limit: jsonLimit }) })(c, next)
