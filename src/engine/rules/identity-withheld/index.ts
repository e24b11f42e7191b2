/** Counts dunning messages that name no lender and bear no signature, from numbers that named nobody in any message on file. */
import type { Claim } from "../../case/claim.ts"
import { readCalledByReader, readSays } from "../../messages/index.ts"
import { namesBody } from "../../messages/says/names.ts"
import { count } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { claimBehind } from "../claim-of.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedMeasures } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { askedOnce, formAt, readableOf, wordedKinds } from "../words-read.ts"
import { identityWithheldPhrases } from "./paper.ts"
import { identityWithheldWords } from "./words.ts"

/** A body named in plain words: 某某银行, 某某律师事务所. */
const body = /[\u4e00-\u9fa5]{2,10}(?:银行|公司|金融|消费金融|小贷|金服|借条|分期|律师事务所|法院)/
const nameless = (timeline: Timeline, claim: Claim | undefined): ((row: number) => boolean) => {
  const names = [claim?.lender, claim?.platform].flatMap((one) => (one ? [one.value] : []))
  const known = new Map<number, boolean>()
  const read = (text: string): boolean => {
    const { signatures, lenders } = readSays(text)
    return signatures.length === 0 && lenders.length === 0 && !body.test(text) && !names.some((name) => namesBody(text, name))
  }
  return (row) => {
    const text = timeline.text[row] as number
    const held = known.get(text) ?? read(timeline.texts.get(text))
    known.set(text, held)
    return held
  }
}
/** Whoever was called by the person's displayed number claims nothing. */
const isOfVictim = askedOnce(readCalledByReader)
export const identityWithheld: Rule<MeasureOf<typeof identityWithheldWords>> = {
  id: "identity-withheld",
  words: identityWithheldWords,
  paper: identityWithheldPhrases,
  /** From readable messages only: what is said on the telephone is in no record. Silent on the pool of unrelated numbers. */
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      if (group.pooled) return []
      const all = readableOf(timeline, group, acts)
      const readable = group.attributed ? all : pick(all, (row) => !isOfVictim(timeline, row))
      const dunning = pick(readable, (row) => formAt(timeline, row) === "dunning")
      if (dunning.length === 0) return []
      const isNameless = nameless(timeline, claimBehind(input, group))
      const named = new Set(
        Array.from(
          pick(readable, (row) => !isNameless(row)),
          (row) => timeline.number[row] as number,
        ),
      )
      const rows = pick(dunning, (row) => isNameless(row) && !named.has(timeline.number[row] as number))
      if (rows.length === 0) return []
      return [
        finding(identityWithheldWords, input, group, rows, wordedKinds, {
          ...wordedMeasures(input, rows, undefined),
          dunning: count(timeline, dunning),
        }),
      ]
    })
  },
}
