/** Reads from the person's own message that they stand in for another's debt: gave a guarantee, borrow together, or take it upon themselves that calls about it come to them. */
import type { Stretch } from "../reading.ts"
import { clausesOf } from "./clauses.ts"
import { inMessage, plainOf } from "./plain.ts"

export type BoundInWords = Stretch & { readonly what: "bound" | "invited" | "promised" }
const i = "(?:我|本人)(?:只是|就是|是|当时|当初|确实|的确|去年|前年|曾经?|也|倒|都){0,3}"
const whom = "[\\u4e00-\\u9fff]{1,6}?"
const bound = new RegExp(
  [
    `${i}(?:给|替|帮|为|跟|和|同)${whom}(?:做|作|当|提供)?(?:了|过)?(?:的)?(?:担保|保证人|保人|担保人|共同借款|共同还款|一起借|一起贷)`,
    `${i}(?:这笔|该笔|那笔)?(?:贷款|借款)?的?(?:${whom}的)?(?:担保人|保证人|保人|共同借款人|共同还款人|共借人)`,
    `${i}(?:在)?(?:担保|保证|共同还款)[^,。]{0,8}(?:签|按)(?:了|过)?(?:字|名|手印)`,
  ].join("|"),
)
const theirs = "(?:他|她|它|我?(?:妈|爸|母亲|父亲|爷爷|奶奶|外公|外婆|老人|哥|弟|姐|妹|老公|老婆|丈夫|妻子|爱人|儿子|女儿))"
const invited = new RegExp(
  [
    `(?:以后|今后|后面|往后|有事|后续)[^,。]{0,4}${theirs}的?(?:贷款|借款|欠款|账单?|事情?|卡|这笔)[^,。]{0,6}(?:都|就|请)?(?:直接)?(?:联系|找|打给|通知)(?:我|本人)`,
    `${theirs}的?(?:贷款|借款|欠款|账单?|这笔|这事)[^,。]{0,6}(?:由|归|让)?我(?:来|负责|处理|跟进|管|替)[^,。]{0,6}`,
    `(?:直接|请|都)?(?:联系|找|打给)我(?:就行|就好|即可|吧)?[^,。]{0,4}(?:我(?:来)?(?:处理|负责|转告|告诉${theirs}))`,
  ].join("|"),
)
/** 我先替他还600, 我帮我弟还这一期, 他的我来还: paying for another is taken upon oneself in writing. */
const promised = new RegExp(
  `(?:我|本人)(?:们)?(?:先|来|会|可以|愿意|愿|就|月底|明天|下周|下个?月|发工资(?:后|了)?|这次|这期|这个?月){0,3}[替帮代为](?![你您贵])(?:他|她|${theirs}|${whom})(?:先|来|把)?(?:[^,。!?;]{0,6}?)(?:还|付|垫|交)(?![没价有是不要在得代流涉往出])|` +
    `(?:我|本人)(?:们)?(?:先|来|会|就|这边|过两天|过几天|明天|下周|月底|发工资(?:后|了)?){0,3}给(?![你您贵])(?:${theirs}|${whom})?(?:先|都)?(?:还|垫|付)(?:上|进去|齐)|(?:我|本人)给(?:他|她|${theirs})(?:先)?(?:还|垫|付)(?=$|吧|啊|的$)|^(?:${theirs}的(?:卡|账单?|贷款|借款|钱)?)?(?:都|就|先)?我来(?:还|付|垫)(?=$|吧|啊)|(?:过两天|过几天|明天|后天|下周|月底|回头)我(?:先|来|就)?给(?:还|垫|付)(?:上|进去|齐)|` +
    `(?:我|本人)(?:先|来|会|愿意){0,2}代(?:还|偿|付|缴)|(?:他|她|${theirs})的?(?:钱|款|欠款|贷款|借款|债|账|这期|这笔)[^,。!?;]{0,4}(?:由|归|就)?我(?:先|来|会|负责){0,2}(?:还|付|垫|出|承担)`,
)
/** Asked, refused, or told of the past or of another's demand. */
const notPromised =
  /(?:不|没|没有|未|无|凭什么|为什么|为啥|怎么|哪|谁|别|勿|让|叫|逼|要求|要我|催|如果|要是|假如|万一|除非|等|之前|以前|曾经?|已经?|早就?|上次|上个?月)[^,。!?;]{0,12}(?:还|付|垫|交|转|代|承担)|还(?:了|过|清|完)|不(?:会|想|可能|打算|愿|应该|该|能)|义务|责任|吗|呢$/
const otherwise =
  /(?:不|没|没有|未|从未|并未|哪有|凭什么|为什么|谁说|别|勿)(?:是|给|替|帮|为|曾|要|再|有)?[^,。]{0,3}(?:我|担保|保证|保人|共同|联系|找|打)|如果|要是|假如|万一|(?:你们?|他们|对方|客服)(?:.{0,3})?(?:说|称|非说|认为)/
const longest = 2_000

export const boundInWordsIn = (message: string): BoundInWords | undefined => {
  const plain = plainOf(message.slice(0, longest))
  for (const { text, from, asked } of clausesOf(plain.text)) {
    if (asked || otherwise.test(text)) continue
    const [one, other] = [bound.exec(text), invited.exec(text)]
    const match = one ?? other
    if (match) return { ...inMessage(plain, from + match.index, from + match.index + match[0].length), what: one ? "bound" : "invited" }
  }
  for (const { text, from, asked } of clausesOf(plain.text)) {
    const match = asked || notPromised.test(text) ? undefined : promised.exec(text)
    if (match) return { ...inMessage(plain, from + match.index, from + match.index + match[0].length), what: "promised" }
  }
  return undefined
}
