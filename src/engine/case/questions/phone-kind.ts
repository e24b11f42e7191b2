/** Which phone the person has: how records are taken off it differs, and a way that this phone has not is never told. */
import { choicesOf } from "./choice.ts"
import { question } from "./question.ts"

export const phoneKinds = [
  "iphone",
  "harmonyos-next",
  "huawei-android",
  "honor",
  "xiaomi",
  "oppo",
  "vivo",
  "samsung",
  "other",
  "unknown",
] as const
export type PhoneKind = (typeof phoneKinds)[number]
const choices = choicesOf(phoneKinds, {
  iphone: { zh: "苹果 iPhone", en: "iPhone" },
  "harmonyos-next": {
    zh: "华为，不能装安卓应用的新系统（HarmonyOS 5 及以后）",
    en: "Huawei with HarmonyOS 5 or later, which runs no Android apps",
  },
  "huawei-android": { zh: "华为，能装安卓应用的", en: "Huawei that runs Android apps" },
  honor: { zh: "荣耀", en: "Honor" },
  xiaomi: { zh: "小米、红米", en: "Xiaomi, Redmi" },
  oppo: { zh: "OPPO、一加、realme", en: "OPPO, OnePlus, realme" },
  vivo: { zh: "vivo、iQOO 手机", en: "vivo, iQOO" },
  samsung: { zh: "三星", en: "Samsung" },
  other: { zh: "其他安卓手机", en: "another Android phone" },
  unknown: { zh: "不清楚", en: "not known" },
})

export const phoneKindQuestion = question({
  key: "phone-kind",
  type: "choice",
  choices,
  ask: { zh: "您用的是什么手机？", en: "Which phone do you have?" },
  why: {
    zh: "不同手机导出短信、通话记录和录音的办法不同；不知道就只说哪种手机都适用的。",
    en: "How messages, call lists and recordings are taken off differs by phone; without it only what holds for all is told.",
  },
  subject: "所用手机",
  sensitive: false,
})
