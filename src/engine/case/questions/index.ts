/** Every question that can be asked, in the order of the list that `anning questions` prints: one line each. */
import { questionKeyOf } from "../claim-key.ts"
import { fileQuestionOfKey } from "../file-key.ts"
import { addressQuestion } from "./address.ts"
import { attorneyAddressQuestion } from "./attorney-address.ts"
import { attorneyCapacityQuestion } from "./attorney-capacity.ts"
import { attorneyContactQuestion } from "./attorney-contact.ts"
import { attorneyNameQuestion } from "./attorney-name.ts"
import { attorneyScopeQuestion } from "./attorney-scope.ts"
import { attorneySpecialQuestion } from "./attorney-special.ts"
import { calledUnitQuestion } from "./called-unit.ts"
import { carrierQuestion } from "./carrier.ts"
import { carrierAddressQuestion } from "./carrier-address.ts"
import { carrierAnswerQuestion } from "./carrier-answer.ts"
import { carrierAnsweredQuestion } from "./carrier-answered.ts"
import { carrierAskedQuestion } from "./carrier-asked.ts"
import { carrierElsewhereQuestion } from "./carrier-elsewhere.ts"
import { cityQuestion } from "./city.ts"
import { addresseeQuestion } from "./claim/addressee.ts"
import { agentQuestion } from "./claim/agent.ts"
import { agentNameQuestion } from "./claim/agent-name.ts"
import { agentRegisteredNameQuestion } from "./claim/agent-registered-name.ts"
import { agentSeatQuestion } from "./claim/agent-seat.ts"
import { amountQuestion } from "./claim/amount.ts"
import { amountAgreedQuestion } from "./claim/amount-agreed.ts"
import { answerQuestion } from "./claim/answer.ts"
import { answeredQuestion } from "./claim/answered.ts"
import { appliedQuestion } from "./claim/applied.ts"
import { caseNoQuestion } from "./claim/case-no.ts"
import { complainedQuestion } from "./claim/complained.ts"
import { complaintNoQuestion } from "./claim/complaint-no.ts"
import { confirmedQuestion } from "./claim/confirmed.ts"
import { contractOwnNameQuestion } from "./claim/contract-own-name.ts"
import { courtQuestion } from "./claim/court.ts"
import { creditBureauQuestion } from "./claim/credit-bureau.ts"
import { creditEntryQuestion } from "./claim/credit-entry.ts"
import { creditRecordQuestion } from "./claim/credit-record.ts"
import { creditReportDayQuestion } from "./claim/credit-report-day.ts"
import { creditReportNoQuestion } from "./claim/credit-report-no.ts"
import { debtorQuestion } from "./claim/debtor.ts"
import { disputedQuestion } from "./claim/disputed.ts"
import { dueQuestion } from "./claim/due.ts"
import { dueWholeDayQuestion } from "./claim/due-whole-day.ts"
import { extendedToQuestion } from "./claim/extended-to.ts"
import { fixedQuestion } from "./claim/fixed.ts"
import { handedInQuestion } from "./claim/handed-in.ts"
import { handedInAnsweredQuestion } from "./claim/handed-in-answered.ts"
import { harmQuestion } from "./claim/harm.ts"
import { harmItemsQuestion } from "./claim/harm-items.ts"
import { holderChangedQuestion } from "./claim/holder-changed.ts"
import { identityUsedQuestion } from "./claim/identity-used.ts"
import { inCreditReportQuestion } from "./claim/in-credit-report.ts"
import { inheritedQuestion } from "./claim/inherited.ts"
import { lenderQuestion } from "./claim/lender.ts"
import { lenderCityQuestion } from "./claim/lender-city.ts"
import { lenderTypeQuestion } from "./claim/lender-type.ts"
import { loanKindQuestion } from "./claim/loan-kind.ts"
import { numbersQuestion } from "./claim/numbers.ts"
import { numbersSureQuestion } from "./claim/numbers-sure.ts"
import { objectedQuestion } from "./claim/objected.ts"
import { officeQuestion } from "./claim/office.ts"
import { officeAnswerQuestion } from "./claim/office-answer.ts"
import { ongoingQuestion } from "./claim/ongoing.ts"
import { overdueClaimedQuestion } from "./claim/overdue-claimed.ts"
import { ownWordsOtherQuestion } from "./claim/own-words-other.ts"
import { paidQuestion } from "./claim/paid.ts"
import { payoutAccountOwnQuestion } from "./claim/payout-account-own.ts"
import { payoutOwnAccountQuestion } from "./claim/payout-own-account.ts"
import { paysQuestion } from "./claim/pays.ts"
import { platformQuestion } from "./claim/platform.ts"
import { platformRegisteredNameQuestion } from "./claim/platform-registered-name.ts"
import { platformSeatQuestion } from "./claim/platform-seat.ts"
import { policeAnswerQuestion } from "./claim/police-answer.ts"
import { policeDeciderQuestion } from "./claim/police-decider.ts"
import { policeOutcomeQuestion } from "./claim/police-outcome.ts"
import { policeReceiptQuestion } from "./claim/police-receipt.ts"
import { policeRefusalQuestion } from "./claim/police-refusal.ts"
import { policeReportQuestion } from "./claim/police-report.ts"
import { policeStationQuestion } from "./claim/police-station.ts"
import { policeSuperiorQuestion } from "./claim/police-superior.ts"
import { postPlatformQuestion } from "./claim/post-platform.ts"
import { postSeenQuestion } from "./claim/post-seen.ts"
import { postShotQuestion } from "./claim/post-shot.ts"
import { postUrlQuestion } from "./claim/post-url.ts"
import { postWhatQuestion } from "./claim/post-what.ts"
import { postWordsQuestion } from "./claim/post-words.ts"
import { procuratorateQuestion } from "./claim/procuratorate.ts"
import { refusalShownQuestion } from "./claim/refusal-shown.ts"
import { refusedQuestion } from "./claim/refused.ts"
import { refusedHoursQuestion } from "./claim/refused-hours.ts"
import { refusedHowQuestion } from "./claim/refused-how.ts"
import { refusedScopeQuestion } from "./claim/refused-scope.ts"
import { registeredNameQuestion } from "./claim/registered-name.ts"
import { representativeQuestion } from "./claim/representative.ts"
import { reviewOfficeQuestion } from "./claim/review-office.ts"
import { claimRoleQuestion } from "./claim/role.ts"
import { seatQuestion } from "./claim/seat.ts"
import { sentQuestion } from "./claim/sent.ts"
import { sentAnsweredQuestion } from "./claim/sent-answered.ts"
import { servedQuestion } from "./claim/served.ts"
import { settledQuestion } from "./claim/settled.ts"
import { settlementProofQuestion } from "./claim/settlement-proof.ts"
import { sideCheckedQuestion } from "./claim/side-checked.ts"
import { signedQuestion } from "./claim/signed.ts"
import { signedOtherQuestion } from "./claim/signed-other.ts"
import { signedSameQuestion } from "./claim/signed-same.ts"
import { suedQuestion } from "./claim/sued.ts"
import { suedByQuestion } from "./claim/sued-by.ts"
import { suedForQuestion } from "./claim/sued-for.ts"
import { toldReviewQuestion } from "./claim/told-review.ts"
import { unpaidQuestion } from "./claim/unpaid.ts"
import { warnedQuestion } from "./claim/warned.ts"
import { warnedByQuestion } from "./claim/warned-by.ts"
import { contactQuestion } from "./contact.ts"
import { effectQuestion } from "./effect.ts"
import { effectAsWrittenQuestion } from "./effect-as-written.ts"
import { fileDirectionQuestion } from "./file/direction.ts"
import { fileWordsQuestion } from "./file/words.ts"
import { fileYearQuestion } from "./file/year.ts"
import { forNameQuestion } from "./for-name.ts"
import { forRoleQuestion } from "./for-role.ts"
import { gaveCodeQuestion } from "./gave-code.ts"
import { nameQuestion } from "./name.ts"
import { numberDisplayedQuestion } from "./number-displayed.ts"
import { numberSinceQuestion } from "./number-since.ts"
import { phoneQuestion } from "./phone.ts"
import { phoneKindQuestion } from "./phone-kind.ts"
import { plaintiffBornQuestion } from "./plaintiff-born.ts"
import { plaintiffEmployerQuestion } from "./plaintiff-employer.ts"
import { plaintiffEthnicityQuestion } from "./plaintiff-ethnicity.ts"
import { plaintiffOccupationQuestion } from "./plaintiff-occupation.ts"
import { plaintiffSexQuestion } from "./plaintiff-sex.ts"
import { postcodeQuestion } from "./postcode.ts"
import { proposalNoQuestion } from "./proposal-no.ts"
import type { Question } from "./question.ts"
import { readbackQuestion } from "./readback.ts"
import { receivedDayQuestion } from "./received-day.ts"
import { replyQuestion } from "./reply.ts"
import { roleQuestion } from "./role.ts"
import { safetyDoneQuestion } from "./safety-done.ts"
import { telecomOfficeQuestion } from "./telecom-office.ts"
import { transferredQuestion } from "./transferred.ts"
import { witnessConsentsQuestion } from "./witness-consents.ts"
import { witnessNameQuestion } from "./witness-name.ts"
import { witnessRelationQuestion } from "./witness-relation.ts"
import { witnessWordsQuestion } from "./witness-words.ts"

