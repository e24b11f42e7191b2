/** Timestamps by RFC 3161 on every host: the library that reads them is loaded when one is asked for or read. */
import type { Timestamps } from "../../engine/case/timestamp.ts"
import { sm3Of } from "../wasm/sm3.ts"

export const timestamps: Timestamps = {
  request: async (imprint, nonce) => (await import("./request.ts")).requestBytes(imprint, nonce),
  sm3: sm3Of,
  judge: async (token, asked) => (await import("./judge.ts")).judgeToken(token, asked),
}
