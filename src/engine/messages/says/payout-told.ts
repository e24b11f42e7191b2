/** Reads from a lender's message that the money of the loan was paid to the addressee: to an account of theirs, or as what they applied for. */
import { clauseAt, folded } from "../folded.ts"
import type { Stretch } from "../reading.ts"

const paid = "(?:发放|放款|打款|转入|汇入|划入|划转|划付|到账|入账|存入|支付|拨付|打入|放至|放到|汇至|转至|下款|代付)"
const account = "(?:账户|帐户|账号|银行卡|储蓄卡|借记卡|卡|尾号|末四位)"
const told = new RegExp(
  `(?:已|已经|成功|于\\d{1,2}月\\d{1,2}日)[^,。;!?\\n]{0,6}${paid}[^,。;!?\\n]{0,8}(?:您|你)[^,。;!?\\n]{0,14}?${account}|` +
    `(?:放款|借款|贷款|提款|借钱)(?:资金|本金|金额|[\\d,.]{1,12}元)?[^,。;!?\\n]{0,8}${paid}(?:至|到|入|进)?(?:了)?(?:您|你)[^,。;!?\\n]{0,14}?${account}|` +
    `(?:您|你)(?:的|名下)?[^,。;!?\\n]{0,10}${account}[^,。;!?\\n]{0,10}(?:已|已经)?(?:收到|到账|入账|存入)[^,。;!?\\n]{0,8}(?:放款|借款|贷款)`,
)
/** What the addressee applied for came in, or what they paid back did: of which account is not told. */
const ownLoan = new RegExp(
  `(?:您|你)(?:已|于[\\d年月日]{1,10})?(?:成功)?(?:申请|办理|提交)的?(?:[^,。;!?\\n]|(?<=\\d),(?=\\d)){0,12}(?:借款|贷款|提款|支用|分期)(?:[^,。;!?\\n]|(?<=\\d),(?=\\d)){0,14}(?:已|成功)[^,。;!?\\n]{0,3}${paid}`,
)
const ofLoan = /放款|借款|贷款|提款|借钱|支用|下款|额度|分期|申请的/
/** What would be, is offered, or came back. */
const notSo =
  /如|若|倘|假如|将|即将|预计|可(?!靠)|最快|最高|立即|马上|(?<!申)请|退款|退回|退还|返还|还款|赔付|理赔|报销|工资|未|没有|失败|异常|待|等待|即可|审核/
/** The first of a loan that the addressee is said to have applied for, paid out without naming an account. */
export const ownLoanToldIn = (message: string): Stretch | undefined => {
  const of = folded(message)
  const match = ownLoan.exec(of.text)
  if (!match) return undefined
  const to = match.index + match[0].length
  const { before, after } = clauseAt(of.text, match.index, to)
  return notSo.test(before + match[0]) || /吗|即可/.test(after) ? undefined : of.stretch(match.index, to)
}
export const payoutToldIn = (message: string): Stretch | undefined => {
  const of = folded(message)
  const match = ofLoan.test(of.text) ? told.exec(of.text) : null
  if (!match) return undefined
  const to = match.index + match[0].length
  const { before, after } = clauseAt(of.text, match.index, to)
  return notSo.test(before + match[0]) || /吗|即可/.test(after) ? undefined : of.stretch(match.index, to)
}
