/** Reads from one clause what it refuses, and how far: the word that refuses, what is refused, of whom, by what number and at what time. */
import type { RefusalScope, RefusedHours } from "../reading.ts"
import type { Clause } from "./clauses.ts"
import { hoursIn, namesHours } from "./hours.ts"
import { invitesCalls, onlyLess, sendsElsewhereFirst } from "./inviting.ts"
import { letsAtOthers, namesCertainDays, onCertainDays } from "./limited.ts"
import { surname } from "./wrong-number.ts"

/** The word that refuses. 不能 and 不可以 only of the other side: “我上班不能打电话” tells of oneself. */
const refusing =
  /(?<!千|特|个|级|类|分|区|告|离|辨)别(?!人|的|墅|处|说是)|不要(?!紧|求|脸)|不用(?!说|担心|管)|不必|请?勿|切莫|甭|(?<!不|没|未|没有|暂|还未)停止|(?<!不|没)禁止|不准|不许|不得(?!不|已|了)|(?:你们?|贵司|贵公司|谁都?)(?:都|也)?(?:不能|不可以|无权|没有?权|没资格)|不能再|不可以再|(?<!不|没有?|未)拒绝|(?<!不|没)拒接|谢绝|(?<!你们?|是不)不(?:再)?(?:接受|同意|允许)|(?:不想|不愿意?|不希望)(?:再|你们?|有人|任何人|贵)|严禁|杜绝|(?:请|要求|希望|必须|务必|保证)(?:你们?|贵司|贵公司|您|对方)?(?:以后|今后|从今)?(?:保证|承诺)?不再|(?:请|要求|赶紧|赶快|立即|立刻|马上|给我)停(?:下|了|掉)?(?=.{0,6}(?:电话|骚扰|联系|来电|外呼))/
/** Stopping of something else: a service, a debit, interest. */
const otherStopped =
  /停止(?:一切|使用|办理|提供|自动|对我的|我的|账户|银行卡|该|这个|所有)?(?:服务|扣款|扣费|扣钱|代扣|付息|计息|计算|利息|收费|还款|付款|支付|供水|供电|营业|会员|业务|发货|配送|放款|贷款|借款|使用|续费|划扣|套餐|订单|投保|充值|上报|违法|侵权)/
const notTheWriters =
  /(?:你们?|贵司|贵公司|客服|对方|他们?|她们?|平台|公司|经理|专员|领导|银行|小哥|朋友|妈|爸|老婆|老公)(?:们|的人|那边|上次|之前|昨天|已经|刚才|都|也|又|不是|电话里){0,3}(?:说|答应|答复|承诺|保证|表示|回复|通知|告诉|短信说|讲)(?:过|了|好)?(?:我|本人)?(?!.{0,6}(?:要求|必须))/
const demanding = /请|要求|必须|务必|应当|给我/
/** 不是不让你们打: a refusal is denied. */
const denied =
  /(?:不是|没有?|并非|并不是|从未|未曾|未|不会|不是说|没说过?)(?:要|想|说|过|叫|在)?(?:不让|不准|不许|不要|不接受|拒绝|拒接|禁止|要你们?停|让你们?停|叫你们?停|让你们?别|叫你们?别|停止)/
const rhetorical = /不是.{0,8}(?:说|让|叫|告诉|要求|通知|跟你).{0,10}(?:别|不要|勿|停止)/
const wondering = /为什么|为啥|为何|怎么|凭什么|是不是|有没有|什么时候|何时|多久|是否|难道/
const requesting = /能不能|可不可以|可以|能否|可否|能|好吗|行吗|好不好|行不行|好么|麻烦|拜托|求/
const asking = /吗|呢|么$/

const callWords =
  /电话|来电|去电|致电|拨打|拨号|通话|外呼|语音|呼叫|呼我|打(?=给|过来|来|到|进|我(?!主意|小报告)|本人|了|啦|嘛|吧|呀|啊|$|(?:我|他|她)|爆)|call|接听|拒接/
/** A bare 打 right behind the word that refuses: 别打, 不要再打. */
const bareCall =
  /^(?:再|老|总|一直|天天|随便|乱|给我|跟我|往|向|对|在|随意|继续|不停|频繁|这样){0,3}(?:.{0,12}(?:时间|时候|点|期间|以后|之后|之前|后|前|晚上|单位|公司|家里|号码?|机|卡))?(?:再|给我|来|我)?打(?!扰|搅|印|折|车|架|官司|人|游戏|扫|包|钱|款|算|听|针|卡|工|球|牌|仗|招呼|断|击|开|破|报告|到征信)/
