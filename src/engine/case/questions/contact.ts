/** A telephone or e-mail at which an authority reaches the person. */
import { question } from "./question.ts"

export const contactQuestion = question({
  key: "contact",
  type: "text",
  ask: {
    zh: "受理单位怎样联系您（电话或者电子邮箱，可以不是被拨打的号码）？",
    en: "How does an authority reach you (telephone or e-mail; it may be another than the number called)?",
  },
  why: {
    zh: "联系方式不清楚的，按匿名处理，不告知结果。只写进交给监管部门、公安、法院的材料。",
    en: "Without it a paper counts as anonymous and gets no answer. It stands in papers to authorities, police and courts alone.",
  },
  subject: "联系方式",
  sensitive: true,
  apart: true,
})
