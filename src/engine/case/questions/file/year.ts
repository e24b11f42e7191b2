/** Whether the year that dates without one were given is right. */
import { question } from "../question.ts"

export const fileYearQuestion = question({
  key: "file.N.year",
  type: "yes-no",
  ask: {
    zh: "这份记录的日期没有写年份，按文件的期间或收到的日期推定的年份对吗？",
    en: "The dates of this list have no year: is the year taken for them right?",
  },
  why: {
    zh: "年份不对，次数、时段和适用的规定都会错；确认之前不写进任何文书。",
    en: "With a wrong year counts and law are wrong; until it is confirmed no paper uses it.",
  },
  subject: "记录日期的年份是否正确",
  sensitive: false,
})
