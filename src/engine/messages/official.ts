/** Tells a text in the form of a court's, the police's or a bank's: neither genuine nor false by its words, so how to ask the body itself stands beside it. */
import type { Both } from "../case/both.ts"
import { withoutAsides } from "./label/aside.ts"
import { foldText } from "./label/normalise.ts"

/** A text in an official form. It is 未核实 until the person has asked the body itself. */
export interface OfficialNotice {
  readonly of: "court" | "police" | "bank"
  /** Signed with the name of the body in brackets, as such texts are. */
  readonly signed: boolean
  /** Asks to pay, to open a link, to give a code, to call a private number or the like: nothing of that before it has been checked. */
  readonly asks: boolean
  /** How to find out, by a way that the text itself did not give. */
  readonly check: Both
}
const checks: Readonly<Record<OfficialNotice["of"], Both>> = {
  court: {
    zh: "未核实。请拨打12368诉讼服务热线，或者在人民法院在线服务平台按案号查询；不要用短信里的号码和链接核实。",
    en: "Not verified. Call 12368, or look the case number up on the courts' own online service; do not use the number or the link in the message.",
  },
  police: {
    zh: "未核实。请拨打110，或者自己查到当地派出所的公开电话询问；公安机关不会要求转账、提供验证码或者共享屏幕。",
    en: "Not verified. Call 110, or the local station by a number that you looked up yourself; the police never ask for transfers, codes or a shared screen.",
  },
  bank: {
    zh: "未核实。请拨打银行卡背面印的客服电话，或者在自己装好的官方App里查看；不要用短信里的号码和链接核实。",
    en: "Not verified. Call the number on the back of your card, or look in the bank's own app; do not use the number or the link in the message.",
  },
}
/** Signed names in brackets at either end of the text. */
const signed = /^[^【[〔]{0,12}[【[〔]([^】\]〕]{1,30})[】\]〕]|[【[〔]([^】\]〕]{1,30})[】\]〕].{0,6}$/
const courtName = /法院|12368|法庭/
const policeName = /公安|派出所|反诈|96110|交警|交管|刑侦|经侦|网警|警方/
const bankName = /银行|农商行|信用社|农信|信用卡/
/** A lender or an agent that is none of the three, whatever its text says. */
const otherName = /金融|贷|催收|资产|科技|消费|借|钱包|分期|律师|法务|调解|清收|外包|诉讼保全/
const caseNumber = /[(（[〔]20\d\d[)）\]〕][^\d\s]{1,12}\d{0,5}(?:民|刑|行|执|破|诉前|调|财保|司惩|知)[^\d\s]{0,6}\d+号/
const ownCourt =
  /(?:我院|本院|人民法院.{0,30}(?:送达|受理|立案|开庭|传票|缴费|领取|查收|举证|调解)|(?:送达|立案|开庭|举证)(?:通知|平台|回证|传票))/
const ownPolice =
  /(?:我是|这里是|我们是|我这边是|这边是).{0,14}(?:公安|派出所|刑侦|经侦|网警|反诈|民警)|(?:我局|我所|本所)[^。]{0,20}(?:民警|办案|案件|报案|调查)/
const ownBank = /(?:我行|本行)|[\u4e00-\u9fff]{2,8}银行[】\]]?[。!！]?$/
/** A lender that says what it will do at a court is no court. */
const lenderSpeaks =
  /(?:我司|我公司|我方|本公司|本平台|我平台|我部|委托人|贵方).{0,30}|将向.{0,8}法院|向.{0,8}法院(?:提起|起诉|提交|申请)|(?:逾期|欠款|拖欠).{0,40}(?:已立案|立案|移交)/
const action =
  /点击|登录|登陆|链接|https?:|www\.|t\.cn|\.(?:com|cn|top|xyz|cc|vip)|验证码|转账|汇款|汇入|打款|缴费|缴纳|支付|付款|还款|下载|扫码|加微信|加qq|屏幕共享|共享屏幕|1[3-9]\d{9}|1\*{6,10}|\*1\*+|回复/
const never =
  /(?:不要|切勿|请勿|勿|不会|谨防|绝不|不|停止|终止|中止|暂停)[^，。,]{0,12}(?:点击|登录|验证码|转账|汇款|泄露|链接|提供|缴费|付款|回复)/g

const nameIn = (text: string): string | undefined => {
  const found = signed.exec(text)
  return found?.[1] ?? found?.[2]
}
const kindOf = (text: string): OfficialNotice["of"] | undefined => {
  const name = nameIn(text)
  if (name !== undefined) {
    if (courtName.test(name)) return "court"
    if (policeName.test(name)) return "police"
    if (bankName.test(name)) return "bank"
    if (otherName.test(name)) return undefined
  }
  if (lenderSpeaks.test(text)) return undefined
  if (caseNumber.test(text) || ownCourt.test(text)) return "court"
  if (ownPolice.test(text)) return "police"
  return ownBank.test(text) ? "bank" : undefined
}
export const officialNotice = (received: string): OfficialNotice | undefined => noticeIn(foldText(withoutAsides(received)).text)
/** The same of a text that is folded already. */
export const noticeIn = (text: string): OfficialNotice | undefined => {
  const of = kindOf(text)
  return of === undefined
    ? undefined
    : { of, signed: nameIn(text) !== undefined, asks: action.test(text.replace(never, "")), check: checks[of] }
}
