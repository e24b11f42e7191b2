/** What rules measured over the whole course, in sentences, each measure with the rows it was counted over. Measures only: no threshold, no judgement. */
import type { Cited, NonEmpty } from "../../case/citation.ts"
import type { Finding } from "../../rules/rule.ts"
import { as, listing, type Sayable, type Sentence, say } from "../../say/say.ts"
import { covered } from "../../timeline/covered.ts"
import { some } from "./course.ts"
import type { Matter } from "./matter.ts"
import { quietHours } from "./quiet.ts"

type Told = readonly (Sentence | undefined)[]
type Measures = Finding["measures"]
/** A sentence over measures that must all be there. */
const told = <K extends string>(
  measures: Measures,
  keys: readonly K[],
  tell: (m: Readonly<Record<K, Cited<string | number>>>) => Sentence,
): Sentence | undefined =>
  keys.every((key) => measures[key] !== undefined) ? tell(measures as Readonly<Record<K, Cited<string | number>>>) : undefined
/** Below this a figure says nothing that the totals do not. */
const atLeast = (n: number, measure: Cited<string | number> | undefined): boolean =>
  typeof measure?.value === "number" && measure.value >= n
const many = (measure: Cited<string | number> | undefined): boolean => atLeast(2, measure)

const nightTold = (matter: Matter): Sentence => {
  const night = quietHours(matter)
  if (!night) return say`夜间`
  const hours = say`${night.from}至次日${night.to}，${night.from}整计入，${night.to}整不计入`
  return night.binding ? say`夜间（${hours}）` : say`夜间（${hours}；规范没有规定夜间时段的日子，只用于描述）`
}
/** The due days that a count of days before them rests on. */
const duesTold = (matter: Matter): Sentence | undefined => {
  const dues = matter.loan?.instalments.map((part) => part.due) ?? []
  const [first, last] = [dues[0], dues.at(-1)]
  if (!first || !last) return undefined
  const days = first === last ? say`${as("day", first)}` : say`${as("day", first)}至${as("day", last)}各期`
  return dues.some((due) => due.weight === "stated") ? say`本人陈述的还款日（${days}）` : say`还款日（${days}）`
}
/** Only a phone's own log shows missed calls: the count holds for its days, and the busiest day is told where it is more than one call. */
const unansweredTold = (m: Measures, coverage: Finding["coverage"]): Sentence | undefined => {
  const spans = some(
    covered(coverage.filter((part) => !part.connectedOnly)).map((span): Sayable => say`${as("day", span.from)}至${as("day", span.to)}`),
  )
  const all = told(m, ["unanswered"], (v) =>
    spans
      ? say`在能够看到未接来电的记录所覆盖的${listing(spans)}期间，来电中未接通的有${v.unanswered}次`
      : say`来电中未接通的有${v.unanswered}次`,
  )
  if (!all) return undefined
  const most = many(m.maxUnansweredPerDay)
    ? told(
        m,
        ["maxUnansweredPerDay", "maxUnansweredPerDayOn"],
        (v) => say`，单日最多的是${as("day", v.maxUnansweredPerDayOn)}，共${v.maxUnansweredPerDay}次`,
      )
    : undefined
  return most ? say`${all}${most}。` : say`${all}。`
}
const tellers: Readonly<Record<string, (m: Measures, matter: Matter, coverage: Finding["coverage"]) => Told>> = {
  "calls-per-day": (m, _matter, coverage) => [
    many(m.maxPerDay)
      ? told(
          m,
          ["days", "maxPerDay", "maxPerDayOn"],
          (v) => say`有来电的日子共${v.days}天，单日来电最多的是${as("day", v.maxPerDayOn)}，共${v.maxPerDay}次。`,
        )
      : undefined,
    unansweredTold(m, coverage),
  ],
  "calls-burst": (m) => [
    atLeast(3, m.maxPerHour)
      ? told(
          m,
          ["maxPerHour", "maxPerHourFrom", "maxPerHourTo"],
          (v) => say`来电最密集的一小时内有来电${v.maxPerHour}次，自${as("moment", v.maxPerHourFrom)}至${as("moment", v.maxPerHourTo)}。`,
        )
      : undefined,
  ],
  "quiet-hours": (m, matter) => [
    told(m, ["contacts", "nights", "first", "last"], (v) =>
      v.contacts.value === 1
        ? say`${nightTold(matter)}的联络共${v.contacts}次，时间是${as("moment", v.first)}。`
        : say`${nightTold(matter)}的联络共${v.contacts}次，涉及${v.nights}个夜晚，最早的在${as("moment", v.first)}，最近的在${as("moment", v.last)}。`,
    ),
  ],
  // A single reminder ahead of a due day is what lenders do.
  "before-due": (m, matter) =>
    many(m.contacts)
      ? [
          told(m, ["contacts", "days"], (v) => {
            const due = duesTold(matter)
            const course = say`在没有逾期、下一期还款日尚未到来时，联络共${v.contacts}次，涉及${v.days}天，一般的还款提醒也计算在内。`
            return due ? say`按${due}计算，${course}` : course
          }),
          told(m, ["maxDaysBefore"], (v) => say`其中离还款日最远的，比下一期还款日提前${v.maxDaysBefore}天。`),
        ]
      : [],
  "number-rotation": (m) => [
    atLeast(3, m.maxNumbersPerDay)
      ? told(
          m,
          ["maxNumbersPerDay", "maxNumbersPerDayOn"],
          (v) => say`单日使用号码最多的是${as("day", v.maxNumbersPerDayOn)}，使用了${v.maxNumbersPerDay}个不同的号码。`,
        )
      : undefined,
    told(m, ["usedOnce"], (v) => say`来电的号码中，只用过一次的有${v.usedOnce}个。`),
  ],
  "wrong-addressee": (m) => [told(m, ["messagesNamingOther"], (v) => say`对方发来的信息中，写明他人姓名的有${v.messagesNamingOther}条。`)],
}
/** One paragraph per finding. */
export const found = (matter: Matter): readonly NonEmpty<Sentence>[] =>
  matter.findings.flatMap((finding) => {
    const sentences = some(
      (tellers[finding.rule]?.(finding.measures, matter, finding.coverage) ?? []).filter((sentence) => sentence !== undefined),
    )
    return sentences ? [sentences] : []
  })
