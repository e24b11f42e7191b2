/** Reads from a bank's or a wallet's notice that a payment did not go out: the debit failed, or there was too little on the account. */
import { type Folded, folded } from "../folded.ts"
import type { Stretch } from "../reading.ts"
import { signaturesIn } from "./signatures.ts"

const debit = "(?:代扣|扣款|划扣|扣划|扣缴|代收|自动还款|自动扣款|还款|支付|转账|交易)"
const fails = new RegExp(
  `${debit}[^,。;!?\\n]{0,14}(?:失败|未成功|不成功|未能成功|未完成|被?退回)|(?:余额不足|账户异常|状态异常|超过限额|超限)[^。!?\\n]{0,16}(?:未能|无法|没有|未)[^,。;!?\\n]{0,8}${debit}|未能?(?:成功)?${debit}成功|未能(?:成功)?(?:扣款|代扣|划扣|扣缴|扣)|${debit}[^。!?\\n]{0,12}余额不足`,
  "g",
)
/** What would be, or must be kept from being. */
const notSo = /如|若|假如|避免|以免|防止|确保|请保持|将|可能|会(?!员)|导致|是否|未发生|请于|需/
const last = 24
const ends = /[。;!?\n]/
export const debitFailedIn = (of: Folded): Stretch | undefined => {
  for (const match of of.text.matchAll(fails)) {
    const before = of.text.slice(Math.max(0, match.index - last), match.index)
    const clause = before.split(ends).at(-1) ?? ""
    if (!notSo.test(clause) && !/如|将|避免|可能/.test(match[0])) return of.stretch(match.index, match.index + match[0].length)
  }
  return undefined
}
/** Whom the money was to go to, where the notice names somebody. */
const payee =
  /(?:收款方|收款人|收款户名|收款单位|对方户名|商户名?称?|扣款方|扣款机构|受理商户)(?:名称)?[:：]?\s?([\u4e00-\u9fa5A-Za-z0-9()（）]{2,30})/
export const payeeIn = (text: string): string | undefined => payee.exec(folded(text).text)?.[1]
export const saysDebitFailed = (text: string): boolean => debitFailedIn(folded(text)) !== undefined
const account = /尾号|账户|账号|帐户|储蓄卡|借记卡|银行卡|零钱|余额宝/
const payer = /银行|农信|信用社|农商|支付|钱包|云闪付|财付通/
const debt = /还款|逾期|借款|贷款|信用卡|账单|欠款|应还|催收|征信/
/** A bank's or a wallet's notice that a debit of the person's account failed, which speaks of no debt. */
export const isFailedDebit = (of: Folded): boolean =>
  account.test(of.text) && !debt.test(of.text) && signaturesIn(of).some(({ value }) => payer.test(value)) && debitFailedIn(of) !== undefined
