/** `anning delete`: removes a whole case for good, after it was said what goes and what does not. */
import { basename, resolve } from "node:path"
import { createInterface } from "node:readline/promises"
import { shown } from "../../../locales/sentence.ts"
import { openCase } from "../../local/open.ts"
import { type Command, Usage } from "../command.ts"

const goes = (folder: string): string[] => [
  `要删除的案件：${shown(folder)}`,
  "会删掉：里面的全部原件、陈述、台账，以及安宁为它记下的索引。删掉后找不回来。",
  "不会删：另外导出的文书和压缩包、您自己的原文件和备份、已经交出去的。请自己处理。",
  "deletes every original, statement and the log of this case, and what the index holds of it; not papers, packages and copies made elsewhere",
]
/** Asks for the case's name on a terminal. */
const confirmed = async (name: string): Promise<boolean> => {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await asking.question(`确定要删，请输入案件文件夹的名字“${shown(name)}” / type its name to delete it: `)).trim() === name
  } finally {
    asking.close()
  }
}
export const deleteCommand: Command = {
  verb: "delete",
  operands: "<case>",
  zh: "删除整个案件（不能恢复）",
  en: "the whole case is removed for good",
  options: [["--yes", "不再询问，直接删除 · do not ask"]],
  run: async ([path], options, screen) => {
    const { engine, id, folder } = await openCase(path)
    // Whether there is one is said before anything is asked.
    await engine.demandCase(id)
    if (options.yes !== true) {
      for (const line of goes(folder)) screen.note(line)
      if (process.stdin.isTTY !== true) throw new Usage("没有删除。确定要删，请加 --yes / nothing was deleted; add --yes to delete it")
      if (!(await confirmed(basename(folder)))) throw new Usage("名字不对，没有删除 / not its name; nothing was deleted")
    }
    await engine.remove(id)
    return {
      json: { deleted: resolve(folder) },
      lines: [
        `已删除案件 ${shown(folder)}`,
        "另外导出的文书、压缩包和副本不在其中，请自己处理 / papers, packages and copies made elsewhere are still there",
      ],
    }
  },
}
