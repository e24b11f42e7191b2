/** Words that the person sent, abusive or threatening, and that the other side gives back between quotation marks: whatever stands around them, they are the person's own. */
import { directions, type StringPool } from "../case/batch.ts"
import { readOwnWords } from "../messages/index.ts"
import { givenBackIn } from "../messages/label/aside.ts"
import type { Timeline } from "./timeline.ts"

/** What is looked at of a timeline. */
export type Worded = Pick<Timeline, "size" | "direction" | "text" | "texts">

const outward = directions.indexOf("out")
const quotation = /[“"「『‘]([^“”"「」『』‘’\n]{2,80})[”"」』’]/g
const plain = (words: string): string => words.replace(/[\s，,。.！!？?、；;：:…]/g, "")

const sent = new WeakMap<StringPool, readonly string[]>()
/** The person's own sent texts that abuse or threaten, without signs of punctuation. */
const harshSent = ({ texts, text, direction, size }: Worded): readonly string[] => {
  const held = sent.get(texts)
  if (held) return held
  const found = new Set<string>()
  for (let row = 0; row < size; row++) {
    if (direction[row] !== outward || (text[row] as number) < 0) continue
    const words = texts.get(text[row] as number)
    const { abuse, threats } = readOwnWords(words)
    if (abuse.length + threats.length > 0) found.add(plain(words))
  }
  const made = [...found]
  sent.set(texts, made)
  return made
}
/** The received text with each given-back quotation put otherwise. */
const eachGivenBack = (timeline: Worded, received: string, read: readonly string[], put: (whole: string) => string): string => {
  if (!/[“"「『‘]/.test(received)) return received
  const harsh = harshSent(timeline)
  return harsh.length + read.length === 0
    ? received
    : received.replace(quotation, (whole, words: string) => {
        const said = plain(words)
        return read.includes(words) || (said.length >= 2 && harsh.some((own) => own.includes(said))) ? put(whole) : whole
      })
}
/** A received text with what it gives back of the person's own harsh words blanked out, every other character at its place. */
export const withoutGivenBack = (timeline: Worded, received: string): string =>
  eachGivenBack(timeline, received, [], (whole) => `，${"\u200b".repeat(whole.length - 1)}`)
/** The same for whoever reads a quotation of it: that something stood there stays. The person's own words are shown to them alone. */
export const givenBackHidden = (timeline: Timeline, received: string): string =>
  eachGivenBack(timeline, received, harshGivenBack(received), (whole) => `${whole.slice(0, 1)}……${whole.slice(-1)}`)
/** By the words around them alone. */
const harshGivenBack = (received: string): readonly string[] =>
  givenBackIn(received).filter((words) => {
    const { abuse, threats } = readOwnWords(words)
    return abuse.length + threats.length > 0
  })
