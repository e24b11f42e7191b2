/** Who stands behind the numbers, as documents show it: what the person alone says identifies nobody before a court, and what ties a message ties no call from elsewhere. */
import type { Cited } from "../../case/citation.ts"
import type { Link } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import { as, ask, listed, type Sentence, say } from "../../say/say.ts"
import { countOf, seenIn, when } from "../../timeline/measure.ts"
import { byNumber } from "../../timeline/parted.ts"
import { pick } from "../../timeline/rows.ts"
import type { DatedFact, Told } from "../form/parts.ts"
import { quoted } from "../quotations/index.ts"
import { complainedOf } from "./complained-of.ts"
import type { PaperSubject } from "./matter.ts"
import { mostInLine } from "./number-list.ts"

const links = ({ party }: PaperSubject) => party.links.filter(({ how, said }) => how !== "stated" && said === undefined)
export const isIdentified = (matter: PaperSubject): boolean =>
  links(matter).length > 0 && matter.dossier.facts.one(claimKeyOf(matter.party.claim, "side-checked"))?.value !== "no"

/** What a document shows of a number, in the order in which it is told. */
const shows: Readonly<Record<Exclude<Link["how"], "stated">, (numbers: Sentence, name: Cited<string>, side: Sentence) => Sentence>> = {
  signature: (numbers, name, side) => say`号码${numbers}的信息写明“${name}”，这些信息由${side}发出`,
  "named-in-message": (numbers, name, side) => say`号码${numbers}的信息写明“${name}”，这些信息由${side}发出`,
  "agent-in-message": (numbers, name, side) => say`号码${numbers}的信息署名“${name}”，写明受${side}委托`,
  "owned-in-message": (numbers, name, side) => say`${side}的信息承认使用号码${numbers}${as("unsaid", name)}`,
  "told-in-message": (numbers, name, side) => say`${side}的信息给出号码${numbers}供联系${as("unsaid", name)}`,
}
const same: Partial<Record<Link["how"], Link["how"]>> = { "named-in-message": "signature" }
const tied = (matter: PaperSubject, side: Sentence): readonly Told[] => {
  const all = links(matter)
  const once = all.filter(({ number }, i) => all.findIndex((other) => other.number === number) === i)
  const keyOf = ({ how, proof }: Link): string => `${same[how] ?? how} ${proof.value}`
  return [...new Set(once.map(keyOf))].flatMap((key): Told[] => {
    const alike = once.filter((one) => keyOf(one) === key).slice(0, mostInLine)
    const [first] = alike
    const numbers = listed(alike.map(({ number, proof }): Cited<string> => ({ ...proof, value: number })))
    if (!first || first.how === "stated" || !numbers) return []
    return [{ told: shows[first.how](numbers, first.proof, side), named: say`号码${numbers}的归属` }]
  })
}
/** Calls by its own system go before what is said in passing. */
const ofCalling = [
  /外呼|(?<!(?:请|可|可以|或|欢迎|随时|尽快|及时|立即|直接|主动|需|拨打)(?:您|你)?(?:尽快|及时|立即|直接|主动|随时|自行)?)致电(?!(?:给)?(?:我司|我行|本行|我们|客服|官方|热线|人工|400|95|\d))/,
  /接听来电|电话里(?:跟|和|对)?(?:您|你)?说|打不通|不接电话|电话不接|给[您你]打(?:过|了)?电话/,
] as const
const mostWords = 2
/** The side's own words on its calls, from numbers that documents tie to it: the ground on which calls from other numbers are told as its own. */
export const ownWords = (
  matter: PaperSubject,
  side: Sentence,
  most = mostWords,
  told: ReadonlySet<string> = new Set(),
): Told | undefined => {
  const { timeline } = matter.dossier
  const known = new Set(links(matter).map(({ number }) => number))
  const rows = byNumber(timeline, matter.messages)
    .filter(({ key }) => known.has(key.value))
    .flatMap(({ rows: of }) => [...of])
    .filter((row) => (timeline.text[row] as number) >= 0)
    .sort((a, b) => a - b)
  const found = ofCalling.flatMap((pattern) =>
    rows.flatMap((row) => {
      const said = pattern.exec(timeline.texts.get(timeline.text[row] as number))
      return said ? [{ row, at: [{ from: said.index, to: said.index + said[0].length }] }] : []
    }),
  )
  const chosen = found
    .filter(({ row }, i) => found.findIndex((other) => other.row === row) === i)
    .slice(0, most)
    .sort((a, b) => a.row - b.row)
  // Words that stand in the paper already are not quoted twice.
  if (chosen.some(({ row }) => told.has(when(timeline, row).value))) return undefined
  const words = listed(
    chosen.map(
      ({ row, at }) => say`“${as("quotation", quoted(matter, row, { gravity: "answer", at }))}”（${as("moment", when(timeline, row))}）`,
    ),
  )
  return words && { told: say`${side}的信息说到它对本人的来电：${words}`, named: ask`对方信息里说到的来电` }
}
/** What the person wrote to one number was answered from another that documents tie to the side: whoever has the one has read what came to the other. */
const answeredElsewhere = (matter: PaperSubject, side: Sentence): Told | undefined => {
  const { timeline } = matter.dossier
  const known = new Set(links(matter).map(({ number }) => number))
  const numberOf = (row: number): string | undefined => {
    const number = timeline.number[row] as number
    return number < 0 ? undefined : timeline.numbers.get(number)
  }
  for (const { row, how, at, answer } of matter.refusals) {
    const to = how === "message" && answer ? numberOf(row) : undefined
    const back = to && answer && matter.messages.find((one) => when(timeline, one).value === answer.at.value)
    const from = back === undefined || back === "" ? undefined : numberOf(back)
    if (!to || !answer || back === undefined || back === "" || !from || from === to || !known.has(from)) continue
    return {
      told: say`本人${as("moment", at)}发往号码${seenIn(timeline, [row], to)}的信息，${side}${as("moment", answer.at)}用号码${seenIn(timeline, [back], from)}作了答复`,
      named: ask`从另外的号码作的答复`,
    }
  }
  return undefined
}
/** Numbers that the person alone names, and how much came from them: it is counted with the others, and whose they are is for the side to say. */
const unshown = (matter: PaperSubject, side: Sentence): Told | undefined => {
  const { timeline } = matter.dossier
  const known = new Set(links(matter).map(({ number }) => number))
  const rest = pick(
    complainedOf(matter, matter.contacts),
    (row) => (timeline.number[row] as number) < 0 || !known.has(timeline.numbers.get(timeline.number[row] as number)),
  )
  const calls = new Set(matter.calls)
  const [called, written] = [(row: number) => calls.has(row), (row: number) => !calls.has(row)].map((test) =>
    countOf(timeline, pick(rest, test)),
  )
  const what = listed([...(called ? [say`来电${called}次`] : []), ...(written ? [say`信息${written}条`] : [])])
  if (!what) return undefined
  const numbers = byNumber(timeline, rest).map(({ key }) => key)
  const which = numbers.length <= mostInLine ? listed(numbers) : undefined
  const told = which ? say`号码${which}的${what}` : say`其余号码的${what}`
  return {
    told: say`${told}，本人主张由${side}或者其受托机构使用，一并计算；请责令${side}说明这些号码的归属`,
    named: ask`由本人指认的号码`,
  }
}
/** To a supervisor, whom the side will tell that these are no numbers of its: where the person alone names some, its own words on its calls, unless a row quotes them. */
export const callsOwned = (matter: PaperSubject, side: Sentence, rows: readonly DatedFact[]): readonly Told[] => {
  const own = hasStatedNumbers(matter) ? ownWords(matter, side, 1, new Set(rows.map(({ at }) => at.value))) : undefined
  return own ? [own] : []
}
/** Whether numbers that the person alone names are among those complained of. */
export const hasStatedNumbers = (matter: PaperSubject): boolean => {
  const known = new Set(links(matter).map(({ number }) => number))
  return byNumber(matter.dossier.timeline, complainedOf(matter, matter.contacts)).some(({ key }) => !known.has(key.value))
}
export const tiedBy = (matter: PaperSubject, side: Sentence): readonly Told[] => [
  ...tied(matter, side),
  ...[answeredElsewhere(matter, side), ownWords(matter, side), unshown(matter, side)].filter((one) => one !== undefined),
]
