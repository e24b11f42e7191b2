/** Which contacts a paper complains of: a customer's lawful ones are none, whoever is outside of the contract was to get none at all. */
import { dayOf } from "../../case/time.ts"
import { withoutReceipts } from "../../timeline/contacts.ts"
import { pick } from "../../timeline/rows.ts"
import { isCustomer, writtenStandingOf } from "../standing/index.ts"
import type { PaperSubject } from "./matter.ts"

/** Of rows of the side those that a finding or a ground rests on. Receipts, codes and answers press for nothing and count nowhere. */
export const complainedOf = (matter: PaperSubject, rows: Int32Array): Int32Array => {
  const { timeline } = matter.dossier
  const pressing = withoutReceipts(timeline, rows)
  const standing = writtenStandingOf(matter)
  if (!isCustomer(standing)) return Int32Array.from(pressing)
  const settled = standing === "settled" ? matter.loan?.settled?.value : undefined
  const held = new Set([...matter.findings, ...matter.grounds, ...matter.open].flatMap(({ events }) => [...events]))
  return Int32Array.from(pick(pressing, (row) => held.has(row) && !(settled && dayOf(timeline.at[row] as number) < settled)))
}
