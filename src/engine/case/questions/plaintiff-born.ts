/** The plaintiff's day of birth, as the law of procedure asks for it. */
import { question } from "./question.ts"

export const plaintiffBornQuestion = question({
  key: "plaintiff.born",
  type: "day",
  ask: {
    zh: "给法院的起诉状、答辩状要写本人的出生日期：您的出生日期？",
    en: "Your day of birth, which a complaint or an answer to a court names?",
  },
  why: {
    zh: "民事诉讼法要求起诉状、答辩状写明；只写进交给法院的材料。",
    en: "Asked for by the law of civil procedure; it stands in papers to a court alone.",
  },
  subject: "给法院的材料里本人的出生日期",
  sensitive: true,
  apart: true,
})
