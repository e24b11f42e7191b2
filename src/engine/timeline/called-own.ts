/** Whether the other side's messages call the person concerned by their own whole name, and whether the person has told that side that they are another one of that name. */
import type { Cited } from "../case/citation.ts"
import type { Claim } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import { nameOfPerson } from "../case/person.ts"
import { alsoShown, when } from "./measure.ts"
import { saysOf } from "./readings.ts"
import { isIncoming, isOutgoing } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

/** The rows of a claim's side, those before the person had the number included. */
const rowsOfSide = (timeline: Timeline, claim: string): readonly number[] =>
  [
    ...timeline.groups.filter((group) => group.attributed && group.claim === claim).map((group) => group.rows),
    timeline.before.get(claim) ?? [],
  ].flatMap((rows) => [...rows])
/** The received rows of a claim's side that call the person by their whole name, in order of time. */
export const rowsCallingOwn = (timeline: Timeline, claim: Claim, facts: Facts): readonly number[] => {
  const own = nameOfPerson(facts, claim)?.value.trim()
  if (!own || own.length < 2) return []
  return rowsOfSide(timeline, claim.id)
    .filter((row) => {
      const text = timeline.text[row] as number
      if (text < 0 || !isIncoming(timeline, row)) return false
      if (saysOf(timeline, row)?.addressee?.value === own) return true
      return calledBehind(timeline.texts.get(text), own)
    })
    .sort((a, b) => a - b)
}
/** A name that a list of surnames does not know: at the start of what is said, and then a title, a bracket or a word to them. */
const calledBehind = (text: string, own: string): boolean => {
  const at = text.indexOf(own)
  if (at < 0) return false
  const before = text.slice(Math.max(0, at - 6), at)
  const after = text.slice(at + own.length, at + own.length + 4)
  return /(?:^|[】\]〕,，。:：\s]|尊敬的|您好)$/.test(before) && /^(?:先生|女士|小姐|\(|（|[,，:：\s]{0,2}(?:您|你))/.test(after)
}
const another =
  /尾号(?:不是|对不上|不对)|(?:身份证|证件)[^，,。！!]{0,8}(?:不是(?:我|这个)|对不上|不对)|我也叫|同名|重名|同姓同名|名字一样|只是名字/
/** Whether the person wrote to anybody that they only bear the same name. */
const saidNamesake = (timeline: Timeline): boolean => {
  for (let row = 0; row < timeline.size; row++) {
    const text = timeline.text[row] as number
    if (text >= 0 && isOutgoing(timeline, row) && another.test(timeline.texts.get(text))) return true
  }
  return false
}
/** The first message that calls the person by their own name; undefined where it was cleared up: the contract bears another's name, or they are only a namesake. */
export const calledByOwn = (timeline: Timeline, claim: Claim, facts: Facts, contract: string | undefined): Cited<string> | undefined => {
  const [row] = rowsCallingOwn(timeline, claim, facts)
  const own = nameOfPerson(facts, claim)
  if (row === undefined || !own || contract === "no" || saidNamesake(timeline)) return undefined
  return alsoShown(when(timeline, row), own.value)
}
