/** Whether the other side has confirmed that it is mended, and has kept to it so far. */
import { asDay, dayOf, numberOfDay, secondsPerDay } from "../../case/time.ts"
import { readConfirmation } from "../../messages/index.ts"
import { readMended } from "../../messages/mended-told.ts"
import { isOf } from "../../rules/index.ts"
import type { Finding } from "../../rules/rule.ts"
import { thirdPartyDisclosure } from "../../rules/third-party-disclosure/index.ts"
import { withoutReceipts } from "../../timeline/contacts.ts"
import { formOf } from "../../timeline/readings.ts"
import { writtenStandingOf } from "../standing/index.ts"
import { isNeutral } from "./courtesy.ts"
import { lawNumber } from "./law-number.ts"
import type { PaperSubject } from "./matter.ts"

/** The rows in which the side confirms it in writing. */
export const confirmations = ({ dossier: { timeline }, messages }: PaperSubject): readonly number[] =>
  [...messages].filter((row) => {
    const text = timeline.text[row] as number
    return text >= 0 && !Number.isNaN(timeline.at[row]) && readConfirmation(timeline.texts.get(text)) !== undefined
  })
/** What it wrote besides to set one slip right: 上一条系误发，请忽略，抱歉. */
const apologies = ({ dossier: { timeline }, messages }: PaperSubject): readonly number[] =>
  [...messages].filter((row) => !Number.isNaN(timeline.at[row]) && formOf(timeline, row) === "apology")
/** The rows in which it says that what it got wrong is set right, and begs pardon. */
const mendedRows = ({ dossier: { timeline }, messages }: PaperSubject): readonly number[] =>
  [...messages].filter((row) => {
    const text = timeline.text[row] as number
    return text >= 0 && !Number.isNaN(timeline.at[row]) && readMended(timeline.texts.get(text)) === true
  })
/** What was written to them told a debt that is not theirs, and nobody else was told. */
const toldThemAlone = (finding: Finding): boolean =>
  isOf(finding, thirdPartyDisclosure) && Number(finding.measures.toOthers?.value ?? 0) === 0
/**
 * Somebody outside of the debt was reached once or twice, by nothing graver than a demand meant for another, and was promised that it ends, or told that it
 * was a slip: while the side keeps to it, nobody is written to. Its own answers are no contacts that are held against it. Whose name was used asks for more.
 */
const isKept = (matter: PaperSubject): boolean => {
  const confirmed = new Set([...confirmations(matter), ...apologies(matter)])
  const reached = withoutReceipts(matter.dossier.timeline, matter.contacts).filter((row) => !confirmed.has(row))
  return (
    matter.stands === "other" &&
    writtenStandingOf(matter) !== "misuse" &&
    confirmed.size > 0 &&
    reached.length <= (lawNumber(matter, "courtesy-contacts") ?? 0) &&
    matter.findings.every((one) => isNeutral(one) || toldThemAlone(one)) &&
    !matter.said("ongoing").some(({ value }) => value === "yes")
  )
}
/** Behind the last moment of a word that was given: of one that only the person tells, behind its day. */
const until = (matter: PaperSubject, kept: boolean): number | undefined => {
  const { timeline } = matter.dossier
  const shown = [...confirmations(matter), ...mendedRows(matter), ...(kept ? apologies(matter) : [])].map(
    (row) => timeline.at[row] as number,
  )
  const days = new Set(shown.map((at) => String(dayOf(at))))
  const told = matter.said("confirmed").flatMap(({ value }) => {
    const day = asDay(value)
    return day === undefined || days.has(day) ? [] : [(numberOfDay(day) + 1) * secondsPerDay - 1]
  })
  const all = [...shown, ...told]
  return all.length > 0 ? Math.max(...all) : undefined
}
/** By the person's word that it has stopped or was mended whole, and nothing on record that came after the confirmation. */
export const isMended = (matter: PaperSubject): boolean => {
  const { timeline } = matter.dossier
  const whole = matter.said("fixed").some(({ value }) => value === "all") && !matter.said("ongoing").some(({ value }) => value === "yes")
  const kept = isKept(matter)
  if (!whole && !kept && !matter.said("ongoing").some(({ value }) => value === "no")) return false
  if (matter.said("fixed").some(({ value }) => value === "partly" || value === "none")) return false
  const last = until(matter, kept)
  return last !== undefined && withoutReceipts(timeline, matter.contacts).every((row) => (timeline.at[row] as number) <= last)
}
