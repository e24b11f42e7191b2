/** Reads from the person's own message that they signed, applied, lent their face or got the money themselves, for another as well: what a denial cannot stand beside. */
import type { Stretch } from "../reading.ts"
import { clausesOf } from "./clauses.ts"
import { consentedIn } from "./consented.ts"
import { inMessage, plainOf } from "./plain.ts"

type Undertaken = Stretch & {
  /** What the person says they did: put themselves under it, or received the money. */
  readonly what: "undertook" | "received"
  /** The same message speaks of borrowing or paying back: to a friend as well, then, it speaks of a debt. */
  readonly ofDebt: boolean
  /** Said to whoever it was done for: in a message to that one alone it means what it says. */
  readonly toYou?: true
}
const whom = "(?!你们|贵|您)(?:(?![问查看催]|打听|咨询)[\\u4e00-\\u9fff]){1,5}?"
const thing = "(?:借款|贷款|分期|网贷|借呗|信用卡|卡|手机|手机分期|合同|协议|手续|套路|单子|款|钱)"
const undertook = new RegExp(
  [
    // 合同是我签的，字也是我写的
    "(?:合同|协议|字|名字?|借条|欠条|申请表|单子|手续|分期|贷款|借款|借的?款)(?:上的?字|上)?(?:确实|的确|当时|当初|其实|倒|也|都){0,2}是(?:我|本人)(?:本人|自己|亲手|亲自|当时|代|替|帮|去){0,2}[\\u4e00-\\u9fff]{0,4}?(?:签|写|办|点|申请|填|弄|借|贷)",
    "(?<![不叫让非])是(?:我|本人)(?:本人|自己|亲手|亲自|当时|去年|之前|去){0,2}(?:在.{1,8})?(?:签的?(?:字|名|合同|协议|$)|签的|点的?(?:同意|确认|借款)|刷的脸|扫的脸|办的|办理的|申请的|做的(?:人脸|认证))",
    "(?:我|本人)(?:当时|确实|的确|当初|那天|去年|自己|亲手|亲自|也|是|承认|之前){0,3}(?:签了|签过|签的)(?:个|了|这份|那份|你们的?|借款|贷款)?(?:字|名|合同|协议|借条|的|$)",
    // 我替朋友办的分期，帮同学贷的，当初说好我替你签
    `(?:我|本人)(?:是|当时|当初|去年|只是|就是|好心|好意|来){0,2}(?:帮忙|[替帮代])(?:${whom})?(?:去|给|来|用我的身份证?|拿我的身份证?){0,2}(?:签(?!收)|办(?!事)|申请|贷|借|担保|刷脸?|扫脸?|认证|分期)(?:了|过|的|下|个|一下|字|名|$|${thing})`,
    `^(?:就是|只是|是|当时|当初|好心)?(?:帮忙|[替帮代])(?:朋友|同学|工友|同事|亲戚|别人|人家|他|她|老乡|男友|女友|男朋友|女朋友|老板|表哥|表弟|堂哥|室友|哥|弟|姐|妹)(?:签|办|申请|贷|借|担保|刷|扫|认证|分期)(?:了|过|的|下|个|一下|字|名|$|${thing})`,
    // 同学让我帮忙刷脸
    "(?:让|叫|喊|找|请|求|要)我(?:去|来|给|帮)?(?:帮|帮忙|帮个忙|替|代)?(?:他|她|你|给他|给她)?(?:去|来|在.{1,6})?(?:刷|扫)(?:了|一下|个|下){0,2}(?:人?脸)",
    "(?:帮忙|帮他|帮她|帮人|替他|替她|帮朋友|帮同学|替人)(?:去|来)?(?:刷|扫)(?:了|过|一下|个|下){0,2}人?脸|(?:脸|人脸)(?:也)?是我(?:自己|本人)?(?:刷|扫)的|我(?:自己|本人|当时|就|也|还){0,2}(?:刷|扫)(?:了|过)(?:个|次|一下|一次)?人?脸",
    `用我的(?:身份证?|名字|名义|名|手机)(?:去|来)?(?:贷|借|办|买|分期)[^,]{0,8}我(?:都|也|是)?(?:知道|同意|答应)|(?:我|本人)(?:都|也|是|当时)?(?:同意|答应)(?:了|过)?(?:他|她|让他|让她|朋友|同学|${whom})?(?:用|拿)我的(?:身份|名)`,
    // 是朋友用我的身份借的，我当时同意他用的
    "(?:我|本人)(?:当时|当初|也|都|是){0,2}(?:同意|答应|允许|点头)(?:了|过)?(?:他|她|朋友|同学|同事|老板|亲戚|哥|弟|姐|妹)(?:用|拿|借|贷|办|去借|去贷)(?!电话|手机号|微信)",
  ].join("|"),
)
const received =
  /(?:钱|款|贷款|借款|放款|那笔|这笔)(?:确实|的确|当时|是|都|也){0,2}(?:打|进|转|到|放|汇)(?:到|进|在|给)?了?(?:我|本人)(?:自己)?的?(?:卡|账户|账上|帐户|银行卡|支付宝|微信|账号)|(?:我|本人)(?:当时|确实|的确|是|也){0,2}(?:收到|拿到)(?:了|过)(?:你们的?|这笔|那笔|这个)?(?:钱|款|放款|贷款|借款)/
