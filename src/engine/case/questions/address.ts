/** Where the person can be written to: for authorities, police and courts alone. */
import { question } from "./question.ts"

export const addressQuestion = question({
  key: "address",
  type: "text",
  ask: {
    zh: "您的通信地址（能收到信的，写到门牌号；替别人办的，写当事人的）？",
    en: "The postal address at which the person concerned can be reached?",
  },
  why: {
    zh: "监管部门、公安、法院要求写明住址，不清楚的按匿名处理，不告知结果。只写进交给它们的材料，不写进给对方的函。",
    en: "Authorities, police and courts ask for it, and answer no anonymous paper. It stands in papers to them alone, and in none to the other side.",
  },
  subject: "通信地址",
  sensitive: true,
  apart: true,
})
