/** What each of the person's own statements is about, for the evidence list. Keys are those of `case/facts.ts` without the claim's prefix. */
import { nameOfKey } from "../../case/claim-key.ts"

const subjects: Readonly<Record<string, string>> = {
  role: "本人与所称债务的关系",
  name: "姓名",
  phone: "被联络号码",
  "called-unit": "被拨打的是否单位电话",
  "number-since": "号码启用日期",
  effect: "对生活的影响",
  lender: "所称贷款机构",
  platform: "所称借款平台",
  "lender-type": "所称机构的类别",
  debtor: "债务归属",
  addressee: "对方要找的人",
  amount: "所称金额",
  due: "还款日",
  paid: "还款日期",
  unpaid: "有没有到期未还的部分",
  "loan-kind": "借款的种类",
  settled: "结清日期",
  "overdue-claimed": "对方是否称已逾期",
  numbers: "对方使用的号码",
  agent: "联系的人是否自称受托机构",
  refused: "告知停止联系的时间",
  "refused-how": "告知的方式",
  "identity-used": "对方是否掌握身份信息",
  "contract-own-name": "借款合同上是否为本人姓名",
  "payout-own-account": "款项是否进入本人账户",
  "in-credit-report": "信用报告是否载有该笔贷款",
  "credit-report-day": "信用报告日期",
  "police-report": "报案日期",
}
export const subjectOf = (key: string): string => subjects[nameOfKey(key)] ?? "其他陈述"
