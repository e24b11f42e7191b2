/** Whether a message that refuses may be shown though it also says what the other side can quote against the person. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const choices = choicesOf(["yes", "no"] as const, {
  yes: { zh: "可以，整条信息作为证据", en: "yes, the whole message may be shown" },
  no: { zh: "不要，文书只写我陈述的时间", en: "no, papers tell only the time that I state" },
})
export const refusalShownQuestion = question({
  key: "claim.N.refusal-shown",
  type: "choice",
  choices,
  ask: {
    zh: "要求停止联系的那条信息里还写着别的话，整条信息可以作为证据交出去吗？",
    en: "The message asking them to stop says other things as well. May the whole of it be handed in?",
  },
  why: {
    zh: "承认欠款、答应还款或者气话会被对方引用；不同意的，文书只按您的陈述写时间，不附这条信息。",
    en: "Owning the debt, promising to pay or angry words can be quoted against you; if you do not agree, papers tell only the time that you state, and do not attach it.",
  },
  subject: "是否出示那条信息",
  sensitive: false,
})
