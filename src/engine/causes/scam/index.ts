/** Words that ask for codes, transfers, links to be opened or silence to be bought: whoever signs, the fraud path comes before everything else. */

import { menaceIn } from "../../messages/menace.ts"
import { burstAmong } from "../../timeline/code-bursts.ts"
import { count } from "../../timeline/measure.ts"
import { withClock } from "../../timeline/rows.ts"
import type { Cause, CauseWeighed } from "../cause.ts"
import { sign } from "../signs.ts"
import { hasForm, hasLabel, isFraud, type MessageRead, messagesThat, rowsThat } from "../words.ts"

const extortion =
  /(?:视频|照片|裸|隐私|通讯录).{0,30}(?:发给|群发|公开|曝光|散布)|(?:发给|群发|公开|曝光|散布).{0,30}(?:视频|照片|裸|隐私)|否则.{0,20}(?:群发|曝光)|封口费/
const official = /公安|警官|民警|检察|法院|法官|通缉|洗钱|涉案|安全账户|反诈中心|金融监管|银保监|征信中心/
const phishing = /https?:|www\.|\.(?:com|cn|top|xyz|cc|net|vip|icu)\b|链接|点击|扫码|二维码|下载|屏幕共享|共享屏幕|会议软件/

/** Which kind it is, by the words; the gravest first. */
const kindOf = (fraud: readonly MessageRead[]): string | undefined => {
  const some = (test: RegExp): boolean => fraud.some(({ text }) => test.test(text))
  if (some(extortion) || fraud.some(({ text }) => menaceIn(text) === "pictures")) return "extortion"
  if (fraud.some(hasForm("court", "police")) || some(official)) return "fake-official"
  if (some(phishing)) return "phishing"
  return fraud.some(({ says }) => says.signatures.length > 0) ? "spoofed-sender" : undefined
}
/** A burst of codes that nobody asked for: somebody tries the person's number on many doors. */
const burstOf = ({ timeline, words }: Parameters<typeof messagesThat>[0]) => {
  const burst = burstAmong(timeline, withClock(timeline, rowsThat(words, hasForm("code"))))
  return burst && count(timeline, burst.rows)
}
const missing: CauseWeighed["missing"] = [
  { text: "不要转账、不要给验证码、不要共享屏幕、不要点链接；已经给了的，马上打110或者96110，并请银行止付" },
  { text: "真有其事的，用您自己查到的官方电话核实，不用信息里给的号码" },
]
const weighed = (input: Parameters<typeof messagesThat>[0]): CauseWeighed | undefined => {
  const fraud = input.words.filter(isFraud)
  const asking = messagesThat(input, isFraud)
  const codes = burstOf(input)
  if (!asking && !codes) return undefined
  const subtype = kindOf(fraud)
  const asked = fraud.some((read) => (hasLabel("scam_request")(read) && read.labelled.flag === "scam") || read.fraud)
  return {
    conclusion: asked ? "likely" : "possible",
    ...(subtype ? { subtype } : {}),
    for: [
      ...(asking ? [sign`有${asking}条信息用的是诈骗常见的说法：要验证码、要转账、要点链接，或者用隐私要挟`] : []),
      ...(codes ? [sign`几分钟之内收到不同发送者的${codes}条验证码`] : []),
    ],
    against: [],
    missing,
  }
}

export const scam: Cause = {
  id: "scam",
  title: "诈骗或者敲诈的手法",
  subtypes: {
    extortion: "用隐私或者曝光要挟",
    "fake-official": "冒充公检法或者监管",
    phishing: "用链接、验证码骗取资金",
    "spoofed-sender": "冒用机构的名义",
  },
  needs: [],
  byWords: true,
  concerns: (input) => input.words.some(isFraud) || burstOf(input) !== undefined,
  weigh: (input) => weighed(input) ?? { conclusion: "undetermined", for: [], against: [], missing },
  withoutClaim: weighed,
}
