/** The words of messages, read: each question asked of a text once, whoever asks. */
import { amendsIn } from "./amends.ts"
import { asksForCode } from "./asks-code.ts"
import { isCalledByReader } from "./called-by-reader.ts"
import { confirmationIn } from "./confirmation.ts"
import { isNoticeOnly } from "./form/notices.ts"
import { formOfMessage } from "./form.ts"
import { labelMessage } from "./label.ts"
import { officialNotice } from "./official.ts"
import { oncePerText } from "./once.ts"
import { boundInWordsIn } from "./own/bound-in-words.ts"
import { tiedIn } from "./own/tied.ts"
import { undertakenIn } from "./own/undertaken.ts"
import { ownWords, dangerAtOnce as saysDangerAtOnce } from "./own-words.ts"
import { boundToldIn } from "./says/bound-told.ts"
import { cutOffIn } from "./says/cut-off.ts"
import { saysDebitFailed } from "./says/debit-failed.ts"
import { heirToldIn } from "./says/heir-told.ts"
import { paidActsIn } from "./says/paid-acts.ts"
import { ownLoanToldIn, payoutToldIn } from "./says/payout-told.ts"
import { loanTailsIn, ownUndoneIn, undoneIn } from "./says/undone.ts"
import { messageSays } from "./says.ts"

/** Undefined for a text that is in no official form. */
export const readOfficial = oncePerText(officialNotice)
export const readAsksForCode = oncePerText(asksForCode)
export const readDebitFailed = oncePerText(saysDebitFailed)
export const readConfirmation = oncePerText(confirmationIn)
export const readAmends = oncePerText(amendsIn)
export const readCalledByReader = oncePerText(isCalledByReader)
export const readForm = oncePerText(formOfMessage)
export const readLabels = oncePerText(labelMessage)
export const readSays = oncePerText((text) => messageSays(text, readForm(text)))
export const readOwnWords = oncePerText(ownWords)
export const readUndertaken = oncePerText(undertakenIn)
export const readBoundTold = oncePerText(boundToldIn)
export const readBoundInWords = oncePerText(boundInWordsIn)
export const readTied = oncePerText(tiedIn)
export const readHeirTold = oncePerText(heirToldIn)
export const readPaidActs = oncePerText(paidActsIn)
export const readCutOff = oncePerText(cutOffIn)
export const readPayoutTold = oncePerText(payoutToldIn)
export const readOwnLoanTold = oncePerText(ownLoanToldIn)
export const readUndone = oncePerText(undoneIn)
export const readOwnUndone = oncePerText(ownUndoneIn)
export const readLoanTails = oncePerText(loanTailsIn)
export const readNoticeOnly = oncePerText(isNoticeOnly)
export const dangerAtOnce = oncePerText(saysDangerAtOnce)
