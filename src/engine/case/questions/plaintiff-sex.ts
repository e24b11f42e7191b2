/** The plaintiff's sex, as the law of procedure asks for it. */
import { choicesOf } from "./choice.ts"
import { question } from "./question.ts"

const answers = ["male", "female"] as const
const choices = choicesOf(answers, {
  male: { zh: "男", en: "male" },
  female: { zh: "女", en: "female" },
})

export const plaintiffSexQuestion = question({
  key: "plaintiff.sex",
  type: "choice",
  choices,
  ask: { zh: "给法院的起诉状、答辩状要写本人的性别：您的性别？", en: "Your sex, which a complaint or an answer to a court names?" },
  why: {
    zh: "民事诉讼法要求起诉状、答辩状写明；只写进交给法院的材料。",
    en: "Asked for by the law of civil procedure; it stands in papers to a court alone.",
  },
  subject: "给法院的材料里本人的性别",
  sensitive: true,
  apart: true,
})
