/** How papers tell contacts by night: with the hours that are counted as night, and whether a norm names them. */
import { as, type Sentence, say } from "../../say/say.ts"
import { receiptsLeftOut } from "../receipts.ts"
import type { PaperInput, RuleParameters } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import { nightWindow } from "./window.ts"
import type { quietHoursWords } from "./words.ts"

const night = (parameters: RuleParameters): Sentence => {
  const window = nightWindow(parameters)
  if (!window) return say`夜间`
  const [from, to] = [window.from, window.to].map((clock) => ({ parameter: clock, form: "hour" as const }))
  if (!from || !to) return say`夜间`
  const hours = say`${from}至次日${to}，${from}整计入，${to}整不计入`
  return window.binding ? say`夜间（${hours}）` : say`夜间（${hours}；规范没有规定夜间时段的日子，只用于描述）`
}
export const quietHoursPhrases = ({ measures, parameters }: PaperInput<MeasureOf<typeof quietHoursWords>>): readonly Sentence[] => {
  const told = sentence(measures, ["contacts", "nights", "first", "last"], (m) =>
    m.contacts.value === 1
      ? say`${night(parameters)}的联络共${m.contacts}次，时间是${as("moment", m.first)}。`
      : say`${night(parameters)}的联络共${m.contacts}次，涉及${m.nights}个夜晚，最早的在${as("moment", m.first)}，最近的在${as("moment", m.last)}。`,
  )
  if (told.length === 0) return []
  const { appointed, appointedAt, afterAsking, receipts } = measures
  return [
    ...told,
    ...(appointed && appointedAt
      ? [say`另有来电${appointed}次在本人约定的时间（${as("moment", appointedAt)}本人的信息），不计算在内。`]
      : []),
    ...(afterAsking ? [say`另有来电${afterAsking}次是对本人去电或者请求来电的回应，不计算在内。`] : []),
    ...receiptsLeftOut(receipts),
  ]
}