const messageWords = /短信|短讯|信息|微信|消息|彩信|邮件/
const generic =
  /联系(?!不[上到]|人|方式)|联络|骚扰|打扰|叨扰|搅扰|纠缠|烦(?=我|人|了|本人)|找(?=我|本人|我们)|催(?!眠|化|生)|轰炸|往来|接触|扰(?!乱)/
/** Messages that the clause itself allows: 不要打电话发短信就行. */
const allowedHere =
  /(?:有事|有问题|改|只|直接|请|可以?|就)?(?:发|用|走|加)?(?:短信|短讯|信息|微信|书面|邮件|文字)(?:联系|沟通|通知|告知|说明)?(?:就行|即可|就好|就可以|可以|说|沟通|吧$|就成|为准)/
/** Messages that another clause asks for. */
export const invites =
  /(?:有事|有什么事|有问题|需要|可以|请|改|只|直接|就|通过|以|用|走|改为|麻烦|最好|能)(?:.{0,4})(?:短信|短讯|发?信息|微信|书面|邮件|文字|留言)|(?:发|用)(?:短信|短讯|信息|微信|邮件)(?:就行|即可|就好|就可以|可以|说|沟通|联系|通知|告诉)|(?:短信|微信|书面|邮件|文字)(?:联系|沟通|通知|告知|回复)/
const onlyMessages = /只(?:能|可以|可|接受|允许|同意|通过|用|限|收|看|回)(?:.{0,4})(?:短信|短讯|书面|文字|邮件|微信|信息)/

const whoElse =
  "(?:单位|公司|同事|领导|老板|上司|主管|前台|家人|家里|家属|父母|爸|妈|父亲|母亲|爸爸|妈妈|老婆|妻子|老公|丈夫|爱人|孩子|小孩|儿子|女儿|亲戚|亲友|亲人|亲属|亲朋|朋友|好友|联系人|通讯录|紧急|邻居|村委|村里|社区|居委|学校|老师|他人|别人|其他人|第三人|第三方|无关的?人|无关人员|岳父|岳母|公公|婆婆|公婆|奶奶|爷爷|外公|外婆|哥|姐|弟|妹|叔|舅|姑|姨|男朋友|女朋友|女友|男友|对象|室友|客户|员工|邻里|身边|老人|爹|娘|姥姥|姥爷|伯|婶|嫂|侄|孙子|孙女|儿媳|媳妇|女婿|前妻|前夫|家长|房东|老伴|娃|崽|囡|闺女|小朋友|婆娘|堂客|老汉|老人家|长辈)"
const thirdPerson = new RegExp(
  `(?:给|打|找|联系|联络|骚扰|打扰|扰|纠缠|催|到|去|向|对|跟|往|影响|爆|通知|拨打|致电|牵连|牵扯|打电话|发短信|发信息|让|为难|麻烦|连累|惊动)(?:了|过|给|到|至|我们?|本人|的|一些|任何|其他|其它|所有|一切|家中?|里|工作|身边|电话|和|或者?|、){0,5}${whoElse}`,
)
const someone = `(?:(?!任何|方式|方便|常用|安全|全部|于|向|时)${surname}[\\u4e00-\\u9fff]{1,2}|他们?|她们?|人家|借款人|贷款人|欠款人|债务人|当事人)`
/** 联系张伟的父母, 打给她老人家, 给杨柳打: of somebody by name. Whoever is called on to be found (打电话找张伟) is not the one who is called. */
const namedPerson = new RegExp(
  `(?:联系|联络|打给|打到|打|骚扰|打扰|纠缠|通知|给|向|往)${someone}(?:(?:的|家的?|她|他)?${whoElse}|老人家?|本人|家里?|打|发|拨|的?(?:手机|电话|号码?)|$|了$|啦$|吧$)`,
)
/** Beside others the writer is named as well. */
const directlyMe = new RegExp(
  `(?:打电话给|打给|打到|打|拨|联系|联络|骚扰|打扰|纠缠|烦|催|找|给|向|往|影响)(?:我|本人|我们)(?!(?:们?的?(?:家|工作)?的?(?:${whoElse}))|们?家)`,
)
const theirOwn = new RegExp(`(?:你们?|贵|他们|对方)(?:的)?${whoElse}`, "g")
const bothMeAnd = new RegExp(`(?:我|本人|自己)(?:和|及|与|、|还有|以及|跟|或者?)(?:我们?)?(?:的)?(?:家里)?(?:的)?${whoElse}`)

