/** Who reports, with what a station writes down, and whom it is about: the numbers, and the company that is said to be behind them. */
import { ask, listed } from "../../../say/say.ts"
import { byNumber } from "../../../timeline/parted.ts"
import { pick } from "../../../timeline/rows.ts"
import { type FilingItem, filledFor } from "../../filing/index.ts"
import type { Lines } from "../../form/parts.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { isNameless } from "../../sections/nameless.ts"
import { mostInLine } from "../../sections/number-list.ts"
import { writerLines } from "../../sections/signing.ts"
import { actsOf } from "./grave.ts"
import { withoutPolite } from "./polite.ts"

/** A port that only reminded politely harassed nobody. Of a loan that is not theirs every number that asked for it is told. */
export const reportedContacts = (matter: PaperSubject): Int32Array => {
  if (matter.role?.value === "misuse-victim") return matter.contacts
  const kept = withoutPolite(matter)
  const rows = new Set([...complainedOf(matter, matter.contacts), ...actsOf(matter)])
  const words = new Set(kept.messages)
  const calls = new Set(matter.calls)
  return Int32Array.from(pick(matter.contacts, (row) => rows.has(row) && (calls.has(row) || words.has(row))))
}
/** `from`: as what they write, 报案人. `more`: who else the paper names, after the person. */
export const who = (matter: PaperSubject, from = "报案人", more: Lines = []): Lines => {
  const { facts, timeline } = matter.dossier
  const filled = filledFor("police", matter)
  const line = (label: string, item: FilingItem) => {
    const value = filled(item)
    return value ? [{ label, value: ask`${value}` }] : []
  }
  const all = byNumber(timeline, reportedContacts(matter)).map(({ key }) => key)
  const numbers = listed(all.slice(0, mostInLine))
  const registered = filled("registered-name")
  const same = registered === undefined || registered.filled === matter.party.name.value
  const called = same ? ask`${matter.party.name}` : ask`${matter.party.name}（登记名称${registered}）`
  return [
    ...writerLines(facts, matter.claim, from),
    ...line("性别", "plaintiff.sex"),
    ...line("出生日期", "plaintiff.born"),
    ...line("住址", "address"),
    ...line("联系方式", "contact"),
    ...facts.many("phone").map((phone) => ({ label: "被联络号码", value: ask`${phone}` })),
    ...more,
    ...(isNameless(matter) ? [] : [{ label: "所称机构", value: called }]),
    ...(numbers ? [{ label: "对方号码", value: all.length > mostInLine ? ask`${numbers}，其余见附表` : ask`${numbers}` }] : []),
  ]
}
