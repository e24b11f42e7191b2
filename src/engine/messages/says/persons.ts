/** Reads whom a message calls by name, and about whom it asks somebody else: 尊敬的林一诺女士, 请转告陈某先生, 欧阳*. Narrow on purpose: a name it is not sure of is none. */
import { type Folded, mostSaid, said } from "../folded.ts"
import type { SaidValue } from "../reading.ts"
import { behindSignatures } from "./signatures.ts"

const compound = "欧阳|上官|司马|诸葛|皇甫|司徒|夏侯|东方|尉迟|公孙|慕容|令狐|长孙|宇文|端木|独孤|南宫|轩辕"
const single =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚温庄樊葛鲁单肖欧柳颜翁倪殷章陶骆卓涂冉符柯耿项纪舒屈鲍左焦聂祝阮游甘文兰俞申褚戚鄢丛匡祁喻靳裴冼阙晏瞿厉佟栾佘蔺闵竺邝郜郁缪茅谷楚童岳荆胥麦蓝屠桑桂詹卞卜虞邬乔娄闫覃敖邢芦亓仝窦伍迟穆冷路苗凌霍辛"
const title = "先生/女士|女士/先生|先生|女士|小姐|老师|同学|本人"
/** No character of a title or of a word that follows a name. */
const given = "(?!先生|女士|小姐|老师|同学|本人|您|你|的|在|请|已)[\\u4e00-\\u9fa5某*＊×]"
const surname = `(?:${compound}|[${single}]|[*＊×]{1,2}(?=[\\u4e00-\\u9fa5]))`
/** Behind whom a name in the vocative stands, or at the start of a clause. */
const titled = new RegExp(
  `(?:^|[】\\],。!;?:、\\s]|尊敬的|亲爱的|转告|告知|通知|转达|联系|联系到|联系不上|提醒|督促|让|找|您是|您好|你好)(${surname}(?:${given}){0,2}?)(${title})`,
  "g",
)
/** Without a title: behind words that ask to tell somebody, or that call one. */
const untitled = new RegExp(
  `(?:尊敬的|亲爱的|(?:请|帮忙|麻烦|代为)(?:您|你)?(?:转告|告知|通知|转达|提醒|督促))(${surname}(?:${given}){1,2}?)(?=[,:。!;\\s]|尽快|及时|立即|马上|务必|速|还款|其|回电|处理|您|$)`,
  "g",
)
/** A name alone at the very start, and then a word to them. */
const leading = new RegExp(`^\\s{0,4}(${surname}(?:${given}){1,2}?)[,:!\\s]{0,3}(?=您|你)`)
/** Words that begin like a name. */
const noName =
  /^(?:顾客|金卡|金额|金条|白金|白条|高级|高额|高端|常客|黄金|万元|万一|余额|余款|方便|程序|常规|龙卡|文明|万分|江苏|石家|武汉|洪水|雷军|祝您|祝你|游客|任何|何时|温馨|严重|严正|单位|左右|章程|项目|纪检|文件|兰州|路[上途费由过况段]|迟[到迟缓延交还付]|谷[物歌粮]|童[装年鞋]|桂[花圆林]|麦[当克]|冷[静冻却链漠暴藏]|蓝[牙色]|伍[佰仟拾元]|乔迁|苗木|屠宰|辛[苦勤]|凌晨|霍乱|郁闷|桑拿|童叟|岳[父母]|楚雄|许多|曾经|程先|安全|任意|同城|于是|于今|金融|金服|鲁迅|[\u4e00-\u9fa5](?:是|都|不|了|的|就|也|还没?|没|要|会|到|给|跟|对|把|被|让|说|借|叫|请|将)$)/
/** Somebody of the sender's, who is told in the same words. */
const staff =
  /(?:我是|我叫|我姓|经办人|承办人|经办|专员|经理|客服|法务|律师|坐席|主管|联系人|负责人|调解员|工作人员|催收员|顾问|找|致电)[:\s]{0,2}$/
const number = /^[\s,:(]{0,3}(?:(?:联系)?电话|手机|号码|tel)?[\s:]{0,2}(?:\+?\d|1\*)/i

const wholeName = new RegExp(`^(?:(?:${compound})|[${single}])(?:${given}){1,2}$`)
const ofInstitution = /[行司贷融金团网台社所店部]$|公司|银行|平台|金融|消费|分期|借|付/
/** Whether a name by itself is a person's: a known surname and one or two signs more, and no word that names an institution. */
export const isPersonName = (name: string): boolean =>
  wholeName.test(name.trim()) && !ofInstitution.test(name.trim()) && !noName.test(name.trim())

/** Every name in order of the text, each once. */
export const personsIn = (of: Folded): readonly SaidValue[] => {
  const { text } = of
  const start = behindSignatures(text)
  const found: SaidValue[] = []
  const take = (name: string, from: number, titled: boolean, end: number): void => {
    if (noName.test(name) || (titled && noName.test(text.slice(from, from + 4)))) return
    if (staff.test(text.slice(Math.max(0, from - 8), from)) || number.test(text.slice(end, end + 14))) return
    const value = name.replaceAll("＊", "*")
    if (found.length < mostSaid && !found.some((other) => other.value === value)) found.push(said(of, value, from, from + name.length))
  }
  const first = leading.exec(text.slice(start))
  if (first) {
    const from = start + first[0].indexOf(first[1] as string)
    take(first[1] as string, from, false, from + (first[1] as string).length)
  }
  for (const pattern of [titled, untitled])
    for (const match of text.matchAll(pattern)) {
      const name = match[1] as string
      const from = match.index + match[0].lastIndexOf(name + (match[2] ?? ""))
      if (from >= start) take(name, from, match[2] !== undefined, match.index + match[0].length)
    }
  return found.sort((a, b) => a.from - b.from)
}
