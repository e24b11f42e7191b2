/** By which ways a side came, as papers call them: nobody complains of calls where only messages were received. */
import { ask, type Sentence } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

type Came = Pick<PaperSubject, "calls" | "messages">
/** Nothing received yet is told as calls: a first letter by somebody who has only their word. */
export const waysOf = ({ calls, messages }: Came): Sentence => {
  if (messages.length === 0) return ask`来电`
  return calls.length === 0 ? ask`信息` : ask`来电和信息`
}
/** What was done to a unit, to be stopped or looked into: 拨打本单位的电话, or by messages as well. */
export const unitReached = ({ calls, messages }: Came): Sentence => {
  if (messages.length === 0) return ask`拨打本单位的电话`
  return calls.length === 0 ? ask`向本单位的号码发信息` : ask`拨打本单位的电话、发信息`
}
