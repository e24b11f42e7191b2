/** What an objection says at its end, to whoever it goes. */
import { ask, type Sentence } from "../../../say/say.ts"
import type { WrittenStanding } from "../../standing/index.ts"

const denied = ask`提出异议不表示承认任何债务。`
const only = ask`本申请只涉及上述一笔记载。`
/** Whoever keeps the contract has nothing to deny. */
export const closing: Readonly<Record<WrittenStanding, readonly Sentence[]>> = {
  current: [only],
  settled: [only, denied],
  misuse: [only, denied],
  // Not written for them.
  owing: [],
  bound: [],
  contact: [],
  unit: [],
  stranger: [],
}
