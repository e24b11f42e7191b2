/** The true day of receipt, where this computer's clock was plainly wrong. */
import { question } from "./question.ts"

export const receivedDayQuestion = question({
  key: "received.day",
  type: "day",
  ask: {
    zh: "提示说“接收日期可能不对”的材料，实际是哪一天交进来的？",
    en: "On which day were the materials really handed in that are told to have a doubtful day of receipt?",
  },
  why: {
    zh: "交材料时这台电脑的日期可能不对；没有这个提示就不用回答。日期、年份按您说的这一天核对。",
    en: "This computer's date may have been wrong then; without that notice no answer is needed. Dates and years are checked by the day you give.",
  },
  subject: "材料实际交进来的日期",
  sensitive: false,
})
