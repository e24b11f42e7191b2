/** Whether the other side has confirmed that it is mended, and has kept to it so far. */
import { dayOf } from "../../case/time.ts"
import { readConfirmation } from "../../messages/index.ts"
import { withoutReceipts } from "../../timeline/contacts.ts"
import { isOnlyReached } from "./courtesy.ts"
import { lawNumber } from "./law-number.ts"
import type { PaperSubject } from "./matter.ts"

/** The rows in which the side confirms it in writing. */
export const confirmations = ({ dossier: { timeline }, messages }: PaperSubject): readonly number[] =>
  [...messages].filter((row) => {
    const text = timeline.text[row] as number
    return text >= 0 && !Number.isNaN(timeline.at[row]) && readConfirmation(timeline.texts.get(text)) !== undefined
  })
/** Somebody outside of the debt was reached once or twice, asked that it end, and was promised so: while the side keeps to it, nobody is written to. */
const isKept = (matter: PaperSubject): boolean =>
  matter.stands === "other" &&
  matter.contacts.length <= (lawNumber(matter, "courtesy-contacts") ?? 0) &&
  isOnlyReached(matter) &&
  !matter.said("ongoing").some(({ value }) => value === "yes") &&
  confirmations(matter).length > 0
/** By the person's word that it has stopped or was mended whole, and nothing on record that came after the confirmation. */
export const isMended = (matter: PaperSubject): boolean => {
  const { timeline } = matter.dossier
  const whole = matter.said("fixed").some(({ value }) => value === "all") && !matter.said("ongoing").some(({ value }) => value === "yes")
  if (!whole && !isKept(matter) && !matter.said("ongoing").some(({ value }) => value === "no")) return false
  if (matter.said("fixed").some(({ value }) => value === "partly" || value === "none")) return false
  const days = [
    ...matter.said("confirmed").map(({ value }) => value),
    ...confirmations(matter).map((row) => String(dayOf(timeline.at[row] as number))),
  ]
  const last = days.sort().at(-1)
  return (
    last !== undefined && [...withoutReceipts(timeline, matter.contacts)].every((row) => String(dayOf(timeline.at[row] as number)) <= last)
  )
}
