/** Reads that another holds the debt now: that it was assigned, or that somebody paid for the debtor and asks for it back. Narrow on purpose: what is planned or would be is not told. */
import { folded } from "../folded.ts"
import { oncePerText } from "../once.ts"
import { brandOf, namesOne, sameName } from "./names.ts"

/** `to`: to whom, where the words name it; `self`: the signer says that it is the new holder itself. */
export interface HolderTold {
  readonly to?: string
  readonly self?: true
}
const body = "[\\u4e00-\\u9fa5A-Za-z0-9()·]"
/** What ends a name: a verb, a particle, the end of the clause. */
const stop =
  "(?=[,。;!?、:\\s（(]|$|请|今后|以后|向|由|并|的|,|及|和|负责|享有|承接|持有|代为|代您|于|在|已|全额|全部|进行|履行|还款|清偿|代偿|联系)"
const object = "(?:债权|贷款|借款|欠款|债务|账户|账款|资产包?)"
const given = new RegExp(`${object}[^。;!?\\n]{0,24}?(?:转让|转移|移转|划转)(?:给|至|予|到)?(?:了)?(${body}{3,24}?)?${stop}`, "g")
const named = new RegExp(`(?:债权受让(?:人|方)|新(?:的)?债权人|现债权人)(?:为|是|系|:|变更为)?\\s?(${body}{3,24}?)${stop}`, "g")
const done = /已|业已|完成|于(?:\d{4}年)?\d{1,2}月|自(?:\d{4}年)?\d{1,2}月|依法转让|通知/
/** What is only planned, possible or denied. */
const unsure =
  /如|若|一旦|可能|拟|准备|将会|有权|可以?|或将|否则|是否|未|没有|不会|即将|逾期不|考虑|计划|禁止|不得|视为|届时|将(?:依法)?(?:把|对|于)?$/
const selfTaken =
  /(?:我司|我公司|本公司|我方|我们)[^。;!?\n]{0,16}?(?:已|依法|合法)?(?:受让|收购|承接|购买|买入|取得)(?:了|到)?[^。;!?\n]{0,30}?(?:债权|贷款|借款|欠款|资产包)|我司(?:为|是|系)[^。;!?\n]{0,10}(?:新)?债权人/
/** 转让给我司 */
const toSelf = new RegExp(`${object}[^。;!?\\n]{0,24}?(?:转让|转移|移转|划转)(?:给|至|予|到)?(?:了)?(?:我司|我公司|本公司|我方|我们)`)
const selfPaid =
  /(?:我司|我公司|本公司|我方|本中心|我们)[^。;!?\n]{0,16}?(?:已|履行)?[^。;!?\n]{0,14}?(?:代您|代为|代你|替您|替你|代偿|担保责任|保证责任|赔付|理赔)|追偿权|向(?:您|你)(?:进行|依法)?追偿|依法(?:对|向)(?:您|你)[^。;!?\n]{0,6}追偿|代偿款/
const paidBy = new RegExp(
  `(?:由|经)(${body}{3,24}?)(?:于[^。;!?\\n,]{0,12})?(?:为您|替您|代您|代为|履行)?(?:全额|全部)?(?:代偿|代还|代为清偿|代为偿还|赔付|理赔)`,
  "g",
)
const future = /将[^。;!?\n]{0,12}$/
const cleaned = (name: string | undefined): string | undefined => {
  const plain = name?.replace(/^(?:给|至|予|到|了|本行|我行|我司)+/, "")
  return plain !== undefined &&
    plain.length >= 3 &&
    namesOne(plain) &&
    !/^(?:第三方|其他|他人|合作|有关|相关|资产管理公司|专业)/.test(plain)
    ? plain
    : undefined
}
const clauseBefore = (text: string, at: number): string => {
  const start = Math.max(
    text.lastIndexOf("。", at - 1),
    text.lastIndexOf(";", at - 1),
    text.lastIndexOf("!", at - 1),
    text.lastIndexOf(",", at - 1),
    at - 30,
  )
  return text.slice(start + 1, at)
}
/** Undefined where nothing tells of it. The words of one who signs are meant: who forwards them is nobody's holder. */
const holderIn = (raw: string): HolderTold | undefined => {
  const { text } = folded(raw)
  if (!/转让|转移|划转|受让|债权|代偿|追偿|代您|代为|收购|承接/.test(text)) return undefined
  const self = selfTaken.exec(text) ?? toSelf.exec(text) ?? selfPaid.exec(text)
  if (self && !unsure.test(clauseBefore(text, self.index) + self[0].slice(0, 3))) return { self: true }
  for (const match of text.matchAll(paidBy)) {
    const to = cleaned(match[1])
    if (to !== undefined && !unsure.test(clauseBefore(text, match.index)) && !future.test(clauseBefore(text, match.index))) return { to }
  }
  for (const pattern of [given, named])
    for (const match of text.matchAll(pattern)) {
      const before = clauseBefore(text, match.index)
      if (unsure.test(before + match[0].replace(match[1] ?? "", "")) || !(done.test(before + match[0]) || pattern === named)) continue
      const to = cleaned(match[1])
      return to === undefined ? {} : { to }
    }
  return undefined
}
const plain = (name: string): string => brandOf(name).replace(/资产|管理|处置|担保|省|市/g, "")
/** Whether a signature may be this holder's: who is told of in full signs in short, so this is wider than whether two names are one. */
export const maySignAs = (signature: string, holder: string): boolean => {
  if (sameName(signature, holder)) return true
  const [a, b] = [plain(signature), plain(holder)].sort((x, y) => x.length - y.length) as [string, string]
  return a.length >= 2 && b.includes(a)
}
export const readHolder = oncePerText(holderIn)
