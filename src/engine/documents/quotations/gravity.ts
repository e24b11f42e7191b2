/** How grave the words of a message are for a reader who decides on words: nothing is concluded from it but which ones are quoted. */
import { announcesLawfully } from "../../messages/announces.ts"
import { exposes } from "../../messages/exposing.ts"
import { readForm, readLabels, readSays } from "../../messages/index.ts"
import { menaceIn } from "../../messages/menace.ts"
import { readMended } from "../../messages/mended-told.ts"
import type { MessageLabel, Stretch } from "../../messages/reading.ts"

/** Threat of violence or exposure, then a false office, a false statement of law or sum, an answer to the person's word to stop, and how often and when. */
export const gravities = ["frequency", "answer", "false-statement", "false-office", "others-drawn-in", "exposure", "violence"] as const
export type Gravity = (typeof gravities)[number]
export const rankOf = (gravity: Gravity): number => gravities.indexOf(gravity) + 1

const byLabel: Partial<Readonly<Record<MessageLabel, Gravity>>> = {
  threat_violence: "violence",
  threat_exposure: "exposure",
  obscene: "exposure",
  insult: "exposure",
  third_party_contact: "others-drawn-in",
  impersonation_official: "false-office",
  scam_request: "false-office",
  false_amount: "false-statement",
}
const duty = /提前(?:还款|还清|还|偿还)[^。；！？]{0,6}(?:义务|责任)|(?:有义务|有责任|必须)[^，。；！？]{0,4}提前/
const often =
  /(?:每天|天天|每日|不停|一直|继续|接着|反复|(?<!请|可|欢迎)随时)[^，。；！？]{0,8}(?:打|来电|致电|拨|联系|外呼|跟进)|(?:增加|加大|提高)[^，。；！？]{0,6}(?:频次|频率|次数|力度)|无法[^，。；！？]{0,6}关闭/

export interface Weighed {
  readonly gravity: Gravity
  /** Where the words are that weigh. */
  readonly at: readonly Stretch[]
}
const found = (pattern: RegExp, text: string): readonly Stretch[] => {
  const match = pattern.exec(text)
  return match ? [{ from: match.index, to: match.index + match[0].length }] : []
}
/** The gravest of what a received message says; undefined for one that nobody needs to quote. */
export const weighed = (text: string): Weighed | undefined => {
  // An apology is no conduct.
  if (readMended(text)) return undefined
  const { labels, spans, flag } = readLabels(text)
  const all: Weighed[] = []
  // What is not flagged as wrong by its words is no threat, whatever single words it holds.
  if ((flag === "violation" && !announcesLawfully(text)) || flag === "scam")
    for (const label of labels) {
      const gravity = byLabel[label]
      if (gravity && (label !== "threat_exposure" || exposes(text))) all.push({ gravity, at: spans.filter((span) => span.label === label) })
    }
  if (menaceIn(text) === "harm") all.push({ gravity: "violence", at: [] })
  const early = found(duty, text)
  if (early.length > 0) all.push({ gravity: "false-statement", at: early })
  const { acknowledges } = readSays(text)
  if (acknowledges || readForm(text) === "acknowledgement") all.push({ gravity: "answer", at: acknowledges ? [acknowledges] : [] })
  const again = found(often, text)
  if (again.length > 0) all.push({ gravity: "frequency", at: again })
  return all.sort((a, b) => rankOf(b.gravity) - rankOf(a.gravity))[0]
}
