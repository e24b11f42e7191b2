/** How the contacts affect the person's life, in the person's own words. */
import { question } from "./question.ts"

export const effectQuestion = question({
  key: "effect",
  type: "text",
  ask: { zh: "这些来电和短信怎样影响了您的生活？", en: "How have the calls and messages affected your life?" },
  why: { zh: "干扰正常生活、侵扰安宁要靠具体事实说明。", en: "A disturbance is shown by concrete facts." },
  subject: "对生活的影响",
  sensitive: false,
})
