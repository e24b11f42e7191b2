/** An answer to a suit cannot be written by a form yet: it is not checked with the court, it is no suit, nothing of it is disputed, or a denial is unsure. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const defenceWaits = {
  code: "defence-waits",
  sentence: { zh: "答辩状现在还不能写", en: "an answer to the suit cannot be written yet" },
  leavesOpen: [],
} as const satisfies PaperGap

/** What came may be anybody's. */
export const checkTheSuit = (key: string): Gap =>
  gapOf(defenceWaits, {
    how: "先核实是不是真的：打12368或者用自己查到的法院电话报案号，不用信息里的号码和链接。核实之前不付款、不给验证码。是真的，从收到的次日起算答辩的期限，不要拖。",
    question: key,
  })
/** A payment order, an arbitration: each has an answer and a term of its own. */
export const otherProceedings = (): Gap =>
  gapOf(defenceWaits, {
    how: "支付令要在它写明的期限内向法院提出书面异议，仲裁要按仲裁通知书答辩，都不是这份答辩状，期限也不同：马上看清上面写的天数，问律师或者拨打12348。",
  })
/** Nobody answers what they agree with; a form must not do it for them. */
export const nothingDisputed = (key: string): Gap =>
  gapOf(defenceWaits, {
    how: "您认可起诉的数额：这里不替您写承认或者不承认的话。答辩期内问律师或者拨打12348，可以自己向法庭说明情况、要求调解；哪一项其实算得不对的，改这个回答。",
    question: key,
  })
/** Somebody who received the money, applied or signed denies nothing by a form. */
export const denialUnsure = (key: string): Gap =>
  gapOf(defenceWaits, {
    how: "您说过申请过、签过，或者钱进过您的账户：“不是我的借款”这样的话，要先弄清是怎么回事才能写。带起诉状副本问律师或者拨打12348，答辩的期限照样在走。",
    question: key,
  })
/** The plaintiff's words are copied: one's own may be held against oneself. */
export const onlyTheirWords = (key: string): Gap =>
  gapOf(defenceWaits, { how: "诉讼请求只照抄起诉状上原告的话：里面有您自己的话，可能被当成承认，请改成原文。", question: key })
/** Their own words to the other side speak against a denial, and nobody has said what they were about. */
export const ownWordsOpen = (key: string): Gap =>
  gapOf(defenceWaits, {
    how: "您发给这家的信息里有认账、答应还款的话，对方会拿出来：先核对说的是不是这一笔，把发来这些信息的号码归到这笔债；确实是另一笔的，回答这一项。",
    question: key,
  })
