/** Opens the engine over memory with a clock and an entropy that give the same on every run, in Node and in a browser worker alike. */

import type { Engine } from "../../src/engine/api.ts"
import type { Day, Instant } from "../../src/engine/case/time.ts"
import { openEngine } from "../../src/engine/engine.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"

/** A counting generator: salts must be there and stable, not secret, in a golden case. */
const countingEntropy = (): { bytes(n: number): Uint8Array } => {
  let drawn = 0
  return {
    bytes: (n) => {
      drawn++
      return Uint8Array.from({ length: n }, (_, i) => (drawn * 31 + i * 17) & 0xff)
    },
  }
}
/** `day`: the day on which everything is received and derived. */
export const openForGolden = async (law: readonly { readonly path: string; readonly text: string }[], day: string): Promise<Engine> =>
  openEngine(
    await memoryHost({
      clock: { now: () => `${day}T09:00:00+08:00` as Instant, today: () => day as Day },
      entropy: countingEntropy(),
      law: { files: async () => law },
    }),
  )
