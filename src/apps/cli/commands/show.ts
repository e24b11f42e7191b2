/** `anning show`: what follows from the case on a day. */
import { isShowable, showable } from "../../../engine/views/index.ts"
import { openCase } from "../../local/open.ts"
import { type Command, text, Usage, viewOptions } from "../command.ts"
import { sayDamaged } from "../unsound.ts"
import { notYetBuilt } from "./later.ts"

const later = ["losses"]
export const showCommand: Command = {
  verb: "show",
  operands: "<case> [what]",
  zh: "查看：时间线、发现、依据、成因、缺口等，默认是摘要",
  en: "what follows from the case; default summary",
  options: [
    ["--day <day>", "以哪一天为准（YYYY-MM-DD，默认今天）· as on this day"],
    ["--for <counterparty>", "只看一个相对方；readback 写哪份文书 · one counterparty only; for readback a document"],
    ["--claim <id>", "只看一笔被主张的债务 · one claimed debt only"],
    ["--damages <yuan>", "suit：要求赔偿多少元，用来算受理费 · suit: damages claimed, for the filing fee"],
    ["--ics <file>", "deadlines 另存为日历文件 · also write the deadlines as a calendar file"],
  ],
  notes: `WHAT: ${showable.join(" ")}\n尚未实现 not yet: ${later.join(" ")}`,
  run: async ([path, what = "summary"], options, screen) => {
    if (later.includes(what)) return notYetBuilt(`show ${what}`, screen)
    if (!isShowable(what)) throw new Usage(`没有“${what}”；可用的有 / one of: ${showable.join(" ")}`)
    const view = viewOptions(options)
    const ics = text(options, "ics")
    if (ics !== undefined && what !== "deadlines") throw new Usage("--ics 只用于 deadlines / --ics goes with deadlines only")
    const damages = damagesIn(text(options, "damages"))
    if (damages !== undefined && what !== "suit") throw new Usage("--damages 只用于 suit / --damages goes with suit only")
    const { engine, id } = await openCase(path)
    if (ics !== undefined) {
      const [{ writeFile }, { demandOutside }] = await Promise.all([import("node:fs/promises"), import("../outside.ts")])
      demandOutside(ics)
      // A calendar that is there already may hold other things: it is never written over.
      await writeFile(ics, await engine.calendar(id, view), { flag: "wx" })
    }
    // Whatever is asked for rests on the originals: where one is damaged, every view says so.
    const { summary, ending } = await sayDamaged(engine, id, view.day, screen)
    if (options.json === true) {
      const pieces = await engine.showPieces(id, what, view)
      if (pieces) return { pieces, ...ending }
    }
    const value = await engine.show(id, what, { ...view, ...(damages === undefined ? {} : { damagesFen: damages }) })
    if (options.json === true) return { json: value, ...ending }
    const { viewLines } = await import("../view.ts")
    return { lines: viewLines(what, value, summary.unread), ...ending }
  },
}
/** Yuan with at most two decimals, as integer fen. */
const damagesIn = (given: string | undefined): number | undefined => {
  if (given === undefined) return undefined
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(given)
  if (!match) throw new Usage(`--damages 应为元，例如 20000 / must be yuan, such as 20000: ${given}`)
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"))
}
