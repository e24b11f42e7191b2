/** Finds messages that threaten to tell others: family, employer, neighbours, the public. */
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedBy } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { wordedKinds } from "../words-read.ts"
import { exposureThreatPhrases } from "./paper.ts"
import { exposureThreatWords } from "./words.ts"

export const exposureThreat: Rule<MeasureOf<typeof exposureThreatWords>> = {
  id: "exposure-threat",
  words: exposureThreatWords,
  paper: exposureThreatPhrases,
  measure: (input) =>
    wordedBy(input, "threat_exposure").map(({ group, rows, measures }) =>
      finding(exposureThreatWords, input, group, rows, wordedKinds, measures),
    ),
}
