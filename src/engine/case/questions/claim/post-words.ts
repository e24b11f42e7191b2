/** What a posting about the person says. */
import { question } from "../question.ts"

export const postWordsQuestion = question({
  key: "claim.N.post-words",
  type: "text",
  ask: { zh: "那条内容的原话是什么（一字不改地抄；别人的姓名不抄）？", en: "How is it worded (copied; without names of others)?" },
  why: { zh: "通知要附能看出侵权的内容，一字不改地引用。", en: "The notice quotes it word for word." },
  subject: "公开内容的原话",
  sensitive: false,
})
