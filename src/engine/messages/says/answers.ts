/** Reads what a message answers and announces: that a word to stop or a complaint arrived, a visit, a later day agreed to. */
import { clauseAt, type Folded, said } from "../folded.ts"
import type { SaidValue, Stretch } from "../reading.ts"
import { dayOfMatch, dayPattern } from "./days.ts"
import { limitedExtensionIn } from "./remains.ts"

const matter = "(?:来信|来函|函件|短信|信息|留言|反馈|诉求|投诉|要求|请求|意见|异议|情况|回复|通知|声明|告知|问题|工单)"
const acknowledgement = new RegExp(
  `您(?:的|反映的|提交的|提出的|发送的|发来的)[^,。;!?\\n]{0,12}?${matter}[^,。;!?\\n]{0,6}?(?:已|均已|我们已|我司已|现已)(?:经)?(?:收到|收悉|记录|登记|受理|转交|转达|知悉|知晓|备案|反馈|处理|升级)|` +
    `(?:已|我们已|我司已)(?:经)?(?:收到|收悉|知悉|知晓|记录|登记|受理|转交)(?:了)?您[^,。;!?\\n]{0,12}?${matter}|收到您的(?:投诉|反馈|诉求|异议|来信|来函|留言|要求)|` +
    `(?:将|已|今后|以后|后续)?(?:不再|停止)(?:再)?(?:向|对|给|与|通过电话)?您?[^,。;!?\\n]{0,8}(?:拨打|致电|来电|联系|发送|外呼|打扰|催收)|` +
    `(?:已|现已)(?:为您)?(?:将)?[^,。;!?\\n]{0,10}(?:号码|电话|手机号)[^,。;!?\\n]{0,10}(?:移除|删除|屏蔽|剔除|停拨|加入(?:免打扰|禁呼|黑名单|勿扰)|停止外呼|停止拨打|下线)|` +
    `(?:已|现已)(?:为您)?(?:移除|删除|屏蔽|剔除|停止|关闭|取消|加入免打扰)[^,。;!?\\n]{0,10}(?:号码|外呼|拨打|短信|联系|呼叫|提醒|免打扰)`,
)
export const acknowledgementIn = (of: Folded): Stretch | undefined => {
  const match = acknowledgement.exec(of.text)
  if (!match) return undefined
  const to = match.index + match[0].length
  const { before } = clauseAt(of.text, match.index, to)
  return /如|若|除非|只要|还款后|结清后|无法|不能|不会|否则|未|没有/.test(before) ? undefined : of.stretch(match.index, to)
}

const visitWords =
  /(?:将|安排|拟|准备|即将|已出发|正在|会|计划|派|择日|近日|今日|今天|明日|明天|下午|上午|晚上|随时|出发|前来|亲自)[^,。;!?\n]{0,20}?(?:上门|登门|走访|外访|家访|实地(?:核实|调查|走访|催收))|(?<![打拨系转发寄接送])(?:去|到|前往|来|(?<=[人我们天午上早起周末儿])上)(?:你|您)(?:的|们)?(?:家|娘家|婆家|学校|宿舍|单位|公司|村|住处|住所|户籍地?|户口所在地|老家|工作单位|居住地)[^,。;!?\n]{0,4}(?:里|走|走访|找|拜访|核实|调查|催收|了解|要)?|(?:上门|登门)(?:催收|收款|走访|核实|拜访|调查|处理|找)/
const service = /(?:上门|登门)(?:取件|服务|安装|维修|送货|配送|揽收|回收|保养|检修|护理|收件|体检|办理开户)|送货上门|包邮|预约上门|师傅/
/** Said not to come: 再不还款就去你单位 is no such thing. */
const denied =
  /(?:不(?!还|处理|接|回)|无需|无须|没有|从未|停止|取消|拒绝|并未|禁止)[^,。;!?\n]{0,4}(?:上门|登门|走访|外访|家访|实地|去|到您|前往)/
export const visitIn = (of: Folded): Stretch | undefined => {
  if (service.test(of.text)) return undefined
  const match = visitWords.exec(of.text)
  if (!match) return undefined
  const to = match.index + match[0].length
  const { before } = clauseAt(of.text, match.index, to)
  return denied.test(before + match[0]) ? undefined : of.stretch(match.index, to)
}

const plan =
  "(?:延期|展期|延后(?:付款|支付|还款)?|延迟(?:付款|支付|还款)|推迟(?:付款|支付|还款)|缓期|缓缴|缓还|缓付|暂缓还款|顺延|宽限|分期还款|二次分期|个性化分期|停息挂账|延缓还款|协商还款)"
