/** How zip.js gives out bytes: pushed on as they come, never gathered; and how it is set up, for reading and for writing. */
import { configure, Writer } from "@zip.js/zip.js"

// Everything runs in this thread; the number only bounds how many archives are open at once.
configure({ useWebWorkers: false, maxWorkers: 64 })

/** Hands every piece to `push`. */
export class PushWriter extends Writer<undefined> {
  readonly #push: (bytes: Uint8Array) => Promise<void>
  constructor(push: (bytes: Uint8Array) => Promise<void>) {
    super()
    this.#push = push
  }
  override async init(size?: number): Promise<void> {
    await super.init?.(size)
    this.size = 0
  }
  override writeUint8Array(bytes: Uint8Array): Promise<void> {
    return this.#push(bytes)
  }
  override async getData(): Promise<undefined> {
    return undefined
  }
}
