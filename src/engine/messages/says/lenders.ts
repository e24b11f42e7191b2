/** Reads for whom a message speaks: the body that it names as its client, as its own house, or as the one that lent. */
import { type Folded, mostSaid, said } from "../folded.ts"
import type { SaidValue } from "../reading.ts"
import { introducedIn } from "./introduced.ts"
import { namesOne } from "./names.ts"

const body = '[\\u4e00-\\u9fa5A-Za-z0-9()·“”"]'
/** Behind 您在 a body is known by such a word; anything else may be a time or a place. */
const bodyWord =
  /(?:银行|消费金融|小额贷款|小贷|金融|金服|科技|公司|集团|分期|信用卡|白条|担保|资产|租赁|信托|平台|钱包|数科|花|贷|借|呗|钱|金)(?:APP|平台|公司)?$/i
const pronoun =
  /^(?:我|本|该|此|贵|其|他|她|您|你|上述|前述|债权|出借|资金|银行|平台|法院|合作|相关|有关|多家|各|某|公司|当事|客户|委托|机构|本行)/
const clients = [
  new RegExp(`(?:受|接受|经)(${body}{2,30}?)(?:的|之)?(?:委托|授权)`, "g"),
  new RegExp(`(?<!法定|诉讼|授权|客户|职工|人大)代表(${body}{2,24}?)(?=(?:向|就|对|通知|提醒|联系|与|郑重|正式|特|,|:|。|$))`, "g"),
  new RegExp(`(${body}{2,24}?)(?:已|现)?(?:委托|授权)(?:给)?(?:我司|我所|我方|我们|本所|本公司|本机构)`, "g"),
]
const own = [
  new RegExp(
    `(?:我是|我们是|这里是|我这里是|我这边是|这边是|我们这里是|我(?:代表)?|本人系|我系|来自)(${body}{2,24}?)(?=的|[,。:!\\s]|专员|客服|催收|法务|经理|贷后|工作人员|委外|外包|$)`,
    "g",
  ),
]
const creditors = [
  new RegExp(
    `(?:您|你|其|客户)(?:名下)?(?:在|于)(${body}{2,20}?)(?:APP|平台)?(?:的|上的|上|办理|申请|所借|借的|借款|贷款|有|使用|产生|逾期|欠)`,
    "gi",
  ),
  new RegExp(`(?:您|你)(?:的|名下的?)(${body}{2,14}?)(?:的)?(?:借款|贷款|欠款|账单|分期|信用卡)`, "g"),
  new RegExp(`(?:拖欠|欠)(${body}{2,20}?)(?:的)?(?:借款|贷款|欠款|款项|本金)`, "g"),
]
const cleaned = (name: string): string =>
  name
    .replace(/^["“”]/, "")
    .replace(/["“”]$/, "")
    .replace(/(?:平台|APP)$/i, "")
const read = (of: Folded, patterns: readonly RegExp[], needsWord: boolean): readonly SaidValue[] =>
  patterns.flatMap((pattern) =>
    [...of.text.matchAll(pattern)].flatMap((match) => {
      const name = match[1] as string
      const value = cleaned(name)
      if (value.length < 2 || !namesOne(value) || pronoun.test(value) || (needsWord && !bodyWord.test(name))) return []
      const from = match.index + match[0].indexOf(name) + name.indexOf(value)
      return [said(of, value, from, from + value.length)]
    }),
  )
const once = (list: readonly SaidValue[]): readonly SaidValue[] =>
  [...list]
    .sort((a, b) => a.from - b.from)
    .slice(0, mostSaid)
    .filter((one, i, all) => all.findIndex((other) => other.value === one.value) === i)

/** The bodies that the sender says it acts for. */
export const clientsIn = (of: Folded): readonly SaidValue[] => (/委托|授权|代表/.test(of.text) ? once(read(of, clients, false)) : [])
/** The bodies that the sender says it belongs to: 我是云杉消费金融的陈专员. */
export const housesIn = (of: Folded): readonly SaidValue[] =>
  once([...(/是|系|代表|来自/.test(of.text) ? read(of, own, true) : []), ...introducedIn(of)])
/** The bodies that it says have lent. */
export const creditorsIn = (of: Folded): readonly SaidValue[] => once(read(of, creditors, true))
