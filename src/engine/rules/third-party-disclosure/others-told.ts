/** The sender's own word that people around the person were told of the debt: done, not threatened, and about the debt. */

const near =
  "家人|父母|母亲|父亲|妻子|丈夫|爱人|儿子|女儿|爸妈|爸爸|妈妈|配偶|老公|老婆|亲友|亲戚|亲属|朋友|同事|通讯录|联系人|村委|村里|居委"
const people = `(?:${near}|[你您贵](?:们)?(?:的)?(?:单位|公司|领导|老板|学校))`
/** Behind 你: it is the reader who was told. */
const verbNear =
  "(?:本人|自己|先|再|也|都|多次|反复|明确|详细|清楚|已经|电话里?|短信|当面|发|如实|一次){0,3}(?:说|讲|提|通报|反映|交代|告知|告诉|说明|发送|发)"
const verbs = "(?:告知|通知|告诉|公布|曝光|群发|发给|发到|发送)"
/** Within one clause. */
const gap = /[^。！!？?；;\n]/.source
const told = [
  new RegExp(`已(?:经)?${gap}{0,12}${verbs}${gap}{0,12}${people}${gap}{0,4}`, "g"),
  new RegExp(`已(?:经)?(?:向|跟|和|给|把|将)${gap}{0,16}${people}${gap}{0,12}${verbs}${gap}{0,4}`, "g"),
  new RegExp(
    `已(?:经)?(?:联系|打给|致电|找)(?:了|过|上|到)?${gap}{0,6}${people}${gap}{0,6}(?:说明|说了|告知|通知|告诉|讲了)${gap}{0,4}`,
    "g",
  ),
  // 已经跟前台王姐说了你欠…不还: said to somebody there, and what was said is the debt.
  new RegExp(
    `已(?:经)?(?:向|跟|对|给)(?!(?:您|你)(?:们)?${verbNear}|本人|自己|客服|我司|我们|公安|警方|警察|法院|法官|律师|领导|主管|经理|上级|总部|法务|部门|财务|银行|机构|平台|征信|监管)${gap}{1,14}(?:说|讲|提|通报|反映|交代|告知|告诉|说明)(?:了|过|清楚)[^。！!？?；;，,\n]{0,6}(?:您|你|(?:借款|欠款|逾期)的?(?:事|情况|金额))${gap}{0,4}`,
    "g",
  ),
  new RegExp(`${people}${gap}{0,4}(?:都|已经|已)知道${gap}{0,4}`, "g"),
]
const debt = /欠|逾期|债|借款|贷款|老赖|不还/
/** 我们将到您单位说明情况，让您同事都知道: what is still to come is a threat, and no word that anybody was told. */
const toCome =
  /(?<!已|已经)将(?!您|你|本|此|该|欠|逾期|债|信息|情况)|即将|将要|将会|(?<!不|机|社|协)会(?!员|计|议)|准备|打算|决定|再不|若|如果|否则|不然|(?:^|[^通])让|叫|使得?|就要|等着|迟早|早晚|明天|下周|届时|到时/
const sentenceBefore = (text: string, at: number): string => /[^。！!？?；;\n]{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ""
const isToCome = (text: string, found: RegExpExecArray): boolean =>
  // 已…通知…: done, whatever stands before it; of 都知道 the sentence tells whether it is so already.
  toCome.test(/^已/.test(found[0]) ? found[0].replace(/^已(?:经)?将?/, "") : sentenceBefore(text, found.index) + found[0])
/** Undone, refused, conditional or only asked. */
const unsure = /不会|没有|未|不再|如果|如|若|是否|吗|停止/
/** Conditions and refusals stand in the words or right before them, a question right behind them. */
export const isDone = (text: string, found: RegExpExecArray): boolean =>
  !unsure.test(text.slice(Math.max(0, found.index - 4), found.index) + found[0]) &&
  !/[吗？?]/.test(text.slice(found.index + found[0].length, found.index + found[0].length + 2))
export const saysOthersWereTold = (text: string): boolean =>
  debt.test(text) && told.some((pattern) => [...text.matchAll(pattern)].some((found) => isDone(text, found) && !isToCome(text, found)))