const anyTime = /不管|无论|不论|任何时间|任何时候|随时|什么时候都|什么时间都|全天|24小时|永远/
const number = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})"
const timeWords = new RegExp(
  `这个?时间|那个?时间|这(?:个)?时候|那(?:个)?时候|这会儿|那会儿|此时|这段|那段|午觉|午睡|饭点|吃饭|考试|考研|高考|中考|开车|手术|坐月子|培训|出差|倒班|期间|的时候|先别|暂时|暂且|最近|这几天|这两天|这周|本周|这个?月|(?<!从|自)(?:今天|今日|明天)(?!起|开始)|月底|(?:到期|还款日|逾期)(?:之前|以前|前)|没(?:什么)?事|上班|工作时间|工作期间|工作时候|工作日|开会|上课|休息时间|休息日|休息的|午休|中午|睡觉|睡眠|晚上(?!好)|夜里|夜间|半夜|凌晨|深夜|夜晚|今晚|晚间|早上(?!好)|早晨|清早|清晨|大清早|一大早|周末|周六|周日|星期[六天日]|节假日|法定假|白天|下班|上午(?!好)|下午(?!好)|${number}(?:点|时|:\\d\\d)|时间段|时段|这个点|这么晚|这么早|太晚|太早|值班|夜班`,
)
const onlyAt = new RegExp(
  `(?:只能|只可以|只可|仅限|仅能|只准|只许|请?只在|仅在|只有|请在|要打就?|要打(?:请|也)?在?)(?:在)?.{0,8}(?:${timeWords.source}).{0,8}(?:打|联系|来电|电话|致电|沟通)`,
)
const timeBefore =
  /(?:的时候|时候|期间|时间|时间段|时间里|时间内|[^有同到及随小当]时|以后|之后|以前|之前|[点时]后|[点时]前|[点时](?:半|\d{1,2}分?)?(?:到|至|-|—|~).{1,5}[点时](?:半|\d{1,2}分?)?(?:要|在|得|都|我){0,2}(?:睡觉|睡午觉|午睡|午休|休息|开会|上课|上班|值班|哄睡)?)$/

const numbersWay =
  /(?:用|拿|以|换|使用|通过)(?!.{0,3}(?:短信|电话$)).{0,10}(?:号码?|手机|电话号|虚拟|私人电话|手机卡|陌生电话|个人电话|座机)|换(?:着|个|了|各种|不同)?号|换来换去|改号|变号/

/** Offers alone are refused: of what is written or said about a debt nothing. */
const advertising =
  /推销|营销|广告|推广|促销|提额|(?:借|贷)款?(?:产品|业务|额度|信息|邀请|广告)|(?:推荐|介绍|办理?)(?:.{0,4})(?:贷款|借款|额度|产品|业务)|额度|理财|保险|办卡/
/** R, TD, 退订, 回复T: the whole of a reply to unsubscribe. */
const unsubscribes = /^(?:回复?)?(?:(?:r|t|td|n|q)(?:退订|拒收)?|(?:退订|拒收)(?:r|t|td)?)$/
/** The message is such a reply and nothing else. */
export const optsOut = (clauses: readonly Clause[]): boolean => {
  const [only, ...more] = clauses
  return only !== undefined && more.length === 0 && !only.asked && unsubscribes.test(only.text)
}
/** The clause refuses offers, or unsubscribes from them. */
export const refusesOffers = ({ text, asked }: Clause): boolean =>
  unsubscribes.test(text) || (!asked && refusing.test(text) && advertising.test(text.slice(refusing.exec(text)?.index ?? 0)))
/** Another clause lets them call at other hours, on another telephone, or somebody else: what is refused is less than every call. */
const otherHours = new RegExp(
  `(?:(?:${timeWords.source})|其他时间|其它时间|别的时间|其余时间|平时|完了|过后).{0,8}(?:可以|能打|再打|再联系|再说|方便|随便|行|打给我|打过来)|(?:可以|再|请|等).{0,3}(?:${timeWords.source}).{0,6}(?:打|联系|来电)`,
)
const otherPerson = /换(?:个|一个|一位|位|别的|其他)?(?:的)?(?:人|同事|客服|专员|经理|男|女)/
const otherPlace =
  /(?:打|拨打?|联系|拨)(?:我|本人)?(?:的)?(?:这个|那个|另一个|另外(?:一)?个|新的?|另|私人|个人)?(?:手机|本机|本号|这号|新号|另一个|另外|座机|固话|备用|这个号|尾号|号码\d)/
