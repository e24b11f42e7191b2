/** The plaintiff's ethnicity, as the law of procedure asks for it. */
import { question } from "./question.ts"

export const plaintiffEthnicityQuestion = question({
  key: "plaintiff.ethnicity",
  type: "text",
  ask: { zh: "起诉状要写原告的民族：您的民族？", en: "Your ethnicity, which a complaint to a court names?" },
  why: {
    zh: "民事诉讼法要求起诉状写明；只写进交给法院的材料。",
    en: "Asked for by the law of civil procedure; it stands in papers to a court alone.",
  },
  subject: "原告的民族",
  sensitive: true,
  apart: true,
})
