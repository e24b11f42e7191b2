/** Where a posting about the person stands. */
import { question } from "../question.ts"

export const postUrlQuestion = question({
  key: "claim.N.post-url",
  type: "text",
  ask: { zh: "公开的内容在哪个网址（完整地抄下来）？", en: "At which address does the posting stand (in full)?" },
  why: { zh: "平台要凭网址找到它；只说“网上有”，没有办法处理。", en: "The platform finds it by its address." },
  subject: "公开内容的网址",
  sensitive: false,
})
