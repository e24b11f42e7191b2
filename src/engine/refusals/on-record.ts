/** Whether a record that covers the day speaks against a word that was said by telephone: it shows no call of that side, in or out, and none of anybody at that minute. */
import { eventKinds } from "../case/batch.ts"
import { dayOf } from "../case/time.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { minuteOf } from "./moment.ts"
import type { StatedRefusal } from "./stated.ts"

const call = eventKinds.indexOf("call")
const byTelephone = /电话|通话|来电|去电|接通|接听|口头|口述|打过去|语音/
const written = /短信|微信|信息|邮件|邮箱|来信|书面|函|聊天|留言|App|APP|app|客服窗口|在线/
/** The answer says that it was spoken on the telephone, and of nothing written. */
export const saidByTelephone = (how: string | undefined): boolean => how !== undefined && byTelephone.test(how) && !written.test(how)
/** Nobody remembers the minute: a call of a number that nobody has sorted, so near, may be the one. */
const nearS = 1_800

export const missingOnRecord = (timeline: Timeline, { row, counterparty }: StatedRefusal): boolean => {
  const at = timeline.at[row] as number
  const day = dayOf(at)
  const covers = timeline.coverage.some((one) => one.kinds.includes("call") && one.from <= day && day <= one.to)
  if (!covers || counterparty === null) return false
  const minute = minuteOf(timeline, row)
  for (let other = 0; other < timeline.size; other++) {
    if (timeline.kind[other] !== call) continue
    const began = timeline.at[other] as number
    // A call without a time may be any.
    if (Number.isNaN(began)) return false
    if (dayOf(began) !== day) continue
    if (timeline.event(other).counterparty === counterparty) return false
    if (!minute || Math.abs(began - at) <= nearS) return false
  }
  return true
}
