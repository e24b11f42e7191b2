/** What a paper is going to state, read back to the person: each statement says of some of it that it is so, or that it is to be left out. */
import { question } from "./question.ts"

export const readbackQuestion = question({
  key: "readback",
  type: "text",
  ask: { zh: "文书要写的这一句，对不对，写不写？", en: "Is this sentence of a paper right, and may it stand there?" },
  why: {
    zh: "文书只写您逐句看过的内容；不想写的可以去掉。",
    en: "A paper states only what you have read; what you do not want in it is left out.",
  },
  subject: "对文书内容的逐句核对",
  sensitive: false,
  gathers: true,
  tapped: true,
})
