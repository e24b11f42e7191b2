/** Sends a request to a timestamp authority over HTTP (RFC 3161, 3.4): the one place of the program that reaches out to another machine. */
import { Broken } from "../../engine/case/broken.ts"
import type { Timestamper } from "../../engine/ports.ts"

/** Milliseconds. */
const patience = 30_000
const longest = 65_536

const answerOf = async (response: Response): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > longest) throw new Error(`> ${longest} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
/** Follows no redirection: nothing goes to another place than the one that was shown. */
export const httpTimestamper: Timestamper = {
  async stamp(authority, request) {
    try {
      const response = await fetch(authority, {
        method: "POST",
        redirect: "error",
        headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
        body: new Uint8Array(request),
        signal: AbortSignal.timeout(patience),
      })
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      return await answerOf(response)
    } catch (error) {
      const { message, cause } = error as { message: string; cause?: { message?: string } }
      throw new Broken("not-stamped", { authority, why: cause?.message ?? message })
    }
  },
}
