/** The sender's own word that people around the person were told of the debt: done, not threatened, and about the debt. */

const near = "家人|父母|爸妈|爸爸|妈妈|配偶|老公|老婆|亲友|亲戚|亲属|朋友|同事|通讯录|联系人|村委|村里|居委"
const people = `(?:${near}|[你您贵](?:们)?(?:的)?(?:单位|公司|领导|老板|学校))`
const verbs = "(?:告知|通知|告诉|公布|曝光|群发|发给|发到|发送)"
/** Within one clause. */
const gap = /[^。！!？?；;\n]/.source
const told = [
  new RegExp(`已(?:经)?${gap}{0,12}${verbs}${gap}{0,12}${people}${gap}{0,4}`, "g"),
  new RegExp(`已(?:经)?(?:向|跟|和|给|把|将)${gap}{0,16}${people}${gap}{0,12}${verbs}${gap}{0,4}`, "g"),
  new RegExp(`${people}${gap}{0,4}(?:都|已经|已)知道${gap}{0,4}`, "g"),
]
const debt = /欠|逾期|债|借款|贷款|老赖|不还/
/** Undone, refused, conditional or only asked. */
const unsure = /不会|没有|未|不再|如果|如|若|是否|吗|停止/
/** Conditions and refusals stand in the words or right before them, a question right behind them. */
export const isDone = (text: string, found: RegExpExecArray): boolean =>
  !unsure.test(text.slice(Math.max(0, found.index - 4), found.index) + found[0]) &&
  !/[吗？?]/.test(text.slice(found.index + found[0].length, found.index + found[0].length + 2))
export const saysOthersWereTold = (text: string): boolean =>
  debt.test(text) && told.some((pattern) => [...text.matchAll(pattern)].some((found) => isDone(text, found)))
