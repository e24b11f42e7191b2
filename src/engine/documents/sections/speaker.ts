/** Whose word a message is: a side's own, or that of somebody who calls themselves its agent, as the messages of that number say. */
import { claimKeyOf } from "../../case/claim-key.ts"
import { sameName } from "../../messages/says/names.ts"
import { as, ask, listed, type Sentence, say } from "../../say/say.ts"
import { seenIn } from "../../timeline/measure.ts"
import { byNumber } from "../../timeline/parted.ts"
import { saysOf } from "../../timeline/readings.ts"
import type { QuotedMessage } from "../quotations/index.ts"
import type { PaperSubject } from "./matter.ts"

const agentsOf = ({ dossier: { facts }, party }: PaperSubject): readonly string[] =>
  [...(party.agents ?? []), ...facts.many(claimKeyOf(party.claim, "agent-name")).flatMap(({ value }) => value.split(/[,，、;；\n]/))]
    .map((name) => name.trim())
    .filter((name) => name.length >= 2)
const agentRows = new WeakMap<PaperSubject, ReadonlySet<number>>()
/** All messages of a number by which somebody spoke as an agent, and which the side itself signed in none. */
const byAgents = (matter: PaperSubject): ReadonlySet<number> => {
  const held = agentRows.get(matter)
  if (held) return held
  const { timeline } = matter.dossier
  const [agents, names] = [agentsOf(matter), matter.party.names ?? []]
  const found = new Set<number>()
  for (const { rows } of byNumber(timeline, matter.messages)) {
    let [agent, own] = [false, false]
    for (const row of rows) {
      const text = timeline.text[row] as number
      const says = text < 0 ? undefined : saysOf(timeline, row)
      if (!says) continue
      const words = timeline.texts.get(text)
      const signed = says.signatures.map(({ value }) => value)
      const ofAgent = signed.some((name) => agents.some((known) => sameName(known, name)))
      agent ||= says.clients.length > 0 || ofAgent || agents.some((name) => words.includes(name))
      own ||= says.clients.length === 0 && !ofAgent && signed.some((name) => names.some((known) => sameName(known, name)))
    }
    if (agent && !own) for (const row of rows) found.add(row)
  }
  agentRows.set(matter, found)
  return found
}
/** Ways that tie a number to the side by less than its own signature or its own word. */
const weaker: ReadonlySet<string> = new Set(["stated", "named-in-message"])
/** The number itself where no message of it is signed, with the name that its messages hold. */
const unsigned = ({ dossier: { timeline }, party }: PaperSubject, row: number): Sentence | undefined => {
  const at = timeline.number[row] as number
  const number = at < 0 ? undefined : timeline.numbers.get(at)
  const links = party.links.filter((link) => link.number === number)
  if (number === undefined || links.length === 0 || links.some(({ how }) => !weaker.has(how))) return undefined
  const named = links.find(({ how, said }) => how === "named-in-message" && said === undefined)
  const shown = seenIn(timeline, [row], number)
  return named ? say`号码${shown}（信息写明“${as("quoted-words", named.proof)}”）` : say`号码${shown}`
}
const agentOf = (side: Sentence): Sentence => ask`自称受${side}委托的人`
/** How a paper names whoever wrote a message: `side` as it calls the other side. */
export const speakerOf = (matter: PaperSubject, row: number, side: Sentence): Sentence =>
  byAgents(matter).has(row) ? agentOf(side) : (unsigned(matter, row) ?? side)
/**
 * The words of a letter in a row, the side's own first, then those of numbers that nothing but the person's word or a name in the text ties to it, those of
 * whoever calls themselves its agent last: 贵公司的信息称“…”（…）, 号码…发来的信息称“…”（…）. A letter says no more than a complaint does.
 */
export const wordsInRow = (matter: PaperSubject, quotes: readonly QuotedMessage[], side: Sentence): readonly Sentence[] => {
  const agents = quotes.filter(({ row }) => byAgents(matter).has(row))
  const numbers = new Map<number, { readonly by: Sentence; readonly of: QuotedMessage[] }>()
  const own: QuotedMessage[] = []
  for (const one of quotes.filter((quote) => !agents.includes(quote))) {
    const by = unsigned(matter, one.row)
    if (!by) own.push(one)
    else {
      const number = matter.dossier.timeline.number[one.row] as number
      const held = numbers.get(number)
      if (held) held.of.push(one)
      else numbers.set(number, { by, of: [one] })
    }
  }
  const told = (by: Sentence, how: "的信息称" | "发来的信息称", of: readonly QuotedMessage[]): readonly Sentence[] => {
    const words = listed(of.map((one) => say`“${as("quotation", one.words)}”（${as("moment", one.at)}）`))
    return words ? [how === "的信息称" ? say`${by}的信息称${words}` : say`${by}发来的信息称${words}`] : []
  }
  return [
    ...told(side, "的信息称", own),
    ...[...numbers.values()].flatMap(({ by, of }) => told(by, "发来的信息称", of)),
    ...told(agentOf(side), "的信息称", agents),
  ]
}
