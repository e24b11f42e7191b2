/** Tells a message in which the other side says that what it got wrong is set right, and is sorry for it: 经核实已结清，深表歉意，已停止提醒. A reminder that begs pardon for the case that it was paid says nothing of the kind. */
import { oncePerText } from "./once.ts"

const sorry = /歉意|抱歉|致歉|道歉|对不起|谅解|见谅|包涵/
const done =
  /已(?:经|为您|帮您|全部)?(?:停止|取消|关闭|终止)[^，。,;；]{0,8}(?:提醒|催收|催缴|通知|外呼|发送)|已(?:经|为您|全部)?(?:处理|核实|整改|解决)(?:完毕|完成|好|妥)|已(?:经|为您|全额|成功)?(?:结清|入账|到账|核销|冲正|还清)|已[^，。,;；]{0,12}(?:更正|修正|纠正|更新为)|(?:系|因|由于)[^，。,;；]{0,16}(?:延迟|延时|错误|异常|误发|故障)[^，。,;；]{0,4}(?:所致|导致|造成)/
/** What the person is to do, or what may be. */
const presses = /请[^，。]{0,16}(?:还款|还清|偿还|归还|付款|缴|存入|结清)|逾期将|仍欠|尚欠|已逾期\d|尽快(?:还|处理)/
const supposed = /如|若|待|只要|一旦|否则|才能|未能|暂未|尚未|正在|将(?!军)/
const mendedIn = (text: string): true | undefined => {
  if (!sorry.test(text) || presses.test(text)) return undefined
  return text.split(/[。！!；;，,\n]/).some((clause) => done.test(clause) && !supposed.test(clause)) ? true : undefined
}
export const readMended = oncePerText(mendedIn)
