/** Tells a bill, or a notice that an application was approved: it informs, and presses nobody. */
import { folded } from "../folded.ts"

const bill = /(?:账单|对账单)(?:已出|已生成|已寄出|已发送)|账单[^。;!?\n]{0,12}元[^。;!?\n]{0,24}(?:最低还款额|到期还款日|还款日)/
const approval =
  /(?:展期|延期|分期|贷款|借款|减免|额度|提额)[^,。;!?\n]{0,8}(?:已|已经)(?:审批|审核)?(?:通过|生效|批准|获批|获准|办妥)|(?:展期|延期|分期|减免)[^,。;!?\n]{0,4}申请(?:已)?(?:审批|审核)?通过/
const presses =
  /逾期|尽快|务必|立即|马上|否则|后果|提前(?:还|结清)|及时|按时|催|法务|起诉|上门|征信|违约|勿|如未|若未|仅剩|最后|领取|点击|与您联系|联系您|致电|电话畅通/
const uncounted = /不(?:计|算|视为|作)(?:入)?逾期/
/** A later day that is agreed to, and nothing asked for beside it; 期间不计逾期 is no default. */
export const asksNothing = (text: string): boolean => !presses.test(text.replace(uncounted, ""))
export const isNoticeOnly = (message: string): boolean => {
  const { text } = folded(message)
  return (bill.test(text) || approval.test(text)) && !presses.test(text)
}
