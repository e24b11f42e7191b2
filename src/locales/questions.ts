/** Questions and the forms of their answers in words, so that a sentence about an answer names what was asked and not its key. */
import { claimOfKey } from "../engine/case/claim-key.ts"
import type { AnswerType } from "../engine/case/facts.ts"
import { questionOf } from "../engine/case/facts.ts"

interface Words {
  readonly forms: Readonly<Record<AnswerType, string>>
  /** Undefined for a key that is no question's. */
  question(key: string): string | undefined
}
const asked: Readonly<Record<string, string>> = {
  role: "How do you stand to the debt that the other side speaks of?",
  name: "Your name?",
  phone: "Which of your numbers is called?",
  "called-unit": "Is it a telephone of a company or other unit that is called (switchboard, front desk, office)?",
  "number-since": "Since which day have you used this number?",
  effect: "How have the calls and messages affected your life?",
  "received.day": "On which day were the materials really handed in that are told to have a doubtful day of receipt?",
  city: "In which city do you live where the calls and messages reach you?",
  "claim.N.agent": "Does whoever contacts you speak as an agent (a collection company, a law firm) rather than as the lender's own staff?",
  "claim.N.contract-own-name": "Does the loan contract that you saw (or the borrower in the app or credit report) bear your name?",
  "claim.N.lender-city": "In which city is this lender registered?",
  "claim.N.ongoing": "Are the calls or messages still going on today, or has something been announced?",
  "claim.N.harm": "Which harm could hardly be undone later if it is not stopped in time?",
  "claim.N.lender": "Whose loan does the other side say it is?",
  "claim.N.platform": "On which platform does the other side say it was borrowed?",
  "claim.N.lender-type": "Which kind of lender is it?",
  "claim.N.loan-kind": "Which kind of loan is it?",
  "claim.N.debtor": "Whose debt is it?",
  "claim.N.addressee": "Whom does the other side ask for?",
  "claim.N.amount": "How much does the other side say is owed (yuan)?",
  "claim.N.due": "Which days is it due?",
  "claim.N.paid": "Which days did you pay?",
  "claim.N.unpaid": "Is there a part that is due and not paid?",
  "claim.N.settled": "On which day was the loan paid off?",
  "claim.N.overdue-claimed": "Does the other side say that you are overdue?",
  "claim.N.numbers": "Which numbers called about this debt?",
  "claim.N.refused": "When did you clearly ask them to stop, or tell them that they had the wrong person?",
  "claim.N.refused-how": "How did you tell them (call, message, letter)?",
  "claim.N.identity-used": "Does the other side have your name and identity number?",
  "claim.N.payout-own-account": "Was the money of this loan ever paid into your own account?",
  "claim.N.in-credit-report": "Is this loan in your credit report?",
  "claim.N.credit-report-day": "Of which day is the credit report?",
  "claim.N.police-report": "On which day did you report to the police?",
}
export const questionsZh: Words = {
  forms: {
    choice: "所列选项之一",
    text: "一段文字",
    day: "一个日期，如 2026-01-15",
    days: "日期，如 2026-01-15，多个用逗号隔开",
    instants: "时间，如 2026-01-15 10:30，多个用逗号隔开",
    "yes-no": "yes（是）或 no（否）",
    numbers: "电话号码，多个用逗号隔开",
    yuan: "金额（元），如 1286.40",
  },
  question: (key) => {
    const question = questionOf(key)
    const debt = claimOfKey(key)
    return question && `${debt === undefined ? "" : `第 ${debt} 笔债：`}${question.ask}`
  },
}
export const questionsEn: Words = {
  forms: {
    choice: "one of the choices listed",
    text: "a text",
    day: "a day, such as 2026-01-15",
    days: "days, such as 2026-01-15, separated by commas",
    instants: "times, such as 2026-01-15 10:30, separated by commas",
    "yes-no": "yes or no",
    numbers: "telephone numbers, separated by commas",
    yuan: "an amount in yuan, such as 1286.40",
  },
  question: (key) => {
    const question = questionOf(key)
    const debt = claimOfKey(key)
    return question && `${debt === undefined ? "" : `debt ${debt}: `}${asked[question.key] ?? question.key}`
  },
}
/** The parameters of a sentence about an answer, with question and form in words. */
export const inWords = (
  { forms, question }: Words,
  params: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> => {
  const { key, type, ...rest } = params
  const words = typeof key === "string" ? question(key) : undefined
  const form = forms[type as AnswerType] as string | undefined
  return {
    ...rest,
    ...(words !== undefined ? { question: words } : key === undefined ? {} : { key }),
    ...(form !== undefined ? { form } : type === undefined ? {} : { type }),
  }
}
