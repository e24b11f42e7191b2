/** Finds messages that pose as an authority, a lawyer, the lender or the debtor, and counts each apart. Texts in the form of a court or the police are neither genuine nor false by their words. */
import type { StringPool } from "../../case/batch.ts"
import type { Claim } from "../../case/claim.ts"
import type { Facts } from "../../case/facts.ts"
import { nameOfPerson } from "../../case/person.ts"
import { readSays } from "../../messages/index.ts"
import { countOf } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
import { notTheirs } from "../claim-of.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import { wordedWhere } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { askedOnce, formAt, isLabelled, isQuiet, wordedKinds } from "../words-read.ts"
import { impersonationPhrases } from "./paper.ts"
import { posesAsDebtor, posesAsLawyer, posesAsLender, posesAsOfficial } from "./posing.ts"
import { impersonationWords } from "./words.ts"

/** The debtor by name: another, where the debt is said to be another's. */
const debtorNamed = (facts: Facts, claim: Claim) => (notTheirs(claim) ? claim.addressee : nameOfPerson(facts, claim))
const textAt = (timeline: Timeline, row: number): string => timeline.texts.get(timeline.text[row] as number)

const asAuthority = askedOnce((text) => posesAsOfficial(text) || posesAsLawyer(text))
/** Whether a text poses as the lender or the debtor of a claim: asked once of each text for the names that the claim has. */
const known = new WeakMap<StringPool, Map<string, Uint8Array>>()
const onceFor = (timeline: Timeline, names: string, ask: (text: string) => boolean): ((row: number) => boolean) => {
  const byNames = known.get(timeline.texts) ?? new Map<string, Uint8Array>()
  known.set(timeline.texts, byNames)
  const answers = byNames.get(names) ?? new Uint8Array(timeline.texts.size)
  byNames.set(names, answers)
  return (row) => {
    const text = timeline.text[row] as number
    if (answers[text] === 0) answers[text] = ask(timeline.texts.get(text)) ? 2 : 1
    return answers[text] === 2
  }
}
const nobody = (): boolean => false
/** Whether a message poses as the debtor or the lender of the claim behind its group. */
const posing = (input: RuleInput) => {
  const { timeline, facts } = input
  const of = (claim: Claim) => {
    const debtor = debtorNamed(facts, claim)
    const names = `lender/${claim.lender?.value ?? ""}/${claim.platform?.value ?? ""}`
    return {
      debtor: onceFor(timeline, `debtor/${debtor?.value ?? ""}`, (text) => posesAsDebtor(text, debtor)),
      lender: onceFor(timeline, names, (text) => posesAsLender(text, readSays(text), claim)),
    }
  }
  const byClaim = new Map(input.claims.map((claim) => [claim.id as string | null, of(claim)]))
  return (as: "debtor" | "lender", { claim }: Pick<Group, "claim">): ((row: number) => boolean) => byClaim.get(claim)?.[as] ?? nobody
}
export const impersonation: Rule<MeasureOf<typeof impersonationWords>> = {
  id: "impersonation",
  words: impersonationWords,
  paper: impersonationPhrases,
  measure: (input) => {
    const { timeline } = input
    const unverified = (row: number): boolean => ["court", "police"].includes(formAt(timeline, row) ?? "")
    const labelled = (row: number): boolean =>
      !unverified(row) &&
      !isQuiet(timeline, row) &&
      isLabelled(timeline, row, "impersonation_official", ["violation", "scam"]) &&
      // A label alone accuses nobody of a borrowed name: the words have to name one.
      asAuthority(timeline, row)
    const poses = posing(input)
    return wordedWhere(input, {
      label: "impersonation_official",
      decides: (row, group) => labelled(row) || poses("debtor", group)(row) || poses("lender", group)(row),
      borderline: (row) => unverified(row) || isLabelled(timeline, row, "impersonation_official", ["borderline"]),
    }).map(({ group, rows, measures }) =>
      finding(impersonationWords, input, group, rows, wordedKinds, {
        ...measures,
        asOfficial: countOf(
          timeline,
          pick(rows, (row) => labelled(row) && posesAsOfficial(textAt(timeline, row))),
        ),
        asLawyer: countOf(
          timeline,
          pick(rows, (row) => labelled(row) && posesAsLawyer(textAt(timeline, row))),
        ),
        asLender: countOf(timeline, pick(rows, poses("lender", group))),
        asDebtor: countOf(timeline, pick(rows, poses("debtor", group))),
      }),
    )
  },
}
