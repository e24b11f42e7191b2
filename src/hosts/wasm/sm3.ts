/** SM3 (GB/T 32905) in WebAssembly. */
import { sm3 } from "hash-wasm"

/** In hex. */
export const sm3Of = (bytes: Uint8Array): Promise<string> => sm3(bytes)
