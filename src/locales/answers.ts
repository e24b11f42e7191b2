/** Questions and the forms of their answers in words, so that a sentence about an answer names what was asked and not its key. */
import type { Both } from "../engine/case/both.ts"
import { claimOfKey } from "../engine/case/claim-key.ts"
import { questionOf } from "../engine/case/questions/index.ts"
import { answerForms } from "../engine/case/questions/question.ts"

const debts: Readonly<Record<keyof Both, (n: number) => string>> = { zh: (n) => `第 ${n} 笔债：`, en: (n) => `debt ${n}: ` }
const askedIn = (language: keyof Both, key: string): string | undefined => {
  const [question, debt] = [questionOf(key), claimOfKey(key)]
  return question && `${debt === undefined ? "" : debts[language](debt)}${question.ask[language]}`
}
/** The choices of a question, each with what it means. */
const choicesIn = (language: keyof Both, key: string): string | undefined => {
  const question = questionOf(key)
  return question && "choices" in question ? question.choices.map((one) => `${one.id}（${one[language]}）`).join("、") : undefined
}
/** The parameters of a sentence about an answer, with question and form in words. */
export const inWords = (
  language: keyof Both,
  params: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> => {
  const { key, type, ...rest } = params
  const question = typeof key === "string" ? askedIn(language, key) : undefined
  const named = (answerForms as Readonly<Record<string, Both>>)[String(type)]?.[language]
  const listed = type === "choice" && typeof key === "string" ? choicesIn(language, key) : undefined
  const form = named !== undefined && listed !== undefined ? `${named}：${listed}` : named
  return {
    ...rest,
    ...(question !== undefined ? { question } : key === undefined ? {} : { key }),
    ...(form !== undefined ? { form } : type === undefined ? {} : { type }),
  }
}
