/** Timestamps by RFC 3161 on every host: the library that reads them is loaded when one is asked for or read. */
import { sm3 } from "hash-wasm"
import type { Timestamps } from "../../engine/case/timestamp.ts"

export const timestamps: Timestamps = {
  request: async (imprint, nonce) => (await import("./request.ts")).requestBytes(imprint, nonce),
  sm3: (bytes) => sm3(bytes),
  judge: async (token, asked) => (await import("./judge.ts")).judgeToken(token, asked),
}
