/** A reader of words for the tables of rules: what bears which label is fixed here, so that a table tells the rule and not the lexicon. */
import type { Labelled, MessageFlag, MessageLabel, MessageSays } from "../../src/engine/messages/reading.ts"

const lexicon: readonly (readonly [words: string, label: MessageLabel, flag: MessageFlag])[] = [
  ["打断你的腿", "threat_violence", "violation"],
  ["后果你自己想", "threat_violence", "borderline"],
  ["群发你的通讯录", "threat_exposure", "violation"],
  ["按您填的联系人去核实", "threat_exposure", "violation"],
  ["影响您的家人", "threat_exposure", "borderline"],
  ["不要脸的东西", "insult", "violation"],
  ["素质太差", "insult", "borderline"],
  ["卖身还债", "obscene", "violation"],
  ["陪睡", "obscene", "borderline"],
  ["公安经侦已立案，明天传唤", "impersonation_official", "violation"],
  ["律师团队即将上门", "impersonation_official", "violation"],
  ["将移交司法", "impersonation_official", "borderline"],
  ["请把验证码发给我", "scam_request", "scam"],
  ["百家乐上线，下注有彩金", "scam_request", "scam"],
  ["请添加客服处理", "scam_request", "borderline"],
  ["你儿子欠钱不还，你替他还", "third_party_contact", "violation"],
  ["已经联系你单位人事", "third_party_contact", "violation"],
  ["请您转告他", "third_party_contact", "borderline"],
  ["明天就是九千", "false_amount", "violation"],
  ["金额以系统为准", "false_amount", "borderline"],
]
const graver: readonly MessageFlag[] = ["none", "borderline", "violation", "scam"]
export const labelMessage = (text: string): Labelled => {
  const found = lexicon.filter(([words]) => text.includes(words))
  if (found.length === 0) return { labels: ["unrelated"], flag: "none", spans: [] }
  return {
    labels: [...new Set(found.map(([, label]) => label))],
    flag: found.reduce<MessageFlag>((most, [, , flag]) => (graver.indexOf(flag) > graver.indexOf(most) ? flag : most), "none"),
    spans: found.map(([words, label]) => ({ label, from: text.indexOf(words), to: text.indexOf(words) + words.length })),
  }
}

const stretch = (text: string, found: string) => ({ from: text.indexOf(found), to: text.indexOf(found) + found.length })
/** What a text says, by a few plain patterns, in place of the reader. */
export const messageSays = (text: string): MessageSays => {
  const signed = /^【([^】]+)】/.exec(text)?.[1]
  const late = /已逾期(?:(\d+)天)?/.exec(text)
  const visit = /上门/.exec(text)?.[0]
  const called = /([\u4e00-\u9fa5]{2,3})(?:先生|女士)/.exec(text)?.[1]
  return {
    signatures: signed === undefined ? [] : [{ value: signed, ...stretch(text, signed) }],
    ...(called === undefined ? {} : { addressee: { value: called, ...stretch(text, called) } }),
    persons: [],
    lenders: [],
    clients: [],
    houses: [],
    amountsFen: [...text.matchAll(/(\d+)元/g)].map((found) => ({ value: Number(found[1]) * 100, ...stretch(text, found[0]) })),
    dueDays: [],
    paidDays: [],
    ...(late ? { overdue: { value: Number(late[1] ?? 0), ...stretch(text, late[0]) } } : {}),
    numbersGiven: [],
    numbersOwned: [],
    ...(visit === undefined ? {} : { visit: stretch(text, visit) }),
  }
}
