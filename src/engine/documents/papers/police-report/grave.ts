/** What of a side's conduct reaches the police: a threat, a swindle, an office posed as, visits and postings, abuse many times over, pursuit against the person's word. */

import type { Gap } from "../../../case/gap.ts"
import { fraudRows } from "../../../causes/fraud-rows.ts"
import { belowPolice } from "../../../gaps/not-for-police.ts"
import { menaceIn } from "../../../messages/menace.ts"
import { afterRefusal } from "../../../rules/after-refusal/index.ts"
import { exposureThreat } from "../../../rules/exposure-threat/index.ts"
import { impersonation } from "../../../rules/impersonation/index.ts"
import { isOf } from "../../../rules/index.ts"
import { insult } from "../../../rules/insult/index.ts"
import { obscene } from "../../../rules/obscene/index.ts"
import { publicPosting } from "../../../rules/public-posting/index.ts"
import type { Finding, Rule } from "../../../rules/rule.ts"
import { threat } from "../../../rules/threat/index.ts"
import { visitsPerDay } from "../../../rules/visits-per-day/index.ts"
import { as, say } from "../../../say/say.ts"
import { when } from "../../../timeline/measure.ts"
import { isMenacing, threatensSafety, veilsThreat } from "../../../timeline/menacing.ts"
import { labelsOf, saysOf } from "../../../timeline/readings.ts"
import type { DatedFact } from "../../form/parts.ts"
import { type Gravity, rankOf } from "../../quotations/gravity.ts"
import { type QuotedMessage, quotationsOf, quoted } from "../../quotations/index.ts"
import { isPoliceBusiness } from "../../sections/basis.ts"
import type { Side } from "../../sections/happened.ts"
import { lawNumber } from "../../sections/law-number.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { speakerOf } from "../../sections/speaker.ts"
import { writtenStandingOf } from "../../standing/index.ts"

const reaching: ReadonlySet<Gravity> = new Set(["violence", "exposure", "false-office"])
/** Once is enough: nobody waits for a second one. */
const atOnce: readonly Rule[] = [threat, impersonation]
/** To say what would be told to whom, or to abuse somebody, reaches the police many times over. */
const repeated: readonly Rule[] = [insult, obscene, exposureThreat]
const pursuing: ReadonlySet<Gravity> = new Set(["frequency"])
/** They go before whatever else happened on other days. */
const foremost = 40

/** Every message that weighs, not the few that a paper quotes: whether and until when there was one is asked here. */
const allWords = (matter: PaperSubject): readonly QuotedMessage[] => quotationsOf(matter, matter.messages.length)
/** Words against somebody's body, home or family: in plain words or veiled, as the alarm tells them; pictures held for money. */
const dangers = ({ messages, dossier: { timeline } }: PaperSubject): readonly number[] =>
  [...messages].filter((row) => threatensSafety(timeline, row) || veilsThreat(timeline, row))
const heldPictures = ({ messages, dossier: { timeline } }: PaperSubject): readonly number[] =>
  [...messages].filter(
    (row) => (timeline.text[row] as number) >= 0 && menaceIn(timeline.texts.get(timeline.text[row] as number)) === "pictures",
  )
/** Codes, transfers or a shared screen asked for, as a fraud does. */
export const swindles = ({ messages, dossier: { timeline } }: PaperSubject): readonly number[] =>
  [...messages].filter((row) => fraudRows(timeline).has(row))
/** A visit that is threatened with: one announced in a proper way is none. */
const threatenedVisits = ({ messages, dossier: { timeline } }: PaperSubject): readonly number[] =>
  [...messages].filter((row) => saysOf(timeline, row)?.visit !== undefined && labelsOf(timeline, row)?.flag === "violation")
const actsFound = ({ findings, party }: PaperSubject): readonly Finding[] =>
  findings.filter((one) => one.counterparty === party.id && (isOf(one, visitsPerDay) || isOf(one, publicPosting)))