const place = /办公室|座机|固话|固定电话|工作(?:号|电话|手机)|旧号|老号|另一个号|那个号|尾号|前台电话|宿舍|店里|厂里|工地|车间|门卫|传达室/
const line = /座机|固话|固定电话|分机|办公电话|工作电话|传真/
/** Beside the other line their own as well: that is every call. */
const ownLine = /手机|本机/
/** The hours that a clause refuses: its own, else those of the clause before it: 我12点到14点睡觉，别打电话. */
export const hoursOf = ({ text, asked }: Clause, before: Clause | undefined): RefusedHours => {
  if (!asked && onlyAt.test(text)) return hoursIn(text, true)
  const own = hoursIn(text)
  return namesHours(own) || before === undefined || refusing.test(before.text) ? own : hoursIn(before.text)
}
/** The hours that are left where another clause lets them call at some: 别打电话，18点以后可以打. */
export const hoursLeft = (others: readonly Clause[]): RefusedHours =>
  hoursIn(others.find(({ text, asked }) => !asked && !refusing.test(text) && otherHours.test(text))?.text ?? "", true)
/** What other clauses of the same message allow. */
export const limitedBy = (clause: Clause, others: readonly Clause[]): "hours" | "numbers" | undefined => {
  if (others.some(invitesCalls) || (onlyLess(clause) && others.some(sendsElsewhereFirst))) return "numbers"
  const allowing = others.filter(({ text, asked }) => !asked && !refusing.test(text))
  if (others.some(({ text }) => otherPerson.test(text)) || allowing.some(({ text }) => otherPlace.test(text))) return "numbers"
  return allowing.some((other) => otherHours.test(other.text) || letsAtOthers(other)) ? "hours" : undefined
}
/** What is refused is something else than being called: hanging up, forgetting, not answering, only calling. */
const otherAsked = /^(?:再|总|老|一味)?(?:挂|忘|不|拉黑|错过|误会|以为|说是|光|只|一边)/

/** How they dun is refused, or who of them does: 别再按逾期催我, 别催得这么急, 别让外包催. That they dun at all is not. */
const mannerly =
  /^(?:再|总|老|一直|天天|给我|继续){0,2}(?:按|当|拿|骂|吓|凶|威胁|恐吓|侮辱|乱|瞎|胡|多|这么|那么|这样|那样|如此|让|叫|派|用[^,]{0,8}(?:语气|口气|方式|态度|话|词|手段)|以[^,]{0,8}(?:名义|语气|方式|手段))[^,]{0,12}催|^(?:再|总|老|一直|天天|给我|继续){0,2}催(?:我|款|收)?得/
const onlyManner = (tail: string): boolean => mannerly.test(tail) && !generic.test(tail.replace(/催/g, ""))
const actsOf = (tail: string): { readonly calls: boolean; readonly messages: boolean; readonly all: boolean } => {
  const without = tail.replace(allowedHere, "")
  return { calls: callWords.test(without) || bareCall.test(without), messages: messageWords.test(without), all: generic.test(without) }
}
const stated = (clause: Clause): boolean => {
  const { text } = clause
  if (rhetorical.test(text)) return true
  if (denied.test(text)) return false
  if (notTheWriters.test(text) && !(demanding.test(text) && !/(?:说|答应|答复|承诺过|回复)/.test(text))) return false
  if (wondering.test(text)) return false
  return !(clause.asked && asking.test(text)) || requesting.test(text)
}
/** 别来我家骚扰, 不要上门打扰: that they come is refused; that they write or call is not. */
const visits =
  /^(?:再|老|总|又|天天|随便|给我|直接|跑|派人|叫人|带人){0,3}(?:(?:来|到|去|上|跑|堵|闯|找上|蹲)(?:了|到|来|在)?(?:我们?|本人|俺们?|人家|咱们?)?的?(?:家(?!人|属|长|庭电话)|屋|住处|住所|门口|小区|楼下|村里?|租的房)|上门|登门|堵门)/
const onlyVisits = (tail: string): boolean => visits.test(tail) && !/也|更|或|和|、|以及|还有|任何|一切/.test(tail)
/** Threatened consequences say stop as well: 再打我就报警. */
const orElse = /再(?:敢|这样|给我|继续|来|用|往)?.{0,6}(打|骚扰|联系|催|来电|电话).{0,10}(?:报警|投诉|举报|起诉|告你|报案|12378|110)/

