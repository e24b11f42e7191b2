/** Where the contacts take effect: for the choice of a court. */
import { question } from "./question.ts"

export const cityQuestion = question({
  key: "city",
  type: "text",
  ask: { zh: "这些来电和短信影响您生活的地方，在哪个城市？", en: "In which city do you live where the calls and messages reach you?" },
  why: {
    zh: "起诉时，侵权结果发生地的法院可以管辖；只写城市，例如：杭州。",
    en: "A court at the place of the effect may hear a suit; the city alone, for instance \u676d\u5dde.",
  },
  subject: "受影响的生活所在城市",
  sensitive: false,
})
