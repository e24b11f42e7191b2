/** `anning file` and `anning reply`: what was handed in where and when, and what was answered. */
import { createReadStream, statSync } from "node:fs"
import { basename } from "node:path"
import { openCase } from "../../local/open.ts"
import { type Command, dayOption, exit, text, Usage, viewOptions } from "../command.ts"
import { mustExist } from "../paths.ts"

const needed = (value: string | undefined, flag: string): string => {
  if (value === undefined) throw new Usage(`请写明 ${flag} / ${flag} is required`)
  return value
}
export const fileCommand: Command = {
  verb: "file",
  operands: "<case> <doc>",
  zh: "记下一份文书交到了哪里、哪一天：期限从这一天数",
  en: "record that a document was handed in: terms run from that day",
  options: [
    ["--channel <id>", "交到哪里（见 anning channels，必填）· where (required)"],
    ["--day <day>", "哪一天（必填）· on which day (required)"],
    ["--number <text>", "受理编号 · the number it was given"],
    ["--for <counterparty>", "给哪个相对方的 · to which counterparty"],
    ["--claim <id>", "关于哪一笔债务的 · about which claimed debt"],
  ],
  notes: "DOC 是文书名，或者 show CASE issued 里的 id。DOC: a document, or the id of one that was issued.",
  run: async ([path, doc = ""], options, screen) => {
    const { day: _, ...view } = viewOptions(options)
    const [channel, day, number] = [text(options, "channel"), dayOption(options, "day"), text(options, "number")]
    const asked = {
      doc,
      channel: needed(channel, "--channel"),
      day: needed(day, "--day"),
      ...view,
      ...(number === undefined ? {} : { number }),
    }
    const { engine, id } = await openCase(path)
    const result = await engine.file(id, asked)
    if (result.item === null)
      screen.note(
        "这份文书没有在这里定稿，记下的是日期和地方；交出去的那一份请自己保存好\nit was not issued here: the day and the place are recorded; keep what you handed in",
      )
    return {
      json: result,
      lines: [`已记下：${asked.day} 交到 ${asked.channel}`, `提交编号 ${result.filing}`, `台账 ${result.head}`],
      exit: exit.done,
    }
  },
}
export const replyCommand: Command = {
  verb: "reply",
  operands: "<case> <filing> [path]",
  zh: "记下收到的答复，连同答复的文件",
  en: "record an answer, with its file",
  options: [
    ["--day <day>", "哪一天收到（必填）· received on which day (required)"],
    ["--as <kind>", "怎样答复的 · of accepted, answered, refused, partly, done; default answered"],
  ],
  notes: "FILING 是 anning file 给的编号，也见 show CASE filings。FILING: from anning file, or show CASE filings.",
  run: async ([path, filing = "", answer], options) => {
    const day = needed(dayOption(options, "day"), "--day")
    const as = text(options, "as")
    if (answer !== undefined) await mustExist([answer])
    const { engine, id } = await openCase(path)
    const file =
      answer === undefined ? {} : { file: { name: basename(answer), size: statSync(answer).size, open: () => createReadStream(answer) } }
    const result = await engine.reply(id, { filing, day, ...(as === undefined ? {} : { as }), ...file })
    return {
      json: result,
      lines: [`已记下 ${day} 的答复`, ...(result.item === null ? [] : [result.item]), `台账 ${result.head}`],
      exit: exit.done,
    }
  },
}