/** 你们停了吧: nothing is named that is to stop, so that it is what they do: writing and calling. */
const bareStop =
  /^(?:求求?|请|麻烦|拜托|希望)?(?:你们?|您|贵司|贵公司)(?:都|就|快|赶紧|赶快|立即|马上|别闹了|可以|该){0,2}(?:停了?吧|停手吧?|停下来?吧?|停一停吧?|消停(?:点|会|一下|些)?吧?|收手吧?|到此为止吧?)(?:了|啊|行吗|好吗)?$/
const otherStop = /服务|扣|息|会员|业务|订单|订阅|套餐|发货|配送|课|活动|收费|缴/
/** What one clause refuses. `before` is the clause before it in the same sentence, `invited` that another clause asks for messages instead. */
export const scopesOf = (clause: Clause, before: Clause | undefined, invited: boolean): readonly (RefusalScope | "messages")[] => {
  const { text } = clause
  if (!clause.asked && onlyAt.test(text)) return ["hours"]
  if (!clause.asked && onlyMessages.test(text) && !wondering.test(text) && !notTheWriters.test(text)) return ["calls"]
  if (bareStop.test(text) && !otherStop.test(before?.text ?? "")) return ["all"]
  const threat = orElse.exec(text)
  const word = refusing.exec(text)
  if (!word || otherStopped.test(text)) {
    if (!threat || clause.asked || wondering.test(text)) return []
    return /打|来电|电话/.test(threat[1] as string) || /电话/.test(text) || invited ? ["calls"] : ["all"]
  }
  if (!stated(clause)) return []
  const head = text.slice(0, word.index)
  const tail = text.slice(word.index + word[0].length)
  if (otherAsked.test(tail) || advertising.test(tail)) return []
  const acts = actsOf(tail)
  if (!acts.calls && !acts.messages && onlyManner(tail)) return []
  if (!acts.calls && !acts.messages && onlyVisits(tail)) return []
  const telephone = /电话|来电/.test(head) && !/接|打了|打过/.test(head)
  if (
    !acts.calls &&
    !acts.messages &&
    !acts.all &&
    /^(?:再|总|一直|天天|老|来|给我|继续){0,3}(?:发(?:了|给我|过来|来)?|来烦我?|来)(?:了|啦|吧|啊|好吗|行吗)?$/.test(tail)
  )
    return ["messages"]
  if (!acts.calls && !acts.messages && !acts.all) return numbersWay.test(tail) && /打|联系|发/.test(tail + head) ? ["numbers"] : []
  const ofOthers = tail.replace(theirOwn, "")
  const others =
    thirdPerson.test(`给${ofOthers}`) ||
    (namedPerson.test(ofOthers) && !/电话(?:来)?(?:找|联系)/.test(ofOthers) && !directlyMe.test(ofOthers))
  const me = bothMeAnd.test(ofOthers)
  // 别打我单位座机: that line, and nobody is told what to do with the people there.
  if (line.test(ofOthers) && !ownLine.test(ofOthers)) return me ? ["calls", "numbers"] : ["numbers"]
  if (others && !me) return ["third-parties"]
  const channel: RefusalScope =
    acts.all && !acts.calls && !telephone && !invited
      ? "all"
      : acts.messages && acts.calls && !invited
        ? "all"
        : acts.calls || telephone || acts.all
          ? "calls"
          : "third-parties"
  // The person can refuse messages alone, for which there is no scope: nothing is counted then.
  if (channel === "third-parties") return ["messages"]
  if (others || me) return [channel, "third-parties"]
  if (
    numbersWay.test(tail) ||
    numbersWay.test(head) ||
    (place.test(tail) && !ownLine.test(tail)) ||
    otherPerson.test(text) ||
    /^(?:让|叫|派)/.test(tail)
  )
    return ["numbers"]
  const timed =
    !anyTime.test(text) &&
    (onCertainDays(head, tail) || /(?:先|暂时|暂且|暂)$/.test(head) || timeWords.test(head) || timeWords.test(tail.slice(0, 24)))
  const timedBefore =
    before !== undefined &&
    !anyTime.test(before.text) &&
    ((timeWords.test(before.text) && timeBefore.test(before.text)) || namesCertainDays(before.text)) &&
    !/打了|打过|还打|又打|来电/.test(before.text)
  return timed || timedBefore ? ["hours"] : [channel]
}
