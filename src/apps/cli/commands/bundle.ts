/** `anning bundle`: the exhibits of one paper as one PDF with page numbers, which the evidence list cites. */
import { dirname, join } from "node:path"
import { Broken } from "../../../engine/case/broken.ts"
import { sentences } from "../../../locales/sentence.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, text, viewOptions } from "../command.ts"
import { demandOutside } from "../outside.ts"
import { writeWhole } from "../paths.ts"
import { isLaterDocument, notYetBuilt } from "./later.ts"

export const bundleCommand: Command = {
  verb: "bundle",
  operands: "<case>",
  zh: "把一份文书所附的证据印成一册 PDF：编好页码，标出引用的行，没有引用的不列出",
  en: "the exhibits of one document as one PDF: numbered pages, cited rows marked, nothing else in it",
  options: [
    ["--for <doc>", "哪份文书的（默认是证据目录，即全部文书的）· of which document (the evidence list: of all)"],
    ["--claim <id>", "文书关于哪一笔债务 · about which claimed debt the document is"],
    ["--with <ids>", "另附哪些没有读出的材料（id，用逗号隔开）· items to add as exhibits of their own, ids with commas"],
    ["--day <day>", "以哪一天为准 · as on this day"],
    ["--out <file.pdf>", "写到哪个文件（默认在案件文件夹旁边）· the file to write"],
  ],
  run: async ([path], options, screen) => {
    const { for: doc, ...view } = viewOptions(options)
    if (doc !== undefined && (await isLaterDocument(doc))) return notYetBuilt(`bundle --for ${doc}`, screen)
    const { engine, id, folder } = await openCase(path)
    const added = text(options, "with")?.split(/[,，]/).filter(Boolean)
    try {
      const made = await engine.bundle(id, { ...view, doc, ...(added ? { with: added } : {}) })
      const { bytes, sheets, pages, name } = made
      const file = text(options, "out") ?? join(dirname(folder), name)
      demandOutside(file)
      await writeWhole(file, [bytes])
      return {
        json: { doc: made.doc, file, pages, bytes: bytes.length, sheets },
        lines: [
          `已印成证据册：${file}（共${pages}页）`,
          ...sheets.map(({ label, name: called, from, to }) => `  ${label}　${called}　第${from === to ? from : `${from}—${to}`}页`),
        ],
      }
    } catch (error) {
      if (!(error instanceof Broken) || error.code !== "nothing-to-pack") throw error
      const { message, messageEn } = sentences(error.code, error.params)
      return { json: { file: null, why: `${message}\n${messageEn}` }, lines: [message, messageEn], exit: exit.needsPerson }
    }
  },
}
