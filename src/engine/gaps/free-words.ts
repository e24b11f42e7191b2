/** What speaks against copying the person's free words into a paper for others: it would carry them over their signature, and nobody has read them yet. */

import type { Claim } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import { effectAsWrittenQuestion } from "../case/questions/effect-as-written.ts"
import { isOutsiderRole } from "../case/role.ts"
import { readOwnWords, readSays } from "../messages/index.ts"
import { isRelation, relationWords } from "../messages/own/relations.ts"
import { isPersonName } from "../messages/says/persons.ts"
import { claimRules, personsRules } from "../say/claim-rules.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { namesDoer, speaksOfAnother } from "./doer.ts"
import { exaggerates } from "./exaggerated.ts"

export type WordsProblem =
  | "admission"
  | "exaggerates"
  | "contradicts"
  | "third-person"
  | "doer"
  | "of-another"
  | "charges"
  | "abuse"
  | "despair"
  | "spite"
export const problemWords: Readonly<Record<WordsProblem, string>> = {
  admission: "说到了欠不欠、还不还钱，对方可能拿来当成您承认",
  exaggerates: "说的次数、时间和记录对不上，对方一核对就能驳倒",
  contradicts: "和您的另一个回答对不上",
  "third-person": "写了别人的姓名",
  doer: "说了是身边的谁做的，那是对他的指认，要由有权机关去查",
  "of-another": "是您说别人的话，而这份材料由当事人自己签名，请按他本人的话写",
  charges: "下了结论（违法、故意、一定之类）或者提了条件，这些由材料说",
  abuse: "有骂人或者威胁的话",
  despair: "写了很难受、活不下去这样的心里话，交上去就收不回来",
  spite: "写的是气话，说的不是受到的影响",
}
/** What may well be meant to be read, and stands in a paper once the person has said so. */
const untilSaid: readonly WordsProblem[] = ["despair", "spite"]
export const isUntilSaid = (problem: WordsProblem): boolean => untilSaid.includes(problem)
const spite =
  /凭什么[^。！？!?]{0,12}(?:道个?歉|完了|算了|没事)|咽不下|气不过|想起来就(?:气|恨|火)|(?:气|恨)(?:死|透|不得)|出(?:了?这|一|一?口)?口?恶?气|便宜(?:了)?(?:他|她|它|你|这)|不能(?:就)?(?:这么|这样|那么)(?:就)?算了|(?:让|叫|要)(?:他|她|它|你)们?(?:也|都|好好){0,2}(?:尝尝|后悔|好看|倒闭|丢工作|丢饭碗|下岗|不得安生|付出)|报复|(?:给|要)(?:他|她|它|你)们?(?:点|一点|个)?(?:颜色|教训|报应)|遭报应/
interface About {
  readonly facts: Facts
  readonly claims: readonly Claim[]
  readonly timeline: Timeline
}
/** Of a debt as somebody's own doing; what others only say or one only believed is none. */
const ofDebt =
  /(?:我|本人|咱|他|她|[\u4e00-\u9fff]{2,3})(?:确实|的确|是|就|也|还|真的?|现在|当时|以前|之前|曾经?|已经|都|一直|替|帮|给|为|[他她]){0,5}(?:欠(?![佳缺])|借(?:了|过|的|钱|款)|没还|还过|还了|不还|担保|作保)|没打算还|不打算还|不想还|还不[上起清]|没钱还|收到(?:钱|款)(?:以)?后|拿到(?:钱|款)|花(?:掉|光|完)了|用(?:掉|光)了|逾期了/
const onlySaid = /以为|误以为|好像|说我|非说|硬说|诬|骗我|谎称|仿佛|当成|怀疑/
const namesDebt = (words: string): boolean =>
  words.split(/[，,。；;！!？?]/).some((clause) => ofDebt.test(clause) && !onlySaid.test(clause))
/** A role of somebody who knows nothing of the debtor, and words of somebody who does. */
const knows =
  /是我(?:的)?(?:亲|表|堂|老公|老婆|丈夫|妻|儿|女|弟|妹|哥|姐|爸|妈|父|母|叔|伯|舅|姨|姑|侄|外甥|朋友|同事|同学|室友|员工|老板|前夫|前妻|邻居)|我(?:的)?(?:表|堂)[弟哥姐妹]|替[他她]还|帮[他她]还/
/** 侄子小勇, 邻居老王: how people call somebody near. 妈妈老是哭 names nobody. */
const called = new RegExp(
  `(?:${relationWords})(?:叫)?((?:小(?!孩|区|学|时|声|心|气|便|事|病|店|组|名|儿|姑|舅|叔|妹|弟|姐|哥|额)|阿|老(?!是|人|家|公|婆|爷|板|师|大|毛|了|不|说|担|做|被|想|问|打|来|往|催|觉|睡))[\\u4e00-\\u9fff])`,
  "g",
)
const names = (words: string, { facts, claims }: About): readonly string[] => {
  const own = ["name", "for-name"].flatMap((key) => facts.one(key)?.value.trim() ?? [])
  const told = claims.flatMap(({ addressee }) => (addressee ? [addressee.value.trim()] : []))
  const persons = readSays(words).persons.map(({ value }) => value)
  const behind = [...words.matchAll(new RegExp(`(?:${relationWords})([\\u4e00-\\u9fff]{2,3})`, "g"))].map((match) => match[1] as string)
  return [
    ...told.filter((name) => name.length >= 2 && words.includes(name)),
    ...persons.filter((name) => name.length >= 2),
    ...behind.filter(isPersonName),
    ...[...words.matchAll(called)].map((match) => match[1] as string),
  ].filter((name) => !own.includes(name) && !isRelation(name))
}
const gate = new Set(["certainty", "prediction or threat", "trade", "publicity", "authority"])
const charging = [...claimRules, ...personsRules].filter(({ what }) => gate.has(what))

/** Asked about these words, the person said that they are to stand as they are. */
const isMeant = (words: string, { facts }: About): boolean =>
  facts.one("effect")?.value === words && facts.one(effectAsWrittenQuestion.key)?.value === "yes"
/** Every problem once; empty where the words may be copied. */
export const problemsOfWords = (words: string, about: About): readonly WordsProblem[] => {
  const { admissions, promises, abuse, threats, despair } = readOwnWords(words)
  const stranger = about.claims.some(({ role }) => isOutsiderRole(role?.value) && role?.value !== "misuse-victim")
  const found: readonly (readonly [WordsProblem, boolean])[] = [
    ["admission", admissions.length + promises.length > 0 || namesDebt(words)],
    ["exaggerates", exaggerates(words, about.timeline)],
    ["contradicts", stranger && knows.test(words)],
    ["third-person", names(words, about).length > 0],
    ["doer", namesDoer(words)],
    // A friend helps, and the paper is the person's own; whoever signs for them is quoted by name.
    ["of-another", about.claims.some(({ actsFor }) => actsFor?.value === "friend") && speaksOfAnother(words)],
    ["charges", charging.some(({ pattern }) => pattern.test(words))],
    ["abuse", abuse.length + threats.length > 0],
    ["despair", despair.length > 0 && !isMeant(words, about)],
    ["spite", spite.test(words) && !isMeant(words, about)],
  ]
  return found.flatMap(([problem, is]) => (is ? [problem] : []))
}
