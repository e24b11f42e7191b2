/** No court is said to have sent a complaint: an answer to a suit waits for one. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const notSued = {
  code: "not-sued",
  sentence: { zh: "没有说明被起诉", en: "no suit is told of" },
  leavesOpen: [],
} as const satisfies PaperGap

/** Nobody said that a court sent anything. */
export const noSuitTold = (key: string): Gap =>
  gapOf(notSued, { how: "法院送来起诉状副本的才用得上：用12368核实是真的以后，回答这一项。", question: key })
export const isWithoutSuit = ({ what }: Gap): boolean => what === notSued.code
