/** What cells and texts round a call list mean: numbers, totals, footers, the owner. */
import { normaliseNumber } from "../../case/number/number.ts"
import { isLine } from "../../case/number/shape.ts"
import { cleanCell, foldLabel, halfWidth } from "../../case/text.ts"

/** Digits as a number has them, or with what is written round one: guards, brackets, an extension, `tel:`. */
export const looksLikeNumber = (raw: string): boolean => {
  const text = halfWidth(cleanCell(raw))
  // 客服热线：4001540001 is a notice.
  if (/\p{Script=Han}\s?:/u.test(text)) return false
  return text.length <= 64 && (/^(?:\+|00)?[\d*][\d*\-\s]{2,19}$/.test(text) || isLine(normaliseNumber(text)))
}

/** True for the first cell of a total row or of a footer: a check value or a notice, never an event. */
export const isFooter = (raw: string): boolean =>
  /^(?:合计|总计|小计|人民币合计|合计金额|总条数|总时长|过户|声明|备注|注[:：]|说明[:：]|打印|---|===|\*\*\*)/.test(foldLabel(raw))
/** Rows that the file says it has. */
export const statedTotal = (text: string): number | undefined => {
  const m = /(?:总条数|总记录数|记录总数|总笔数|合计条数)[:：\s]*(\d{1,9})/.exec(text) ?? /共(?:计)?\s*(\d{1,9})\s*(?:条|笔|次)/.exec(text)
  return m ? Number(m[1]) : undefined
}
/** The person's own number, when the preamble or the file name gives it whole. */
export const statedOwnNumber = (preamble: string, name: string): string | undefined =>
  (/(?<!对方|对端)(?:手机号码|手机号|用户号码|计费号码|业务号码|本机号码|电话号码|号码)[:：\s]{0,9}(?:(?:\+|00)?86[-\s]?)?(1[3-9]\d{9})(?!\d)/.exec(
    preamble,
  ) ?? /(?:^|\D)(1[3-9]\d{9})(?!\d)/.exec(name))?.[1]
