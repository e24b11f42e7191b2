/**
 * Tells which of the numbers that the person gave for a claim the records show to be somebody else's: one's family, a courier, a court's mediator. They are
 * asked about and count for nobody until the person has said once more that they are the other side's.
 */
import { directions, eventKinds, precisions } from "../../case/batch.ts"
import type { BystanderSign } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { normaliseNumber } from "../../case/number/number.ts"
import { isPublicNumber } from "../../case/number/public.ts"
import { dayNumber } from "../../case/time.ts"
import { isPublicBody } from "../../messages/form/offices.ts"
import { readForm, readSays } from "../../messages/index.ts"
import { type LifeSign, lifeIn, mayBeCollectors } from "../../messages/life.ts"
import type { EventRows } from "../columns.ts"
import { rowsWithWords } from "../rows.ts"
import { isPortIn, isSure, type Matched } from "../stated-numbers.ts"
import { disownedIn } from "./disowned.ts"
import { fraudSendersIn, isChecked } from "./fraud-senders.ts"
import { mediatorsIn } from "./mediators.ts"
import { askedOfTexts, firstReceived, onceOfColumns, readTextOf } from "./once-of-columns.ts"
import { isOthersBesideOwn, ownMattersIn } from "./own-matter.ts"

/** A number of the pool, given for a claim, with what shows that it is somebody else's and the row in which it stands; no row where calls or answers show it. */
export interface SeenBystander {
  readonly claim: number
  readonly number: number
  readonly sign: BystanderSign
  readonly row?: number
  /** The name under which the phone keeps it. */
  readonly name?: string
}
const inward = directions.indexOf("in")
const call = eventKinds.indexOf("call")
const dayOnly = precisions.indexOf("day")
const outward = directions.indexOf("out")
/** On so many days the person called it of their own accord, beginning before it called. */
const knownDays = 3

/** Under such names people keep those who press them for money, or a house that they deal with. */
const ofBusiness =
  /催|收|贷|款|债|钱|金融|消金|银行|信用|支付|白条|借|花呗|骚扰|诈|骗|客服|法务|律|委外|外访|推销|广告|拒|不接|别接|勿接|黑名单|陌生|未知|标记|消费|分期|平台|公司|集团|第三方|烦|垃圾|流氓|那边|坏|疯|spam|scam/i
/** Whether a name under which the phone keeps a number is none of somebody known. */
export const isOfBusiness = (name: string): boolean => ofBusiness.test(name)

