/** How papers tell disbursements on file; what the person says of them, papers tell by the answers. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { unsolicitedDisbursementWords } from "./words.ts"

export const unsolicitedDisbursementPhrases = ({
  measures,
}: PaperInput<MeasureOf<typeof unsolicitedDisbursementWords>>): readonly Sentence[] =>
  sentence(measures, ["disbursements"], (m) => say`材料里有放款记录${m.disbursements}次，本人陈述没有申请过这笔借款。`)
