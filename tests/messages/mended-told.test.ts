/** An apology that says that it is set right, and the courtesy of a reminder. */
import { expect, it } from "vitest"
import { readMended } from "../../src/engine/messages/mended-told.ts"

it.each([
  "经核实您的借款已结清，此前提醒系系统数据同步延迟所致，给您带来困扰深表歉意，已停止提醒。",
  "您好，您反馈的问题已处理完毕，如有其他疑问请随时联系，再次致歉。",
  "您的还款已入账，因银行处理延迟给您带来不便，敬请谅解。",
])("mended: %s", (text) => expect(readMended(text)).toBe(true))
it.each([
  "您本期账单已出，如已还款请忽略，给您带来不便敬请谅解",
  "您的借款已逾期，请尽快还款，打扰之处敬请谅解",
  "已将您的反馈转交，给您带来不便敬请谅解",
  "抱歉，系统正在核实",
  "您的借款已结清，感谢使用",
])("not: %s", (text) => expect(readMended(text)).toBeUndefined())
