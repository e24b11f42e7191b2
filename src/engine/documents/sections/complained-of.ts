/** Which contacts a paper complains of: a customer's lawful ones are none, whoever is outside of the contract was to get none at all. */
import { dayOf } from "../../case/time.ts"
import { beforeDue } from "../../rules/before-due/index.ts"
import { callsBurst } from "../../rules/calls-burst/index.ts"
import { callsPerDay } from "../../rules/calls-per-day/index.ts"
import { isOf } from "../../rules/index.ts"
import { messageVolume } from "../../rules/message-volume/index.ts"
import { numberRotation } from "../../rules/number-rotation/index.ts"
import type { Rule } from "../../rules/rule.ts"
import { isLabelled } from "../../rules/words-read.ts"
import { withoutReceipts } from "../../timeline/contacts.ts"
import { pick } from "../../timeline/rows.ts"
import { isCustomer, writtenStandingOf } from "../standing/index.ts"
import { grievancesOf } from "./grievances.ts"
import type { PaperSubject } from "./matter.ts"

/** They count whatever there is: what they count is complained of where it was too much. */
const counting: readonly Rule[] = [callsPerDay, callsBurst, messageVolume, numberRotation]
/** Of rows of the side those that a finding or a ground rests on. Receipts, codes and answers press for nothing and count nowhere. */
export const complainedOf = (matter: PaperSubject, rows: Int32Array): Int32Array => {
  const { timeline } = matter.dossier
  const pressing = withoutReceipts(timeline, rows)
  const standing = writtenStandingOf(matter)
  if (!isCustomer(standing)) return Int32Array.from(pressing)
  const settled = standing === "settled" ? matter.loan?.settled?.value : undefined
  const { oftenCalled, oftenWritten } = grievancesOf(matter)
  const found = matter.findings.filter(
    (one) =>
      !counting.some((rule) => isOf(one, rule)) || (oftenCalled && !isOf(one, messageVolume)) || (oftenWritten && isOf(one, messageVolume)),
  )
  // A polite notice that an instalment falls due is complained of only where something else than its day is held against it.
  const early = found.filter((one) => isOf(one, beforeDue))
  const noted = (row: number): boolean => isLabelled(timeline, row, "normal_reminder", ["none"])
  const held = new Set([
    ...found.filter((one) => !isOf(one, beforeDue)).flatMap(({ events }) => [...events]),
    ...[...early, ...matter.grounds, ...matter.open].flatMap(({ events }) => [...events].filter((row) => !noted(row))),
  ])
  return Int32Array.from(pick(pressing, (row) => held.has(row) && !(settled && dayOf(timeline.at[row] as number) < settled)))
}
