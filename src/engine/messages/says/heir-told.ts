/** Reads that the other side's own message speaks to its reader as to an heir; what it only supposes is not told. */
import type { Stretch } from "../reading.ts"

const heir =
  /您(?:是|系|为|作为|身为)[^。；;!?！？，,]{0,12}(?:法定|第一顺序|唯一|遗产)?继承人|(?:请|应|须|由)您[^。；;!?！？，,]{0,12}(?:在|以)[^。；;!?！？，,]{0,8}遗产[^。；;!?！？，,]{0,10}(?:清偿|偿还|归还|处理|承担|还款)|您(?:已|所)(?:经)?继承(?:了|的)/
const supposed = /如|若|是否|假如|倘|可能|核实您|不是|并非|放弃/

/** Each clause by itself: 如已放弃继承，请提供声明 takes nothing back of what stands before. */
export const heirToldIn = (message: string): Stretch | undefined => {
  const text = message.replaceAll("你", "您")
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !/[。！!；;，,\n]/.test(text[i] as string)) continue
    const clause = text.slice(from, i)
    const match = supposed.test(clause) ? null : heir.exec(clause)
    if (match) return { from: from + match.index, to: from + match.index + match[0].length }
    from = i + 1
  }
  return undefined
}
