/** One report of one number: its last contact, how long it was, and what happened in whole sentences as far as the box takes them. */
import type { Cited, NonEmpty } from "../../../case/citation.ts"
import { fraudRows } from "../../../causes/fraud-rows.ts"
import { coversCalls, coversMessages, type Refusal } from "../../../refusals/refusal.ts"
import { isDunning } from "../../../rules/words-read.ts"
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import { withoutReceipts } from "../../../timeline/contacts.ts"
import { countOf, seenIn, when } from "../../../timeline/measure.ts"
import { byNumber } from "../../../timeline/parted.ts"
import { dated, isCall, pick, wasConnected } from "../../../timeline/rows.ts"
import { stopped } from "../../form/compose.ts"
import { asFit, lengthOf } from "../../form/fit.ts"
import { afterOwnCall } from "../../sections/after-own-call.ts"
import { isOwnList } from "../../sections/backing.ts"
import { during } from "../../sections/during.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { writtenRefusal } from "../../sections/refusals.ts"

/** Signs that the box takes, stops included. */
export const mostSigns = 200
export interface NumberReport {
  readonly kind: "call" | "message"
  /** Its texts ask for what swindlers ask for: it is reported as that, and no debt is spoken of. */
  readonly swindles: boolean
  readonly latest: Cited<string>
  /** Of a call alone, as its source tells it. */
  readonly duration?: Sentence
  readonly description: NonEmpty<Sentence>
}
const durationOf = ({ dossier: { timeline } }: PaperSubject, row: number): Sentence | undefined => {
  const seconds = timeline.durationS[row] as number
  if (wasConnected(timeline, row) === false) return ask`没有接通`
  return seconds > 0 ? ask`${seenIn(timeline, [row], seconds)}秒` : undefined
}
/** The number to which the person's word went, where its row shows one. */
const toldNumber = ({ dossier: { timeline } }: PaperSubject, { row }: Refusal): Cited<string> | undefined => {
  const number = timeline.number[row] as number
  return number < 0 ? undefined : seenIn(timeline, [row], timeline.numbers.get(number))
}
/** A word that covers what this number did, said before its last contact: to it, or to the side by another of its numbers, which is told then. */
const asked = (matter: PaperSubject, kind: "call" | "message", last: number, number: string): readonly Sentence[] => {
  const { refusals, dossier } = matter
  const before = refusals.filter(({ from }) => from < (dossier.timeline.at[last] as number))
  const first = before.find((one) => one.kind === "wrong-number" || (kind === "call" ? coversCalls(one) : coversMessages(one)))
  if (!first) return []
  const same = before.filter(({ row }) => row === first.row)
  // What one message asks for says more than that it is not them.
  const plain = same.find((one) => one.kind === "refusal" && (kind === "call" ? coversCalls(one) : coversMessages(one))) ?? first
  const said = plain.scopeKnown ? writtenRefusal(matter, plain) : plain.scope === "all" ? ask`提出异议` : ask`要求不要再打电话`
  const to = toldNumber(matter, plain)
  if (to === undefined) return [say`此前本人${as("day", plain.at)}已向对方${said}`]
  return [
    to.value === number ? say`此前本人${as("day", plain.at)}已${said}` : say`此前本人${as("day", plain.at)}已向对方使用的${to}${said}`,
  ]
}
/** What ties a number that called to whoever dunns, as it is known: by what its own texts say, by the other side's, or by the person's word for the number; what was said in a call nobody has written down. */
const whose = ({ party }: PaperSubject, number: string, writes: boolean, latest: Cited<string>): Sentence | undefined => {
  if (writes) return say`${as("moment", latest)}该号码来电，其短信内容为催收`
  const link = party.links.find((one) => one.number === number)
  switch (link?.how) {
    case "stated":
      return say`${as("moment", latest)}该号码来电，本人陈述该号码由催收的一方使用`
    case "owned-in-message":
    case "told-in-message":
      return say`${as("moment", latest)}该号码来电，催收的一方的短信写有该号码${as("unsaid", link.proof)}`
    default:
      return undefined
  }
}
export const reportOf = (matter: PaperSubject, { key, rows }: ReturnType<typeof byNumber>[number]): NumberReport => {
  const { timeline } = matter.dossier
  const all = Int32Array.from(rows)
  const calls = pick(all, (row) => isCall(timeline, row))
  const messages = pick(all, (row) => !isCall(timeline, row))
  const kind = calls.length > 0 ? "call" : "message"
  // Of a call that nobody took nothing tells what it was about: one that was connected goes first.
  const connected = pick(calls, (row) => wasConnected(timeline, row) === true)
  const pressing = withoutReceipts(timeline, messages)
  const asking = pick(messages, (row) => fraudRows(timeline).has(row))
  const swindles = asking.length > 0
  const dunns = !swindles && messages.some((row) => isDunning(timeline, row))
  const fitting =
    kind === "message" ? (pressing.length > 0 ? Int32Array.from(pressing) : messages) : connected.length > 0 ? connected : calls
  // Whoever looks into it starts from this one: it is one that a record shows, where any is.
  const recorded = pick(fitting, (row) => !isOwnList(matter, row))
  const shown = recorded.length > 0 ? recorded : fitting
  // Of a swindle the message that shows it.
  const chosen = swindles && kind === "message" ? asking : shown
  const last = chosen[chosen.length - 1] as number
  const latest = when(timeline, last)
  const duration = kind === "call" ? durationOf(matter, last) : undefined
  const [called, written] = [countOf(timeline, calls), countOf(timeline, messages)]
  const [calling, writing] = [during(timeline, calls), during(timeline, messages)]
  const lead =
    kind === "message"
      ? swindles
        ? say`${as("moment", latest)}该号码发来短信，有诈骗常见的说法`
        : dunns
          ? say`${as("moment", latest)}该号码发来短信，内容为催收`
          : say`${as("moment", latest)}该号码发来短信`
      : swindles
        ? say`${as("moment", latest)}该号码来电，其短信有诈骗常见的说法`
        : connected.length > 0
          ? (whose(matter, key.value, dunns, latest) ?? say`${as("moment", latest)}该号码来电`)
          : say`${as("moment", latest)}该号码来电`
  const answering = afterOwnCall(matter, Int32Array.from(calls))
  const own = answering ? say`（${answering}次紧接本人去电）` : say``
  const listed = countOf(
    timeline,
    pick(calls, (row) => isOwnList(matter, row)),
  )
  const source = listed ? say`，其中${listed}次只在本人自己的记录里` : say``
  // 共 is all of them: a customer's lawful ones are not reported.
  const ofNumber = byNumber(timeline, dated(timeline, matter.calls)).find((one) => one.key.value === key.value)
  const what = calls.length < (ofNumber?.rows.length ?? 0) ? ask`所反映的该号码来电` : ask`该号码来电共`
  const further: readonly Sentence[] = [
    ...(called && calling && called.value > 1 ? [say`${calling}，${what}${called}次${own}${source}`] : []),
    ...(written && writing && (kind === "call" || written.value > 1) ? [say`${writing}，该号码发来短信${written}条`] : []),
    ...(matter.stands === "other" && !matter.ownToo && !swindles ? [ask`所催的不是本人的款项`] : []),
    ...asked(matter, kind, last, key.value),
  ]
  return {
    kind,
    swindles,
    latest,
    ...(duration ? { duration } : {}),
    description: [stopped(lead), ...asFit(further, mostSigns - lengthOf(lead) - 1, (one) => lengthOf(one) + 1).map(stopped)],
  }
}
