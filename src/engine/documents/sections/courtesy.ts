/** Whether nothing that is known of a side goes beyond asking after somebody: nobody complains of that, nor asks what a debt's letter asks. */

import { speaksOfDebt } from "../../messages/form/pressing.ts"
import { callsBurst } from "../../rules/calls-burst/index.ts"
import { callsPerDay } from "../../rules/calls-per-day/index.ts"
import { isOf } from "../../rules/index.ts"
import { messageVolume } from "../../rules/message-volume/index.ts"
import type { Finding, Rule } from "../../rules/rule.ts"
import { thirdPartyContact } from "../../rules/third-party-contact/index.ts"
import { wrongAddressee } from "../../rules/wrong-addressee/index.ts"
import { entriesAbout } from "../../timeline/notes.ts"
import { onlyChecks } from "../../timeline/only-checks.ts"
import { formOf } from "../../timeline/readings.ts"
import { writtenStandingOf } from "../standing/index.ts"
import { lawNumber } from "./law-number.ts"
import type { PaperSubject } from "./matter.ts"

/** Every contact is counted by these, whatever was said in it. */
const neutral: readonly Rule[] = [callsPerDay, callsBurst, messageVolume, wrongAddressee, thirdPartyContact]
export const isNeutral = (finding: Finding): boolean => neutral.some((rule) => isOf(finding, rule))
/** Nothing was found beyond that somebody outside of the debt was reached. */
const isOnlyReached = ({ findings }: PaperSubject): boolean => findings.every(isNeutral)
/** What the person wrote down of a call tells of a debt. */
const toldOfDebt = ({ dossier: { timeline }, party, calls }: PaperSubject): boolean =>
  entriesAbout(timeline, new Set(party.links.map(({ number }) => number)), new Set(calls)).some((row) =>
    speaksOfDebt(timeline.texts.get(timeline.text[row] as number)),
  )
const hasOnlyChecked = ({ dossier: { timeline }, party }: PaperSubject): boolean =>
  timeline.groups.some((group) => group.counterparty === party.id && onlyChecks(timeline, group))
/**
 * Somebody outside of the debt, a contact or two, no word of a debt in a message or in the diary, no word to stop. What was said in a call that nobody tells
 * of may have been as civil as the message.
 */
export const isCourtesyOnly = (matter: PaperSubject): boolean => {
  const { dossier, party, contacts, messages } = matter
  const most = lawNumber(matter, "courtesy-contacts")
  return (
    matter.stands === "other" &&
    writtenStandingOf(matter) !== "misuse" &&
    most !== undefined &&
    contacts.length > 0 &&
    (contacts.length <= most || hasOnlyChecked(matter)) &&
    // A word to stop that nobody has confirmed yet is asked about, and the letter with it.
    !dossier.refusals.some(({ counterparty }) => counterparty === party.id) &&
    isOnlyReached(matter) &&
    [...messages].every((row) => formOf(dossier.timeline, row) !== "dunning") &&
    !matter.said("overdue-claimed").some(({ value }) => value === "yes") &&
    !toldOfDebt(matter)
  )
}