const all = [
  roleQuestion,
  forRoleQuestion,
  nameQuestion,
  forNameQuestion,
  phoneQuestion,
  calledUnitQuestion,
  numberSinceQuestion,
  numberDisplayedQuestion,
  effectQuestion,
  effectAsWrittenQuestion,
  receivedDayQuestion,
  cityQuestion,
  claimRoleQuestion,
  lenderQuestion,
  platformQuestion,
  lenderTypeQuestion,
  loanKindQuestion,
  debtorQuestion,
  addresseeQuestion,
  amountQuestion,
  amountAgreedQuestion,
  dueQuestion,
  dueWholeDayQuestion,
  paidQuestion,
  paysQuestion,
  extendedToQuestion,
  unpaidQuestion,
  settledQuestion,
  holderChangedQuestion,
  settlementProofQuestion,
  overdueClaimedQuestion,
  numbersQuestion,
  numbersSureQuestion,
  agentQuestion,
  agentNameQuestion,
  signedSameQuestion,
  signedOtherQuestion,
  refusedQuestion,
  refusedHowQuestion,
  refusedScopeQuestion,
  refusedHoursQuestion,
  ownWordsOtherQuestion,
  refusalShownQuestion,
  warnedQuestion,
  warnedByQuestion,
  identityUsedQuestion,
  inheritedQuestion,
  appliedQuestion,
  signedQuestion,
  contractOwnNameQuestion,
  payoutOwnAccountQuestion,
  payoutAccountOwnQuestion,
  inCreditReportQuestion,
  creditReportDayQuestion,
  postUrlQuestion,
  postPlatformQuestion,
  postWordsQuestion,
  postSeenQuestion,
  postWhatQuestion,
  postShotQuestion,
  creditBureauQuestion,
  creditReportNoQuestion,
  creditRecordQuestion,
  policeReportQuestion,
  sideCheckedQuestion,
  complainedQuestion,
  objectedQuestion,
  fixedQuestion,
  confirmedQuestion,
  lenderCityQuestion,
  ongoingQuestion,
  harmQuestion,
  fileDirectionQuestion,
  fileYearQuestion,
  fileWordsQuestion,
  gaveCodeQuestion,
  transferredQuestion,
  phoneKindQuestion,
  carrierQuestion,
  proposalNoQuestion,
  addressQuestion,
  contactQuestion,
  replyQuestion,
  plaintiffSexQuestion,
  plaintiffBornQuestion,
  plaintiffEthnicityQuestion,
  plaintiffOccupationQuestion,
  plaintiffEmployerQuestion,
  registeredNameQuestion,
  seatQuestion,
  representativeQuestion,
  platformRegisteredNameQuestion,
  platformSeatQuestion,
  agentRegisteredNameQuestion,
  agentSeatQuestion,
  officeQuestion,
  courtQuestion,
  suedQuestion,
  servedQuestion,
  caseNoQuestion,
  suedByQuestion,
  suedForQuestion,
  disputedQuestion,
  attorneyNameQuestion,
  attorneyCapacityQuestion,
  attorneyAddressQuestion,
  attorneyContactQuestion,
  attorneyScopeQuestion,
  attorneySpecialQuestion,
  policeStationQuestion,
  policeOutcomeQuestion,
  policeReceiptQuestion,
  complaintNoQuestion,
  answeredQuestion,
  sentQuestion,
  sentAnsweredQuestion,
  answerQuestion,
  postcodeQuestion,
  carrierAskedQuestion,
  carrierAnsweredQuestion,
  carrierAnswerQuestion,
  carrierAddressQuestion,
  carrierElsewhereQuestion,
  telecomOfficeQuestion,
  handedInQuestion,
  handedInAnsweredQuestion,
  officeAnswerQuestion,
  policeAnswerQuestion,
  policeRefusalQuestion,
  toldReviewQuestion,
  reviewOfficeQuestion,
  policeDeciderQuestion,
  policeSuperiorQuestion,
  procuratorateQuestion,
  creditEntryQuestion,
  harmItemsQuestion,
  witnessNameQuestion,
  witnessRelationQuestion,
  witnessWordsQuestion,
  witnessConsentsQuestion,
  safetyDoneQuestion,
  readbackQuestion,
] as const
export type QuestionKey = (typeof all)[number]["key"]
export const questions: readonly (Question & { readonly key: QuestionKey })[] = all
const byKey: ReadonlyMap<string, (typeof questions)[number]> = new Map(questions.map((entry) => [entry.key, entry]))
/** The question behind a concrete key (`claim.2.due` → `claim.N.due`, `file.0f3a9c21b7de.year` → `file.N.year`), or undefined when the key is unknown. */
export const questionOf = (key: string): (typeof questions)[number] | undefined => {
  const general = fileQuestionOfKey(questionKeyOf(key))
  return byKey.get(general)
}
