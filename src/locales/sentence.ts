/** Turns a code and its parameters into a sentence, in one language or in both. */
import { fill, type Params } from "../engine/case/template.ts"
import { inWords } from "./answers.ts"
import { en } from "./en.ts"
import type { AppCode, Locale, UnreadMessageKind } from "./locale.ts"
import { zhCN } from "./zh-CN.ts"

export { fill, type Params, shown } from "../engine/case/template.ts"

/** The kind of a message that was never received or sent, in words. */
const withKind = (locale: Locale, { kind, ...params }: Params): Params =>
  kind === undefined ? params : { ...params, kind: locale.kinds[kind as UnreadMessageKind] ?? kind }
const sentenceOf = (locale: Locale, code: string, given: Params): string => {
  const { refused, from, to, ...one } = given
  if (typeof refused === "number")
    return `${sentenceOf(locale, code, one)}${fill(locale.at.refused, { refused, from: from ?? "?", to: to ?? "?" })}`
  const params = withKind(locale, given)
  const { reason, why, ...rest } = params
  const special = locale.reasons[`${code}/${reason ?? why}` as keyof Locale["reasons"]]
  if (special !== undefined) return fill(special, rest)
  const template =
    locale.issues[code as keyof Locale["issues"]] ?? locale.broken[code as keyof Locale["broken"]] ?? locale.app[code as AppCode]
  return fill(template ?? code, params)
}
/** Codes of answers: their sentences name the question. */
const ofAnswers: ReadonlySet<string> = new Set(["bad-statement"])
/** The sentence of a code in Chinese and in English. An unknown code is shown as it is. */
export const sentences = (code: string, params: Params = {}): { readonly message: string; readonly messageEn: string } => ({
  message: sentenceOf(zhCN, code, ofAnswers.has(code) ? inWords("zh", params) : params),
  messageEn: sentenceOf(en, code, ofAnswers.has(code) ? inWords("en", params) : params),
})

/** An issue with its file and row, in both languages. */
export const issueSentences = (file: string, issue: { readonly code: string; readonly at?: number; readonly params: Params }) => {
  const say = (locale: Locale, what: string): string =>
    issue.at === undefined ? fill(locale.at.file, { file, what }) : fill(locale.at.row, { file, row: issue.at, what })
  const { message, messageEn } = sentences(issue.code, issue.params)
  return { message: say(zhCN, message), messageEn: say(en, messageEn) }
}

/** Why a check named something, in both languages. */
export const whySentences = (why: string): { readonly message: string; readonly messageEn: string } => ({
  message: zhCN.why[why as keyof typeof zhCN.why] ?? why,
  messageEn: en.why[why as keyof typeof en.why] ?? why,
})
