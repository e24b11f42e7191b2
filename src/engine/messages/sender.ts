/** What the words of a message show about its sender: the signature in brackets, and whether it speaks of a debt. */

const opening = /^\s*[【[〔]([^】\]〕]{1,24})[】\]〕]/
const closing = /[【〔]([^】〕]{1,24})[】〕]\s*$/
/** Words that appear when a debt is spoken of. 话费 and 欠费 are left out on purpose: a carrier's or a shop's notice is no debt claim. */
const debtWords =
  /还款|欠款|逾期|借款|贷款|催收|催缴|偿还|还清|结清|应还|本息|罚息|违约金|账单|最低还款|额度已冻结|债务|债权|拖欠|征信|代偿|分期款|诉前调解|法律函|律师函|立案/
/** A code for logging in, or an offer, is not a contact about a debt, even signed by the lender and even when it names a loan. */
const otherWords = /验证码|校验码|动态码|动态密码/
const offerWords = /可借额度|最高可借|新客|立即申请|提额|利率低至|免息券|优惠券|拒收请回复|退订/
/** A bank's or a wallet's notice of a movement on the person's own account names the lender as payee, and is no contact of the lender's. */
const movementWords =
  /(?:尾号|账户|账号|银行卡|余额宝|零钱)[^。!！]{0,40}?(?:支出|扣款|转出|转账|付款|消费|入账|收入|存入)[^。!！]{0,12}\d+(?:\.\d+)?元/
/** The lender's word that a payment has arrived: no pressing, whatever was said before. */
const receiptWords = /已(?:全部)?结清|还款成功|已收到您的(?:还款|款项)|已还清|已成功(?:还款|扣款)/
const askWords = /逾期|欠款|催收|拖欠|偿还|应还|到期|还款日|请.{0,12}还款|尽快.{0,6}还|律师函|法律函|立案|征信/

export interface SenderWords {
  /** Signed names, outermost first; one or two. */
  readonly names: readonly string[]
  readonly debt: boolean
  /** A login code, an advertisement, or a bank's notice of a movement on the person's account. */
  readonly other: boolean
}
export const readSender = (text: string): SenderWords => {
  const senderNames = [opening.exec(text)?.[1], closing.exec(text)?.[1]]
    .flatMap((name) => (name === undefined ? [] : [name.trim()]))
    .filter((name) => name !== "" && !/^\d+$/.test(name))
  const other = otherWords.test(text) || ((offerWords.test(text) || movementWords.test(text)) && !askWords.test(text))
  return { names: [...new Set(senderNames)], debt: !other && debtWords.test(text), other }
}
/** True for a message that only confirms a payment: neither a demand nor a reminder. */
export const isReceipt = (text: string): boolean => receiptWords.test(text) && !askWords.test(text)

const legalForm = /(?:股份)?(?:有限)?(?:责任)?公司$/
const plain = (name: string): string => name.replace(/[\s（）()·]/g, "").replace(legalForm, "")
/** True when two names mean the same body as far as their words show: equal but for the legal form, or one is the beginning of the other. */
export const sameName = (a: string, b: string): boolean => {
  const [short, long] = plain(a).length <= plain(b).length ? [plain(a), plain(b)] : [plain(b), plain(a)]
  return short === long ? short !== "" : (short.length >= 2 && long.startsWith(short)) || (short.length >= 4 && long.includes(short))
}
/** True when the text names the body, with or without its legal form. */
export const senderNames = (text: string, name: string): boolean => plain(name).length >= 2 && text.includes(plain(name))
