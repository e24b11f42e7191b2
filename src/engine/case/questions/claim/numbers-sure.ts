/** Which of the numbers that the records show to be somebody else's the person knows to be the other side's all the same. */
import { question } from "../question.ts"

export const numbersSureQuestion = question({
  key: "claim.N.numbers-sure",
  type: "numbers",
  ask: {
    zh: "这些号码里，哪些您确定是为这笔债打来的？不是的，请从“对方使用的号码”里去掉。",
    en: "Which of these numbers are you sure called about this debt? Take the others out of the numbers of the other side.",
  },
  why: {
    zh: "亲友、快递、法院的号码算成催收，投诉就站不住，也冤枉了别人。",
    en: "To count family, a courier or a court as a collector makes a complaint fall, and wrongs them.",
  },
  subject: "确认属于对方的号码",
  sensitive: false,
})
