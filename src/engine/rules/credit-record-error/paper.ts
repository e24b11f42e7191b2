/** How papers tell a wrong credit record: by the day of the report alone; what the person says of the loan, papers tell by the answers. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { creditRecordErrorWords } from "./words.ts"

export const creditRecordErrorPhrases = ({ measures }: PaperInput<MeasureOf<typeof creditRecordErrorWords>>): readonly Sentence[] =>
  sentence(measures, ["reportDay"], (m) => say`${as("day", m.reportDay)}的信用报告载有该笔贷款。`)