interface Tally {
  sign?: LifeSign
  row?: number
  presses: boolean
  first: number
  firstIn: number
  firstOut: number
  inDays: Set<number>
  outDays: Set<number>
}
const opened = (event: number): Tally => ({
  presses: false,
  first: event,
  firstIn: Number.POSITIVE_INFINITY,
  firstOut: Number.POSITIVE_INFINITY,
  inDays: new Set(),
  outDays: new Set(),
})
const rank: readonly LifeSign[] = ["family", "nobodys", "matter", "daily"]
const note = (tally: Tally, sign: LifeSign | undefined, row: number): void => {
  if (sign === undefined || (tally.sign !== undefined && rank.indexOf(tally.sign) <= rank.indexOf(sign))) return
  tally.sign = sign
  tally.row = row
}
const look = (columns: EventRows, tally: Tally, event: number): void => {
  const text = columns.text[event] as number
  const day = dayNumber(columns.at[event] as number)
  const out = columns.direction[event] === outward
  if (out) {
    tally.firstOut = Math.min(tally.firstOut, day)
    tally.outDays.add(day)
  } else if (columns.direction[event] === inward) {
    tally.firstIn = Math.min(tally.firstIn, day)
    tally.inDays.add(day)
  }
  if (text < 0) return
  const words = columns.texts.get(text)
  if (out) note(tally, lifeIn.sent(words), event)
  else {
    note(tally, lifeIn.received(words), event)
    if (mayBeCollectors(words)) tally.presses = true
  }
}
const tallied = onceOfColumns(() => new Map<number, Tally>())
/** Of some numbers what their rows show; of each the rows are looked at once. */
const talliesOf = (columns: EventRows, numbers: ReadonlyMap<number, unknown>): ReadonlyMap<number, Tally> => {
  const tallies = tallied(columns)
  // A port is many senders', and what one of them writes tells of no other.
  const wanted = [...numbers.keys()].filter((number) => !tallies.has(number) && !isPortIn(columns.numbers, number))
  if (wanted.length === 0) return tallies
  const looked = new Uint8Array(columns.numbers.size)
  for (const number of wanted) looked[number] = 1
  for (let event = 0; event < columns.size; event++) {
    const number = columns.number[event] as number
    if (looked[number] !== 1) continue
    const tally = tallies.get(number) ?? opened(event)
    tallies.set(number, tally)
    look(columns, tally, event)
  }
  return tallies
}
/** So soon somebody writes behind their own call. */
export const calledWithinS = 3600
/** Words with which it speaks of the call: 刚与您电话核实, 感谢您接听. */
const ofOwnCall =
  /(?:刚刚?|刚才|方才|今天|今日|上午|下午|已)[^。;!?\n]{0,16}(?:电话|来电|致电|通话|拨打|联系|核实|回访)|(?:电话|来电|通话)[^。;!?\n]{0,10}(?:核实|回访|登记|询问|调查|采集|接听|配合)|感谢[^。;!?\n]{0,8}(?:接听|配合)/
/** Texts of offices that speak of a call of their own. */
const ofOwnCalls = onceOfColumns((columns): readonly number[] => {
  const speaks = askedOfTexts(columns, (words) => ofOwnCall.test(words))
  return Array.from(rowsWithWords(columns)).filter(
    (event) =>
      columns.direction[event] === inward &&
      columns.precision[event] !== dayOnly &&
      speaks(columns.text[event] as number) &&
      isOffice(columns, event, columns.texts.get(columns.text[event] as number)),
  )
})
/** Numbers from which an office has just called, by its own text: of police, court or another public body. */
const calledByOffices = (columns: EventRows, numbers: ReadonlyMap<number, unknown>): ReadonlyMap<number, number> => {
  const called = new Map<number, number>()
  for (const event of ofOwnCalls(columns)) {
    // The last call before it is the one of which it speaks, whoever's that is.
    const since = (columns.at[event] as number) - calledWithinS
    for (let i = event - 1; i >= 0 && (columns.at[i] as number) >= since; i--) {
      if (columns.kind[i] !== call || columns.direction[i] !== inward) continue
      const number = columns.number[i] as number
      if (numbers.has(number) && !called.has(number)) called.set(number, event)
      break
    }
  }
  return called
}
const isOffice = (columns: EventRows, event: number, words: string): boolean => {
  const form = readForm(words)
  const number = columns.number[event] as number
  return (
    form === "court" ||
    form === "police" ||
    (number >= 0 &&
      isPublicNumber(columns.numbers.get(number)) &&
      !readSays(words).signatures.some(({ value }) => ofBusiness.test(value))) ||
    readSays(words).signatures.some(({ value }) => isPublicBody(value))
  )
}
/** Telephone numbers that stand in the texts of courts and of the police. */
const givenByOffices = onceOfColumns((columns): ReadonlyMap<string, number> => {
  const given = new Map<string, number>()
  for (const event of firstReceived(columns)) {
    const { text, form } = readTextOf(columns, columns.text[event] as number)
    if (form !== "court" && form !== "police") continue
    for (const [found] of text.matchAll(/(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-－—\s]?\d{7,8}|400[-\s]?\d{3}[-\s]?\d{4})(?!\d)/g)) {
      const number = normaliseNumber(found)
      if (!given.has(number)) given.set(number, event)
    }
  }
  return given
})
const signOf = (tally: Tally): Pick<SeenBystander, "sign" | "row"> | undefined => {
  if (tally.presses) return undefined
  if (tally.sign !== undefined) return { sign: tally.sign, ...(tally.row !== undefined && { row: tally.row }) }
  const known = tally.firstOut < tally.firstIn && tally.outDays.size >= knownDays && tally.outDays.size * 2 >= tally.inDays.size
  return known ? { sign: "known" } : undefined
}
/** A friend who lent the money is kept under their own name. */
const isLender = (facts: Facts, claim: number, name: string): boolean =>
  ["lender", "platform", "agent-name"].some((key) =>
    facts.many(claimKeyOf(claim, key)).some(({ value }) => value.includes(name) || name.includes(value)),
  )
