/** Tells a message in which the other side sets right what it did: its record is corrected, a correction is promised, or whoever misbehaved was dealt with. What it makes depend on a payment amends nothing. */
import type { Stretch } from "./reading.ts"

export interface Amends extends Stretch {
  /** `corrected`: done. `promised`: still to come. `dealt-with`: its own people or agents. */
  readonly of: "corrected" | "promised" | "dealt-with"
}
const wrong = "(?:记录|记载|标记|状态|信息|账单|账务|数据|信用报告|征信|逾期)"
const right = "(?:更正|修正|纠正|订正|改正|冲正)"
const undone = "(?:调整|撤销|消除|取消|清除|恢复|修复)"
const corrected = new RegExp(
  [
    `已[^，。,;；!！]{0,24}?${right}(?!中|申请)`,
    `已[^，。,;；!！]{0,12}?${undone}(?!中|申请)[^，。,;；!！]{0,10}?${wrong}`,
    `${wrong}[^，。,;；!！]{0,10}已[^，。,;；!！]{0,6}?${undone}(?!中|申请)`,
    `${wrong}[^，。,;；!！]{0,10}(?:恢复正常|(?:更新|调整|修改|更改)为(?:正常|按时|未逾期|已还|已结清))`,
    "(?:更正|勘误|澄清)[:：][^，。,;；!！]{0,30}(?:误发|误报|误推|错发|有误|错误|不实)",
    "(?:此前|之前|前述|上述|上一?条|前一?条|刚才|刚刚|昨[日天]|今[日天]|\\d{1,2}日)[^，。,;；!！]{0,12}(?:短信|信息|通知|提醒)[^，。,;；!！]{0,12}(?:误发|误报|误推|错发)",
    "已(?:更新|调整|修改|更改|登记|记)为(?:正常|按时|未逾期|已还|已结清)",
  ].join("|"),
)
const promised = new RegExp(
  `(?:将|会|承诺|预计|工作日内|小时内|尽快|马上|立即)[^，。,;；!！]{0,16}(?:${right}|${undone}[^，。,;；!！]{0,6}${wrong})|${right}中`,
)
const dealtWith =
  /(?:已|将)(?:经|对|要求|责令|督促|终止|停止|取消|解除|暂停)?[^，。,;；!！]{0,18}(?:外包|委外|委托|催收员|作业员|涉事|相关(?:人员|机构|公司)|该(?:人员|员工|机构|公司)|合作机构)[^，。,;；!！]{0,14}?(?:处理|处罚|停岗|停职|调离|问责|终止|停止|取消|解除|整改|批评|教育|开除)|已(?:终止|停止|取消|解除|暂停)[^，。,;；!！]{0,8}(?:外包|委外|委托|合作)|(?:不会|杜绝)(?:再)?(?:有|发生|出现)?[^，。,;；!！]{0,6}(?:类似|此类|同类)/
/** What the person is to do first, or what the side only asks or doubts. */
const conditional =
  /(?:还款|结清|还清|付清|缴清|处理|还上|付款|到账)(?:成功|完毕|完|款项)?(?:后|之后|以后)|如(?:果|您|需|仍|未|已)|若|只要|否则|才能|无法|不能|不予|暂未|未能|拒绝|[?？]/
/** What belongs to a condition told before the comma. */
const underCondition = /^[^，。,;；!！]{0,3}(?:如|若|待|只要|一旦)/
/** The matter itself is handed on. */
const handsOn = /移交|转交|交由|交给|委托[^，。]{0,8}(?:处理|催收|跟进)/
/** It asks for money in the same breath. */
const presses = /请[^，。]{0,16}(?:还款|还清|偿还|归还|付款|缴|存入)|逾期将|仍欠|尚欠|已逾期\d/

/** Each clause by itself. */
export const amendsIn = (text: string): Amends | undefined => {
  if (presses.test(text)) return undefined
  let from = 0
  let found: Amends | undefined
  let under = false
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !/[。！!；;，,\n]/.test(text[i] as string)) continue
    const clause = text.slice(from, i + 1)
    if (!under && !conditional.test(clause)) {
      const dealt = dealtWith.test(clause) && !handsOn.test(clause)
      const of = corrected.test(clause) ? "corrected" : promised.test(clause) ? "promised" : dealt ? "dealt-with" : undefined
      if (of && (found === undefined || of === "corrected")) found = { of, from, to: i }
    }
    under = underCondition.test(clause) && /[，,]$/.test(clause)
    from = i + 1
  }
  return found
}
