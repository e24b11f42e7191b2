/** SHA-256 in WebAssembly: the fastest hasher that runs in Node and in browsers alike. */
import { createSHA256, type IHasher } from "hash-wasm"
import type { Digest } from "../../engine/case/citation.ts"
import type { Hasher } from "../../engine/ports.ts"

/** One WebAssembly instance serves all hashers: whoever updates gets its state loaded first. */
export const wasmHasher = async (): Promise<() => Hasher> => {
  const wasm: IHasher = await createSHA256()
  let owner: { state: Uint8Array } | undefined
  const start = wasm.init().save()
  return () => {
    const mine = { state: start }
    const take = (): void => {
      if (owner === mine) return
      if (owner) owner.state = wasm.save()
      wasm.load(mine.state)
      owner = mine
    }
    return {
      update: (bytes) => {
        take()
        wasm.update(bytes)
      },
      digest: () => {
        take()
        const digest: Digest = `sha256:${wasm.digest("hex")}`
        owner = undefined
        return digest
      },
    }
  }
}
