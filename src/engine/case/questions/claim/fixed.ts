/** How far the other side has mended it. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const extents = ["all", "partly", "none", "unknown"] as const
export const fixedQuestion = question({
  key: "claim.N.fixed",
  type: "choice",
  choices: choicesOf(extents, {
    all: { zh: "都处理好了", en: "all of it" },
    partly: { zh: "只处理了一部分", en: "in part" },
    none: { zh: "没有处理", en: "nothing" },
    unknown: { zh: "不清楚", en: "not known" },
  }),
  ask: { zh: "您提的要求，对方处理到什么程度了？", en: "How far has the other side done what you asked?" },
  why: { zh: "只处理了一部分的，剩下的还要接着办。", en: "Where only a part is done, the rest goes on." },
  subject: "对方处理的程度",
  sensitive: false,
})
