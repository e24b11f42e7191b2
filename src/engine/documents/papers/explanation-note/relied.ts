/** What other papers cite as the person's word and no sentence of the account tells: an answer each, in the words of its question, so that no paper cites the account for nothing. */
import type { Cited, ItemId } from "../../../case/citation.ts"
import { claimIdOf, claimOfKey, nameOfKey } from "../../../case/claim-key.ts"
import { onPaper } from "../../../case/questions/choice.ts"
import { questionOf } from "../../../case/questions/index.ts"
import type { Question } from "../../../case/questions/question.ts"
import { as, listing, type Sentence, say } from "../../../say/say.ts"
import { alsoShown } from "../../../timeline/measure.ts"
import { masked } from "../../quotations/index.ts"
import { tookOverFrom } from "../../sections/former-creditor.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { isOfDebt, mayBeTold } from "../../sections/may-be-told.ts"

/** Who they are is said in the opening, how they stand to the debt in words of its own; papers of others are signed by these. What it did to them is told in place, or by no paper. */
const elsewhere = /^(?:role|name|for-name|for-role|effect|harm-items|attorney\..*|witness\..*|file\..*|readback\..*)$/
const typed = /^file\..*\.words$/
const plain = (text: string) => ({ parameter: text, form: "words" }) as const
const shownAs = (matter: PaperSubject, question: Question, value: Cited<string>) => {
  switch (question.type) {
    case "day":
    case "days":
      return as("day", value)
    case "instants":
      return as("moment", value)
    case "yes-no":
      return alsoShown(value, value.value === "yes" ? "是" : "否")
    case "choice":
      return alsoShown(value, onPaper(question.choices.find(({ id }) => id === value.value)?.zh ?? value.value))
    case "text":
      return as("words", masked(matter, value))
    default:
      return value
  }
}
/** Answers that a signed account tells in a sentence. */
const sentences: Readonly<Record<string, (value: Cited<string>) => Sentence | undefined>> = {
  ongoing: (value) => (value.value === "yes" ? say`到今天对方仍在联络${as("unsaid", value)}` : undefined),
  "post-shot": (value) => (value.value === "yes" ? say`公开的内容，本人保存了截图${as("unsaid", value)}` : undefined),
}
/** Undefined where it could be held against them. */
const answerTo = (matter: PaperSubject, key: string): Sentence | undefined => {
  const question = questionOf(key)
  const values = matter.dossier.facts.many(key)
  const [first, ...rest] = values.map((value) => question && shownAs(matter, question, value))
  if (!question || !first || !values.every((value) => question.type !== "text" || mayBeTold(matter, value))) return undefined
  const former = nameOfKey(key) === "signed-same" && values.some((value) => tookOverFrom(matter, value.value))
  const [only] = values.length === 1 ? values : []
  const sentence = only && sentences[nameOfKey(key)]?.(only)
  const told =
    sentence ??
    say`${plain(former ? "把这笔债转让给对方的原债权人（对方的信息写明）" : question.subject)}：${listing([first, ...rest.flatMap((one) => one ?? [])])}`
  const words = told.inlines.map((part) => ("text" in part ? part.text : "")).join("")
  return isOfDebt(matter, words) ? undefined : told
}
/** The words of recordings stand in a transcript: that the person wrote them down from listening is theirs to tell. */
const transcribed = ({ dossier }: PaperSubject, keys: readonly string[]): readonly Sentence[] => {
  const [first, ...rest] = keys.filter((key) => typed.test(key)).flatMap((key) => dossier.facts.many(key))
  // Each rests there without a word of its own: nothing stands between them.
  return first
    ? [rest.reduce((line, one) => say`${line}${as("unsaid", one)}`, say`录音的文字由本人听写，见录音文字稿${as("unsaid", first)}`)]
    : []
}
/** `told`: the account as it stands without them. */
export const relied = (matter: PaperSubject, cited: ReadonlySet<ItemId>, told: readonly Sentence[]): readonly Sentence[] => {
  const { dossier, party } = matter
  const known = new Set(
    told.flatMap(({ inlines }) => inlines.flatMap((part) => (part.t === "fact" ? part.from.map(({ item }) => item) : []))),
  )
  const keys = [...cited]
    .filter((item) => !known.has(item))
    .flatMap((item) => dossier.extractions.get(item)?.statements.map(({ key }) => key) ?? [])
  const answers = keys.filter((key) => {
    const claim = claimOfKey(key)
    return !elsewhere.test(nameOfKey(key)) && (claim === undefined || claimIdOf(claim) === party.claim)
  })
  return [...[...new Set(answers)].flatMap((key) => answerTo(matter, key) ?? []), ...transcribed(matter, keys)]
}
