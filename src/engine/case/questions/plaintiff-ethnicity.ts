/** The plaintiff's ethnicity, as the law of procedure asks for it. */
import { question } from "./question.ts"

export const plaintiffEthnicityQuestion = question({
  key: "plaintiff.ethnicity",
  type: "text",
  ask: { zh: "给法院的起诉状、答辩状要写本人的民族：您的民族？", en: "Your ethnicity, which a complaint or an answer to a court names?" },
  why: {
    zh: "民事诉讼法要求起诉状、答辩状写明；只写进交给法院的材料。",
    en: "Asked for by the law of civil procedure; it stands in papers to a court alone.",
  },
  subject: "给法院的材料里本人的民族",
  sensitive: true,
  apart: true,
})
