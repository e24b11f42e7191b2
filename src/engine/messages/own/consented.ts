/** Reads from the person's own message that they let another borrow in their name: read a code out, lent their name or their card, knew and agreed, or were paid for it. Whoever was tricked into it, or lent them for something else, let nobody borrow. */
import { relationWords } from "./relations.ts"

const i = "(?<!你们?|他们?|她们?|谁|跟|和|对|找|给|帮|替|让|叫|用|拿|骗|被)(?:我|本人)"
const aside = "(?:自己|本人|当时|当初|确实|的确|是|也|都|就|只是|就是|其实|好心|主动|自愿|亲口|已经|后来|那天|去年|之前|先|点头){0,3}"
/** Somebody whom the writer knows; `你` of a message to that very one. */
const known = `(?:我|我们)?(?:家|的)?(?:那个|一个|前|表|堂|大|小|二|三|老|亲|干|发|以前的?)?(?:${relationWords}|同学|工友|老乡|熟人|中介|网友|妯娌|小舅子|小姨子|大姨子|连襟|发小|闺蜜|哥们|兄弟|姐妹|战友|他|她|你(?!们)|您(?!们)|别人)(?:了|们)?`
const code = "(?:(?:短信|手机|动态)?(?:验证|校验|动态|确认)码|那个码|短信码|动态密码|(?<![\\u4e00-\\u9fff])码)"
const told = "(?:念|报|读|给|发|告诉|说|提供|转|截图|传|交)(?:了|过|的|给|出去)?(?:给)?(?:了)?"
const gaveCode = new RegExp(
  [
    `${code}(?:都|也|确实|的确|当时|倒|还){0,2}是(?:我|本人)${aside}${told}${known}`,
    `${code}${i}${aside}${told}${known}`,
    `${i}${aside}(?:把|将)(?:手机|收到|短信|我|的|上|里){0,4}${code}(?:也|都|就)?${told}${known}`,
    `${i}${aside}(?:给|帮|替|念给|报给|告诉|发给|转给|读给)(?:了|过)?${known}(?:念|报|读|发|说|转|给)?(?:了|过)?(?:个|一下|几次|一次|那个|短信|手机|收到)?(?:的)?${code}`,
  ].join("|"),
)
/** What is borrowed by an act, not a loan that is spoken of. */
const borrow =
  "(?<!的|还|清|催|该|这笔|那笔|处理)(?:借(?!口|条|书|阅|读|我|给|车|鉴)|贷(?!后|记)|分期|套现|下款|申请|办理?(?:了|的|个|贷|网|借|分|花)|提款|刷(?:了|的)?(?:额度|款))"
const name = "(?:名字?|名义|名头|身份(?:证|信息)?|户头|账户|账号|证件|资料|信息)"
/** Before it nobody else stands: 他用我的名字帮他老婆贷 is another's doing. */
const ownDoing =
  "^(?:这|那|个|笔|些|钱|款|贷款|借款|借的?款|债|是|就|就是|当初|当时|本来|其实|确实|只是|都|也|我|本人|自己|去年|前年|的时候|之前|但|不过|因为|因){0,8}"
