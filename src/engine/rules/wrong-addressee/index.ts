/** Counts contacts that reached somebody who is not the debtor, by what is stated, or whose words call somebody else. */

import type { Cited } from "../../case/citation.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { isOutsiderRole, isThirdRole } from "../../case/role.ts"
import { contactsOf, onlyCalls, onlyMessages } from "../../timeline/contacts.ts"
import { count, first, last, perDay } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { calledNames } from "./called-names.ts"

/** What says that the person is not the debtor: the answer for this claim first, else the role. */
const basisOf = (claim: string, facts: Facts): Cited<string> | undefined => {
  const debtor = facts.one(claimKeyOf(claim, "debtor"))
  if (debtor && debtor.value !== "unknown") return debtor.value === "self" ? undefined : debtor
  const role = facts.role?.value
  return isOutsiderRole(role) || isThirdRole(role) ? facts.role : undefined
}
/** Messages that name the stated addressee, or call somebody by another name than the person's. */
const namesAnother = (timeline: Timeline, claim: string, facts: Facts): ((row: number) => boolean) => {
  const own = facts.one("name")?.value
  const addressee = facts.one(claimKeyOf(claim, "addressee"))?.value
  return (row) => {
    const text = timeline.text[row] as number
    if (text < 0) return false
    const words = timeline.texts.get(text)
    if (addressee !== undefined && addressee !== own && words.includes(addressee)) return true
    return (
      own !== undefined &&
      calledNames(words).some((name) => !name.startsWith(own.slice(0, 1)) || (name.length > 1 && !/[某*＊]/.test(name) && name !== own))
    )
  }
}
const measured = (timeline: Timeline, group: Group, acts: Parameters<Rule["measure"]>[1], facts: Facts) => {
  const { claim } = group
  if (claim === null) return []
  const basis = basisOf(claim, facts)
  const all = contactsOf(timeline, group, acts)
  const naming = pick(onlyMessages(timeline, all), namesAnother(timeline, claim, facts))
  const contacts = basis ? all : naming
  if (contacts.length === 0) return []
  const calls = onlyCalls(timeline, contacts)
  const messages = onlyMessages(timeline, contacts)
  return [
    finding("wrong-addressee", timeline, group, acts, contacts, ["call", "sms"], {
      basis,
      addressee: facts.one(claimKeyOf(claim, "addressee")),
      contacts: count(timeline, contacts),
      calls: calls.length > 0 ? count(timeline, calls) : undefined,
      messages: messages.length > 0 ? count(timeline, messages) : undefined,
      messagesNamingOther: naming.length > 0 ? count(timeline, naming) : undefined,
      days: perDay(timeline, contacts).days,
      first: first(timeline, contacts),
      last: last(timeline, contacts),
    }),
  ]
}

export const wrongAddressee = {
  id: "wrong-addressee",
  title: "联系了并非债务人的人",
  measures: {
    basis: "本人并非债务人的依据（本人陈述）",
    addressee: "对方要找的人",
    contacts: "来电和短信次数",
    calls: "来电次数",
    messages: "短信次数",
    messagesNamingOther: "写明他人姓名的短信条数",
    days: "有联系的天数",
    first: "第一次联系",
    last: "最后一次联系",
  },
  alternatives: ["号码换过主人，对方的登记没有更新。", "登记时号码写错一位。", "对方只是请求转告一次。"],
  measure: (timeline, acts, facts) => timeline.groups.flatMap((group) => (group.attributed ? measured(timeline, group, acts, facts) : [])),
} as const satisfies Rule