/** Another says it, it is doubted, refused or wished, or something else was asked for. */
const otherwise =
  /(?:不|非|没|没有|未|从未|并未|哪有)(?:是|曾|去|有|让|肯|敢|答应|同意){0,2}(?:我|本人|帮|替|给|代|签|办|申请|贷|借|刷|扫|收到|拿到|打|进|到)|不是(?:我|本人)|没(?:签|去|办|答应|同意)|拒绝|如果|要是|假如|万一|就算|即使|谁(?:说|签|办|申请)|凭什么|(?:你们?|他们|对方|客服|短信|平台)(?:.{0,4})?(?:说|称|认为|讲|非说|硬说|以为)|怎么(?:就|会|可能|是)|哪(?:来|里)|是否|是不是|有没有|吗|冒(?:用|充)|盗用|仿冒|伪造|骗子|退款|退货|退订|注销|投诉|复核|异议|仲裁|报案|报警|查询|信用报告|征信报告|结清证明|延期|展期|停卡|挂失|快递|签收|疫苗|物业/
/** Said beside it: it was asked for, and not done. */
const undone = /(?:我|^)(?:都|也|就|当时|后来)?(?:没有?|不)(?:答应|同意|肯|刷|扫|签|办|配合|干)|拒绝(?:了|他|她)/
const debt = /催|还款|按月还|还钱|快还|你还|他还|她还|按时还|贷|分期|借|欠|征信|逾期|合同|花呗|白条/
const longest = 2_000

/** The first clause of the person's own message that says so. */
export const undertakenIn = (message: string): Undertaken | undefined => {
  const plain = plainOf(message.slice(0, longest))
  const ofDebt = debt.test(plain.text)
  const clauses = clausesOf(plain.text)
  if (clauses.some(({ text }) => undone.test(text))) return undefined
  for (const { text, from, asked } of clauses) {
    if (asked || otherwise.test(text)) continue
    const [act, money] = [undertook.exec(text), received.exec(text)]
    const match = act ?? money
    if (match)
      return {
        ...inMessage(plain, from + match.index, from + match.index + match[0].length),
        what: act ? "undertook" : "received",
        ofDebt,
      }
    const consent = consentedIn(text, plain.text)
    if (consent)
      return {
        ...inMessage(plain, from + consent.index, from + consent.index + consent.words.length),
        what: "undertook",
        ofDebt,
        ...(consent.toYou && { toYou: true }),
      }
  }
  return undefined
}
