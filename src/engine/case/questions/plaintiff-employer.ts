/** The plaintiff's employer, as the law of procedure asks for it. */
import { question } from "./question.ts"

export const plaintiffEmployerQuestion = question({
  key: "plaintiff.employer",
  type: "text",
  ask: {
    zh: "给法院的起诉状、答辩状要写本人的工作单位：您的工作单位（没有的写“无”）？",
    en: "Your employer, which a complaint or an answer to a court names (or that you have none)?",
  },
  why: {
    zh: "民事诉讼法要求起诉状、答辩状写明；只写进交给法院的材料，不写进给对方和监管部门的材料。",
    en: "Asked for by the law of civil procedure; it stands in papers to a court alone.",
  },
  subject: "给法院的材料里本人的工作单位",
  sensitive: true,
  apart: true,
})
