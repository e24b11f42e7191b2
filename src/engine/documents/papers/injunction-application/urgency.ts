/** Whether a court can be asked at once: the acts go on, what they do can hardly be made good, and documents show it; of whoever owes, only what no creditor may do. */
import { claimKeyOf } from "../../../case/claim-key.ts"
import { addDays, type Day, dayOf } from "../../../case/time.ts"
import { harmUnshown, notGoingOn, onlyDisturbed, remindedLawfully, whatHarm } from "../../../gaps/no-urgency.ts"
import { exposureThreat } from "../../../rules/exposure-threat/index.ts"
import { isOf } from "../../../rules/index.ts"
import { publicPosting } from "../../../rules/public-posting/index.ts"
import type { Rule } from "../../../rules/rule.ts"
import { thirdPartyContact } from "../../../rules/third-party-contact/index.ts"
import { thirdPartyDisclosure } from "../../../rules/third-party-disclosure/index.ts"
import { threat } from "../../../rules/threat/index.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import { lawNumber } from "../../sections/law-number.ts"
import { type ClaimedLoss, claimedLosses } from "../../sections/losses.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { unsuable } from "../../sections/suable.ts"
import type { DraftRefusal } from "../../sheet/ast.ts"
import { writtenStandingOf } from "../../standing/index.ts"

/** What can hardly be made good, as evidence shows it: others who learn of it, a threat, health, work. */
export type Harm = "others" | "menace" | "health" | "work"
/** The first of the days that count as going on; undefined where no text gives how many. */
const recentFrom = (matter: PaperSubject): Day | undefined => {
  const days = lawNumber(matter, "injunction-recent-days")
  return days === undefined ? undefined : addDays(matter.dossier.day, -days)
}
/** What was threatened or done so long ago that nothing more came of it can be made good by a judgment: a posting stays where it stands. */
const isNow = (matter: PaperSubject, events: ArrayLike<number>): boolean => {
  const { timeline, day } = matter.dossier
  const from = recentFrom(matter)
  return Array.from(events).some((row) => {
    const at = timeline.at[row] as number
    return from !== undefined && !Number.isNaN(at) && dayOf(at) >= from && dayOf(at) <= day
  })
}
const found = (matter: PaperSubject, ...rules: readonly Rule[]): boolean =>
  matter.findings.some((one) => {
    const now = isNow(matter, one.events)
    return (now || isOf(one, publicPosting)) && rules.some((rule) => isOf(one, rule))
  })
const words: Readonly<Record<"health" | "work", RegExp>> = {
  health: /医|诊|病|药|治疗/,
  work: /误工|工资|停工|停业|停职|营业|请假|离职|解雇|辞退/,
}
/** Losses of one kind, each with its day, its sum and its proof. */
export const lossesOf = (matter: PaperSubject, kind: "health" | "work"): readonly ClaimedLoss[] =>
  claimedLosses(matter).filter(({ told }) => words[kind].test(told.value))
/** Of whoever is called about another's debt they are themselves the one who was drawn in: nobody learned of anything of theirs by that. */
export const drawsOthersIn = (matter: PaperSubject): boolean => {
  const standing = writtenStandingOf(matter)
  const outside = standing === "stranger" || standing === "contact"
  return found(matter, exposureThreat, publicPosting, ...(outside ? [] : [thirdPartyDisclosure, thirdPartyContact]))
}
export const threatens = (matter: PaperSubject): boolean => found(matter, threat)
export const harmsOf = (matter: PaperSubject): readonly Harm[] => [
  ...(drawsOthersIn(matter) ? (["others"] as const) : []),
  ...(threatens(matter) ? (["menace"] as const) : []),
  ...(lossesOf(matter, "health").length > 0 ? (["health"] as const) : []),
  ...(lossesOf(matter, "work").length > 0 ? (["work"] as const) : []),
]
/** The dated contacts that are complained of, in order, no older than the last days that count as going on. */
export const recentOf = (matter: PaperSubject): Int32Array => {
  const { timeline, day } = matter.dossier
  const from = recentFrom(matter)
  if (from === undefined) return new Int32Array()
  return complainedOf(matter, matter.contacts).filter((row) => {
    const at = timeline.at[row] as number
    return !Number.isNaN(at) && dayOf(at) >= from && dayOf(at) <= day
  })
}
const answer = (matter: PaperSubject, name: string): string | undefined => matter.said(name)[0]?.value
const ofWhoOwes = (matter: PaperSubject): boolean => {
  const standing = writtenStandingOf(matter)
  return standing === "owing" || standing === "bound"
}
export const notUrgent = (matter: PaperSubject): DraftRefusal | undefined => {
  const key = (name: string): string => claimKeyOf(matter.party.claim, name)
  const waits = (gap: ReturnType<typeof whatHarm>): DraftRefusal => ({ why: "missing", gaps: [gap] })
  const recent = recentOf(matter)
  const { timeline, day } = matter.dossier
  const last = recent.at(-1)
  if (last === undefined) return waits(notGoingOn(key("ongoing")))
  if (ofWhoOwes(matter) && !drawsOthersIn(matter) && !threatens(matter)) return waits(remindedLawfully())
  const harm = answer(matter, "harm")
  if (harm === undefined) return waits(whatHarm(key("harm")))
  if (harm === "only-disturbed") return waits(onlyDisturbed(key("harm")))
  // A record of the day itself speaks for itself; of any earlier one the person says that it goes on.
  if (dayOf(timeline.at[last] as number) < day && answer(matter, "ongoing") !== "yes") return waits(notGoingOn(key("ongoing")))
  if (harmsOf(matter).length === 0) return waits(harmUnshown(key("harm-items")))
  return unsuable(matter)
}
