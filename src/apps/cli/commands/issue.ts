/** `anning issue`: freezes a paper that was read back, and writes the frozen files out. */

import { shown } from "../../../locales/sentence.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, text, viewOptions } from "../command.ts"
import { draftsInto } from "../drafts-kept.ts"
import { demandOutside } from "../outside.ts"
import { readBackLines } from "../readback-lines.ts"
import { isLaterDocument, notYetBuilt } from "./later.ts"

export const issueCommand: Command = {
  verb: "issue",
  operands: "<case> <doc>",
  zh: "定稿一份文书：逐句核对完以后，把要交出去的文件固定下来",
  en: "freeze a paper once every sentence was read back; the files go out as they are kept",
  options: [
    ["--for <counterparty>", "给哪个相对方的 · to which counterparty"],
    ["--claim <id>", "关于哪一笔债务的 · about which claimed debt"],
    ["--day <day>", "以哪一天为准 · as on this day"],
    ["--out <dir>", "写到哪个文件夹（默认在案件文件夹旁边的 <案件>-定稿）· folder for the files"],
  ],
  run: async ([path, doc = ""], options, screen) => {
    if (await isLaterDocument(doc)) return notYetBuilt(`issue ${doc}`, screen)
    const view = viewOptions(options)
    const { engine, id, folder } = await openCase(path)
    const out = text(options, "out") ?? `${folder}-定稿`
    demandOutside(out)
    const result = await engine.issue(id, { ...view, doc })
    if (result.item === null) {
      const lines = [
        ...result.unread.flatMap(readBackLines),
        ...result.gaps.map((gap) => `  · ${shown(gap.how)}${gap.question ? ` [${gap.question.key}]` : ""}`),
        result.unread.length > 0
          ? `《${result.title}》还有 ${result.unread.length} 句没有核对，没有定稿：逐句看过后用 anning confirm 确认，不想写的加 --leave-out`
          : result.nothingFound
            ? `《${result.title}》：在现有材料覆盖的范围内未发现需要写入的情形，没有定稿`
            : `《${result.title}》：还缺材料，没有定稿`,
      ]
      if (options["json"] === true) screen.note(lines.at(-1) as string)
      return { json: result, lines, exit: exit.needsPerson }
    }
    const drafts = draftsInto(out)
    const paths: string[] = []
    for (const file of result.files) paths.push((await drafts.write(file.name, await engine.issuedFile(id, file.item))).path)
    await drafts.close()
    return {
      json: { ...result, paths },
      lines: [`已定稿《${result.title}》：${paths.map(shown).join(" ")}`, `${result.item}`, `台账 ${result.head}`],
    }
  },
}
