/** What a message only reports or denies: words of others that it answers or warns of, and harm that it says will not be done. Nothing is charged to a sender for those. */
import { oncePerText } from "../once.ts"

/** A stretch of the text as it was received. */
interface Aside {
  readonly from: number
  readonly to: number
}
const quoted = /[“"「『]([^“”"「」『』\n]{1,80})[”"」』]/g
/** Before a quotation: whose words they are. */
const readersWords =
  /(?:(?:您|你)(?:来电|来信|刚才|刚刚|之前|此前|上次|所|方)?(?:说|提到|提及|反映|投诉|举报|反馈|描述|述|称|指|讲|回复|回信|回的|留言|发[来的过]|写|骂)|不认可|严禁|禁止|不允许|(?:不会|不可能|绝无|没有)(?:出现|存在|发生)|投诉|反映|不是我[们司]?[发说写]的)[^。！？!?\n]{0,16}$/
const othersWords =
  /(?:凡是?|如遇|若遇|如有|遇到|遇有|诸如|所谓|针对|骗子|不法分子|声称|自称|谎称|假称|有人|对方|他人|男子|女子|收到|接到|宣传|普法|通报|警惕|谨防|中心[】\]]|公安[】\]])[^。！？!?\n]{0,16}$/
/** After a quotation: what is being done about it. */
const lookedInto =
  /^[^，,。！？!?\n]{0,10}(?:一事|一案|问题|情况|说法|投诉|短信|信息|号码|人员|员工|行为)[^。！？!?\n]{0,14}(?:已|正在|正|不是|并非|非我|不属|核实|核查|调查|受理|转办)/
const calledFraud = /^[^，,。！？!?\n]{0,6}(?:都|均|皆|就|一律|全)?(?:是|属|为)(?:诈骗|骗子|骗局|骗术|违法)/
/** Warns or tells whom to turn to. A threat may name the police as well, so this alone sets nothing aside. */
const warns =
  /报警|110|12110|12378|勿(?:相)?信|不要相信|警惕|谨防|诈骗|骗子|骗局|(?:客服|热线)投诉|可?投诉举报|举报电话|保[存留][^，。]{0,4}(?:证据|短信|录音)|拘留|处罚|上当|骗[老取走了]|大家(?:小心|当心|注意)/

/** A condition under which it would be done after all, or a scoff at whoever believes it: then nothing is denied. */
const bargains =
  /只要|除非|否则|不然|如果?(?:您|你|不|仍|再|未|今)|若(?:您|你|不|仍|再|未)|再不|不还|没还|还[款钱清了上]|结清|偿还|处理(?:后|前|完|掉)|[就才]不会|以为|难道|做梦|才怪|休想|信不信|[？?]|今[天日晚][^，。]{0,6}[不未没]|目前|暂[时不]|还没|尚未|不保证|看你表现|[日点]之?前/
const actor =
  /^[^，,。！？!?；;\n]{0,4}?(?:(?:请?您?放心|您好|你好|[这此][件个]?事情?|今后|以后|后续|后期|日后|未来|我们?(?:司|方|行|公司|部|局|院|所)?|本(?:公司|司|平台|行|短信|信息|机构|所|院|人)|公司|平台|(?:全体|所有|任何)?(?:工作|催收|外包|外访)?人员|员工|客服|坐席|也|更|亦|并|且|都|均|一律|绝对|肯定|一定|只|仅|发送|仅?限|承诺|保证|将|已|登记|为您){0,6})/
    .source
