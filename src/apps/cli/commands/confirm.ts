/** `anning confirm`: the person's word on sentences that were read back: right, or to be left out. */
import { openCase } from "../../local/open.ts"
import { type Command, exit, Usage, viewOptions } from "../command.ts"

export const confirmCommand: Command = {
  verb: "confirm",
  operands: "<case> <ids...>",
  zh: "确认文书要写的句子（见 show CASE readback）；不想写的用 --leave-out 去掉",
  en: "confirm sentences that were read back (show CASE readback), or leave them out of every paper",
  options: [
    ["--leave-out", "这些句子不写进任何文书 · these are not to stand in any paper"],
    ["--day <day>", "以哪一天为准 · as on this day"],
  ],
  notes:
    "内容不对的，不要确认：改它背后的回答（show CASE readback 的“出处”里写着），或者撤回那份材料。where a sentence is wrong, change the answer behind it.",
  run: async ([path, ...ids], options) => {
    if (ids.length === 0) throw new Usage("请写要确认的句子的 id\ngive the ids to confirm")
    const { day } = viewOptions(options)
    const { engine, id } = await openCase(path)
    const leaveOut = options["leaveOut"] === true
    const result = await engine.confirm(id, ids, { ...(day === undefined ? {} : { day }), leaveOut })
    const what = leaveOut ? "已去掉" : "已确认"
    return { json: result, lines: [`${what} ${result.confirmed.length} 句`, `台账 ${result.head}`], exit: exit.done }
  },
}
