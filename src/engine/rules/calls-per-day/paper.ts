/** How papers tell the calls of each day: the busiest day, and the missed calls of the days of which a record shows them. */
import { as, listed, type Sayable, type Sentence, say } from "../../say/say.ts"
import { covered } from "../../timeline/covered.ts"
import type { PaperInput } from "../rule.ts"
import { atLeast, type MeasureOf, sentence } from "../words.ts"
import type { callsPerDayWords } from "./words.ts"

type About = PaperInput<MeasureOf<typeof callsPerDayWords>>
/** Only a phone's own log shows missed calls: the count holds for its days, and the busiest day is told where it is more than one call. */
const unanswered = ({ measures, coverage }: About): readonly Sentence[] => {
  const spans = listed(
    covered(coverage.filter((part) => !part.connectedOnly)).map((span): Sayable => say`${as("day", span.from)}至${as("day", span.to)}`),
  )
  return sentence(measures, ["unanswered"], (m) => {
    const all = spans
      ? say`在能够看到未接来电的记录所覆盖的${spans}期间，来电中未接通的有${m.unanswered}次`
      : say`来电中未接通的有${m.unanswered}次`
    const [most] = atLeast(2, measures.maxUnansweredPerDay)
      ? sentence(measures, ["maxUnansweredPerDay", "maxUnansweredPerDayOn"], (v) =>
          measures.maxUnansweredPerDayDays && atLeast(2, measures.maxUnansweredPerDayDays)
            ? say`，最多的一天${v.maxUnansweredPerDay}次，共${measures.maxUnansweredPerDayDays}天`
            : say`，单日最多的是${as("day", v.maxUnansweredPerDayOn)}，共${v.maxUnansweredPerDay}次`,
        )
      : []
    return most ? say`${all}${most}。` : say`${all}。`
  })
}
export const callsPerDayPhrases = (about: About): readonly Sentence[] => [
  ...(atLeast(2, about.measures.maxPerDay)
    ? sentence(about.measures, ["days", "maxPerDay", "maxPerDayOn"], (m) =>
        about.measures.maxPerDayDays && atLeast(2, about.measures.maxPerDayDays)
          ? say`有来电的日子共${m.days}天，最多的一天${m.maxPerDay}次，共${about.measures.maxPerDayDays}天。`
          : say`有来电的日子共${m.days}天，单日来电最多的是${as("day", m.maxPerDayOn)}，共${m.maxPerDay}次。`,
      )
    : []),
  ...unanswered(about),
]
