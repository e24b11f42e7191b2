/** `anning note`: a diary entry, kept with the time of writing as the person's own statement. */
import { openCase } from "../../local/open.ts"
import { type Command, exit, text, Usage } from "../command.ts"

export const noteCommand: Command = {
  verb: "note",
  operands: "<case>",
  zh: "记一条日记：谁什么时候来电、说了什么，连同写下的时间保存为本人陈述",
  en: "a diary entry, kept with the time of writing as the person's statement",
  options: [
    ["--text <text>", "说了什么 · what was said"],
    ["--at <time>", "什么时候的事，如 2026-05-01 10:30；不写就是现在 · when it was; now where none is given"],
    ["--number <number>", "对方号码 · the other side's number"],
  ],
  notes:
    "日记不计入来电次数；同一时间、同一号码的通话会写在它旁边。no entry is counted as a call; the call of that minute stands beside it.",
  run: async ([path], options) => {
    const words = text(options, "text")
    if (words === undefined || words.trim() === "") throw new Usage("请写 --text\ngive --text")
    const [at, number] = [text(options, "at"), text(options, "number")]
    const { engine, id } = await openCase(path)
    const result = await engine.note(id, { text: words, ...(at === undefined ? {} : { at }), ...(number === undefined ? {} : { number }) })
    return { json: result, lines: [`已记下 ${result.item.name}`, `台账 ${result.head}`], exit: exit.done }
  },
}
