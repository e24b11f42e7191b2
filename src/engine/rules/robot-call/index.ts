/** Counts calls that a source, or the person's note, names as made by a machine: nothing is guessed from how long they lasted. */
import { callsOf } from "../../timeline/contacts.ts"
import { count, first, last, perDay, shownByEach } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { askedOnce } from "../words-read.ts"
import { robotCallPhrases } from "./paper.ts"
import { robotCallWords } from "./words.ts"

const machine = /机器人|智能语音|智能外呼|自动语音|自动外呼|语音播报|录音播放|AI(?:语音|外呼|电话|来电)/i
/** A note that says it was none. */
const human = /不是(?:机器人|智能语音|自动)|并非(?:机器人|智能语音|自动)|真人/
const isMachine = askedOnce((remark) => machine.test(remark) && !human.test(remark))
export const robotCall: Rule<MeasureOf<typeof robotCallWords>> = {
  id: "robot-call",
  words: robotCallWords,
  paper: robotCallPhrases,
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      if (group.pooled) return []
      const calls = pick(callsOf(timeline, group, acts), (row) => isMachine(timeline, row))
      const [shown] = calls
      if (shown === undefined) return []
      return [
        finding(robotCallWords, input, group, calls, ["call"], {
          calls: count(timeline, calls),
          days: perDay(timeline, calls).days,
          first: first(timeline, calls),
          last: last(timeline, calls),
          remark: shownByEach(timeline, Int32Array.of(shown), timeline.texts.get(timeline.text[shown] as number)),
        }),
      ]
    })
  },
}
