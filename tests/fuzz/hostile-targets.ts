/** Targets whose rounds do not end, take all memory, end the process or are well. */
import type { Target } from "../../fuzz/target.ts"

const target = (id: string, deed: () => unknown): Target => ({
  id,
  async run(_roll, keep) {
    keep("what was thrown.bin", Uint8Array.of(1, 2, 3))
    await deed()
  },
})
export const targets: readonly Target[] = [
  target("never-ends", () => {
    for (;;);
  }),
  target("takes-all", () => {
    for (const held: unknown[] = []; ; ) held.push(new Uint8Array(1 << 22).fill(1))
  }),
  target("leaves", () => process.abort()),
  target("fails", () => {
    throw new Error("this does not hold")
  }),
  target("is-well", () => undefined),
]
