/** Reads the two things that speak against a debtor's own word: that a part of the debt is left to be paid, and that a later day was refused. */
import { clauseAt, type Folded } from "../folded.ts"
import type { Stretch } from "../reading.ts"

const owed = "(?:未还|待还|应还|未偿还|贷款|借款|欠款|分期)"
const sum = "(?:人民币|为|共|是|:|¥|\\s){0,4}"
/** A sum or a number of instalments that is more than nothing, and a next due day: a limit that is left is no debt. */
const left = new RegExp(
  `(?:剩余|剩|尚余|尚欠|还剩|尚有|还有|余下|仍有)(?:${owed}){0,2}(?:的)?(?:本金|本息|金额|余额|款项|账单|期数)?(?:还有)?${sum}(?!0+(?:\\.0+)?(?:元|期|个月))[\\d,]+(?:\\.\\d+)?\\s?(?:万?元|期|个月)(?:账单|借款|贷款)?|` +
    `(?:剩余|剩|还剩|尚有|还有|余下|仍有)[二两三四五六七八九十一]{1,3}期|` +
    `(?:未还|待还|未偿还|待偿还|尚欠|在贷|贷款|借款)(?:的)?(?:本金|本息|余额|金额|期数)(?:余额|合计)?${sum}(?!0+(?:\\.0+)?(?:元|期))[\\d,]+(?:\\.\\d+)?\\s?(?:万?元|期)|` +
    "(?:下期|下一期|下次|下个月|次月)(?:的)?(?:应?还款|到期|扣款|应还|账单|还款日)",
  "g",
)
const doubt = /如|若|倘|假如|是否|额度|可用|可借|积分|优惠|免息/
const emptied = /^(?:已|均已|全部)?(?:已)?(?:结清|还清|减免|免除)/
/** Says that something is still to be paid later; not where the same clause doubts it, or speaks of a limit. */
export const remainsIn = (of: Folded): Stretch | undefined => {
  for (const match of of.text.matchAll(left)) {
    const to = match.index + match[0].length
    const { before, after } = clauseAt(of.text, match.index, to)
    if (!doubt.test(before + match[0]) && !emptied.test(after)) return of.stretch(match.index, to)
  }
  return undefined
}

const plan = "(?:延期|展期|延后|宽限|分期还款|二次分期|个性化分期|停息挂账|延缓还款|协商还款|推迟还款)"
const no =
  "(?:未(?:能)?(?:获得?|予)?(?:通过|批准|同意|获批|受理|成功)|没有?(?:获得)?(?:通过|批准|获批)|不(?:予|能|被)?(?:通过|批准|同意|支持|受理|办理)|不符合|被(?:拒绝|驳回|拒)|已(?:经)?(?:拒绝|驳回|被拒|关闭|失效|取消)|审批失败|审核失败|办理失败|失败)"
const refused = new RegExp(
  `${plan}[^,。;!?\\n]{0,14}?${no}|(?:不予|拒绝|无法|不能|不同意|未同意|未批准|未通过|驳回|暂不支持|不支持|不接受|暂时无法)(?:为您|给您|您|对您|办理|受理|批准|同意|申请|提供|的){0,4}[^,。;!?\\n]{0,8}?${plan}`,
)
/** Only a part is put off, a condition is set, or what was agreed has ended. */
const limited = new RegExp(
  `利息(?:、?罚息)?(?:仍|还|依然|照常|继续)[^,。;!?\\n]{0,4}(?:须|需|应|要|按|于|每月|支付|偿还|归还)|(?:只|仅|限)(?:展期|延期|延后|延长|顺延)(?:了)?(?:贷款)?本金|本金(?:部分)?(?:展期|延期|到期日)|(?:其余|余下|剩余|其他)[^,。;!?\\n]{0,8}(?:仍|照)[^,。;!?\\n]{0,8}(?:偿还|还款|归还|支付)|` +
    `(?:${plan}|分期)(?:的)?(?:协议|方案|安排|计划|申请|政策)?(?:因[^。;!?\\n]{1,16})?(?:已|已经|现已|于[\\d年月日]{3,11})(?:自动|提前)?(?:终止|失效|作废|解除|取消|结束|撤销|中止)|(?:协议|方案)(?:已|已经|现已)(?:自动|提前)?(?:终止|失效|作废|解除|取消|撤销)`,
)
export const limitedExtensionIn = (of: Folded): Stretch | undefined => {
  const match = limited.exec(of.text)
  return match ? of.stretch(match.index, match.index + match[0].length) : undefined
}
/** Says that a later day, or another plan, was not agreed to, or not wholly, or no longer. */
export const extensionRefusedIn = (of: Folded): Stretch | undefined => {
  const match = refused.exec(of.text)
  if (!match) return limitedExtensionIn(of)
  const to = match.index + match[0].length
  const { before } = clauseAt(of.text, match.index, to)
  return /如|若|倘|假如|是否/.test(before + match[0]) ? undefined : of.stretch(match.index, to)
}
