/** Reads to which body a sender says in plain words that they belong, where no bracket shows it: 我启帆教育王老师, 青禾律所的小陈, 青禾调解中心李. Whom a clause only mentions is not read. */
import { type Folded, said } from "../folded.ts"
import type { SaidValue } from "../reading.ts"

const han = "[\\u4e00-\\u9fa5]"
/** What such bodies are called by; several may follow one another. */
const kind =
  "(?:银行|消费金融|小额贷款|小贷|金融|金服|科技|公司|集团|分期|信用卡中心|担保|资产管理|资产|租赁|信托|平台|数科|律师事务所|律所|法律服务所|事务所|调解中心|调解委员会|调委会|调解室|仲裁委员会|仲裁委|教育|培训|学校|学院|校区|驾校|医美|整形|美容|诊所|口腔|健身|商城|租机|保险|物业|咨询|法务|中心|机构|工作室|车行|汽车|装饰|家装)"
/** Such words before the kind tell of no body of its own. */
const generic =
  /^(?:人民|诉前|诉调|诉讼|法院|司法|行业|第三方|综合|金融|纠纷|委外|外包|合作|贷后|管理|客服|客户|服务|催收|法律|法务|还款|收款|付款|放款|开户|转账|资金|某|多家|各|本|我|你|您|他|她|贵|该|这|那|咱|其)*$/
/** A verb or a particle among the words: the body is spoken of, and nobody introduces themselves. */
const spoken =
  /[我你您他她咱这那其在到去从找给把被和跟与向已会要想不没就也都还问叫让打上们的了过个说报由将请是联告欠借拖]|委托|起诉|移交|转/
const role =
  "(?:老师|律师|经理|专员|主任|法务|调解员|客服|先生|女士|小姐|姐|哥|总|队长|队|主管|助理|顾问|教练|医生|科长|书记|校长|工(?!作|资))"
/** Who of that body: 王老师, 小陈, 李, 的. */
const person = `(?:的${han}{0,3}${role}|的(?:小|老|阿)?${han}{1,2}|的|(?:小|老|阿)${han}|${han}{1,2}${role}|${role}|${han})`
const behind = "(?=[,。:!?;\\s]|$|你|您)"
const body = `([A-Za-z\\u4e00-\\u9fa5]{2,10}?${kind}{1,3})`
const introducing = `(?:我们?(?:是|这边是|这里是|这边|这里)?|这里是|这边是|这里|这边|本人是?)`
const ways = [
  // 我启帆教育王老师, 小满我是青禾调解中心李
  new RegExp(`(?<!给|找|把|被|对|向|跟|和|让|叫|问|帮|替|骗|骂|打|告诉|联系|催|欠)${introducing}${body}${person}${behind}`, "g"),
  // At the beginning, behind a greeting or a name: 青禾律所的小陈, 您好，青禾律师事务所李律师
  new RegExp(`^\\s{0,4}(?:(?:您好|你好|喂|${han}{2,4})[,，:：!。\\s]{1,2}){0,2}${body}${person}${behind}`, "g"),
  // 青禾消费金融：…
  new RegExp(`^\\s{0,4}${body}\\s?:`, "g"),
]
/** An introduction comes first. */
const within = 40
export const introducedIn = (of: Folded): readonly SaidValue[] => {
  const start = of.text.slice(0, within)
  return ways.flatMap((way) =>
    [...start.matchAll(way)].flatMap((match) => {
      const value = match[1] as string
      const own = value.replace(new RegExp(`${kind}{1,3}$`), "")
      if (own.length < 2 || generic.test(own) || spoken.test(own)) return []
      const from = match.index + match[0].indexOf(value)
      return [said(of, value, from, from + value.length)]
    }),
  )
}
