/** Whether the person has checked by a way of their own that the messages are the institution's: until then nothing is written to a suspected fraudster. */
import { question } from "../question.ts"

export const sideCheckedQuestion = question({
  key: "claim.N.side-checked",
  type: "yes-no",
  ask: {
    zh: "您有没有用自己查到的官方电话或者官方App核实过，这些信息确实是这家机构发的？",
    en: "Have you checked by a number or an app that you looked up yourself that these messages really are this institution's?",
  },
  why: {
    zh: "有的信息像诈骗。没有核实之前，不向这一方寄任何东西；核实了是假的，就选“否”。",
    en: "Some messages look like a fraud: nothing is sent to this side before; if they proved false, the answer is no.",
  },
  subject: "是否核实过信息确为该机构所发",
  sensitive: false,
})