/** 是我让他借五千, 我同意我弟用我的名字贷的 */
const letBorrow = new RegExp(
  `${i}${aside}(?:让|叫|喊|许|准|同意|答应|允许|默许|点头)(?:了|过|给)?${known}(?:(?!还|处理|联系|接|付款|问|查|找)[^,]){0,14}?${borrow}`,
)
const lentName = new RegExp(
  [
    // 这钱是用我名字帮我嫂子贷的
    `${ownDoing}(?:用|拿|以|挂|借)(?:了|的)?(?:我|本人|自己)?(?:自己)?的?${name}(?:下|来|去|上)?(?:帮|给|替|为)${known}[^,]{0,10}?${borrow}`,
    // 名字是我借给她的, 我把身份证给了他去贷款
    `${name}(?:都|也|确实|当时){0,2}是(?:我|本人)${aside}(?:借|给|租|卖|提供|拿|交|押)(?:给|了|出去)?(?:了)?${known}`,
    `${i}${aside}(?:把|将)(?:自己|我|本人|的){0,3}${name}(?:也|都|就)?(?:借|租|卖|给|交|拿|押|提供)(?:给|了|过){1,2}${known}`,
    `${i}${aside}(?:借|租|卖)(?:给|了|过)?(?:给)?${known}(?:我的?|自己的?|个|的|一个)?${name}`,
    `${i}${aside}给${known}(?:用|使|拿)(?:了|过|的)?(?:我的?|自己的?)?${name}`,
    // 我只是挂个名
    `${i}${aside}(?:挂|出|顶)(?:了)?(?:个|一个|一下|我的?)?(?:名字?|名头)(?:而已|给|帮|借|贷|$)|${i}${aside}借名(?:给|贷|借)`,
    // 我知道他拿我的身份证去贷
    `${i}(?:当时|当初|是|一直|本来|都|也|早就){0,2}(?:知道|知情|清楚|同意|答应|允许|默许)(?:了|的|过)?${known}(?:用|拿|以|借)(?:了)?我的?${name}[^,]{0,8}?${borrow}`,
    // 说好她用我的名, 我用她的名
    `(?:说好|商量好|约好|讲好|谈好)(?:了|的)?[^,]{0,8}(?:用|拿)(?:我|彼此|对方|互相)的?(?:名|身份)`,
    `(?:互相|相互|换着)(?:用|拿|借)(?:对方|彼此)?的?(?:名|身份)`,
  ].join("|"),
)
/** Words without which none of these is said: nearly every clause has none, and the long expressions are not even made ready for it. */
const hints = {
  code: /码/,
  letting: /让|叫|喊|许|准|同意|答应|点头/,
  borrowing: /借|贷|分期|套现|下款|申请|办|提款|刷/,
  name: /名|身份|户头|账户|账号|证件|资料|信息/,
  pay: /好处|辛苦费|佣金|提成|酬劳|报酬|中介费|劳务费|感谢费|茶水费|红包/,
}
/** The first in the clause that either finds; of two at one place the letting. */
const lentIn = (clause: string): RegExpExecArray | null => {
  const letting = hints.letting.test(clause) && hints.borrowing.test(clause) ? letBorrow.exec(clause) : null
  const name = hints.name.test(clause) ? lentName.exec(clause) : null
  return letting && name ? (name.index < letting.index ? name : letting) : (letting ?? name)
}
const sum = "(?:[\\d.]{1,7}|[一二两三四五六七八九十几]{1,3})(?:[百千万]|[块元]|个点|%)"
const paidSum = new RegExp(`(?:返|分|补|抽|奖|回扣|给|提)(?:了|过|给)?(?:我|本人)${sum}`)
const paidFor = new RegExp(
  [
    `${i}${aside}(?:收|拿|得|赚|挣)(?:了|过|到|下){0,2}(?:${known})?(?:给)?(?:的)?(?:${sum}(?:[块元])?(?:钱)?(?:的)?)?(?:好处费?|辛苦费|佣金|提成|酬劳|报酬|中介费|劳务费|感谢费|茶水费|红包)`,
    `(?:好处费|辛苦费|佣金|提成|酬劳|报酬|劳务费)(?:也|都|是)?${i}?${aside}(?:拿|收|得)(?:了|过|到)`,
  ].join("|"),
)
/** A sum for the writer is one for their name only beside a word of it. */
const ofName = new RegExp(`${name}|刷脸|扫脸|人脸|帮.{0,4}(?:办|借|贷|刷)|银行卡`)
/** Tricked, not asked, or lent for something else. */
const tricked =
  /骗|冒充|假冒|冒用|盗用|盗刷|诈|钓鱼|客服|木马|共享屏幕|偷|背着|瞒着|擅自|私自|未经|没经过|没有经过|不知情|不知道|不晓得|后来才|才知道|才发现|事后|被人|威胁|强迫/
const otherUse =
  /入职|社保|医保|工资|手机卡|电话卡|办卡|开户|宽带|租房|开房|住宿|酒店|买票|车票|报名|实习|招聘|求职|面试|兼职|体检|快递|领补贴|补助|开通会员|网吧|过户|落户/
const ofLoan = /钱|借|贷|分期|花呗|白条|额度|还|催|套|款|网贷|征信/
const refused = /别|不要|不许|不准|不让|勿|没有?(?:让|叫|同意|答应|允许|给|借|拿|收|要)|不(?:同意|答应|允许)|未(?:同意|允许)/

/** Where a clause says so. `whole`: the message without its blanks. */
export const consentedIn = (
  clause: string,
  whole: string,
): { readonly index: number; readonly words: string; readonly toYou: boolean } | undefined => {
  if (refused.test(clause)) return undefined
  const freely = !tricked.test(whole)
  const match =
    (freely && hints.code.test(clause) && ofLoan.test(whole) ? gaveCode.exec(clause) : null) ??
    (freely && !otherUse.test(whole) && ofLoan.test(whole) ? lentIn(clause) : null) ??
    (freely && ofLoan.test(whole) && !otherUse.test(whole)
      ? ((hints.pay.test(clause) ? paidFor.exec(clause) : null) ?? (ofName.test(whole) ? paidSum.exec(clause) : null))
      : null)
  return match ? { index: match.index, words: match[0], toYou: /你|您/.test(match[0]) } : undefined
}
