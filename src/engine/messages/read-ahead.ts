/** What belongs to the words of a message alone, read where the message is read and not where a case is derived; as plain values, so that it can be kept. */
import { asksAsFraud } from "./fraud.ts"
import {
  readAsksForCode,
  readBoundInWords,
  readBoundTold,
  readConfirmation,
  readCutOff,
  readDebitFailed,
  readForm,
  readHeirTold,
  readLabels,
  readLoanTails,
  readNoticeOnly,
  readOfficial,
  readOwnUndone,
  readOwnWords,
  readPaidActs,
  readPayoutTold,
  readSays,
  readTied,
  readUndertaken,
  readUndone,
} from "./index.ts"
import { lifeIn, mayBeCollectors } from "./life.ts"
import { menaceIn } from "./menace.ts"
import type { OncePerText } from "./once.ts"
import { readHolder } from "./says/holders.ts"

/** Who wrote a text: what the other side wrote is asked other questions than what the person wrote. */
export const writers = ["other", "person"] as const
export type TextWriter = (typeof writers)[number]
type Questions = Readonly<Record<string, OncePerText<unknown>>>
const questions: Readonly<Record<TextWriter, Questions>> = {
  other: {
    form: readForm,
    labels: readLabels,
    says: readSays,
    official: readOfficial,
    asksForCode: readAsksForCode,
    fraud: asksAsFraud,
    debitFailed: readDebitFailed,
    confirmation: readConfirmation,
    boundTold: readBoundTold,
    heirTold: readHeirTold,
    payoutTold: readPayoutTold,
    paidActs: readPaidActs,
    cutOff: readCutOff,
    undone: readUndone,
    loanTails: readLoanTails,
    noticeOnly: readNoticeOnly,
    holder: readHolder,
    life: lifeIn.received,
    mayBeCollectors,
    menace: menaceIn,
  } as Questions,
  person: {
    ownWords: readOwnWords,
    undertaken: readUndertaken,
    boundInWords: readBoundInWords,
    tied: readTied,
    ownUndone: readOwnUndone,
    life: lifeIn.sent,
  } as Questions,
}
/** The answers to all that is asked of one text, by question; an answer that is `undefined` stands in none. */
export type Answers = Readonly<Record<string, unknown>>

/** Reads a text ahead of whoever asks. */
export const readAhead = (text: string, by: TextWriter): Answers =>
  Object.fromEntries(Object.entries(questions[by]).flatMap(([name, ask]) => (ask(text) === undefined ? [] : [[name, ask(text)]])))
/** Takes answers that were read before: whoever asks now is given them. */
export const takeAnswers = (text: string, by: TextWriter, answers: Answers): void => {
  for (const [name, { take }] of Object.entries(questions[by])) take(text, answers[name])
}
