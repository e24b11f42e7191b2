/** `anning label`: labels messages given as JSON lines, one line out for each, as they come. */
import { createReadStream } from "node:fs"
import { openHome } from "../../local/open.ts"
import { type Command, exit } from "../command.ts"
import { linesOf } from "../lines-of.ts"
import { mustExist } from "../paths.ts"
import type { Screen } from "../screen.ts"

interface Asked {
  readonly id: unknown
  readonly text: string
}
/** A line that can be labelled, or in both languages what is wrong with it. */
const asked = (line: string): Asked | readonly [zh: string, en: string] => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return ["不是 JSON", "not JSON"]
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ["不是 JSON 对象", "not a JSON object"]
  const { id = null, text } = value as { id?: unknown; text?: unknown }
  if (typeof text !== "string") return ["没有文字形式的 text", "has no text that is a string"]
  return { id, text }
}
const labelAll = async (from: NodeJS.ReadableStream, screen: Screen): Promise<number> => {
  const engine = await openHome(process.cwd())
  let bad = 0
  for await (const lines of linesOf(from as AsyncIterable<Uint8Array>)) {
    let out = ""
    for (const { line, number } of lines) {
      const one = asked(line)
      if ("text" in one) {
        const { labels, flag, spans } = engine.label(one.text)
        out += `${JSON.stringify({ id: one.id, labels, flag, spans: spans.map(({ label, from, to }) => ({ label, from, to })) })}\n`
      } else {
        bad++
        screen.note(`第 ${number} 行${one[0]}，跳过\nline ${number} ${one[1]}, skipped`)
      }
    }
    await screen.pieces([out])
  }
  return bad
}
export const label: Command = {
  verb: "label",
  operands: "[file]",
  zh: "给信息标注：措辞属于哪一类，依据是哪些字；不判断债务真假和发送人是谁",
  en: "label messages by their wording, with the words that show it; never whether a debt is real or who sent it",
  notes:
    '每行一个 JSON 对象 one JSON object a line: {"id":"1","text":"…","channel":"sms"}\n省略文件或写 - 时读标准输入 reads standard input without a file, or with -',
  run: async ([path = "-"], _options, screen) => {
    if (path !== "-") await mustExist([path])
    const bad = await labelAll(path === "-" ? process.stdin : createReadStream(path), screen)
    return bad > 0 ? { exit: exit.needsPerson } : {}
  },
}
