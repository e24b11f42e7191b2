/** The words for how far a refusal goes, how it is known and whether it arrived, and for what the other side may quote: on page and command line alike. */
import type { Both } from "../case/both.ts"
import type { RefusalScope } from "../messages/reading.ts"
import type { Refusal } from "../refusals/refusal.ts"
import type { OwnWordsView } from "./ownWords.ts"

export const scopeWords: Readonly<Record<RefusalScope | "wrong-number", Both>> = {
  all: { zh: "停止一切联系", en: "to stop every contact" },
  calls: { zh: "不要打电话", en: "not to call" },
  numbers: { zh: "不要用某些号码", en: "not to use certain numbers" },
  hours: { zh: "某些时间不要联系", en: "not at certain hours" },
  "third-parties": { zh: "不要联系其他人", en: "to leave others alone" },
  deletion: { zh: "删除号码", en: "to delete the number" },
  messages: { zh: "不要再发信息（回复退订）", en: "not to send messages (unsubscribed)" },
  offers: { zh: "不要再发推销信息（回复退订）", en: "not to send offers (unsubscribed)" },
  "wrong-number": { zh: "告知打错了", en: "told of a wrong number" },
}
export const howWords: Readonly<Record<Refusal["how"], Both>> = {
  message: { zh: "本人发出的信息", en: "the person's own message" },
  call: { zh: "本人陈述，当时有一通接通的通话", en: "the person's word, with a call connected at that minute" },
  stated: { zh: "本人陈述", en: "the person's word" },
}
export const reachedWords: Readonly<Record<NonNullable<Refusal["reached"]>, Both>> = {
  acknowledged: { zh: "对方已答复", en: "the other side answered" },
  "connected-call": { zh: "在接通的通话里说的", en: "said in a connected call" },
  sent: { zh: "已发出", en: "sent" },
}
export const ownWordsWords: Readonly<Record<OwnWordsView["kind"], Both>> = {
  despair: { zh: "难过的话", en: "words of despair" },
  abuse: { zh: "骂人的话", en: "insults" },
  threats: { zh: "威胁的话", en: "threats" },
  admissions: { zh: "承认欠款的话", en: "admissions of the debt" },
  promises: { zh: "答应还款的话", en: "promises to pay" },
  denials: { zh: "否认欠款或者说已经还了的话", en: "denials, or word that it is paid" },
}
