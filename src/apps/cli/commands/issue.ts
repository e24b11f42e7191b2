/** `anning issue`: freezes a paper that was read back, and writes the frozen files out. */

import type { Issued } from "../../../engine/views/issued.ts"
import { editProblem } from "../../../locales/edit-problems.ts"
import { shown } from "../../../locales/sentence.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, text, Usage, viewOptions } from "../command.ts"
import { draftsInto } from "../drafts-kept.ts"
import { demandOutside } from "../outside.ts"
import { readBackLines } from "../readback-lines.ts"
import { isLaterDocument, notYetBuilt } from "./later.ts"
import { answersFrom } from "./state.ts"

/** `{ID: "…"}` or `{ID: {text, cites}}`, checked. */
const editsOf = (given: Readonly<Record<string, unknown>>): Record<string, { text: string; cites?: boolean }> =>
  Object.fromEntries(
    Object.entries(given).map(([id, edit]) => {
      if (typeof edit === "string") return [id, { text: edit }]
      const { text: words, cites } = (edit ?? {}) as { readonly text?: unknown; readonly cites?: unknown }
      if (typeof words !== "string") throw new Usage(`改写要写成文字 / an edit must be a text: ${id}`)
      return [id, { text: words, ...(cites === true ? { cites: true } : {}) }]
    }),
  )
const editLines = ({ text: words, stands, problems }: Issued["edited"][number]): string[] => [
  `${problems.length > 0 ? "不能这样写" : stands ? "改写，仍有证据" : "改写，不再有证据支持"}：${shown(words)}`,
  ...problems.map((problem) => `    ${editProblem(problem)}`),
]
export const issueCommand: Command = {
  verb: "issue",
  operands: "<case> <doc>",
  zh: "定稿一份文书：逐句核对完以后，把要交出去的文件固定下来",
  en: "freeze a paper once every sentence was read back; the files go out as they are kept",
  options: [
    ["--for <counterparty>", "给哪个相对方的 · to which counterparty"],
    ["--claim <id>", "关于哪一笔债务的 · about which claimed debt"],
    ["--day <day>", "以哪一天为准 · as on this day"],
    ["--edits <file.json>", "改写的句子：{ID: 新句子}，或 {ID: {text, cites: true}} 保留证据 · sentences in one's own words, by id"],
    ["--out <dir>", "写到哪个文件夹（默认在案件文件夹旁边的 <案件>-定稿）· folder for the files"],
  ],
  run: async ([path, doc = ""], options, screen) => {
    if (await isLaterDocument(doc)) return notYetBuilt(`issue ${doc}`, screen)
    const view = viewOptions(options)
    const { engine, id, folder } = await openCase(path)
    const out = text(options, "out") ?? `${folder}-定稿`
    demandOutside(out)
    const file = text(options, "edits")
    const edits = file === undefined ? {} : { edits: editsOf(await answersFrom(file)) }
    const result = await engine.issue(id, { ...view, doc, ...edits })
    if (result.item === null) {
      const lines = [
        ...result.edited.flatMap(editLines),
        ...result.unread.flatMap(readBackLines),
        ...result.gaps.map((gap) => `  · ${shown(gap.how)}${gap.question ? ` [${gap.question.key}]` : ""}`),
        result.edited.some(({ problems }) => problems.length > 0)
          ? `《${result.title}》：改写的句子里有不能这样写的，没有定稿`
          : result.unread.length > 0
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
      lines: [
        ...result.edited.flatMap(editLines),
        `已定稿《${result.title}》：${paths.map(shown).join(" ")}`,
        `${result.item}`,
        `台账 ${result.head}`,
      ],
    }
  },
}
