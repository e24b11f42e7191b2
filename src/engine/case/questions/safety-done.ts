/** What came before all paperwork and is taken care of, by the person's word. */
import { question } from "./question.ts"

export const safetyDoneQuestion = question({
  key: "safety.done",
  type: "text",
  ask: { zh: "哪一项紧急的事已经处理了？", en: "Which urgent matter is taken care of?" },
  why: { zh: "处理过的仍然列着，但不再挡在别的事前面。", en: "It stays listed and no longer stands before everything else." },
  subject: "已经处理的紧急事项",
  sensitive: false,
  gathers: true,
  tapped: true,
})
