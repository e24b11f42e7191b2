/** What a message only reports or denies: words of others that it answers or warns of, and harm that it says will not be done. Nothing is charged to a sender for those. */
import { oncePerText } from "../once.ts"

/** A stretch of the text as it was received. */
interface Aside {
  readonly from: number
  readonly to: number
}
const quoted = /[“"「『‘]([^“”"「」『』‘’\n]{1,80})[”"」』’]/g
/** Before a quotation: whose words they are. */
const readersWords =
  /(?:(?:您|你)(?:来电|来信|刚才|刚刚|之前|此前|上次|所|方)?(?:说|提到|提及|反映|投诉|举报|反馈|描述|述|称|指|讲|回复|回信|回的|留言|发[来的过]|写|骂)|不认可|严禁|禁止|不允许|(?:不会|不可能|绝无|没有)(?:出现|存在|发生)|投诉|反映|不是我[们司]?[发说写]的)[^。！？!?\n]{0,16}$/
const othersWords =
  /(?:凡是?|如遇|若遇|如有|遇到|遇有|诸如|所谓|针对|骗子|不法分子|声称|自称|谎称|假称|有人|对方|他人|男子|女子|收到|接到|宣传|普法|通报|警惕|谨防|中心[】\]]|公安[】\]])[^。！？!?\n]{0,16}$/
/** Before a quotation: the reader spoke or wrote it, whatever stands between; or abused those who now write. */
const spokenTo = /(?:我[司方们行]|我(?:公司|平台)|本(?:公司|司|平台|行)|贵司|客服|工作人员|员工|坐席|催收员|同事|接线员|专员)/.source
const fromReader = new RegExp(
  `(?:您|你)(?:[^，,。！？!?；;\\n我咱]|我(?=[司方们行公])){0,30}(?:说|讲|提到|称|骂|谩骂|侮辱|威胁|恐吓|扬言|叫嚣|表示|回复|回信|回|留言|发[来的过送]?|写|喊|使用|出言|口出)(?:的|了|过|道|出|称|说|是|为|要|${spokenTo}|[:：]){0,4}$|` +
    `(?:辱骂|谩骂|骂|威胁|恐吓|侮辱|攻击|诋毁)了?(?:的(?:是|都是))?${spokenTo}[^，,。！？!?；;\\n]{0,10}$|` +
    `(?:^|[^我他她们方])(?:对|向)${spokenTo}(?:的?${spokenTo})?(?:说|称|骂|喊)$|(?:您|你)(?:对|向|跟|和|与)${spokenTo}[^，,。！？!?；;\\n]{0,12}$`,
)
/** The same where nothing is said of speaking: 您刚才“……”的言辞. Whose words they are the noun behind it tells. */
const ofReader =
  /(?:您|你)(?:本人)?(?:刚才|刚刚|方才|之前|此前|先前|昨[天日晚]|今[天日早晚]|上次|多次|屡次|于?[\d年月日时分点:：\-/ ]{1,24})?(?:在)?(?:的|电话|通话|来电|短信|微信|回复|留言|沟通|录音)?(?:里|中|内)?(?:的|以|用)?[:：]?$/
const stopsReader = /(?:停止|请勿|请不要|请您不要|切勿|别再|不要再|勿再|避免|不得)(?:再)?(?:使用|发送|发|说|以|用|出现)?(?:诸如|类似)?$/
const speech =
  "(?:言辞|言词|言论|言语|言行|措辞|措词|用语|用词|字眼|字样|语句|话语|话|表述|内容|短信|信息|消息|留言|回复|语音|来电|通话|录音|语气|辱骂|谩骂|漫骂|威胁|恐吓|骂人|侮辱)"
const speechBehind = new RegExp(
  `^(?:等|这类|此类|之类|这样|类似|一类|这些|这种)?的?(?:不当|过激|侮辱|威胁|辱骂|攻击|恐吓|人身|性|不文明|粗俗|恶劣|不实|极端|偏激){0,4}的?${speech}`,
)
/** Kept as proof, which nobody does with words of their own. */
const keptAsProof =
  /(?:已|均已|都已|全部|全程|会|将|均|都|系统)(?:经|做|作|被|由系统|自动|依法|完整|予以|全部){0,3}(?:记录|录音|留存|留痕|存证|取证|固证|固定|截图|备案|公证|登记|存档|保存|保全)/
