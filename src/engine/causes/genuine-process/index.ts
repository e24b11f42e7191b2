/** A text in the form of a court's, the police's or a bank's act: neither genuine nor false by its words, so that it is checked on an official way and never concluded. */

import { onlyWarnsOfFraud } from "../../messages/warning.ts"
import type { Cause, CauseWeighed, Conclusion } from "../cause.ts"
import { scam } from "../scam/index.ts"
import { sign } from "../signs.ts"
import { hasForm, hasLabel, isFraud, type MessageRead, messagesThat } from "../words.ts"

const isOffice = hasForm("court", "police")
/** A bank's notice that an account was frozen or taken from for a court. */
const bankAct = /司法(?:冻结|扣划|查封)|法院.{0,8}(?:冻结|扣划|查封)|协助(?:执行|冻结|扣划)/
const isProcess = (read: MessageRead): boolean =>
  (isOffice(read) && !onlyWarnsOfFraud(read.text)) || (read.form !== "dunning" && read.form !== "advert" && bankAct.test(read.text))
/** Wording of a collector that speaks of officials: no act of theirs. */
const isThreat = hasLabel("impersonation_official")
const missing: CauseWeighed["missing"] = [
  { text: "用您自己查到的电话核实：法院打12368报案号，公安打110，银行打卡背面的电话；不用信息里的号码和链接" },
  { text: "核实之前不当作真的，也不当作假的；核实是真的、写的是您本人的，按上面写的日子应诉或者答复，不要错过" },
]
const weighed = (input: Parameters<typeof messagesThat>[0]): CauseWeighed | undefined => {
  const seen = messagesThat(input, isProcess)
  if (!seen) return undefined
  const doubtful = messagesThat(input, (read) => isProcess(read) && (isFraud(read) || isThreat(read)))
  const conclusion: Conclusion = doubtful ? "undetermined" : "possible"
  return {
    conclusion,
    for: [sign`有${seen}条信息是法院、公安或者银行通知的样子，真假还没有核实`],
    against: doubtful ? [sign`其中${doubtful}条又要转账、要验证码，或者是催收常用的吓人说法`] : [],
    missing,
  }
}

export const genuineProcess: Cause = {
  id: "genuine-process",
  title: "可能是真的法院、公安或者银行的通知",
  needs: [],
  byWords: true,
  excludes: [{ cause: scam, why: "索要转账、验证码的，不是法院、公安或者银行办事的做法", weak: true }],
  concerns: (input) => input.words.some(isProcess),
  weigh: (input) => weighed(input) ?? { conclusion: "undetermined", for: [], against: [], missing },
  withoutClaim: weighed,
}
