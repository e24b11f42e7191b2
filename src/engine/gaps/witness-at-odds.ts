/** A witness tells of a day otherwise than the person's own call record shows it: the witness is asked, and no statement is written over it. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const witnessAtOdds = {
  code: "witness-at-odds",
  sentence: { zh: "证人说的和通话记录对不上：{line}", en: "the witness's words do not fit the call record: {line}" },
  leavesOpen: [],
} as const satisfies PaperGap

/** `shown`: what the record shows of that time, in Chinese. */
export const askTheWitness = (line: string, shown: string): Gap =>
  gapOf(witnessAtOdds, {
    params: { line },
    how: `${shown}请证人自己核对日期、时间和次数，记不清的不写；不要替他改。`,
    question: "witness.words",
  })