/** What was done and stands in no message: the findings whose own sentences a report tells. */
export const actsBeside = (matter: PaperSubject): PaperSubject => ({ ...matter, findings: actsFound(matter) })
/** Of the texts that the police apply, met by this side's acts. */
export const policeGrounds = ({ grounds, open }: PaperSubject) => [...grounds, ...open].filter(isPoliceBusiness)
/** It went on against the person's word, with words that say so, and a text of the police's own is met. */
export const isPursuit = (matter: PaperSubject): boolean =>
  matter.findings.some((one) => isOf(one, afterRefusal)) &&
  allWords(matter).some(({ gravity }) => pursuing.has(gravity)) &&
  policeGrounds(matter).some(({ provision }) => provision.right !== undefined)
const rowsBy = (matter: PaperSubject, rules: readonly Rule[]): readonly number[] =>
  matter.findings.filter((one) => rules.some((rule) => isOf(one, rule))).flatMap(({ events }) => [...events])
/** That others be exposed does not threaten whoever is told of it. */
const abusing = (matter: PaperSubject): readonly Rule[] =>
  ["stranger", "contact", "unit"].includes(writtenStandingOf(matter)) ? repeated.filter((rule) => rule !== exposureThreat) : repeated
/** How many messages abuse or expose. */
const abuses = (matter: PaperSubject): number => new Set(rowsBy(matter, abusing(matter))).size
const isManyTimes = (matter: PaperSubject): boolean => abuses(matter) >= (lawNumber(matter, "abuse-messages") ?? Number.POSITIVE_INFINITY)
/** What is only looked at as such is no ground for a report: a rule has to have found it. */
const foundRows = (matter: PaperSubject): ReadonlySet<number> => new Set(rowsBy(matter, [...atOnce, ...abusing(matter)]))
/** Each of these reaches the police by itself. */
const alone = (matter: PaperSubject): readonly number[] => {
  const found = new Set(rowsBy(matter, atOnce))
  const worded = allWords(matter).filter(({ gravity, row }) => reaching.has(gravity) && found.has(row))
  return [...worded.map(({ row }) => row), ...dangers(matter), ...heldPictures(matter), ...swindles(matter), ...threatenedVisits(matter)]
}
/** Rows with such words, and the abuse beside them, in order of time. */
export const graveRows = (matter: PaperSubject): readonly number[] => {
  const found = foundRows(matter)
  const worded = allWords(matter).filter(({ gravity, row }) => reaching.has(gravity) && found.has(row))
  return [...new Set([...worded.map(({ row }) => row), ...alone(matter)])].sort((a, b) => a - b)
}
export const reachesPolice = (matter: PaperSubject): boolean =>
  alone(matter).length > 0 || isManyTimes(matter) || actsFound(matter).length > 0 || isPursuit(matter)
/** Nothing but a swindle: what law it falls under is for the police to say. */
export const isSwindle = (matter: PaperSubject): boolean => {
  const asked = new Set(swindles(matter))
  return asked.size > 0 && alone(matter).every((row) => asked.has(row)) && !isManyTimes(matter) && actsFound(matter).length === 0
}
/** Whether a person's safety is threatened. */
export const isDangerous = (matter: PaperSubject): boolean => dangers(matter).length > 0
/** A message that anything in the report rests on, however its label reads. */
export const isGrave = (matter: PaperSubject, row: number): boolean => {
  const { timeline } = matter.dossier
  return isMenacing(timeline, row) || fraudRows(timeline).has(row) || heldPictures(matter).includes(row)
}
/** Why this side's acts are none for the police, with how much abuse there is. */
export const notForThem = (matter: PaperSubject): Gap => belowPolice(matter.dossier, matter.party.claim, abuses(matter))
/** The rows on which a report rests: of the words, of visits and postings, of what a text of the police's own is met by. */
export const actsOf = (matter: PaperSubject): readonly number[] => [
  ...graveRows(matter),
  ...actsFound(matter).flatMap(({ events }) => [...events]),
  ...policeGrounds(matter).flatMap(({ events }) => [...events]),
]
export const graveFacts = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const gravest = new Map(allWords(matter).map((one) => [one.row, one]))
  return graveRows(matter).map((row) => {
    const quote = gravest.get(row)
    const at = when(matter.dossier.timeline, row)
    return {
      at,
      weight: foremost + rankOf(quote?.gravity ?? "violence"),
      told: say`${speakerOf(matter, row, side)}发信息：“${as("quotation", quote?.words ?? quoted(matter, row))}”`,
      named: say`${as("moment", at)}的信息`,
    }
  })
}
