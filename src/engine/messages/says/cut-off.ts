/** Reads at which minute of the due day the other side says that its day ends: 22:00后还款按逾期处理. */
import { folded } from "../folded.ts"
import type { Stretch } from "../reading.ts"

export interface CutOff extends Stretch {
  readonly minute: number
  /** Says what comes of paying later than that; else it only asks to pay before. */
  readonly strict: boolean
}
const clock =
  "(?<![\\d:])(?<part>晚上|晚间|夜间|夜里|下午|傍晚)?(?<hour>[1-9]|1\\d|2[0-3])(?:[:：](?<minute>[0-5]\\d)|[点时](?:(?<half>半)|(?<minute2>[0-5]?\\d)分)?)(?:整)?"
const strict = new RegExp(
  `${clock}(?:后|之后|以后|过后)(?:的)?(?:[^,。;!?\\n]{0,8}?(?:还款|到账|入账|还入|存入|付款|扣款))?[^,。;!?\\n]{0,6}?(?:按|视为|视同|计为|算作?|计作|记为|计入|记入|作为)[^,。;!?\\n]{0,6}?(?:逾期|次日|第二天|第二日|隔日|下一日|违约)`,
)
const asked = new RegExp(
  `${clock}(?:前|之前|以前)[^,。;!?\\n]{0,12}?(?:应还|还款|还清|还入|归还|偿还|存入|足额|缴)|(?:还款|扣款|入账)(?:的)?截止(?:时间|时点)(?:为|是|:)?[^,。;!?\\n\\d]{0,8}${clock.replaceAll(/\?<(?=[a-z])/g, "?<o")}`,
)
export const cutOffIn = (message: string): CutOff | undefined => {
  const of = folded(message)
  const [one, other] = [strict.exec(of.text), asked.exec(of.text)]
  const match = one ?? other
  if (!match) return undefined
  const groups = match.groups ?? {}
  const hour = groups.hour ?? groups.ohour
  const late = groups.part ?? groups.opart
  const minute = groups.minute ?? groups.minute2 ?? groups.ominute ?? groups.ominute2 ?? (groups.half || groups.ohalf ? "30" : "0")
  return {
    ...of.stretch(match.index, match.index + match[0].length),
    minute: (Number(hour) + (late && Number(hour) < 12 ? 12 : 0)) * 60 + Number(minute),
    strict: one !== null,
  }
}
