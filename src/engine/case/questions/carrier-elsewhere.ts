/** Whether somebody else has taken up the dispute with the carrier: it is then refused. */
import { question } from "./question.ts"

export const carrierElsewhereQuestion = question({
  key: "carrier-elsewhere",
  type: "yes-no",
  ask: {
    zh: "和运营商的这件争议，法院、仲裁机构、消费者组织或者别的机关已经受理了吗？",
    en: "Has a court, an arbitrator, a consumer body or another authority taken up this dispute with the carrier?",
  },
  why: { zh: "别处已经受理的，申诉受理机构不再受理。", en: "What others have taken up is refused." },
  subject: "和运营商的争议是否已由别处受理",
  sensitive: false,
})
