/** Tells to which stated claim the words of one message belong: by who signs, for whom it speaks, and whom it names. Undefined where the words fit none, or two alike. */
import type { Cited } from "../../case/citation.ts"
import type { MessageForm, MessageSays } from "../../messages/reading.ts"
import { brandOf, namesBody, namesOne, sameName } from "../../messages/says/names.ts"
import type { Found } from "./found.ts"
import { isElsewhere, meant, type NamedClaim } from "./named.ts"
import { noneOfThem, type WhichLoan } from "./which-loan.ts"

export interface ReadText {
  readonly text: string
  readonly form: MessageForm
  readonly says: MessageSays
}
type Match = Pick<Found, "claim" | "name" | "how" | "said">
/** Forms whose words speak of the debt, so that a name in them is the debt's. */
const ofDebt: ReadonlySet<MessageForm> = new Set(["dunning", "receipt", "acknowledgement", "apology", "service"])
/** Never anybody's contact about a debt, whoever is named: an office's text, a movement on the account, an offer, a code. */
const nobodys: ReadonlySet<MessageForm> = new Set(["court", "police", "movement", "advert", "code"])
/** True for texts that tell nothing about who the sender is to the person. */
export const isNobodys = (form: MessageForm): boolean => nobodys.has(form)

/** The bodies for whom, or of whose debt, a message says that it speaks, where none of them is of this claim: whoever signs, it is another's matter. */
export const otherPrincipal = (named: NamedClaim, { signatures, clients, lenders }: MessageSays): string | undefined => {
  const signed = signatures.map(({ value }) => value)
  const told = [...clients, ...lenders]
    .map(({ value }) => value)
    .filter((name) => namesOne(name) && !signed.some((one) => sameName(one, name)))
  const known = (name: string): boolean =>
    named.names.some((one) => sameName(one, name) || brandIn(one, name)) ||
    meant(named.same, name) !== undefined ||
    meant(named.agents, name) !== undefined
  return named.names.length === 0 || told.some(known) ? undefined : told[0]
}
/** One name's brand stands in the other: 磐石消金 and 磐石消费金融. */
const brandIn = (a: string, b: string): boolean => {
  const [x, y] = [brandOf(a), brandOf(b)]
  return x.length >= 2 && y.length >= 2 && (x.includes(y) || y.includes(x))
}
const ranked = (named: NamedClaim, { text, form, says }: ReadText): readonly (Match | undefined)[] => {
  const names = says.signatures.map(({ value }) => value)
  const fits = (name: string) => named.names.some((known) => sameName(known, name))
  const match = (name: string | undefined, how: Found["how"], said?: Cited<string>): Match | undefined =>
    name === undefined ? undefined : { claim: named.n, name, how, ...(said && { said }) }
  const stated = (list: readonly Cited<string>[], how: Found["how"]): Match | undefined =>
    names.flatMap((name) => {
      const word = meant(list, name)
      return word ? [match(name, how, word)] : []
    })[0]
  const senders = [...names, ...says.houses.map(({ value }) => value)]
  if (senders.some((name) => isElsewhere(named, name))) return []
  // Whoever signs, or says in plain words that they are, as somebody else is that somebody, whomever the words name besides.
  const signed = names.some(namesOne) || (says.houses.length > 0 && !says.houses.some(({ value }) => fits(value)))
  const client = says.clients.find(({ value }) => fits(value))?.value
  const house = says.houses.find(({ value }) => fits(value))?.value ?? named.names.find((name) => introducedAs(text, name))
  const agentHouse = says.houses.flatMap(({ value }) => {
    const word = meant(named.agents, value)
    return word ? [match(value, "agent-in-message", word)] : []
  })[0]
  return [
    match(names.find(fits), "signature"),
    stated(named.same, "signature"),
    client === undefined ? undefined : match(names[0] ?? client, names.length > 0 ? "agent-in-message" : "named-in-message"),
    otherPrincipal(named, says) === undefined ? (stated(named.agents, "agent-in-message") ?? agentHouse) : undefined,
    signed ? undefined : match(house, "named-in-message"),
    match(ofDebt.has(form) && !signed ? named.names.find((name) => namesBody(text, name)) : undefined, "named-in-message"),
  ]
}
/** What ties a message to each of the claims, by rank, the strongest first. */
type Ties = readonly (readonly (Match | undefined)[])[]
/** Undefined where nothing ties it to any of them. */
export const tiesOf = (claims: readonly NamedClaim[], read: ReadText): Ties | undefined => {
  if (isNobodys(read.form)) return undefined
  const ties = claims.map((claim) => ranked(claim, read))
  return ties.some((tie) => tie.some((one) => one !== undefined)) ? ties : undefined
}
/** The strongest tie; of claims that are tied alike the one that the words name besides, else none. */
export const matchOf = (ties: Ties | undefined, read: ReadText, which?: WhichLoan): Match | undefined => {
  if (!ties) return undefined
  const ranks = Math.max(0, ...ties.map((tie) => tie.length))
  for (let rank = 0; rank < ranks; rank++) {
    const having = ties.filter((tie) => tie[rank] !== undefined)
    const [first] = having
    const of =
      having.length > 0
        ? which?.(
            read.text,
            having.flatMap((tie) => tie[rank]?.claim ?? []),
          )
        : undefined
    // Of a loan that none of the claims is: nobody's, and not the one's whose lender signs.
    const one = first?.[rank]
    if (of === noneOfThem && one) return { ...one, claim: noneOfThem }
    const told = of === undefined ? undefined : having.find((tie) => tie[rank]?.claim === of)
    if (told) return told[rank]
    if (having.length === 1) return having[0]?.[rank]
    if (having.length > 1) {
      const named = having.filter((tie) => tie.slice(rank + 1).some((weaker) => weaker !== undefined))
      return named.length === 1 ? named[0]?.[rank] : undefined
    }
  }
  return undefined
}
const introduction = /我是|我们是|这里是|这边是|我这里是|我这边是/
/** Whether the sender says that it belongs to this house, in full or by its brand: 我是云杉的小陈. */
export const introducedAs = (text: string, name: string): boolean => {
  const at = introduction.exec(text)
  const brand = brandOf(name)
  return at !== null && brand.length >= 2 && text.slice(at.index + 2, at.index + 8 + brand.length).includes(brand)
}
/** Whether an unsigned message from a plain number says itself whose it is: a friend names a lender too. */
export const introducesItself = ({ says }: ReadText): boolean => says.signatures.length + says.clients.length + says.houses.length > 0
