/** Whether the person agrees with the amount that is asked for. */
import { question } from "../question.ts"

export const amountAgreedQuestion = question({
  key: "claim.N.amount-agreed",
  type: "yes-no",
  ask: {
    zh: "对方要的数额，您认为对吗？（多算了利息、费用、违约金的，选“否”）",
    en: "Do you agree with the amount that is asked for? ('No' where interest, fees or penalties are too high.)",
  },
  why: {
    zh: "债是真的，数额也可能不对；这要和催收的方式分开说。",
    en: "A real debt may have a wrong amount; that is told apart from how it is collected.",
  },
  subject: "是否认可所称金额",
  sensitive: false,
})
