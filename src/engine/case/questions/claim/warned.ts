/** When an authority warned the other side. */
import { question } from "../question.ts"

export const warnedQuestion = question({
  key: "claim.N.warned",
  type: "instants",
  ask: { zh: "警察或者监管部门什么时候警告过对方？", en: "When did the police or a regulator warn the other side?" },
  why: {
    zh: "警告之后仍继续的，要单独写明。没有就不用填。",
    en: "What went on after a warning is told by itself. Leave it out where there was none.",
  },
  subject: "有关部门警告对方的时间",
  sensitive: false,
})
