/** What a column of its own says of whether a call was answered: 接通, 是否接听, 通话状态, Answered. */
import { connection } from "../../case/batch.ts"
import { simplified } from "../../case/han.ts"
import { cleanCell, foldLabel, halfWidth } from "../../case/text.ts"

const yes =
  /^(?:是|已接|接了|接通|已接通|接听|已接听|应答|已应答|有人接听|通话成功|成功|呼叫成功|接通成功|正常|正常通话|y|yes|true|1|√|✓|answered|connected|completed|accepted|picked ?up)$/
const no =
  /^(?:否|未接|没接|未接来电|漏接|未接通|未接听|未应答|无应答|无人接听|无人接|拒接|已拒接|拒绝|已拒绝|拦截|已拦截|忙|忙音|占线|用户忙|遇忙|关机|停机|空号|不在服务区|无法接通|失败|呼叫失败|取消|已取消|n|no|false|0|×|✗|missed|no ?answer|not ?answered|unanswered|not ?connected|busy|failed|rejected|declined|blocked|cancell?ed)$/
const plainly = /^(?:是|否|y|yes|n|no|true|false|1|0|√|×|✓|✗)$/
const fold = (raw: string): string => (raw.length > 30 ? "" : simplified(halfWidth(cleanCell(raw))).toLowerCase())

/** A code of `connection`. `inverted` says that the title asks whether the call was missed; then only a plain yes or no is an answer to it. */
export const answeredOf = (raw: string, inverted: boolean): number => {
  const text = fold(raw)
  const said = yes.test(text) ? connection.yes : no.test(text) ? connection.no : connection.unknown
  return inverted && plainly.test(text) && said !== connection.unknown ? 1 - said : said
}
export const isAnswered = (raw: string): boolean => answeredOf(raw, false) !== connection.unknown
/** True for a title that asks whether a call was missed. */
export const asksForMissed = (label: string): boolean => /^(?:是否)?(?:未接|漏接|拒接)|^missed/.test(foldLabel(label))
