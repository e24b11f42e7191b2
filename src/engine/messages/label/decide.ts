/** From signs to labels and flag. What is not plainly shown is not charged: a sign alone, without a debt pressed for, is no threat. */

import type { OfficialNotice } from "../official.ts"
import type { Labelled, LabelSpan, MessageFlag, MessageLabel } from "../reading.ts"
import type { TextEvidence } from "./evidence.ts"
import { toneOf } from "./tone.ts"

const strong = 0.9
/** Who signs: a law firm or a mediation office that nobody can verify. */
const lawyerSigns =
  /^.{0,6}[【[〔][^】\]〕]{0,20}(?:律师|律所|法务|调解|诉)|[【[〔][^】\]〕]{0,20}(?:律师|律所|法务|调解)[^】\]〕]{0,10}[】\]〕].{0,6}$|(?:我是|我们是|这里是).{0,16}(?:律师|法务|调解)|律师事务所.{0,10}(?:受|接受)|律师函.{0,8}(?:已|将|送达|寄)/

export const decide = (evidence: TextEvidence, official: OfficialNotice | undefined): Labelled => {
  const { signs, senses, folded } = evidence
  const weight = (sign: string): number => (signs.get(sign) ?? []).reduce((most, seen) => Math.max(most, seen.weight), 0)
  const has = (...names: readonly string[]): boolean => names.some((name) => senses.has(name))
  const tone = toneOf(evidence)
  const labels = new Map<MessageLabel, readonly string[]>()
  let flag = "none" as MessageFlag
  const rank = (to: MessageFlag): void => {
    const order: readonly MessageFlag[] = ["none", "borderline", "violation", "scam"]
    if (order.indexOf(to) > order.indexOf(flag)) flag = to
  }
  const give = (label: MessageLabel, to: MessageFlag, ...from: readonly string[]): void => {
    labels.set(label, from)
    rank(to)
  }
  if (tone.own) return { labels: ["unrelated"], flag: "none", spans: [] }

  // A debt is pressed for, or the text speaks as one who presses.
  const pressing = tone.claims || tone.due || has("frame")
  const warned = tone.warns

  if (weight("scam") >= strong && !warned && !tone.codeOnly && !has("corporate")) {
    give("scam_request", "scam", "scam")
    if (has("caseFraud", "caseNumber") || (has("judicial") && has("caseFraud"))) give("impersonation_official", "scam", "staged", "scam")
    if (tone.late && has("freeze")) {
      give("overdue_claim", "scam", "late")
      give("false_amount", "scam", "late")
    }
  } else if (weight("lureOnly") > 0 && has("mobile")) give("scam_request", "borderline", "lureOnly")

  if (weight("insult") >= strong) give("insult", "violation", "insult")
  if (weight("lewd") >= strong && !(tone.marketing && !tone.claims)) give("obscene", "violation", "lewd")
  if (weight("violence") >= strong) give("threat_violence", "violation", "violence")
  if (!warned && flag !== "scam") {
    if (pressing && weight("veiled") >= strong) give("threat_violence", "violation", "veiled", "violence")
    const third = weight("third") >= strong
    if (third && (tone.claims || has("debt", "relay", "asRelative")) && !tone.everyday) {
      const told = tone.discloses
      give("third_party_contact", told ? "violation" : "borderline", "third")
    }
    if (weight("done") >= strong && pressing) give("third_party_contact", "violation", "done")
    const exposes = weight("exposure") >= strong || (weight("exposure") > 0 && tone.claims && has("frame", "will"))
    if (pressing && exposes && !(third && !has("tellHard")) && !tone.normalOffer) give("threat_exposure", "violation", "exposure", "visit")
    else if (pressing && weight("visit") > 0 && !third && !tone.everyday) give("threat_exposure", "violation", "visit")
    const spoken = pressing || (has("you", "urge") && !tone.everyday && !has("news"))
    if (!official && spoken && !third) {
      if (weight("staged") >= strong || (has("caseNumber") && has("court", "courtStep")))
        give("impersonation_official", "violation", "staged", "court")
      else if (lawyerSigns.test(folded.text) && (has("suit", "courtStep", "frame") || tone.late))
        give("impersonation_official", has("frame", "courtStep") ? "violation" : "borderline", "lawyer", "court")
    }
  }
  const harsh = weight("harshCredit") > 0 || has("suit", "courtStep", "vague", "mild")
  if (flag === "none" && pressing && harsh && !tone.receipt && !tone.handles && !official)
    rank(has("vague", "suit", "courtStep", "mild") || weight("harshCredit") > 0 ? "borderline" : "none")

  const threatened = ["threat_violence", "threat_exposure", "impersonation_official", "insult"].some((label) =>
    labels.has(label as MessageLabel),
  )
  if (tone.base === "overdue_claim" && !official) labels.set("overdue_claim", ["late", "owed"])
  if (tone.base === "reminder") {
    labels.set("reminder", ["due"])
    if (threatened || harsh) give("pre_due_pressure", "borderline", "harshCredit", "suit", "veiled")
  }
  if (official && tone.base) labels.set(tone.base, ["due", "late", "owed"])
  if (tone.marketing && !labels.has("overdue_claim") && labels.get("scam_request") === undefined) labels.set("marketing", ["promo"])
  if (flag === "none" && tone.mild && !labels.has("marketing")) labels.set("normal_reminder", ["receipt", "handles"])
  if (labels.size === 0) labels.set("unrelated", [])
  const spans: LabelSpan[] = []
  for (const [label, from] of labels)
    for (const sign of from)
      for (const seen of signs.get(sign) ?? []) {
        const [start, end] = [folded.from[seen.from] as number, folded.to[seen.to - 1] as number]
        if (!spans.some((one) => one.label === label && one.from <= start && end <= one.to)) spans.push({ label, from: start, to: end })
      }
  return { labels: [...labels.keys()], flag, spans }
}
