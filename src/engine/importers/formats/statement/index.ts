/** The person's own statements: an answer to a question, stored as canonical JSON, checked against the question (当事人陈述). */

import type { Batch } from "../../../case/batch.ts"
import { claimOfKey, claimQuestionOf, isOfClaim } from "../../../case/claim-key.ts"
import { fileOfKey, isOfFile } from "../../../case/file-key.ts"
import type { Issue } from "../../../case/issue.ts"
import { classOf, normaliseNumber } from "../../../case/number/number.ts"
import { isPublicNumber } from "../../../case/number/public.ts"
import { questionOf } from "../../../case/questions/index.ts"
import type { Question } from "../../../case/questions/question.ts"
import { cleanCell } from "../../../case/text.ts"
import { asDay, wallOf } from "../../../case/time.ts"
import type { Importer, Source } from "../../importer.ts"
import { clip } from "../../table/issues.ts"

const maxBytes = 256 * 1024
/** The extension of an address (`;ext=1`) stands behind a `;` as well. */
const separators = /[,，、\n]|[;；](?!(?:ext|isub|phone-context|user|transport)=)/i
type Value = string | readonly string[]
const list = (value: Value): readonly string[] =>
  (typeof value === "string" ? value.split(separators) : value).map(cleanCell).filter((text) => text !== "")
const every = (items: readonly string[], test: (item: string) => boolean): readonly string[] | undefined =>
  items.length > 0 && items.every(test) ? items : undefined
const one = (value: Value): string | undefined => {
  const text = typeof value === "string" ? value : value.length === 1 ? value[0] : undefined
  const clean = text === undefined ? "" : cleanCell(text)
  return clean === "" ? undefined : clean
}
/** Anything that can be dialled: service numbers come in more lengths than any table of them knows. */
const isNumber = (number: string): boolean =>
  classOf(number) !== "withheld" && (classOf(number) !== "other" || /^(?:\d{3,12}|(?:9[56]|[48]00)\d{1,18})$/.test(number))
/** The numbers of one item: usually one, written with blanks or without; several where only its parts are numbers of a known class. */
const numbersIn = (item: string): readonly string[] | undefined => {
  const written = normaliseNumber(item)
  // A landline is often told without the 0 before its area.
  const whole = classOf(written) === "other" ? normaliseNumber(item, true) : written
  const parts = item.split(/\s+/).map((part) => normaliseNumber(part))
  if (classOf(whole) === "other" && parts.length > 1 && parts.every((part) => !["withheld", "other"].includes(classOf(part)))) return parts
  return isNumber(whole) ? [whole] : undefined
}
/** A value that fits its question, in the form that facts hold; undefined when it does not fit. */
export const fitAnswer = (question: Question, value: Value): Value | undefined => {
  const single = one(value)
  switch (question.type) {
    case "choice":
      return single !== undefined && question.choices.some(({ id }) => id === single) ? single : undefined
    case "text":
      return single
    case "day":
      return single === undefined ? undefined : asDay(single)
    case "days":
      return every(list(value), (item) => asDay(item) !== undefined)
    case "instants":
      return every(list(value), (item) => !Number.isNaN(wallOf(item)))
    case "yes-no":
      return single === "yes" || single === "no" ? single : undefined
    case "numbers": {
      const numbers: string[] = []
      for (const item of list(value)) {
        const found = numbersIn(item)
        if (!found) return undefined
        numbers.push(...found)
      }
      return every(numbers, () => true)
    }
    case "yuan":
      return single !== undefined && /^\d{1,12}(?:\.\d{1,2})?$/.test(single) ? single : undefined
  }
}
/** The first item that does not fit, unless it tells who the person is. */
const faulty = (question: Question, value: Value): { readonly value?: string } => {
  const item = list(value).find((one) => fitAnswer(question, one) === undefined)
  return question.sensitive || item === undefined ? {} : { value: clip(item) }
}
const isValue = (value: unknown): value is Value =>
  typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string"))
/** What the bytes state, or why they state nothing. */
const parse = (bytes: Uint8Array): { readonly key: string; readonly value: Value } | Issue => {
  let stated: unknown
  try {
    stated = (JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as { statement?: unknown }).statement
  } catch {
    return { code: "bad-statement", params: {} }
  }
  const { key, value } = (stated ?? {}) as { key?: unknown; value?: unknown }
  if (typeof key !== "string" || !isValue(value)) return { code: "bad-statement", params: {} }
  const question = questionOf(key)
  if (!question || (isOfClaim(question.key) && claimOfKey(key) === undefined) || (isOfFile(question.key) && fileOfKey(key) === undefined))
    return { code: "unknown-key", params: { key: key.slice(0, 80) } }
  const fitted = fitAnswer(question, value)
  return fitted === undefined
    ? { code: "bad-statement", params: { key, type: question.type, ...faulty(question, value) } }
    : { key, value: fitted }
}
/** A number shown can be forged, so it is kept as stated; what it may mean is said beside it. */
const doubts = ({ key, value }: { readonly key: string; readonly value: Value }): readonly Issue[] =>
  questionOf(key)?.key === claimQuestionOf("numbers")
    ? list(value)
        .filter(isPublicNumber)
        .map((number): Issue => ({ code: "public-number", params: { value: number } }))
    : []
async function* extract(source: Source): AsyncGenerator<Batch> {
  const stated: ReturnType<typeof parse> = source.size > maxBytes ? { code: "bad-statement", params: {} } : parse(await source.bytes())
  if ("code" in stated) yield { kind: "file", coverage: [], structureRows: 0, refused: [stated], issues: [] }
  else {
    yield { kind: "statement", ...stated, refused: [], issues: doubts(stated) }
    yield { kind: "file", coverage: [], structureRows: 0, refused: [], issues: [] }
  }
}
export const statement: Importer = {
  id: "statement",
  version: 3,
  title: "本人陈述",
  gives: "statements",
  weight: "stated",
  limits: ["本人陈述需要其他证据印证；文书中会写明“据本人陈述”。"],
  identify: (source) => /^\s*\{\s*"statement"\s*:/.test(new TextDecoder("utf-8").decode(source.head.subarray(0, 256))),
  extract,
}
