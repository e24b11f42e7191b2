/** Signs that the powers of courts and police are claimed, and that lawful steps are named. */
import type { SignRules } from "../sequence.ts"

export const officialSigns: SignRules = {
  /** Said to be on file, or a crime: nothing that a creditor can say of itself. */
  staged: [
    "1 filed !suitLess",
    "1 crime",
    "1 transfer 10 judicial",
    "1 police 12 filed|crime|transfer|visit",
    "1 will 12 police",
    "1 court 10 visit",
    "1 police 24~ owed|owedSoft|late &urge",
    "1 frame|frameHard 16~ police",
    "0.9 will 4 courtStep &debt|late !afterJudgement !weSue",
    "0.9 done 6 courtStep &debt|late !weSue",
  ],
  court: ["1 courtStep", "0.6 court"],
  lawyer: ["1 lawyer"],
  suit: ["1 suit", "1 weSue"],
  after: ["1 afterJudgement"],
}
