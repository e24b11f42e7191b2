/** Reads when a person asks to be called: 你们晚上十点半打给我, 明天上午十点再打给我. Whoever comes then comes as asked. */
import type { AppointedDays, Appointment } from "../reading.ts"
import type { Clause } from "./clauses.ts"
import { timesIn } from "./clock.ts"
import { inMessage, type Plain } from "./plain.ts"

const callMe =
  /打(?:电话)?给我|打我(?!单位|公司|家|爸|妈|同事|领导|老婆|老公|主意|们)|打(?:过来|进来|来)|给我(?:打|回|来)(?:个|一个|一?通)?(?:电话|吧|$)|回(?:我|个|一个)(?:电话|个电话)?|回电|来电(?:话)?(?:吧|就行|即可|联系|沟通|$)|(?:再|可以|能|请|都|来|随便|尽管)打(?!官司|官|击|印|折|听|扰|工|车|卡|款|钱)|打(?:个|一个)?电话(?:过来|来|吧|就行|联系|沟通|聊|谈|$)|电话(?:联系|沟通|聊|谈)|(?:联系|找)我(?!们|单位|公司|家|爸|妈|同事|领导|老婆|老公)/
const free = /有空|有时间|方便|下班|在家|能接|可以接|才能接|休息|空闲/
const not =
  /别|不要|不用|不必|勿|停|不准|不许|不得|拒|(?<!能)不能|(?<!可)不可以|骚扰|怎么|为什么|凭什么|干嘛|昨天|昨晚|前天|刚才|又打|还打|总打|老打|[打系]了|[打系]过(?!来|去)|天天|每次|如果|要是|报警|投诉|举报|起诉|是不是|我(?:再|会|来|就|去)?(?:打|联系|回)(?:电话)?(?:给)?(?:你|您|贵)|我(?:再|会)?(?:打|回)过去|我给(?:你|您)|只会|试试/
const asking = /行吗|好吗|可以吗|好不好|行不行|能不能|可不可以|可以不|好么/

const number = "(\\d{1,2}|[一二三四五六七八九十]{1,3})"
const weekday = /(下)?(?:周|星期|礼拜)([一二三四五六日天])/
const date = new RegExp(`(?:${number}月)?${number}[号日](以后|之后|过后|后|起|开始)?`)
const signs: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 }
const numeral = (words: string): number => {
  if (/^\d/.test(words)) return Number(words)
  const [tens = "", ones = ""] = words.includes("十") ? words.split("十") : ["", words]
  return (
    (words.includes("十") ? (tens ? (signs[tens] ?? 0) : 1) * 10 : 0) +
    ("七八九".includes(ones) && ones ? "七八九".indexOf(ones) + 7 : (signs[ones] ?? 0))
  )
}
const standing = /每天|每晚|每日|(?<![点半时分刻\d])以后|今后|往后|平时|一般|通常|都(?:可以|能|行)|随时|只能|只有|最好/
/** `together`: said with what is refused, it holds as long as that. */
const daysIn = (text: string, together: boolean): AppointedDays => {
  const day = weekday.exec(text)
  if (day) return { by: "weekday", weekday: (signs[day[2] as string] as number) - 1, next: day[1] !== undefined }
  const on = date.exec(text)
  if (on) return { by: "date", ...(on[1] ? { month: numeral(on[1]) } : {}), day: numeral(on[2] as string), onwards: on[3] !== undefined }
  if (/大后天/.test(text)) return { by: "offset", from: 3, to: 3 }
  if (/后天|后晚/.test(text)) return { by: "offset", from: 2, to: 2 }
  if (/明天|明早|明晚|明日|明儿/.test(text)) return { by: "offset", from: 1, to: 1 }
  if (/今天|今晚|今日|今早|今儿|一会|等会|待会|稍后|晚点/.test(text)) return { by: "offset", from: 0, to: 0 }
  if (/这两天/.test(text)) return { by: "offset", from: 0, to: 2 }
  if (/这[几些]天|这周|本周|最近/.test(text)) return { by: "offset", from: 0 }
  return together || standing.test(text) ? { by: "standing" } : { by: "offset", from: 0 }
}
const named = /今天|今晚|今日|明天|明早|明晚|明日|后天|这[几两些]天|(?:周|星期|礼拜)[一二三四五六日天]|[号日]/
export const appointmentsIn = (plain: Plain, clauses: readonly Clause[]): readonly Appointment[] => {
  const refused = clauses.some(({ text }) => /别|不要|勿/.test(text))
  return clauses.flatMap((clause, i): readonly Appointment[] => {
    const { text, from, to, asked, sentence } = clause
    if (!callMe.test(text) || not.test(text) || (asked && !asking.test(text))) return []
    const own = timesIn(text)
    // 明天下午三点我有空，打给我: the time stands in the clause beside it.
    const beside = [clauses[i - 1], clauses[i + 1]].find(
      (one) =>
        one !== undefined &&
        one.sentence === sentence &&
        !one.asked &&
        free.test(one.text) &&
        !not.test(one.text) &&
        timesIn(one.text).length > 0,
    )
    const when = own.length > 0 ? text : beside ? `${beside.text},${text}` : text
    const times = own.length > 0 ? own : beside ? timesIn(beside.text) : []
    if (times.length === 0 && !named.test(when)) return []
    return [{ ...inMessage(plain, from, to), days: daysIn(when, refused), times, often: /都(?:可以|能|行)|随时|随便|尽管|都接/.test(text) }]
  })
}
