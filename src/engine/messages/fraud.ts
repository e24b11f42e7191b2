/** Tells whether a text asks as a fraud does: for codes, for money moved aside, for a shared screen, or for silence to be bought. */
import { readAsksForCode, readLabels } from "./index.ts"
import { withoutAsides } from "./label/aside.ts"
import { menaceIn } from "./menace.ts"
import { oncePerText } from "./once.ts"
import { warnsOfFraud } from "./warning.ts"

/** What no lender, court or police ever asks for in a text: codes and card passwords handed over, money moved to a "safe" account, a shared screen; and pictures held for money. */
const asked =
  /安全账户|(?:卡号|账号)[^。!！]{0,12}密码|(?:开启|打开|共享|进行)[^。!！]{0,4}屏幕|屏幕共享|(?:提供|告知|告诉|报给|报一下|发给|发来|转发|回复|填写)[^。!！\d]{0,12}(?:验证码|校验码|动态码)/
const pictures = /裸聊|裸照|私密(?:视频|照)|不雅(?:视频|照)/
const money = /转|打款|汇|付|元|万|钱/
/** Money to a person of the house, or into a private account: no lender and no office asks for it. */
const toPerson =
  /(?:转|汇|打|存|付|还|缴|交)(?:账|款|入|到|至|给|进|费)?[^。!！]{0,16}(?:(?<!您的|您|你的|本人|自己的|名下|绑定的)(?:个人|私人)(?:名下)?(?:的)?(?:账户|账号|帐户|银行卡|卡|微信|支付宝|收款码)|私户|(?:经理|专员|主管|主任|老师|会计|财务|客服|律师|法官|书记员|警官|民警)(?:的|个人|私人|本人)?(?:账户|账号|帐户|银行卡|卡号|卡上|卡里|支付宝|微信|收款码))/
/** One of a court or of the police who wants money over WeChat or for dropping the case. */
const officer = /法院|书记员|法官|公安|民警|警官|检察|执行局/
const feeByChat =
  /(?:加|添加)[^。!！]{0,8}微信[^。!！]{0,16}(?:交|缴|付|转|打)|(?:交|缴|付|转|打)[^。!！]{0,14}(?:可以|就|即可|可|来|后)[^。!！]{0,4}(?:撤案|撤诉|销案|结案|消案|不立案|不开庭)|(?:微信|支付宝|红包|扫码)[^。!！]{0,6}(?:交|缴|付|转)[^。!！]{0,8}(?:费|款|钱|金)/
const genuinePay = /小程序|公众号|在线服务|个人(?:账户|银行卡)[^。!！]{0,4}(?:概不|均为|都是)/
const warnsOfPerson = /(?:请勿|切勿|勿|不要|不会|谨防|警惕|严禁|不得|别|绝不|从不|未)[^。!！]{0,24}(?:个人|私人|私户|微信|账户|账号)/
const wantsMoneyAside = (text: string): boolean =>
  !warnsOfPerson.test(text) && !genuinePay.test(text) && (toPerson.test(text) || (officer.test(text) && feeByChat.test(text)))
const warns = /(?:请勿|切勿|勿|不要|不会|谨防|警惕|严禁|不得|别)[^。!！]{0,16}(?:验证码|校验码|动态码|密码|安全账户|屏幕)|谨防诈骗|防诈/
/** Money first, for what is to be given out later; for somebody in need whom nobody can reach; for getting back what other frauds took. */
const activate =
  /(?:再|先|需|须)[^。!！,，]{0,6}(?:存|充|转|汇|缴|交|打)(?:入|值|款|纳)?[^。!！]{0,12}(?:激活|解冻|解锁)[^。!！]{0,8}(?:会员|账户|账号|额度|提现|通道|资金)/
const muchOrLocked = /[\d一二两三四五六七八九十]\s?[万千]|\d{4,}|提现|取出|返还|返利/
const urgent = /急需(?!用?钱|资金|周转|贷|借)|急用(?!钱)|抢救|手术|出车祸|被抓|保释/
const quickly =
  /(?:速|赶紧|马上|立即|立刻|先|快)[^。!！,，]{0,6}(?:转|汇|打)(?!电话|给我电话)[^。!！]{0,10}(?:[\d一二两三四五六七八九十几]|钱|款|过来)/
const lends = /贷|额度|放款|利率|利息|还款|逾期|欠款/
const recovering =
  /(?:追讨|追回|追款|挽损|追损|清讨)[^。!！]{0,40}(?:加|添加|联系|私聊)[^。!！]{0,6}(?:qq|扣扣|微信|企鹅|v信|telegram|飞机)/i
const warnsOfMoney = /(?:请勿|切勿|勿|不要|不会|谨防|警惕|严禁|绝不|从不|假冒|冒充)[^。!！]{0,30}(?:转|汇|打款|存|充|缴|加)|谨防诈骗|防诈/
const luresMoney = (text: string): boolean =>
  !warnsOfMoney.test(text) &&
  ((activate.test(text) && muchOrLocked.test(text)) ||
    (urgent.test(text) && quickly.test(text) && !lends.test(text)) ||
    recovering.test(text))
const asksAside = (text: string): boolean => (asked.test(text) && !warns.test(text)) || wantsMoneyAside(text) || luresMoney(text)
const asksForMoney = oncePerText((text) => readAsksForCode(text) || asksAside(withoutAsides(text)))
const holdsPictures = (text: string): boolean => (pictures.test(text) && money.test(text)) || menaceIn(text) === "pictures"
/** Asks for what only fraud asks for, whoever signs; pictures held for money among it. */
export const wordsOfFraud = oncePerText((text) => asksForMoney(text) || holdsPictures(withoutAsides(text)))
/** For codes, or for money to a person, beyond doubt, and no warning of it. */
export const asksForCodesOrMoney = oncePerText((text) => asksForMoney(text) && !warnsOfFraud(text))
/** The same, or what as a whole reads as a fraud: whoever signs such words may be anybody. */
export const asksAsFraud = oncePerText((text) => asksForCodesOrMoney(text) || (readLabels(text).flag === "scam" && !warnsOfFraud(text)))
