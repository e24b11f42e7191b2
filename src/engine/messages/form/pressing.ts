/** Tells whether a text presses for payment: a demand, a sum or a day to pay by, a default laid at the reader's door, or what would follow. */
import { clauseAt, folded } from "../folded.ts"
import { overdueIn } from "../says/standing.ts"

/** Each is looked for in its own clause, so that what is said of a condition or of thanks presses for nothing. */
const asks: readonly RegExp[] = [
  /(?:请|烦请|敬请|务必|尽快|及时|立即|马上|速|赶紧|赶快|必须|需|须|前往|登[录陆])[^,。;!?\n]{0,24}?(?:还款(?!计划|记录|凭证|证明|情况|能力)|偿还|归还|结清(?!证明|凭证)|还清|付清|缴清|清偿|缴款|付款|支付|还入|存入|存足|充值|补足|处理(?:完毕|欠款|账单|还款)|履行)/g,
  /(?:应还|待还|需还|须还|未还|应缴|待缴|欠款|剩余应还|剩余欠款|最低还款额?|还款金额|本期剩余|剩余待还|剩余未还|尚欠|尚余|仍欠|还欠|欠我|欠款总额)[^,。;!?\n]{0,10}?(?:(?!(?:0+\.)?0+\s?(?:元|[,。;!?\s]|$))\d|¥|[一二三四五六七八九十百千万]+元)/g,
  /(?:今天|今日|明天|明日|后天|\d{1,3}\s?(?:天|日)后?|即将|临近|将于[^,。;!?\n]{1,14}|于[^,。;!?\n]{1,14}|已)(?:就|即|将)?(?:到期|是?(?:您的)?(?:最后)?还款日)/g,
  /(?:距离?|临近|已到|已过)[^,。;!?\n]{0,6}(?:还款|到期)(?:日|期)/g,
  /(?:还款|到期)(?:日期?|期限)(?:为|是|:|将至|临近|即将|已到|已过|\d)/g,
  /(?:什么时候|何时|几时|多久|哪天|为什么不|怎么还不|还不|再不|拒不|拖着不|不)(?:还钱|还款|还(?=[,。;!?\s]|$)|给钱|处理)|欠债还钱|还钱|还我钱|(?:这|那|点|这些)钱[^,。;!?\n]{0,8}(?:不再?处理|还(?!有))/g,
  /(?:不还|未还|逾期|拖欠|欠款|赖账|老赖|失信|债务)[^。;!?\n]{0,40}(?:起诉|立案|律师函|法律函|法院|仲裁|上门|走访|通讯录|联系人|家人|亲友|单位|征信|拘|判|报案|后果|曝光|强制执行|查封|冻结)/g,
  /(?:起诉|立案|律师函|法律函|仲裁|上门|走访|通讯录|强制执行|查封|报案|移交|委外|提请诉讼)[^。;!?\n]{0,40}(?:还款|欠款|贷款|借款|逾期|拖欠|债务|欠债|网贷|处理)/g,
  /(?:转告|通知|联系|督促|提醒|让)[^,。;!?\n]{0,10}(?:还款|还钱|处理欠款|处理债务|处理贷款|尽快处理|履行|及时处理)/g,
  /(?:将|拟|已|准备|决定)[^,。;!?\n]{0,20}(?:提起诉讼|起诉|申请仲裁|提请仲裁)/g,
  /拖欠|催收部?(?:介入|处理|升级)|移交[^,。;!?\n]{0,8}(?:催收|法务|诉讼)/g,
]
/** A clause that asks for nothing: a condition already met, thanks, a wish, a refusal to ask. */
const idle =
  /(?:如|若|假如|倘)(?:您)?(?:已|已经)|感谢您|谢谢您|继续保持|无需|无须|不需要|不用|不必|请?(?:勿|忽略)|不再(?:要求|需要)|欢迎|误发|发错|误报|不会再|停止(?:催收|催缴)|如需|为了避免误/
const thanks = /感谢|谢谢|多谢/
/** What the clause goes on to say is done: 应还的1100元已还款成功. */
const done =
  /^(?:后[^,。;!?\n]{0,8}(?:自动|即可|停止)|成功|完成|[\d,.]*\s?元?(?:已|已经)(?:还款|扣款|还清|结清|归还|支付|入账|收到)(?!失败|不))/
export const pressesForPayment = (text: string): boolean => {
  if (overdueIn(folded(text))) return true
  return asks.some((pattern) =>
    [...text.matchAll(pattern)].some((match) => {
      const { before, after } = clauseAt(text, match.index, match.index + match[0].length)
      return !idle.test(before + match[0]) && !thanks.test(before) && !done.test(after)
    }),
  )
}
/** Words that appear when a debt is spoken of. 话费 and 欠费 are left out on purpose: a carrier's or a shop's notice is no debt claim. */
const debtWords =
  /还款|欠款|逾期|借款|贷款|催收|催缴|偿还|还清|结清|应还|本息|罚息|违约金|账单|最低还款|额度已冻结|债务|债权|拖欠|征信|代偿|分期款|诉前调解|法律函|律师函|立案/
export const speaksOfDebt = (text: string): boolean => debtWords.test(text)
