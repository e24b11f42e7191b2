/** Victims of a number that was only displayed, and collectors who speak of calls too. */
import { expect, it } from "vitest"
import { isCalledByReader } from "./called-by-reader.ts"

it.each([
  "刚才就是你这个号打来催我还贷款的吧，我没借过钱",
  "你哪个公司的？一天打我八遍，再打我报警",
  "骗子，用这个号给我爸打电话说欠钱",
  "您刚才打我电话说我欠款，请问您是哪家？",
  "别再打我了，我真没借过你们的钱",
  "这个号昨天一直打给我妈，说是催债的",
])("was called: %s", (text) => expect(isCalledByReader(text)).toBe(true))
it.each([
  "你打电话给我干嘛不还钱，再不还就上门",
  "刚才给你打电话没接，请尽快还款",
  "您的借款已逾期，请回拨本号码",
  "你打我电话也没用，欠我的钱今天还",
  "妈，晚上回家吃饭吗",
  "您好，您的快递到了，刚才打您电话没接",
])("was not: %s", (text) => expect(isCalledByReader(text)).toBe(false))
