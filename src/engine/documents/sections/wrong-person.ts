/** What somebody told who was taken for another, no wider than their words: 打错了 is not 我不是借款人, and neither asks for anything. */
import type { Cited } from "../../case/citation.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { ask, type Sentence, say } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

/** The first that the words hold; each is true of them by itself. */
const told: readonly (readonly [RegExp, Sentence])[] = [
  [/[打拨]错/, ask`告知打错了`],
  [/找错/, ask`告知找错了人`],
  [/[发弄搞认]错/, ask`告知弄错了`],
  [/不认识|没有?这个人|没这人|查无此人/, ask`告知不认识所找的人`],
  [/新号|[新刚才]办/, ask`告知号码是新办的`],
  [/换/, ask`告知号码已经换了使用人`],
  [/不是(?:借款人|贷款人|欠款人)/, ask`说明所说的款项不是本人的`],
  [/不是.{1,6}的(?:电话|号|手机)|(?:电话|号码?)[^不]{0,4}不是/, ask`告知号码不是所找的人的`],
  [/不是|不叫/, ask`告知本人不是所找的人`],
]
const other = ask`说明了情况`

/** The words by which the person told it: as they are quoted, or as the message holds them. */
const wordsOf = ({ dossier: { timeline } }: PaperSubject, { quote, how, row, withheld }: Refusal): string | undefined => {
  const shown = withheld?.row ?? (how === "message" ? row : undefined)
  const text = shown === undefined ? -1 : (timeline.text[shown] as number)
  return quote?.value ?? withheld?.quote?.value ?? (text >= 0 ? timeline.texts.get(text) : undefined)
}
/** Of one that no message shows the person answered that it was 打错了、找错人了. */
export const wrongPerson = (matter: PaperSubject, refusal: Refusal): Sentence => {
  const words = wordsOf(matter, refusal)
  return words === undefined ? ask`告知找错了人` : (told.find(([says]) => says.test(words))?.[1] ?? other)
}
/** By what the person told the side at that moment: whoever only said that it is not them refused nothing. */
export const toldThen = (matter: PaperSubject, at: Cited<string | number>, asked: Sentence): Sentence => {
  const then = matter.refusals.filter((one) => one.at.value === at.value)
  const [first] = then
  const own = then.filter(({ kind, scopeKnown, scope }) => kind === "refusal" && (scopeKnown || scope === "calls"))
  // Whoever asked that the number be taken off a list has not asked in so many words to be left alone.
  if (own.length > 0 && own.every(({ scope }) => scope === "deletion")) return ask`要求删除号码`
  if (own.length > 0 && own.every(({ scope }) => scope === "messages")) return ask`回复退订`
  if (!first || own.length > 0) return asked
  return first.kind === "wrong-number" ? wrongPerson(matter, first) : say`提出异议`
}
