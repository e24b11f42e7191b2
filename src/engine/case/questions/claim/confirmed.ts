/** When the other side confirmed that it is mended; what comes after that day is watched. */
import { question } from "../question.ts"

export const confirmedQuestion = question({
  key: "claim.N.confirmed",
  type: "day",
  ask: {
    zh: "对方哪天确认已经处理好（停止联系、更正记录或者结清）？",
    en: "On which day did the other side confirm that it is mended (no more contacts, corrected, settled)?",
  },
  why: {
    zh: "确认之后还要再看一段时间；只办好一部分，就还没有完。",
    en: "It is watched for a while after that; what is mended in part is still open.",
  },
  subject: "对方确认处理完毕的日期",
  sensitive: false,
})
