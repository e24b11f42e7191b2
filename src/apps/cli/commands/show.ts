/** `anning show`: what follows from the case on a day. */
import { type Showable, showable } from "../../../engine/contract.ts"
import { type Command, exit, Usage, viewOptions } from "../command.ts"
import { openCase } from "../open.ts"

const later = ["losses", "plan", "deadlines"]
export const show: Command = {
  verb: "show",
  operands: "<case> [what]",
  zh: "查看:时间线、发现、依据、成因、缺口等,默认是摘要",
  en: "what follows from the case; default summary",
  options: [
    ["--day <day>", "以哪一天为准(YYYY-MM-DD,默认今天)· as on this day"],
    ["--for <counterparty>", "只看一个相对方 · one counterparty only"],
    ["--claim <id>", "只看一笔被主张的债务 · one claimed debt only"],
  ],
  notes: `WHAT: ${showable.join(" ")}\n尚未实现 not yet: ${later.join(" ")}`,
  run: async ([path, what = "summary"], options) => {
    if (later.includes(what)) return { lines: [], exit: notYet(`show ${what}`) }
    if (!(showable as readonly string[]).includes(what)) throw new Usage(`没有“${what}”;可用的有 / one of: ${showable.join(" ")}`)
    const view = viewOptions(options)
    const { engine, id } = await openCase(path)
    const value = await engine.show(id, what as Showable, view)
    if (options.json === true) return { json: value }
    const { viewLines } = await import("../view.ts")
    return { lines: viewLines(what as Showable, value) }
  },
}
const notYet = (what: string) => {
  process.stderr.write(`“${what}”尚未实现 / ${what} is not yet built\n`)
  return exit.usage
}
