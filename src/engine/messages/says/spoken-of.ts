/** Reads the names of third persons of whom a message speaks without calling them: for whom the reader stands, or with whom they signed. For masking alone; whom it calls is read elsewhere. */
import { folded } from "../folded.ts"
import { surname } from "../own/wrong-number.ts"
import { isPersonName } from "./persons.ts"

const name = "([\\u4e00-\\u9fff]{2,4}?)"
const behind =
  "(?=的|所|名下|在我|在本|提供|作|做|担保|保证|共同|一起|联合|一同|签|办理|申请|未|已|尚|尽快|及时|按|还款|归还|履行|处理|并|于|与|和|贷款|借款|欠款|先生|女士|同学|[,。;:!?()（）、\\s]|$)"
const near = "(?:您?的?(?:配偶|爱人|丈夫|妻子|孩子|子女|儿子|女儿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|亲属|朋友))?"
const spokenOf = [
  new RegExp(`(?:担保的|保证的|借款人|主债务人|债务人|被担保人|共同还款人|共借人|借款学生|学生|持卡人)[:：(（]?${name}${behind}`, "g"),
  new RegExp(`(?:为|替|给|与|和|同|跟)(?:借款人|债务人|借款学生|学生)?${near}${name}${behind}`, "g"),
  new RegExp(`(?:督促|提醒|通知|转告|敦促|协助|劝)${near}${name}${behind}`, "g"),
]
/** Surnames that are seldom words besides. */
const rare =
  "[柏伏汝计鲍车冉邬滕殷臧裘郗宓邰濮扈郏茹宦庾晁訾饶鞠巢蒯逯桓亢况谌佘仝昝嵇糜隗岑雍璩燕浦晏艾慎暨衡寇禄阙殳蔚夔巩厍敖阚简毋查荆竺盖昌席麻]"
const surnamed = new RegExp(`^(?:${surname}|${rare})[\\u4e00-\\u9fff]{1,2}$`)
const noName = /[行司贷融金团网台社所店部人款]$|公司|银行|平台|金融|消费|分期|借|付|客服|合同|方便|任何|安全|全部|温馨|高级/
const isName = (found: string | undefined): found is string =>
  found !== undefined && (isPersonName(found) || (surnamed.test(found) && !noName.test(found)))

/** Each once, in no order. */
export const spokenOfIn = (message: string): readonly string[] => {
  const { text } = folded(message)
  const found = spokenOf.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]))
  return [...new Set(found.filter(isName))]
}
