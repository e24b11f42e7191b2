/** Tells whether a clause holds for certain days or occasions alone, or lets calls come at others: whoever says 逢三逢八别打，其他日子都可以打 has refused those days and no more. */
import type { Clause } from "./clauses.ts"

const number = "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})"
/** Days and stretches of days, by the week, the month, the feast or what is going on in them. */
const days = new RegExp(
  [
    "(?<!从|自|打)(?:那|这|当)(?:一)?[天日](?!起|开始|以后|之后)|那几[天日]|头几[天日]|[那这]阵子?|[那这]段(?:日子|时间)|[些的](?:日子|天数)",
    "每?逢[一二三四五六七八九十双单年节周集初]|赶集|赶场|农忙|收麦|收稻|插秧|春耕|秋收|过年|年初[一二三四五]|年底|年关|春节|除夕|国庆|五一|清明|端午|中秋|元旦|元宵|过节|节日|放假|假期|寒假|暑假|开学|考完",
    `(?<!从|自)(?:每?个?月)?${number}[号日](?!起|开始)`,
    "(?:周|星期|礼拜)[一二三四五六日天]|礼拜",
    "月初|月中|月末|单日|双日|单号|双号",
    "办(?:丧|喜)事|守孝|头七|出殡|婚礼",
  ].join("|"),
)
/** Until something: 发工资之前你们别再打了. “以前”, “之前” and a count of days back alone tell of the past. */
const until =
  /(?:[\u4e00-\u9fff]{2,8}|\d{1,2}[号日点])(?:之前|以前|前)(?:你们?|您|贵司|贵公司|请|都|先|就|也|一律|务必|千万|麻烦|可以|能不能){0,4}$/
const ago = /(?:[天日年周月]|小时|分钟|很久|不久|刚才|我|本人|你们?|多次|曾|已|已经)(?:之前|以前|前)/
/** 请于5日前停止: a term set to them. */
const by = /(?:于|在)[^,]{1,8}(?:前|内|之前|以前)(?:立即|全部|务必)?$|(?:日|天|小时|周)内/
const told = /说|告诉|通知|要求过|讲过|回复|发过|声明|强调|提过/
/** `head` stands before the word that refuses, `tail` behind it. */
export const onCertainDays = (head: string, tail: string): boolean =>
  !told.test(head) &&
  !by.test(head) &&
  (days.test(head) || (until.test(head) && !ago.test(head)) || /^.{0,6}在?.{1,10}(?:那|这)(?:几)?天/.test(tail))
/** The clause before it, in the same sentence, tells nothing but such days: 逢三逢八我赶集，别打电话. */
export const namesCertainDays = (text: string): boolean =>
  !told.test(text) && /^(?:我|我们|每?逢|每个?月|每周|家里)/.test(text) && days.test(text)

/** At another time, which the words name. */
const later = new RegExp(
  [
    "(?:其他|其它|别的|其余|剩下的)(?:的)?(?:日子|时间|时候|时段|几天|天)|平时|平日|平常",
    "过(?:了)?(?:几|两|三|这|一)?.{1,6}|改天|改日|晚点|晚些|回头|(?:下|过)(?:周|星期|礼拜|个?月)|明天|后天|等.{1,12}",
    `${number}[号日点](?:半)?(?:以后|之后|过后|后|起|开始)?`,
    "[\\u4e00-\\u9fff]{1,8}(?:以后|之后|过后|完了?|了)",
  ].join("|"),
)
/** That calls may come, whenever. */
const lets =
  /(?:可以|能|随便|随时|尽管|照常|正常|都行|欢迎|方便)(?:再|你们?|给我|都|来)?(?:打(?!官司|官|击|印|折|听|扰)|联系|来电|电话)|(?:打|联系|来电)(?:我|本人|过来|电话|给我)?(?:我)?(?:都|就|一定|肯定|会)?(?:接|行$|可以|没问题|没事|方便|随便)|再(?:给我)?(?:打|联系|来电|说|谈|聊|沟通)(?:给我|过来|电话|我)?(?:吧|好|就行|也行|不迟|都行|可以)?$|(?:时候|时间|日子|平时|平日|平常)(?:都)?(?:行|可以|方便)(?:了|的)?$/
const mine = /(?:打|联系|拨)(?:我|本人)(?:的)?(?:这个|手机|新号|另一个|这个号|号码)/
const never = /报警|投诉|举报|起诉|告你|试试|后果|别怪|不客气|拉黑|不接|没法|骂|犯法|违法/
/** Lets them call, and says when. */
export const letsAtOthers = ({ text, asked }: Clause): boolean => !asked && lets.test(text) && later.test(text) && !never.test(text)
/** What is allowed beside a refusal: said with it, or the refusal says more than was meant. */
export const letsCall = (text: string): boolean => (lets.test(text) || mine.test(text)) && !never.test(text)
