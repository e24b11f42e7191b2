/** Every kind of gap, and the gaps of a case: what is missing, those first that decide the most. A new kind is one file and one line here. */
import type { Gap } from "../case/gap.ts"
import { fill } from "../case/template.ts"
import { agentMissing } from "./agent-missing.ts"
import { alreadyMended } from "./already-mended.ts"
import { answersContradict } from "./answers-contradict.ts"
import { bystanderGiven } from "./bystander-given.ts"
import { calledUnitMissing } from "./called-unit-missing.ts"
import { causeOpen } from "./cause-open.ts"
import { claimMissing } from "./claim-missing.ts"
import { claimUnplaced } from "./claim-unplaced.ts"
import { connectedOnly } from "./connected-only.ts"
import { counterpartyMissing } from "./counterparty-missing.ts"
import { coverageHole } from "./coverage-hole.ts"
import { debtorMissing } from "./debtor-missing.ts"
import { defenceWaits } from "./defence-waits.ts"
import { defendantUnproven } from "./defendant-unproven.ts"
import { directionUnknown } from "./direction-unknown.ts"
import { documentContradicts } from "./document-contradicts.ts"
import { dueMissing } from "./due-missing.ts"
import { effectMissing } from "./effect-missing.ts"
import { evidenceGone } from "./evidence-gone.ts"
import { extensionUndocumented } from "./extension-undocumented.ts"
import { filingOpen } from "./filing-open.ts"
import { forRoleMissing } from "./for-role-missing.ts"
import { type CaseGap, type ClaimGap, type GapKind, gapOf, type PaperGap } from "./gap-kind.ts"
import { lawNotHeld } from "./law-not-held.ts"
import { leftOutMissed } from "./left-out-needed.ts"
import { lenderBehindPlatform } from "./lender-behind-platform.ts"
import { lenderMissing } from "./lender-missing.ts"
import { lenderTypeMissing } from "./lender-type-missing.ts"
import { limitationPassed } from "./limitation-passed.ts"
import { loanKindMissing } from "./loan-kind-missing.ts"
import { loanUndecided } from "./loan-undecided.ts"
import { materialUnread } from "./material-unread.ts"
import { mendedUnasked } from "./mended-unasked.ts"
import { missedCallsUnseen } from "./missed-calls-unseen.ts"
import { noCallRecord } from "./no-call-record.ts"
import { noContacts } from "./no-contacts.ts"
import { noPosting } from "./no-posting.ts"
import { noUrgency } from "./no-urgency.ts"
import { notForPolice } from "./not-for-police.ts"
import { notForReview } from "./not-for-review.ts"
import { notSued } from "./not-sued.ts"
import { notYetTold } from "./not-yet-told.ts"
import { nothingSent } from "./nothing-sent.ts"
import { numberInTwoClaims } from "./number-in-two-claims.ts"
import { numbersUnattributed } from "./numbers-unattributed.ts"
import { onlyAskedAfter } from "./only-asked-after.ts"
import { otherPaper } from "./other-paper.ts"
import { paidMissing } from "./paid-missing.ts"
import { paymentAsked } from "./payment-asked.ts"
import { paymentUnmatched } from "./payment-unmatched.ts"
import { receptionClockDoubted } from "./reception-clock-doubted.ts"
import { recordsExpired } from "./records-expired.ts"
import { refusalMissing } from "./refusal-missing.ts"
import { refusalRefuted } from "./refusal-refuted.ts"
import { refusalScopeOpen } from "./refusal-scope-open.ts"
import { refusalStatedOnly } from "./refusal-stated-only.ts"
import { refusalWithheld } from "./refusal-withheld.ts"
import { roleMissing } from "./role-missing.ts"
import { senderUnplaced } from "./sender-unplaced.ts"
import { settledMissing } from "./settled-missing.ts"
import { signerUnknown } from "./signer-unknown.ts"
import { claimSoFar, type SoFar } from "./so-far.ts"
import { sourcesDisagree } from "./sources-disagree.ts"
import { statementMissing } from "./statement-missing.ts"
import { suspectedFraud } from "./suspected-fraud.ts"
import { unlicensedLender } from "./unlicensed-lender.ts"
import { unpaidMissing } from "./unpaid-missing.ts"
import { witnessAtOdds } from "./witness-at-odds.ts"
import { wordsWithheld } from "./words-withheld.ts"
import { yearUnconfirmed } from "./year-unconfirmed.ts"

