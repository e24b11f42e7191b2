/** Which records of its own contacts a side is asked to keep or hand over: recordings only where there were calls. */
import { ask, type Sentence } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

type Came = Pick<PaperSubject, "calls" | "messages">
/** Nothing received yet is told as calls, by somebody who has only their word. */
const wroteOnly = ({ calls, messages }: Came): boolean => calls.length === 0 && messages.length > 0
/** 通话录音、外呼和短信发送记录 */
export const contactRecords = (came: Came): Sentence => (wroteOnly(came) ? ask`短信发送记录` : ask`通话录音、外呼和短信发送记录`)
/** The same by its shortest name, after other records. */
export const orRecordings = (came: Came): Sentence => (wroteOnly(came) ? ask`短信发送记录` : ask`通话录音`)
