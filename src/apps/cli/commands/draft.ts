/** `anning draft`: writes drafts of documents, or names what is missing. */
import { join } from "node:path"
import type { Gap } from "../../../engine/case/gap.ts"
import { type DocumentFormat, type DraftedDocument, documentFormats } from "../../../engine/contract.ts"
import { type Command, exit, text, Usage, viewOptions } from "../command.ts"
import { openCase } from "../open.ts"
import { writeWhole } from "../paths.ts"
import { draftLines } from "../tell.ts"
import { isLaterDocument, notYetBuilt } from "./later.ts"

/** `docx,pdf,md` as a list, checked. */
export const formatsOf = (list: string): readonly DocumentFormat[] =>
  list.split(",").map((name) => {
    if (!(documentFormats as readonly string[]).includes(name))
      throw new Usage(`没有“${name}”这种格式;可用的有 / one of: ${documentFormats.join(" ")}`)
    return name as DocumentFormat
  })
/** A drafted document with the paths of its written files in place of their bytes. */
export type WrittenDocument = Omit<DraftedDocument, "files"> & { readonly files: readonly string[] }

/** Writes drafted documents into a folder; the files' paths are as `out` was given. */
export const writeInto = async (out: string, documents: readonly DraftedDocument[]): Promise<readonly WrittenDocument[]> => {
  const written: WrittenDocument[] = []
  for (const document of documents) {
    const files: string[] = []
    for (const file of document.files) {
      const path = join(out, file.name)
      await writeWhole(path, [file.bytes])
      files.push(path)
    }
    written.push({ ...document, files })
  }
  return written
}
export const draft: Command = {
  verb: "draft",
  operands: "<case> <doc>",
  zh: "起草文书(all 为全部);缺少必要事实时说明缺什么,不硬写",
  en: "write drafts (all: every one); refuses and names what is missing",
  options: [
    ["--for <counterparty>", "只为一个相对方 · one counterparty only"],
    ["--claim <id>", "只为一笔被主张的债务 · one claimed debt only"],
    ["--day <day>", "以哪一天为准 · as on this day"],
    ["--out <dir>", "写到哪个文件夹(默认在案件文件夹旁边的 <案件>-文书)· folder for the files"],
    ["--format <list>", "格式,默认 docx,pdf,md · of docx,pdf,md,html,txt"],
  ],
  run: async ([path, doc = "all"], options, screen) => {
    if (isLaterDocument(doc)) return notYetBuilt(`draft ${doc}`, screen)
    const formats = formatsOf(text(options, "format") ?? "docx,pdf,md")
    const view = viewOptions(options)
    const { engine, id, folder } = await openCase(path)
    const drafted = await engine.draft(id, { ...view, doc, formats })
    const documents = await writeInto(text(options, "out") ?? `${folder}-文书`, drafted.documents)
    const gaps = documents.some((document) => document.nothingFound) ? ((await engine.show(id, "gaps", view)) as readonly Gap[]) : []
    const undone =
      documents.some((document) => document.gaps.length > 0) ||
      (doc !== "all" && documents.every((document) => document.files.length === 0))
    return { json: { documents }, lines: draftLines(documents, gaps), exit: undone ? exit.needsPerson : exit.done }
  },
}
