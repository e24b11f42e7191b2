/** Where the lender is registered: for the choice of a court. */
import { question } from "../question.ts"

export const lenderCityQuestion = question({
  key: "claim.N.lender-city",
  type: "text",
  ask: { zh: "这家机构登记的住所在哪个城市？", en: "In which city is this lender registered?" },
  why: {
    zh: "起诉时，被告住所地的法院可以管辖；只写城市，例如：广州。",
    en: "A court at the defendant's domicile may hear a suit; the city alone, for instance \u5e7f\u5dde.",
  },
  subject: "所称机构登记的住所城市",
  sensitive: false,
})
