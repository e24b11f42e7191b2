/** The court that the person turns to, by its own name. */
import { question } from "../question.ts"

export const courtQuestion = question({
  key: "claim.N.court",
  type: "text",
  ask: {
    zh: "材料交给哪一个法院（写它的全称，例如某市某区人民法院）？",
    en: "To which court does the paper go, by its full name?",
  },
  why: {
    zh: "被告住所地、侵权行为实施地或者结果发生地的基层法院，任选一个；“起诉”一页列出这笔债可以选的法院。法院已经立案或者来了传票的，写传票上的法院。拿不准的打12368问，不要猜。",
    en: "The basic court at the defendant's seat, or where the act or its effect took place, is yours to choose: the view of a suit lists them. Where a court has opened a case already, the one on its papers. Ask 12368 rather than guess.",
  },
  subject: "受理的法院",
  sensitive: false,
})
