/** `anning seal`: fixes the head of the log and the items, without any network. */

import { openCase } from "../../local/open.ts"
import { type Command, Usage } from "../command.ts"
import { notYetBuilt } from "./later.ts"

export const sealCommand: Command = {
  verb: "seal",
  operands: "[case]",
  zh: "封存：固定台账和全部证据的校验值",
  en: "fix log head and items",
  options: [
    ["--tsa <url>", "向时间戳机构申请可信时间戳（尚未实现）· ask a timestamp authority (not yet)"],
    ["--request <file>", "写出时间戳请求（尚未实现）· write a timestamp request (not yet)"],
    ["--token <file>", "放入时间戳（尚未实现）· take a timestamp token in (not yet)"],
  ],
  run: async ([path], options, screen) => {
    const later = ["tsa", "request", "token"].find((name) => options[name] !== undefined)
    if (later !== undefined) return notYetBuilt(`seal --${later}`, screen)
    if (path === undefined) throw new Usage("请写明案件文件夹 / give the case folder")
    const { engine, id } = await openCase(path)
    const result = await engine.seal(id)
    return {
      json: result,
      lines: [
        `已封存 ${result.items} 份材料`,
        `台账 ${result.head}`,
        "请把上面这一行抄下或打印：日后可用 anning verify --head 核对整本台账没有被重写。",
      ],
    }
  },
}
