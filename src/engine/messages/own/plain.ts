/** The words of a message as they are compared: one writing of each sign, nothing between the signs; every sign knows where it stood. */
import { simplified } from "../../case/han.ts"
import { inStandard } from "./dialect.ts"

const pairs =
  "請请給给錯错刪删煩烦還还罵骂許许嗎吗麼么為为貸贷債债這这們们會会沒没幾几媽妈爺爷親亲領领闆板殺杀鬧闹謝谢準准勿勿並并逼逼張张陳陈劉刘楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑許许韓韩馮冯鄧邓蕭萧葉叶蘇苏盧卢蔣蒋賈贾閻阎鍾钟譚谭陸陆龔龚萬万錢钱湯汤賴赖訴诉該该舉举報报聽听話话號号碼码騷骚擾扰關关係系絡络權权認认識识囉啰"
const more = new Map<string, string>(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[i * 2] as string, pairs[i * 2 + 1] as string]),
)
/** What stands between signs and says nothing: blanks, zero widths, marks of direction. A line end ends a sentence and stays. */
const nothing = /[\t\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff ]|\ufe0f/

export interface Plain {
  readonly text: string
  /** Where the sign at this place stood in the message. */
  readonly at: readonly number[]
}
/** Signs one by one: a sign never becomes two, so that places can be told. */
export const plainOf = (message: string): Plain => {
  const at: number[] = []
  let text = ""
  const short = simplified(message)
  for (let i = 0; i < short.length; i++) {
    const sign = short[i] as string
    if (nothing.test(sign)) continue
    const wide = sign >= "\uff01" && sign <= "\uff5e" ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign
    text += more.get(wide) ?? wide
    at.push(i)
  }
  return inStandard({ text: text.toLowerCase(), at })
}
/** A stretch of the plain text as one of the message. */
export const inMessage = ({ at }: Plain, from: number, to: number) => ({
  from: at[from] as number,
  to: (at[to - 1] as number) + 1,
})
