/** What of a side's conduct reaches the police: words that threaten, insult, expose or pose as an office, visits and postings, pursuit against the person's word. */

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
import { formOf, labelsOf, saysOf } from "../../../timeline/readings.ts"
import type { DatedFact } from "../../form/parts.ts"
import { type Gravity, rankOf } from "../../quotations/gravity.ts"
import { type QuotedMessage, quotationsOf, quoted } from "../../quotations/index.ts"
import { isPoliceBusiness } from "../../sections/basis.ts"
import type { Side } from "../../sections/happened.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { speakerOf } from "../../sections/speaker.ts"
import { writtenStandingOf } from "../../standing/index.ts"

const reaching: ReadonlySet<Gravity> = new Set(["violence", "exposure", "false-office"])
const ofWords: readonly Rule[] = [threat, insult, obscene, impersonation]
const pursuing: ReadonlySet<Gravity> = new Set(["frequency"])
/** They go before whatever else happened on other days. */
const foremost = 40

/** Every message that weighs, not the few that a paper quotes: whether and until when there was one is asked here. */
const allWords = (matter: PaperSubject): readonly QuotedMessage[] => quotationsOf(matter, matter.messages.length)
/** Veiled words of the side's: nothing is named in them, and everybody understands. */
const menacing =
  (kinds: readonly string[]) =>
  ({ messages, dossier: { timeline } }: PaperSubject): readonly number[] =>
    [...messages].filter((row) => {
      const text = timeline.text[row] as number
      const found = text < 0 ? undefined : menaceIn(timeline.texts.get(text))
      return found !== undefined && kinds.includes(found) && (found !== "soft" || formOf(timeline, row) === "dunning")
    })
const veiled = menacing(["harm", "pictures", "soft"])
/** Pictures shown to others harm nobody's body. */
const veiledHarm = menacing(["harm", "soft"])
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
/** What is only looked at as such is no ground for a report: a rule has to have found it. That others be exposed does not threaten whoever is told of it. */
const foundRows = (matter: PaperSubject): ReadonlySet<number> => {
  const outside = ["stranger", "contact", "unit"].includes(writtenStandingOf(matter))
  const rules = outside ? ofWords : [...ofWords, exposureThreat]
  return new Set(matter.findings.filter((one) => rules.some((rule) => isOf(one, rule))).flatMap(({ events }) => [...events]))
}
/** Rows with such words, in order of time. */
export const graveRows = (matter: PaperSubject): readonly number[] => {
  const found = foundRows(matter)
  const worded = allWords(matter).filter(({ gravity, row }) => reaching.has(gravity) && found.has(row))
  return [...new Set([...worded.map(({ row }) => row), ...veiled(matter), ...threatenedVisits(matter)])].sort((a, b) => a - b)
}
export const reachesPolice = (matter: PaperSubject): boolean =>
  graveRows(matter).length > 0 || actsFound(matter).length > 0 || isPursuit(matter)
/** Whether a person's safety is threatened, by words that a rule found to do so. */
export const isDangerous = (matter: PaperSubject): boolean =>
  (matter.findings.some((one) => isOf(one, threat)) && allWords(matter).some(({ gravity }) => gravity === "violence")) ||
  veiledHarm(matter).length > 0
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
