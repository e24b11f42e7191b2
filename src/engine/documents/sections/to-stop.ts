/** What a court is asked to have stopped, in the way that fits how the person stands: of whoever has a contract only manners, of anybody else every contact about the debt. */
import { ask, listed, type Sentence } from "../../say/say.ts"
import { type WrittenStanding, writtenStandingOf } from "../standing/index.ts"
import { grievancesOf } from "./grievances.ts"
import type { PaperSubject } from "./matter.ts"

const phonesOf = ({ dossier: { facts } }: PaperSubject): Sentence => {
  const phones = listed(facts.many("phone").map((phone) => ask`${phone}`))
  return phones ? ask`本人的手机号${phones}` : ask`本人`
}
const refusedAll = ({ refusals }: PaperSubject): boolean => refusals.some(({ scope, scopeKnown }) => scope === "all" && scopeKnown)
const refusedCalls = ({ refusals }: PaperSubject): boolean => refusals.some(({ scope }) => scope === "calls")
/** Of whoever has a contract with the defendant only the manner is to stop: calls that were refused, others who were drawn in, words. */
const ofCustomer = (matter: PaperSubject): Sentence => {
  const { others, insulting, threatening, night } = grievancesOf(matter)
  const parts = [
    ...(refusedAll(matter) || refusedCalls(matter) ? [ask`停止在还款日之前以电话联系${phonesOf(matter)}`] : []),
    ...(night ? [ask`停止在${night}联系本人`] : []),
    ...(others ? [ask`停止联系本人以外的人`] : []),
    ...(insulting || threatening ? [ask`停止使用侮辱、威胁的语言`] : []),
  ]
  const [first, ...rest] = parts
  return first ? rest.reduce((line, one) => ask`${line}，${one}`, first) : ask`停止在还款日之前以频繁来电的方式催促本人还款`
}
const byStanding: Readonly<Record<WrittenStanding, (matter: PaperSubject) => Sentence>> = {
  current: ofCustomer,
  settled: (matter) => ask`停止就已经结清的款项以电话、短信联系${phonesOf(matter)}`,
  owing: ofCustomer,
  bound: ofCustomer,
  contact: (matter) => ask`停止就他人的债务以电话、短信联系${phonesOf(matter)}`,
  unit: (matter) => ask`停止以电话联系${phonesOf(matter)}`,
  stranger: (matter) => ask`停止${matter.ownToo ? ask`就他人的债务` : ask``}以电话、短信联系${phonesOf(matter)}`,
  misuse: (matter) => ask`停止向本人主张该笔借款，停止为此以电话、短信联系${phonesOf(matter)}`,
}
export const toStop = (matter: PaperSubject): Sentence => byStanding[writtenStandingOf(matter)](matter)