const namesSomebody = (facts: Facts, claim: number): boolean =>
  ["lender", "platform"].some((key) => facts.many(claimKeyOf(claim, key)).length > 0)
/** In order of the numbers; those of which the person has said once more that they are the other side's are none. */
export const bystandersIn = (
  columns: EventRows,
  { sole, shared }: Matched,
  facts: Facts,
  saved: ReadonlyMap<string, string>,
): readonly SeenBystander[] => {
  const claimsOf = new Map<number, readonly number[]>([...shared, ...[...sole].map(([number, one]) => [number, [one.claim]] as const)])
  if (claimsOf.size === 0) return []
  const tallies = talliesOf(columns, claimsOf)
  const offices = givenByOffices(columns)
  const callers = calledByOffices(columns, claimsOf)
  const mediators = mediatorsIn(columns)
  const disowned = disownedIn(columns, facts)
  const ownMatters = ownMattersIn(columns, facts)
  const frauds = fraudSendersIn(columns).numbers
  const own = new Set(facts.many("phone").map(({ value }) => normaliseNumber(value)))
  return [...claimsOf].flatMap(([number, claims]): SeenBystander[] => {
    const written = columns.numbers.get(number)
    const office = offices.get(written) ?? callers.get(number) ?? mediators.get(number)
    const tally = tallies.get(number) ?? opened(-1)
    const name = saved.get(written)
    const shown: Pick<SeenBystander, "sign" | "row" | "name"> | undefined = own.has(written)
      ? { sign: "own" }
      : office !== undefined
        ? { sign: "office", row: office }
        : disowned.has(written)
          ? { sign: "disowned", row: disowned.get(written) as number }
          : ownMatters.has(written)
            ? { sign: "own-matter", row: ownMatters.get(written) as number }
            : frauds.has(number)
              ? { sign: "fraud", row: frauds.get(number) as number }
              : isPortIn(columns.numbers, number)
                ? undefined
                : name !== undefined && tally.first >= 0 && !tally.presses && !isOfBusiness(name)
                  ? { sign: "saved", row: tally.first, name }
                  : signOf(tally)
    if (!shown) return []
    return (
      claims
        // Where nobody is named nobody's name is used: whoever wrote from the number is meant.
        .filter((claim) => shown.sign !== "fraud" || (namesSomebody(facts, claim) && !isChecked(facts, claim)))
        .filter((claim) => shown.sign !== "own-matter" || isOthersBesideOwn(facts, claim))
        .filter((claim) => !isSure(facts, claim, written) && !(shown.name !== undefined && isLender(facts, claim, shown.name)))
        .map((claim) => ({ claim, number, ...shown }))
    )
  })
}
/** What is stated of the numbers, without them. */
export const withoutBystanders = ({ sole, shared }: Matched, bystanders: readonly SeenBystander[]): Matched => {
  if (bystanders.length === 0) return { sole, shared }
  const none = new Set(bystanders.map(({ number }) => number))
  return {
    sole: new Map([...sole].filter(([number]) => !none.has(number))),
    shared: new Map([...shared].filter(([number]) => !none.has(number))),
  }
}
