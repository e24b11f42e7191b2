/** What a later letter tells: what was sent and asked, what was answered, and what happened since, in sums and in the other side's own words. */
import type { NonEmpty } from "../../../case/citation.ts"
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import { countOf } from "../../../timeline/measure.ts"
import { pick, wasConnected } from "../../../timeline/rows.ts"
import { requestsQuoted, type Sent } from "../../filing/sent.ts"
import { masked, quotationsOf } from "../../quotations/index.ts"
import { afterOwnCall } from "../../sections/after-own-call.ts"
import { during } from "../../sections/during.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { wordsInRow } from "../../sections/speaker.ts"
import { type FollowedUp, isLate } from "./due.ts"

type Line = NonEmpty<Sentence>
/** A letter reminds, and proves nothing. */
const mostQuoted = 3

const nameOf = ({ title }: Sent): Sentence => (title ? ask`《${title}》` : ask`函件`)
const lines = (matter: PaperSubject, one: Sent, side: Sentence): readonly Line[] => {
  const [sent, requests] = [say`本人${as("day", one.day)}发出${nameOf(one)}`, requestsQuoted(one)]
  const open = isLate(one, matter.dossier.day)
  if (!requests) return open ? [[say`${sent}，至今没有收到答复`]] : [[sent], ...answerLine(matter, one, side)]
  const asked = say`${sent}，请求：“${requests}”`
  return open ? [[asked, say`${as("unsaid", one.day)}至今没有收到答复`]] : [[asked], ...answerLine(matter, one, side)]
}
const answered = (matter: PaperSubject, one: Sent, side: Sentence): Sentence => {
  const { reply } = one
  if (!reply) return say``
  const day = as("day", reply.day)
  if (reply.words) return say`${side}${day}答复：“${as("quotation", masked(matter, reply.words))}”`
  switch (reply.as) {
    case "refused":
      return say`${side}${day}答复，没有同意办理`
    case "partly":
      return say`${side}${day}答复，只办理了一部分`
    case "done":
      return say`${side}${day}答复已经办理`
    default:
      return say`${side}${day}有过答复`
  }
}
const answerLine = (matter: PaperSubject, one: Sent, side: Sentence): readonly Line[] => (one.reply ? [[answered(matter, one, side)]] : [])

/** 2026年1月11日至2026年1月19日仍有来电12次（接通9次），2026年1月12日仍有信息3条. */
const sinceLines = (matter: PaperSubject, { from, mended, since }: FollowedUp, side: Sentence): readonly Line[] => {
  const { timeline } = matter.dossier
  const [calls, messages] = [matter.calls, matter.messages].map((kind) => {
    const mine = new Set(kind)
    return Int32Array.from(pick(since, (row) => mine.has(row)))
  }) as [Int32Array, Int32Array]
  const connected = countOf(
    timeline,
    pick(calls, (row) => wasConnected(timeline, row) === true),
  )
  const [called, written] = [countOf(timeline, calls), countOf(timeline, messages)]
  const answering = afterOwnCall(matter, calls)
  const own = answering ? say`，${answering}次紧接本人去电` : say``
  const [calling, writing] = [during(timeline, calls), during(timeline, messages)]
  const came = [
    ...(calling && called
      ? [connected ? say`${calling}仍有来电${called}次（接通${connected}次${own}）` : say`${calling}仍有来电${called}次${own}`]
      : []),
    ...(writing && written ? [say`${writing}仍有信息${written}条`] : []),
  ]
  const [first, second] = came
  if (!first) return []
  const quotes = [...quotationsOf({ ...matter, messages }, mostQuoted)].sort((a, b) => (a.at.value < b.at.value ? -1 : 1))
  const after = mended ? say`${as("day", from)}答复之后` : say`${as("day", from)}发函之后`
  return [
    [second ? say`${after}，${first}，${second}` : say`${after}，${first}`],
    ...wordsInRow(matter, quotes, side).map((one) => [say`其间${one}`] as const),
  ]
}
export const told = (matter: PaperSubject, up: FollowedUp, side: Sentence): readonly Line[] => [
  ...up.sent.flatMap((one) => lines(matter, one, side)),
  ...sinceLines(matter, up, side),
]
