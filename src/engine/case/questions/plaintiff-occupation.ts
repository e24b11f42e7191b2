/** The plaintiff's occupation, as the law of procedure asks for it. */
import { question } from "./question.ts"

export const plaintiffOccupationQuestion = question({
  key: "plaintiff.occupation",
  type: "text",
  ask: {
    zh: "给法院的起诉状、答辩状要写本人的职业：您的职业（没有的写“无业”）？",
    en: "Your occupation, which a complaint or an answer to a court names (or that you have none)?",
  },
  why: {
    zh: "民事诉讼法要求起诉状、答辩状写明；只写进交给法院的材料。",
    en: "Asked for by the law of civil procedure; it stands in papers to a court alone.",
  },
  subject: "给法院的材料里本人的职业",
  sensitive: true,
  apart: true,
})
