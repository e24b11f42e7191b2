/** What papers tell of messages that are signed with a side's name and ask as a fraud does: whose number it is nobody has checked, and nothing of it is counted. */
import { fraudRows } from "../../causes/fraud-rows.ts"
import type { Dossier } from "../../dossier.ts"
import { sameName } from "../../messages/says/names.ts"
import { listed, type Sentence, say } from "../../say/say.ts"
import { isHouseNumber } from "../../timeline/attribution/fraud-senders.ts"
import { countedOn } from "../../timeline/contacts.ts"
import { countOf } from "../../timeline/measure.ts"
import { byNumber } from "../../timeline/parted.ts"
import { saysOf } from "../../timeline/readings.ts"
import { pick } from "../../timeline/rows.ts"
import { placedParties } from "./matter.ts"
import { mostInLine } from "./number-list.ts"

/** Contacts that belong to nobody named, in order of time. */
export const nobodysContacts = ({ timeline, day }: Dossier): Int32Array =>
  countedOn(timeline, Int32Array.from(timeline.groups.flatMap((group) => (group.attributed ? [] : [...group.rows]))).sort(), day)
/** Of each side whose name they bear. */
export const unverifiedSentences = (dossier: Dossier): readonly Sentence[] => {
  const { timeline } = dossier
  const frauds = fraudRows(timeline)
  if (frauds.size === 0) return []
  const nobodys = nobodysContacts(dossier)
  return placedParties(dossier).flatMap((party): readonly Sentence[] => {
    const names = [party.name.value, ...(party.names ?? [])]
    const isSigned = (row: number): boolean =>
      frauds.has(row) && (saysOf(timeline, row)?.signatures ?? []).some(({ value }) => names.some((name) => sameName(name, value)))
    const signed = pick(nobodys, isSigned)
    const messages = countOf(timeline, signed)
    if (!messages) return []
    const numbers = byNumber(timeline, signed).map(({ key }) => key)
    // What else comes from the number of a house may be another's.
    const same = new Set(numbers.flatMap(({ value }) => (isHouseNumber(value) ? [] : [value])))
    const beside = pick(nobodys, (row) => {
      const number = timeline.number[row] as number
      return number >= 0 && same.has(timeline.numbers.get(number)) && !isSigned(row)
    })
    const also = countOf(timeline, beside)
    const by = listed(numbers.slice(0, mostInLine))
    return [
      say`有信息${messages}条署名为${party.name}${by ? say`、由${by}发出` : say``}，要求转账、提供验证码或者作类似的操作：号码归属未核实，没有算作${party.name}的联络。`,
      ...(also ? [say`上述号码的其他来电、信息共${also}次也没有算。`] : []),
    ]
  })
}
