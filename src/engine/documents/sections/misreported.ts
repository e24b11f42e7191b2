/** The side called overdue what its own messages, or a receipt, show was not: a letter may ask it to look at its record, even where nobody called. */
import type { Cited } from "../../case/citation.ts"
import type { Amends } from "../../messages/amends.ts"
import { readAmends } from "../../messages/index.ts"
import { beforeDue } from "../../rules/before-due/index.ts"
import { falseOverdue } from "../../rules/false-overdue/index.ts"
import { isOf, ruleOf } from "../../rules/index.ts"
import type { Finding } from "../../rules/rule.ts"
import { ask, type Sentence } from "../../say/say.ts"
import { withoutReceipts } from "../../timeline/contacts.ts"
import { basisOf } from "../form/basis.ts"
import type { Request } from "../form/parts.ts"
import { writtenStandingOf } from "../standing/index.ts"
import { bearingAsked, conductAsked } from "./conduct-asked.ts"
import type { PaperSubject } from "./matter.ts"
import { parametersOf } from "./quiet.ts"

const falselyCalled = ({ findings, party }: PaperSubject): Finding | undefined =>
  findings.find((one) => isOf(one, falseOverdue) && one.counterparty === party.id)
const isOnFile = (one: Cited<unknown> | undefined): boolean => one !== undefined && one.weight !== "stated"
/** Not the person's word alone: the payment was received, or the day is as the other side itself gave it. */
const isShown = (matter: PaperSubject, found: Finding): boolean =>
  (matter.loan?.instalments ?? []).some(
    ({ due, paid, posted, extendedFrom }) =>
      posted !== undefined ||
      isOnFile(paid) ||
      (isOnFile(due) && (extendedFrom !== undefined || found.measures.dueOn?.value === due.value)),
  )
/** The last message in which the side sets something right, where neither a demand nor a call came after it. */
export const amended = ({
  dossier: { timeline },
  messages,
  contacts,
}: PaperSubject): { readonly row: number; readonly of: Amends["of"] } | undefined => {
  const rows = [...messages].filter((row) => (timeline.text[row] as number) >= 0 && !Number.isNaN(timeline.at[row]))
  const row = rows.findLast((one) => readAmends(timeline.texts.get(timeline.text[one] as number)) !== undefined)
  const of = row === undefined ? undefined : readAmends(timeline.texts.get(timeline.text[row] as number))?.of
  if (row === undefined || of === undefined) return undefined
  const later = [...withoutReceipts(timeline, contacts)].some(
    (one) => one !== row && (timeline.at[one] as number) > (timeline.at[row] as number),
  )
  return later ? undefined : { row, of }
}
/** Corrected by the side's own word, and nothing since. */
export const isCorrected = (matter: PaperSubject): boolean => amended(matter)?.of === "corrected"
/** Somebody who is in time by what is on file, and was called late; not any more once the side has corrected it. */
export const isMisreported = (matter: PaperSubject): boolean => {
  const found = writtenStandingOf(matter) === "current" ? falselyCalled(matter) : undefined
  return found !== undefined && isShown(matter, found) && !isCorrected(matter)
}
/** Its record is all that there is to ask about. */
export const isOnlyMisreported = (matter: PaperSubject): boolean =>
  isMisreported(matter) && matter.grounds.length + matter.open.length === 0
/** The messages themselves, in their rule's own sentences. */
export const misreportedTold = (matter: PaperSubject): readonly Sentence[] => {
  const found = isMisreported(matter) ? falselyCalled(matter) : undefined
  return found
    ? (ruleOf(found)?.paper({ measures: found.measures, coverage: found.coverage, loan: matter.loan, parameters: parametersOf(matter) }) ??
        [])
    : []
}
/** Its own record alone: what is for the credit record is named where the person found it there. */
const correctsOwn = (matter: PaperSubject): NonNullable<Request["basis"]> => {
  const all = basisOf(matter, "correct")
  if (matter.said("in-credit-report").some(({ value }) => value === "yes")) return all
  const credit = basisOf(matter, "dispute")
  return all.filter(({ ref }) => !credit.some((other) => other.ref.instrument === ref.instrument && other.ref.anchor === ref.anchor))
}
export const correctionAsked = (matter: PaperSubject): readonly Request[] =>
  isMisreported(matter) ? [{ asks: ask`核对还款记录，更正称本人已经逾期的说法，书面写明核对的结果`, basis: correctsOwn(matter) }] : []
/** Whether calls came before a due day: else nobody asks that there be none before it. */
export const calledEarly = ({ loan, findings, party }: PaperSubject): boolean =>
  (loan?.instalments.length ?? 0) === 0 ||
  findings.some((one) => isOf(one, beforeDue) && one.counterparty === party.id && Number(one.measures.calls?.value ?? 0) > 0)
/** What somebody who is in time asks. `early`: before the due day; `otherwise`: where calls came on other days. */
export const currentAsked = (matter: PaperSubject, early: Sentence, otherwise: Sentence): readonly Request[] => {
  const corrections = correctionAsked(matter)
  if (matter.calls.length > 0 || matter.contacts.length === 0)
    return [...corrections, ...conductAsked(matter, false, matter.calls.length === 0 || calledEarly(matter) ? early : otherwise)]
  return [...corrections, ...(corrections.length > 0 ? conductAsked(matter, true) : bearingAsked(matter))]
}
