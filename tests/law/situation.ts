/** Small invented situations for tests of grounds and causes: contacts and answers in, what law and causes say out. */

import type { EventKind } from "../../src/engine/case/batch.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { addDays } from "../../src/engine/case/time.ts"
import type { Diagnosis } from "../../src/engine/causes/cause.ts"
import { diagnose } from "../../src/engine/causes/index.ts"
import { contradictionsIn } from "../../src/engine/contradictions/index.ts"
import { gapsOf } from "../../src/engine/gaps/index.ts"
import { applyLaw } from "../../src/engine/grounds/apply.ts"
import type { Ground } from "../../src/engine/grounds/ground.ts"
import { thresholdsOf } from "../../src/engine/grounds/thresholds.ts"
import type { Law } from "../../src/engine/law/instrument.ts"
import { refusalsIn } from "../../src/engine/refusals/index.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { facts as factsOf, type Row, source } from "../timeline/course.ts"
import { day, law as held } from "./held.ts"

export const lender = "057110000001"
export type Answers = Readonly<Record<string, string | readonly string[]>>
export interface Situation {
  readonly rows: readonly Row[]
  readonly answers: Answers
  readonly on?: string
  /** Days on which the record of calls would have shown one. */
  readonly covered?: readonly (readonly [from: string, to: string])[]
  /** Days of a phone's own log, which shows missed calls too. */
  readonly logged?: readonly (readonly [from: string, to: string])[]
}
/** Contacts of the lender on one day at the given clock times. */
export const contacts = (on: string, times: readonly string[], kind: EventKind = "call"): readonly Row[] =>
  times.map((time) => ({
    at: `${on}T${time}:00+08:00`,
    number: lender,
    kind,
    ...(kind === "call" ? { durationS: 20 } : { text: "请及时还款" }),
  }))
/** The same times on each of `n` days from `on`. */
export const daily = (on: string, n: number, times: readonly string[], kind: EventKind = "call"): readonly Row[] =>
  Array.from({ length: n }, (_, i) => contacts(addDays(on as Day, i), times, kind)).flat()

const common: Answers = { "claim.1.lender": "云杉消费金融", "claim.1.lender-type": "consumer-finance", "claim.1.numbers": [lender] }
export const stranger: Answers = { ...common, role: "stranger", name: "周以宁", "claim.1.debtor": "other", "claim.1.addressee": "孙建洲" }
export const victim: Answers = {
  ...common,
  role: "misuse-victim",
  name: "江若禾",
  "claim.1.debtor": "nobody",
  "claim.1.identity-used": "yes",
}
export const onTime = (due: readonly string[], paid: readonly string[] = due): Answers => ({
  ...common,
  role: "borrower-current",
  "claim.1.debtor": "self",
  "claim.1.due": due,
  "claim.1.paid": paid,
})
export const late = (due: string): Answers => ({ ...common, role: "borrower-overdue", "claim.1.debtor": "self", "claim.1.due": [due] })
export const effect: Answers = { effect: "上班时被打断,夜里被吵醒" }

export const judge = ({ rows, answers, on = "2026-12-31", covered = [], logged = [] }: Situation, law: Law = held) => {
  const facts = factsOf(answers)
  const spans = (list: NonNullable<Situation["covered"]>, connectedOnly: boolean) =>
    list.map(([from, to]) => ({ from: day(from), to: day(to), kinds: ["call" as const], connectedOnly }))
  const coverage = [...spans(covered, true), ...spans(logged, false)]
  const built = build(
    [
      source(
        1,
        [...rows].sort((a, b) => (String(a.at) < String(b.at) ? -1 : 1)),
        { coverage },
      ),
    ],
    facts,
    thresholdsOf(law, day(on)),
  )
  const refusals = refusalsIn({ ...built, facts })
  const course = { ...built, refusals, contradictions: contradictionsIn({ ...built, facts, refusals, day: day(on) }) }
  const applied = applyLaw({ law, ...course, facts, lastDay: day(on) })
  const seen = { ...course, facts, findings: applied.findings, grounds: applied.grounds, unread: { parts: [] } }
  const diagnosis = diagnose(seen)
  return { ...course, ...applied, diagnosis, gaps: gapsOf({ ...seen, diagnosis, notHeld: applied.notHeld, day: day(on) }) }
}
const name = (ground: Ground): string => `${ground.ref.instrument}/${ground.ref.effective}#${ground.ref.anchor}`
/** Provisions met, by instrument, version and anchor, in order; norms that are only compared with are `compared`. */
export const met = (situation: Situation, law?: Law): readonly string[] => [
  ...new Set(
    judge(situation, law)
      .grounds.filter((g) => g.met && !g.comparison)
      .map(name),
  ),
]
const named = (situation: Situation, law: Law | undefined, comparison: boolean): readonly string[] => [
  ...new Set(
    judge(situation, law)
      .grounds.filter((g) => (g.comparison === true) === comparison)
      .map(name),
  ),
]
export const mentioned = (situation: Situation, law?: Law): readonly string[] => named(situation, law, false)
export const compared = (situation: Situation, law?: Law): readonly string[] => named(situation, law, true)
export const groundOf = (situation: Situation, wanted: string, law?: Law): Ground | undefined =>
  judge(situation, law).grounds.find((g) => name(g) === wanted)
export const conclusionOf = (situation: Situation, cause: string, claim = "claim-1"): Diagnosis | undefined =>
  judge(situation).diagnosis.find((entry) => entry.cause === cause && entry.claim === claim)