const saidByReader =
  /^[^，,。！？!?；;\n]{0,8}(?:系|为|是|出自|来自|属)(?:您|你)(?:本人)?(?:的|所|亲口|自己|刚才|昨[天日晚]|今[天日早]|前[天日]|当[天日时]|此前|之前|原|发|说|回|写|骂|[于\d年月日时分点:：\-/ ]{1,20}(?:的|所|发|说|回|写|骂))/
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
  /[您你](?:刚才|刚刚|之前|此前|上次|昨[天日]|在?(?:电话|短信|通话|微信|回复)[里中]){0,2}(?:(?:说|骂|称)(?:我们?|我司|本公司|客服)(?!会不会|要不要|能不能|敢不敢|是不是)[^，,。！？!?；;\n]{1,20}(?=[，,。])|(?:说|骂|称|扬言|叫嚣|威胁)(?:过|了|要|会|将|说){0,2}(?:[^，,。！？!?；;\n我咱]|我(?=[司方们行公])){0,10}(?:我[司方们行]|我公司|本公司|客服|工作人员|员工|坐席|催收员)(?!会不会|要不要|能不能|敢不敢|是不是)[^，,。！？!?；;\n]{0,20})/g
/** What swindlers say and do, as a warning tells it. */
const toldOf =
  /(?:自称|冒充|假冒|声称|谎称|凡[是称以]?|以)[^，,。！？!?；;\n】\]]{1,40}(?:都|均|皆|就|一律|全)?是(?:诈骗|骗子|骗局|骗术)|(?:如有人|若有人|如遇|若遇|凡是?|如有)[^，,。！？!?；;\n“”]{0,6}(?:自称|冒充|假冒|声称|谎称|说|以)[^，,。！？!?；;\n]{1,30}(?=[，,](?:请|均|都|一律|可)[^，,。]{0,16}(?:报警|110|举报|投诉))/g
/** Sorry for it, if it happened. */
const regrets =
  /(?:如果?有?|若有?|如给|如对|给|对|因)[^，,。！？!?\n]{0,12}(?:打扰|打搅|惊扰|影响|不便|困扰)[^，,。！？!?\n]{0,14}(?=[，,][^，,。！？!?\n]{0,6}(?:歉|对不起|谅解|不好意思))/g

/** Those that follow in the same row of quotations. */
const furtherQuotations = /^(?:[、和或及，]?[“"「『‘][^“”"「」『』‘’\n]{1,30}[”"」』’])+/
/** Whether a quotation gives back what the reader said or wrote. */
const isReaders = (before: string, after: string): boolean =>
  readersWords.test(before) ||
  fromReader.test(before) ||
  saidByReader.test(after) ||
  (speechBehind.test(after) && (ofReader.test(before) || stopsReader.test(before) || keptAsProof.test(after)))
const quotations = (text: string): Aside[] => {
  const warning = warns.test(text)
  return [...text.matchAll(quoted)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, from - 40), from).replace(quoted, "")
    const after = text.slice(to, to + 40).replace(furtherQuotations, "")
    const reported = lookedInto.test(after) || calledFraud.test(after) || (othersWords.test(before) && warning)
    return reported || isReaders(before, after) ? [{ from, to }] : []
  })
}
/** What a message gives back, between quotation marks, of the reader's own words. */
export const givenBackIn = oncePerText((received: string): readonly string[] =>
  [...received.matchAll(quoted)].flatMap((match) => {
    const before = received.slice(Math.max(0, match.index - 40), match.index).replace(quoted, "")
    const after = received.slice(match.index + match[0].length, match.index + match[0].length + 40)
    return isReaders(before, after.replace(furtherQuotations, "")) ? [match[1] as string] : []
  }),
)
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
