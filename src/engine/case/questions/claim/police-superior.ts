/** The police office above the one that answered. */
import { question } from "../question.ts"

export const policeSuperiorQuestion = question({
  key: "claim.N.police-superior",
  type: "text",
  ask: {
    zh: "它的上一级公安机关叫什么（写全称；派出所的上一级一般是所属的公安局、分局）？",
    en: "Which police office stands above it, by its full name?",
  },
  why: {
    zh: "请上一级看一遍，要写明交给哪一个机关；不知道就打电话问，不要猜。",
    en: "It goes to the office above; ask rather than guess.",
  },
  subject: "上一级公安机关",
  sensitive: false,
})
