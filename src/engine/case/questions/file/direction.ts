/** Who called whom in a list that does not say it: a list made by hand, or a copied one. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const ways = ["in", "out", "mixed"] as const
const choices = choicesOf(ways, {
  in: { zh: "没有写明的，都是打给我、发给我的", en: "those that do not say are all calls and messages to me" },
  out: { zh: "没有写明的，都是我打出、发出的", en: "those that do not say were all made or sent by me" },
  mixed: { zh: "两种都有，或者说不准", en: "both, or I cannot tell" },
})

export const fileDirectionQuestion = question({
  key: "file.N.direction",
  type: "choice",
  choices,
  ask: { zh: "这份记录没有写明是谁打给谁，是怎么回事？", en: "This list does not say who called whom: how is it?" },
  why: {
    zh: "没有弄清之前，这些行不算作来电，也不算作去电。",
    en: "Until it is clear, these rows count neither as calls received nor as calls made.",
  },
  subject: "记录中未写明方向的通话由谁拨打",
  sensitive: false,
})
