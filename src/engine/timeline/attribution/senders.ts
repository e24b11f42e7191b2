/** Walks once over the received messages and finds what ties each to a claim, which are signed by strangers, and which belie what the person said of their number. */
import { directions, eventKinds } from "../../case/batch.ts"
import { isPublicBody } from "../../messages/form/offices.ts"
import { readLabels } from "../../messages/index.ts"
import type { MessageForm, MessageSays } from "../../messages/reading.ts"
import { sameName } from "../../messages/says/names.ts"
import type { EventRows } from "../columns.ts"
import { rowsWithWords } from "../rows.ts"
import type { Matched } from "../stated-numbers.ts"
import { isPortIn, isServiceIn } from "../stated-numbers.ts"
import type { Foreign, Found, Stranger } from "./found.ts"
import { introducedAs, introducesItself, matchOf, otherPrincipal, type ReadText, tiesOf } from "./matching.ts"
import { isElsewhere, meant, type NamedClaim } from "./named.ts"
import { onceOfColumns, readTextOf } from "./once-of-columns.ts"
import { noneOfThem, type WhichLoan } from "./which-loan.ts"

const messageKinds: ReadonlySet<number> = new Set((["sms", "chat", "email"] as const).map((kind) => eventKinds.indexOf(kind)))
const inward = directions.indexOf("in")

type Ties = ReturnType<typeof tiesOf>
/** What the words of a text tie it to, read once of each text. */
interface TextTie {
  readonly read: ReadText
  readonly match: ReturnType<typeof matchOf>
}
export interface Senders {
  readonly found: readonly Found[]
  readonly strangers: readonly Stranger[]
  readonly foreign: readonly Foreign[]
  /** Messages of a claim's lender on another loan than any that is stated. */
  readonly apart: readonly number[]
  readonly formOf: (text: number) => MessageForm
}
/** With the names before a change, and with those after it. */
const mostNames = 2
const byNames = onceOfColumns(() => new Map<string, Map<number, Ties>>())
/** By text what ties it to claims of these names: the same while the person gives no other name, whatever else they answer. */
const tiesKept = (columns: EventRows, claims: readonly NamedClaim[]): Map<number, Ties> => {
  const given = (list: NamedClaim["same"]) => list.map(({ value, from: [{ item }] }) => [value, item])
  const key = JSON.stringify(
    claims.map(({ n, names, same, agents, others, holders }) => [n, names, given(same), given(agents), given(others), holders]),
  )
  const all = byNames(columns)
  const held = all.get(key) ?? new Map<number, Ties>()
  all.delete(key)
  all.set(key, held)
  for (const oldest of all.keys()) if (all.size > mostNames) all.delete(oldest)
  return held
}
/** The received messages in order of time, with what their words tie them to. */
export const readSenders = (columns: EventRows, { sole, shared }: Matched, claims: readonly NamedClaim[], which?: WhichLoan): Senders => {
  const ties = new Map<number, TextTie>()
  const kept = tiesKept(columns, claims)
  const tieOf = (text: number): TextTie => {
    const held = ties.get(text)
    if (held) return held
    const read = readTextOf(columns, text)
    const tied = kept.has(text) ? kept.get(text) : tiesOf(claims, read)
    kept.set(text, tied)
    const made = { read, match: matchOf(tied, read, which) }
    ties.set(text, made)
    return made
  }
  const byNumber = new Map(claims.map((claim) => [claim.n, claim]))
  const [found, strangers, foreign]: [Found[], Stranger[], Foreign[]] = [[], [], []]
  const apart: number[] = []
  for (const event of rowsWithWords(columns)) {
    const text = columns.text[event] as number
    if (columns.direction[event] !== inward || !messageKinds.has(columns.kind[event] as number)) continue
    const number = columns.number[event] as number
    const stated = number < 0 ? undefined : sole.get(number)
    if (!stated && number >= 0 && !shared.has(number) && isServiceIn(columns.numbers, number)) continue
    const { read, match } = tieOf(text)
    const { form, says } = read
    const speaker = stated && speakerOf(byNumber.get(stated.claim), says)
    const name = says.signatures[0]?.value ?? speaker
    if (match?.claim === noneOfThem || (!match && stated && which?.(read.text, [stated.claim]) === noneOfThem)) {
      apart.push(event)
      continue
    }
    const plain = number >= 0 && !isPortIn(columns.numbers, number)
    if (match && (match.claim === stated?.claim || stated || !plain || introducesItself(read) || introducedAs(read.text, match.name)))
      found.push({ number, event, ...match })
    if (stated) {
      const own = byNumber.get(stated.claim)
      // An agent of this claim's may act for others as well, and says so.
      const principal =
        own && match?.claim !== stated.claim && (signsAsAgent(own, says) || speaksForClient(says)) ? otherPrincipal(own, says) : undefined
      if (principal !== undefined)
        foreign.push({
          number,
          event,
          name: principal,
          claim: stated.claim,
          presses: form === "dunning" || readLabels(read.text).flag === "violation",
        })
      else if (
        match?.claim !== stated.claim &&
        name !== undefined &&
        !(own && signsFor(own, says.signatures.length > 0 ? says.signatures.map((one) => one.value) : [name]))
      )
        foreign.push({
          number,
          event,
          name,
          claim: stated.claim,
          presses: form === "dunning" || readLabels(read.text).flag === "violation",
        })
      else if (!match && name === undefined && (form === "court" || form === "police"))
        foreign.push({ number, event, name: form === "court" ? "法院" : "公安机关", claim: stated.claim, presses: false })
    } else if (!match && form === "dunning" && name !== undefined && !isPublicBody(name)) strangers.push({ number, event, name })
  }
  return { found, strangers, foreign, apart, formOf: (text) => tieOf(text).read.form }
}
/**
 * Signed by nobody, the body to which the sender says that they belong, where a claim that has a name does not know it: 我启帆教育王老师. To a claim without a
 * name it is another's only where the person said so.
 */
const speakerOf = (claim: NamedClaim | undefined, { signatures, houses }: MessageSays): string | undefined =>
  signatures.length > 0 || !claim
    ? undefined
    : houses.map(({ value }) => value).find((name) => (claim.names.length > 0 ? !signsFor(claim, [name]) : isElsewhere(claim, name)))
/** Signed by nobody, it says for whom it speaks: 我受某某委托. */
const speaksForClient = ({ signatures, clients }: MessageSays): boolean => signatures.length === 0 && clients.length > 0
/** Whether a message is signed by an agent of the claim's, or of the house of one, and not by the claim's own house. */
const signsAsAgent = (claim: NamedClaim, { signatures, houses }: MessageSays): boolean =>
  [...signatures, ...houses].some(({ value }) => meant(claim.agents, value) !== undefined) &&
  !signatures.some(({ value }) => claim.names.some((known) => sameName(known, value)))
/** Whether one of the names is the claim's own, the same house by the person's word, or its agent. */
const signsFor = (claim: NamedClaim, names: readonly string[]): boolean =>
  names.some(
    (name) =>
      claim.names.some((known) => sameName(known, name)) ||
      (!isElsewhere(claim, name) && (meant(claim.same, name) !== undefined || meant(claim.agents, name) !== undefined)),
  )
