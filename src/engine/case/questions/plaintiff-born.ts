/** The plaintiff's day of birth, as the law of procedure asks for it. */
import { question } from "./question.ts"

export const plaintiffBornQuestion = question({
  key: "plaintiff.born",
  type: "day",
  ask: { zh: "起诉状要写原告的出生日期：您的出生日期？", en: "Your day of birth, which a complaint to a court names?" },
  why: {
    zh: "民事诉讼法要求起诉状写明；只写进交给法院的材料。",
    en: "Asked for by the law of civil procedure; it stands in papers to a court alone.",
  },
  subject: "原告的出生日期",
  sensitive: true,
  apart: true,
})
