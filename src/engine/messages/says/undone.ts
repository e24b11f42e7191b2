/** Reads what takes a payment or a settlement back: a payment returned or reversed, a scheme lapsed, a certificate void, a loan refinanced or paid by a guarantor; and which loan, by its last digits. */
import { clauseAt, folded } from "../folded.ts"
import type { Stretch } from "../reading.ts"

type Undone = Stretch & {
  /** The payment itself did not stay, or only the settlement does not. */
  readonly what: "payment" | "settlement"
}
const payment = "(?:还款|款项|付款|扣款|转账|汇款|支付|代扣|结清款|那笔款|该笔款|[\\d,.]{1,12}元)"
const back = "(?:撤销|退回|冲正|冲回|拒付|止付|撤回|退还|退款|回退)"
const returned = new RegExp(
  `${payment}[^。;!?\\n]{0,30}?(?:被|已被|遭|予以|因[^。;!?\\n]{1,20})(?:银行|付款行|付款银行|发卡行|系统|原路|支付机构|全额){0,2}${back}|` +
    `${payment}[^。;!?\\n]{0,30}?(?:未能(?:成功)?(?:入账|到账)|入账失败|未入账|没有入账|入账未成功)|${back}(?:的)?(?:还款|款项|付款)`,
)
const lapsed =
  /(?:减免|优惠|结清|还款|和解|折扣|分期|协商)?(?:方案|协议|政策|约定|减免)(?:因[^。;!?\n]{1,16})?(?:已|已经|现已|于[\d年月日]{3,11})(?:自动)?(?:失效|作废|终止|取消|解除|撤销|无效)|(?:结清证明|结清凭证|结清函|结清通知|结清短信)[^,。;!?\n]{0,10}(?:作废|无效|撤回|撤销|收回|系误|误发|有误)|(?:误发|有误|更正|撤回)[^,。;!?\n]{0,12}(?:结清证明|结清通知|结清短信|结清信息)/
const replaced =
  /(?:通过|以|采用|办理)?(?:借新还旧|以新还旧|无还本续贷|转贷|续贷|重组贷款|债务重组)(?:的方式|方式|已)?[^。;!?\n]{0,6}(?:结清|归还|偿还|成功|生效|办理|发放|$|[,。])|(?:担保|保险|保证)[^。;!?\n]{0,24}(?:已)?(?:代偿|代为(?:清偿|偿还)|理赔)|已(?:由[^。;!?\n]{1,20})?(?:代偿|代为(?:清偿|偿还))|(?:我司|本公司)(?:已)?(?:代您|代为|替您)[^。;!?\n]{0,16}(?:偿还|清偿|代偿|还款)|代偿款|向(?:您|你)追偿/
const overpaid = /多[还扣付收缴]|溢[缴存]|重复|误扣|保证金|押金|手续费|会员费|服务费/
/** A guarantor is told that they paid, or is asked to: their own payment ends the debt towards them, and a demand takes nothing back. */
const ofReader =
  /(?:您|你)(?:本人)?(?:已经?|均已|于[^,。;!?\n]{1,12})?(?:成功|全额|全部)?(?:代偿|代为(?:清偿|偿还))|(?:请|须|需|应|尽快|立即|尽早|及时|要求|履行)[^,。;!?\n]{0,8}(?:代偿|代为(?:清偿|偿还))/
const notSo = /如|若|倘|假如|逾时|一旦|将|会(?!员)|可能|避免|以免|是否|否则|的话/
/** What the person wrote themselves after the loan was said to be settled. */
const own =
  /(?:是我|我)(?:自己|本人)?(?:向银行|去银行|找银行)?申请(?:的|了)(?:退款|撤销|退回)|(?:钱|款|那笔|还款)[^,。;!?]{0,4}(?:又)?(?:退|打)回来?了|我(?:确实|还|是|也)?(?:没有?|还没|未)(?:全部)?(?:还清|结清|还完)|我(?:确实|的确)?还(?:欠|差)(?:着|你们|\d|[一二两三四五六七八九十几]|一?点|一?些|利息|尾款)/
const doubted = /如果|要是|谁说|凭什么|你们?说|是不是|吗/

export const undoneIn = (message: string): Undone | undefined => {
  const of = folded(message)
  for (const [pattern, what] of [
    [returned, "payment"],
    [lapsed, "settlement"],
    [replaced, "settlement"],
  ] as const) {
    const match = pattern.exec(of.text)
    if (!match) continue
    const to = match.index + match[0].length
    const { before } = clauseAt(of.text, match.index, to)
    if (what === "payment" && overpaid.test(of.text)) continue
    if (pattern === replaced && ofReader.test(clauseAt(of.text, match.index, to).before + match[0]) && !/向(?:您|你)追偿/.test(of.text))
      continue
    if (!notSo.test(before + match[0])) return { ...of.stretch(match.index, to), what }
  }
  return undefined
}
export const ownUndoneIn = (message: string): Stretch | undefined => {
  const of = folded(message)
  const match = own.exec(of.text)
  if (!match) return undefined
  const to = match.index + match[0].length
  const { before, after } = clauseAt(of.text, match.index, to)
  return doubted.test(before) || /吗/.test(after) ? undefined : of.stretch(match.index, to)
}
const tail =
  /尾号(?:为|是)?\s?(\d{3,6})(?:的)?(?:个人|消费|经营|信用|这笔|该笔)?(?:贷款|信用卡|借款|分期|合同|借据|订单|账单)|(?:贷款|借款|合同|借据|订单|信用卡|卡片|分期)(?:编号|账号|号)?[（(]?(?:的)?尾号(?:为|是)?\s?(\d{3,6})/g
/** The last digits of loans, cards and contracts: never of the account from which it is paid. */
export const loanTailsIn = (message: string): readonly string[] => [
  ...new Set([...folded(message).text.matchAll(tail)].flatMap((match) => match[1] ?? match[2] ?? [])),
]
