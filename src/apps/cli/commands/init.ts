/** `anning init`: makes the case folder. */
import { mkdir } from "node:fs/promises"
import { dirname } from "node:path"
import { openCase } from "../../local/open.ts"
import { type Command, text } from "../command.ts"
import { demandOutside } from "../outside.ts"

export const initCommand: Command = {
  verb: "init",
  operands: "<case>",
  zh: "建立一个案件（一个文件夹）",
  en: "make the case folder",
  options: [["--title <title>", "案件的名称 · title of the case"]],
  run: async ([path], options) => {
    const { engine, id, folder } = await openCase(path)
    // A case in a case would break the outer one.
    demandOutside(dirname(folder))
    await mkdir(dirname(folder), { recursive: true })
    const title = text(options, "title")
    const result = await engine.init(id, title === undefined ? {} : { title })
    return { json: { ...result, case: folder }, lines: [`已建立案件 ${folder}`, `台账 ${result.head}`] }
  },
}