const agreed = new RegExp(
  `同意[^,。;!?\\n]{0,30}?(?:${plan}|延至|延到|顺延)|答应[^,。;!?\\n]{0,30}?(?:延期|展期|延|顺延|推迟)(?:至|到)|已(?:经)?(?:为|给|帮)您[^,。;!?\\n]{0,30}?(?:延期|展期|延后|顺延|推迟|延)(?:至|到)|` +
    `(?:已(?:经)?(?:为您)?(?:成功)?(?:办理|批准|通过|审批|开通|登记|受理并通过)|为您办理(?:了)?|审批通过|批准)[^,。;!?\\n]{0,12}?${plan}|${plan}[^,。;!?\\n]{0,8}?(?:申请)?(?:已|已经)?(?:审批|审核)?(?:通过|成功|生效|批准|办理成功|办理完成|获批)|` +
    "(?:还款日|还款日期|到期日|还款期限|还款时间|应还款日|付款日|支付日|付款期限|支付期限)(?:已|现已|已经)?(?:为您)?(?:延长|延期|延后|推迟|顺延|调整|变更|改|挪|调|展期)(?:至|到|为|成)|" +
    // 已为您把还款日挪到, 还款日给您往后推到.
    "(?:已(?:经)?|给您|帮您|为您)[^,。;!?\\n]{0,6}?(?:还款日期?|到期日|付款日|还款期限|最后期限)[^,。;!?\\n]{0,6}?(?:延|推|挪|调|改|顺延|宽限)[^,。;!?\\n]{0,3}?(?:至|到|为|成)",
)
/** The day to which it is put; the day that was put off may stand before it. */
const put = new RegExp(`(?:延期|展期|延后|延长|顺延|推迟|宽限|调整|变更|改|挪|调|推|延)(?:至|到|为|成)[^,。;!?\\n\\d]{0,6}${dayPattern}`)
/** The last day on which it may be paid now. */
const latest = new RegExp(
  `(?:最晚|最迟|不晚于|新的?(?:还款|付款|支付)(?:日期?|期限)(?:为|是|:)?|现应于|改为|请于|可于|可在)[^,。;!?\\n\\d]{0,6}${dayPattern}`,
)
/** The reader asked for it, and it was granted. */
const askedAndGranted = /(?:您|你)(?:的|所|提交的|提出的|此前)?(?:申请|请求)(?:的)?$/
const granted = /通过|批准|成功|生效|获批|同意/
/** What was due is no new day: 9月30日应还的. */
const wasDue = /^(?:应还|应付|应缴|到期|待还)?的|^(?:应还|应付)?的?账单/
const until = new RegExp(`^[^,。;!?\\n\\d]{0,10}(?:,)?[^,。;!?\\n\\d]{0,10}${dayPattern}`)
/** Agreed to, not offered: the day where the words give it, else "". */
export const extensionIn = (of: Folded): SaidValue | undefined => {
  const match = agreed.exec(of.text)
  if (!match) return undefined
  const to = match.index + match[0].length
  const { before, after } = clauseAt(of.text, match.index, to)
  // 您答应延到 is the reader's promise.
  if (/^(?:同意|答应)/.test(match[0]) && /[您你](?:已|已经|也|曾|当时)?$/.test(before)) return undefined
  if (
    /如|若|可|能|不|未|无法|拒绝|没有|需|须|请|申请/.test(granted.test(match[0]) ? before.replace(askedAndGranted, "") : before) ||
    /未|不|失败|需|可申请|申请(?!已|通过|成功)/.test(match[0]) ||
    /^[^,]{0,4}(?:失败|未通过|后)/.test(after)
  )
    return undefined
  if (limitedExtensionIn(of)) return undefined
  const rest = of.text.slice(match.index, to + 60)
  const found = put.exec(rest)
  const near = until.exec(of.text.slice(to, to + 40))
  const told = near && !wasDue.test(of.text.slice(to + near[0].length)) ? near : undefined
  const last = found || told ? null : latest.exec(of.text.slice(to, to + 60))
  const day = found ?? told ?? last
  const value = day?.groups ? dayOfMatch(day.groups) : undefined
  const end = found
    ? match.index + found.index + found[0].length
    : told
      ? to + told[0].length
      : last
        ? to + last.index + last[0].length
        : to
  return said(of, value ?? "", match.index, value ? Math.max(to, end) : to)
}
