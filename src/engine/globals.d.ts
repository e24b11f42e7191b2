/**
 * The complete list of what the engine takes from its host's global scope. Node 20+ and browsers both have these.
 * A library or a task that needs more is wrapped behind a port.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: Uint8Array, options?: { stream?: boolean }): string
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number }
}
declare const crypto: { subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> } }
/** Base64 to a string of bytes: of the Encoding standard of browsers, and in Node. */
declare function atob(data: string): string
