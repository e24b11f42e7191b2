/** Finds messages that threaten to tell others: family, employer, neighbours, the public. */
import { exposes } from "../../messages/exposing.ts"
import { countOf } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedBy } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { askedOnce, isQuiet, wordedKinds } from "../words-read.ts"
import { exposureThreatPhrases } from "./paper.ts"
import { exposureThreatWords } from "./words.ts"

const contacts = /联系人/
const discloses =
  /告诉|告知|通知|转告|公开|公布|公示|曝光|爆|知道|知晓|知情|发到|发给|发送给|群发|张贴|通讯录|上门|登门|走访|单位|公司里|村|学校|同事|邻居/
/** Threatens to turn to the contacts that were listed, and says nothing of telling or showing anybody the debt. */
export const onlyContacts = (text: string): boolean => contacts.test(text) && !discloses.test(text)

const exposing = askedOnce(exposes)

export const exposureThreat: Rule<MeasureOf<typeof exposureThreatWords>> = {
  id: "exposure-threat",
  words: exposureThreatWords,
  paper: exposureThreatPhrases,
  measure: (input) =>
    wordedBy(input, "threat_exposure", ["violation"], (row) => !isQuiet(input.timeline, row) && exposing(input.timeline, row)).map(
      ({ group, rows, measures }) => {
        const { timeline } = input
        const toContacts = (row: number): boolean => onlyContacts(timeline.texts.get(timeline.text[row] as number))
        return finding(exposureThreatWords, input, group, rows, wordedKinds, {
          ...measures,
          toContacts: countOf(timeline, pick(rows, toContacts)),
          disclosing: countOf(
            timeline,
            pick(rows, (row) => !toContacts(row)),
          ),
        })
      },
    ),
}
