/** What is wrong with a posting. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const kinds = ["private", "untrue", "both"] as const
const choices = choicesOf(kinds, {
  private: { zh: "公开了我的姓名、电话、照片一类的信息", en: "private data of mine" },
  untrue: { zh: "说的不是事实，损害我的名声", en: "untrue words that harm my name" },
  both: { zh: "两样都有", en: "both" },
})

export const postWhatQuestion = question({
  key: "claim.N.post-what",
  type: "choice",
  choices,
  ask: { zh: "它公开了什么？", en: "What does it make public?" },
  why: { zh: "公开私人信息和说的不是事实，通知里的写法不同。", en: "Private data and untrue words are told differently." },
  subject: "公开内容的性质",
  sensitive: false,
})
