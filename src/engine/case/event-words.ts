/** What each kind of event is called: one wording for page, command line and papers. */
import type { Direction, EventKind } from "./batch.ts"
import type { Both } from "./both.ts"

/** `zh` and `en` say nothing of a direction; `in` and `out` are the same event where it is known. */
interface EventWords extends Both {
  readonly in?: Both
  readonly out?: Both
}
export const kindWords: Readonly<Record<EventKind, EventWords>> = {
  call: {
    zh: "通话",
    en: "call",
    in: { zh: "来电", en: "incoming call" },
    out: { zh: "您拨出的电话", en: "outgoing call" },
  },
  sms: { zh: "短信", en: "text message", out: { zh: "您发出的短信", en: "text message sent" } },
  chat: { zh: "聊天消息", en: "chat message", out: { zh: "您发出的聊天消息", en: "chat message sent" } },
  email: { zh: "邮件", en: "email", out: { zh: "您发出的邮件", en: "email sent" } },
  visit: { zh: "上门", en: "visit" },
  letter: { zh: "信件", en: "letter" },
  post: { zh: "发帖", en: "post" },
  comment: { zh: "评论", en: "comment" },
  "code-message": { zh: "验证码短信", en: "message with a code" },
  payment: { zh: "还款", en: "payment" },
  disbursement: { zh: "放款", en: "disbursement" },
  refund: { zh: "退款", en: "refund" },
  promise: { zh: "承诺", en: "promise" },
  refusal: { zh: "要求停止联系", en: "request to stop" },
  "warning-by-authority": { zh: "有关部门告诫", en: "warning by an authority" },
  "court-paper": { zh: "法院文书", en: "court paper" },
  statement: { zh: "本人陈述", en: "the person's statement" },
}
/** The words for an event; nothing of a direction is said where none is known. A call put through is one that came in. */
export const eventWords = (kind: EventKind, direction: Direction): Both => {
  const words = kindWords[kind]
  return (direction === "out" ? words.out : direction === "unknown" ? undefined : words.in) ?? words
}
