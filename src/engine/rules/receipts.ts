/** How papers tell of messages that only confirm a payment: wherever a count leaves them out, it says how many, so that every sum in a letter can be followed. */
import type { Cited } from "../case/citation.ts"
import { type Sentence, say } from "../say/say.ts"

type Count = Cited<string | number> | undefined
/** Beside a count of all messages: how many of them are such. */
export const receiptsAmong = (receipts: Count): readonly Sentence[] =>
  receipts ? [say`其中没有要求还款的信息（还款回执、答复、推广等）有${receipts}条。`] : []
/** Beside a count without them: how many it leaves out. */
export const receiptsLeftOut = (receipts: Count): readonly Sentence[] =>
  receipts ? [say`没有要求还款的信息（还款回执、答复、推广等）另有${receipts}条，不计算在内。`] : []
