/** How far the person's spoken word to stop went: a message shows it by itself. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const scopes = ["all", "calls", "numbers", "hours", "third-parties", "deletion", "wrong-number"] as const
const choices = choicesOf(scopes, {
  all: { zh: "停止一切联系", en: "to stop every contact" },
  calls: { zh: "不要打电话（短信可以）", en: "not to call (messages are allowed)" },
  numbers: { zh: "不要用某些号码联系", en: "not to use certain numbers" },
  hours: { zh: "某些时间不要联系", en: "not to get in touch at certain hours" },
  "third-parties": { zh: "不要联系家人、单位等其他人", en: "to leave family, employer and others alone" },
  deletion: { zh: "删除我的号码", en: "to delete my number" },
  "wrong-number": { zh: "告知打错了、找错人了", en: "that they had the wrong person" },
})
export const refusedScopeQuestion = question({
  key: "claim.N.refused-scope",
  type: "choice",
  choices,
  ask: { zh: "没有短信的那几次，您当时口头说的是什么？", en: "Where no message shows it: what did you tell them by word of mouth?" },
  why: {
    zh: "只要求不打电话的，之后的短信就不算；材料只写您实际说过的。",
    en: "If you only asked them not to call, later messages do not count; papers tell only what you said.",
  },
  subject: "口头告知的内容",
  sensitive: false,
})
/** The answer, where it is one of the choices. */
export const scopeAnswered = (value: string | undefined): (typeof scopes)[number] | undefined => scopes.find((scope) => scope === value)