const ofCase: readonly CaseGap[] = [
  roleMissing,
  forRoleMissing,
  noContacts,
  claimMissing,
  calledUnitMissing,
  effectMissing,
  wordsWithheld,
  materialUnread,
]
const ofClaims: readonly ClaimGap[] = [
  claimUnplaced,
  lenderMissing,
  signerUnknown,
  bystanderGiven,
  debtorMissing,
  lenderTypeMissing,
  settledMissing,
  dueMissing,
  paidMissing,
  unpaidMissing,
  loanKindMissing,
  paymentUnmatched,
  loanUndecided,
  paymentAsked,
  extensionUndocumented,
  suspectedFraud,
  agentMissing,
  refusalStatedOnly,
  refusalScopeOpen,
  refusalWithheld,
  refusalRefuted,
  refusalMissing,
  mendedUnasked,
]
const ofRecords: readonly CaseGap[] = [
  directionUnknown,
  yearUnconfirmed,
  numberInTwoClaims,
  numbersUnattributed,
  senderUnplaced,
  noCallRecord,
  coverageHole,
  connectedOnly,
  missedCallsUnseen,
  sourcesDisagree,
]
const ofContradictions: readonly CaseGap[] = [answersContradict, documentContradicts]
const openCauses: readonly ClaimGap[] = [causeOpen]
const unheldLaw: readonly ClaimGap[] = [lawNotHeld]
const ofReception: readonly CaseGap[] = [receptionClockDoubted]
const ofFiling: readonly CaseGap[] = [filingOpen]
/** Given by papers that are refused. */
const ofPapers: readonly PaperGap[] = [
  statementMissing,
  counterpartyMissing,
  notForPolice,
  notForReview,
  notYetTold,
  defendantUnproven,
  limitationPassed,
  alreadyMended,
  nothingSent,
  noPosting,
  noUrgency,
  onlyAskedAfter,
  notSued,
  defenceWaits,
  otherPaper,
  witnessAtOdds,
  recordsExpired,
  lenderBehindPlatform,
  unlicensedLender,
  evidenceGone,
  leftOutMissed,
]
export const gapKinds: readonly GapKind[] = [
  ...ofCase,
  ...ofClaims,
  ...ofContradictions,
  ...ofRecords,
  ...openCauses,
  ...unheldLaw,
  ...ofReception,
  ...ofFiling,
  ...ofPapers,
]

/** Every gap of the case, those that decide the most first; those of a claim claim by claim. */
export const gapsOf = (about: SoFar): readonly Gap[] => {
  const once = (kinds: readonly CaseGap[]): readonly Gap[] => kinds.flatMap((kind) => kind.find(about).map((found) => gapOf(kind, found)))
  const claims = about.claims.map((claim) => claimSoFar(about, claim))
  const each = (kinds: readonly ClaimGap[]): readonly Gap[] =>
    claims.flatMap((of) =>
      kinds.flatMap((kind) => kind.find(of).map((found) => gapOf(kind, { ...found, params: { claim: of.claim.id, ...found.params } }))),
    )
  return [
    ...once(ofCase),
    ...each(ofClaims),
    ...once(ofContradictions),
    ...once(ofRecords),
    ...each(openCauses),
    ...each(unheldLaw),
    ...once(ofReception),
    ...once(ofFiling),
  ]
}

const kindOf = new Map<string, GapKind>(gapKinds.map((kind) => [kind.code, kind]))
/** A template with the parameters that it names: the others stand beside the sentence. */
const filled = (template: string, params: Gap["params"] = {}): string =>
  fill(template, Object.fromEntries(Object.entries(params).filter(([name]) => template.includes(`{${name}}`))))
/** What is missing, in one sentence of each language: the only look-up, so that page, command line and JSON say the same. */
export const sentencesOf = ({ what, params }: Gap): { readonly sentence: string; readonly sentenceEn: string } => {
  const kind = kindOf.get(what)
  return { sentence: filled(kind?.sentence.zh ?? what, params), sentenceEn: filled(kind?.sentence.en ?? what, params) }
}