const denies = new RegExp(
  `${actor}(?:绝不会?|决不会?|不会|不得|严禁|禁止|不便|不方便|不允许|从不|从未|从来没有?|没有|并未|未曾|(?:并)?不存在)(?:再|去|主动|擅自|随意|因此|对外|直接|通过|以|任何)*(?![停放罢算让轻饶善客手只仅就这不])[^，,。！？!?；;\\n]{0,16}?(?:上门|登门|外访|走访|去[您你]|到[您你]|联[系络]|告[知诉]|通知|透露|泄[露漏]|公开|曝光|威胁|恐吓|辱骂|骚扰|为难|找[您你]|打扰|打给|致电|拨打|打[过]?[个]?电话|[跟和向对与同][^，。]{0,10}[说讲提]|发送|群发|出现|存在|采取|授权|提供给|索要)`,
)
const clauses = /[^，,。！？!?；;\n】\]]+/g
/** A matter that the reader brought up and that is told to be in hand: no quotation marks are needed for it. */
const broughtUp =
  /[您你](?:来电|来信)?(?:所?反映|投诉|举报|反馈)[^。！？!?，,\n]{1,40}?(?:一事|一案|的?问题|的?情况|的?线索|的事)(?:已(?:经)?(?:移送|移交|转交|转办|转)[^，,。！？!?\n]{0,12}|(?=[，,]?(?:我们?(?:司|行|方|局)?|本局|现|均|将|也|会)?(?:已|正在|正|在|将|会|安排|核实|调查|受理|转)))/g
/** What the reader is said to have said, without quotation marks. */
const toldBack =
  /[您你](?:刚才|刚刚|之前|此前|上次|在?电话[里中])?(?:说|骂|称)(?:我们?|我司|本公司|客服)[^，,。！？!?；;\n]{1,20}(?=[，,。])/g
/** What swindlers say and do, as a warning tells it. */
const toldOf =
  /(?:自称|冒充|假冒|声称|谎称|凡[是称以]?|以)[^，,。！？!?；;\n】\]]{1,40}(?:都|均|皆|就|一律|全)?是(?:诈骗|骗子|骗局|骗术)|(?:如有人|若有人|如遇|若遇|凡是?|如有)[^，,。！？!?；;\n“”]{0,6}(?:自称|冒充|假冒|声称|谎称|说|以)[^，,。！？!?；;\n]{1,30}(?=[，,](?:请|均|都|一律|可)[^，,。]{0,16}(?:报警|110|举报|投诉))/g
/** Sorry for it, if it happened. */
const regrets =
  /(?:如果?有?|若有?|如给|如对|给|对|因)[^，,。！？!?\n]{0,12}(?:打扰|打搅|惊扰|影响|不便|困扰)[^，,。！？!?\n]{0,14}(?=[，,][^，,。！？!?\n]{0,6}(?:歉|对不起|谅解|不好意思))/g

const quotations = (text: string): Aside[] => {
  const warning = warns.test(text)
  return [...text.matchAll(quoted)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, from - 40), from).replace(quoted, "")
    const after = text.slice(to, to + 40).replace(/^(?:[、和或及，]?[“"「『][^“”"「」『』\n]{1,30}[”"」』])+/, "")
    const reported = readersWords.test(before) || lookedInto.test(after) || calledFraud.test(after) || (othersWords.test(before) && warning)
    return reported ? [{ from, to }] : []
  })
}
/** A comma and nothing that shows in place of each stretch, so that no word is made of what stood around it. */
const blank = (text: string, asides: readonly Aside[]): string => {
  if (asides.length === 0) return text
  const units = text.split("")
  for (const { from, to } of asides) units.fill("\u200b", from, to).fill("，", from, from + 1)
  return units.join("")
}
const matches = (text: string, pattern: RegExp): Aside[] =>
  [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
const denials = (text: string): Aside[] =>
  bargains.test(text) ? [] : matches(text, clauses).filter(({ from, to }) => denies.test(text.slice(from, to)))

/** The text with what is only reported or denied blanked out, every other character at its place. */
export const withoutAsides = oncePerText((received: string): string => {
  const owned = blank(received, [...quotations(received), ...matches(received, broughtUp), ...matches(received, toldBack)])
  const answered = blank(owned, [...matches(owned, regrets), ...matches(owned, toldOf)])
  return blank(answered, denials(answered))
})
