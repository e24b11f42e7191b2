/** Fixes the head and the list of items as they stand, without any network. */
import type { Digest } from "../case/citation.ts"
import type { Ports } from "../ports.ts"
import { act, alone } from "./act.ts"
import { demandSound } from "./sound.ts"

/** `head` is that of the seal itself: the digest to print, and to verify against later. Throws Broken("original-unsound") when an original is not what was handed in. */
export const seal = (ports: Ports, caseId: string): Promise<{ readonly head: Digest; readonly items: number; readonly token: null }> =>
  alone(ports, caseId, async () => {
    const { head, result } = await act(ports, caseId, async (record) => {
      const live = record.items.filter((item) => !item.view.withdrawn && !item.view.erased)
      await demandSound(
        ports,
        caseId,
        live.map(({ view }) => view),
      )
      const of = live.flatMap((item) => item.named.slice(-1).map(({ entry }) => entry.payload))
      return { acts: [{ kind: "sealed", head: record.head.digest, seq: record.head.seq, of }], result: live.length }
    })
    return { head, items: result, token: null }
  })
