/** How papers tell such messages: how many ask for what, and one in its own words. */
import { listed, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import type { MeasureOf } from "../words.ts"
import type { codeOrTransferRequestWords } from "./words.ts"

export const codeOrTransferRequestPhrases = ({
  measures,
}: PaperInput<MeasureOf<typeof codeOrTransferRequestWords>>): readonly Sentence[] => {
  const { codes, transfers, links, screens, others } = measures
  const told = listed([
    ...(codes ? [say`要求提供验证码或者密码的有${codes}条`] : []),
    ...(transfers ? [say`要求转账或者付款的有${transfers}条`] : []),
    ...(links ? [say`要求点击链接或者扫码的有${links}条`] : []),
    ...(screens ? [say`要求共享屏幕的有${screens}条`] : []),
    ...(others ? [say`有其他诈骗常见说法的有${others}条`] : []),
  ])
  return told ? [say`对方发来的信息中，${told}。`, ...quoteTold(measures)] : []
}
