/** The sender's own word to the debtor that people around them were reached: done, not threatened. It is written to the debtor, and to nobody else. */
import { oncePerText } from "../../messages/once.ts"
import { isDone } from "../third-party-disclosure/others-told.ts"

const done = "(?:已经?|刚刚?|刚才|昨[天晚日]|今[天早日]|[上下]午|早就)"
const gap = /[^。！!？?；;\n]/.source
const around =
  "[你您](?:们)?(?:的|家|所在)?[^，,。！!？?；;\\n]{0,3}(?:单位|公司|领导|老板|人事|同事|学校|老师|村|社区|居委|家里|家人|父母|父亲|母亲|爸|妈|妻子|老婆|丈夫|老公|儿子|女儿|孩子|哥|姐|弟|妹|亲戚|亲友|亲属|朋友|邻居|联系人|通讯录)"
const near = "家人|家属|父母|爸妈|亲戚|亲友|亲属|通讯录|(?:紧急)?联系人|村委|居委"
const people = `(?:${around}|${near})`
const reach = "(?:联系|联络|通知|告知|告诉|致电|打给|打(?:了|过)?(?:一个)?电话|打过|发给|发送|发了|说了|说过|讲了|找了|找过|去过|到过|走访)"
const reached = [
  new RegExp(`${people}(?:我(?:们|司|方|这边)?)?(?:都|也)?${done}${gap}{0,4}${reach}`, "g"),
  new RegExp(`${done}${gap}{0,10}${reach}${gap}{0,8}${people}`, "g"),
  new RegExp(`${done}${gap}{0,6}${people}${gap}{0,8}${reach}`, "g"),
]
/** Speaks of the debtor as of somebody else: the reader is another. */
const ofAnother =
  /转告|转达|(?:替|帮|代|让|叫|劝)[他她]|[他她](?:本人|欠|借|不还|没还|逾期|失联|拖欠|名下|的(?:借|欠|贷|债))|[你您](?:的)?(?:儿子|女儿|丈夫|妻子|老公|老婆|朋友|同事|员工|弟弟|妹妹|哥哥|姐姐|父亲|母亲)[^，,。！!？?；;\n]{0,4}(?:欠|借了|逾期|拖欠|不还)/
export const saysOthersWereReached = oncePerText(
  (text: string): boolean =>
    !ofAnother.test(text) && reached.some((pattern) => [...text.matchAll(pattern)].some((found) => isDone(text, found))),
)
