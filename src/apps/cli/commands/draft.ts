/** `anning draft`: writes drafts of documents, or names what is missing. */
import { type DocumentFormat, type DraftedDocument, documentFormats } from "../../../engine/views/documents.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, text, Usage, viewOptions } from "../command.ts"
import { draftsInto, type KeptDraft } from "../drafts-kept.ts"
import { demandOutside } from "../outside.ts"
import { draftLines } from "../tell.ts"
import { isLaterDocument, notYetBuilt } from "./later.ts"

/** `docx,pdf,md` as a list, checked. */
export const formatsOf = (list: string): readonly DocumentFormat[] =>
  list.split(",").map((name) => {
    if (!(documentFormats as readonly string[]).includes(name))
      throw new Usage(`没有“${name}”这种格式；可用的有 / one of: ${documentFormats.join(" ")}`)
    return name as DocumentFormat
  })
/** A drafted document with the paths of its written files in place of their bytes, and the papers changed by hand that were left as they are. */
export type WrittenDocument = Omit<DraftedDocument, "files"> & { readonly files: readonly string[]; readonly kept?: readonly KeptDraft[] }

/** Writes drafted documents into a folder; the files' paths are as `out` was given. A paper that the person changed there stays. */
export const writeInto = async (out: string, documents: readonly DraftedDocument[]): Promise<readonly WrittenDocument[]> => {
  const written: WrittenDocument[] = []
  const drafts = draftsInto(out)
  for (const document of documents) {
    const files: string[] = []
    const kept: KeptDraft[] = []
    for (const file of document.files) {
      const { path, kept: own } = await drafts.write(file.name, file.bytes)
      files.push(path)
      if (own) kept.push(own)
    }
    written.push({ ...document, files, ...(kept.length > 0 ? { kept } : {}) })
  }
  await drafts.close()
  return written
}
export const draftCommand: Command = {
  verb: "draft",
  operands: "<case> <doc>",
  zh: "起草文书（all 为全部）；缺少必要事实时说明缺什么，不硬写",
  en: "write drafts (all: every one); refuses and names what is missing",
  options: [
    ["--for <counterparty>", "只为一个相对方 · one counterparty only"],
    ["--claim <id>", "只为一笔被主张的债务 · one claimed debt only"],
    ["--day <day>", "以哪一天为准 · as on this day"],
    ["--out <dir>", "写到哪个文件夹（默认在案件文件夹旁边的 <案件>-文书）· folder for the files"],
    ["--format <list>", "格式，默认 docx,pdf,md · of docx,pdf,md,html,txt"],
  ],
  run: async ([path, doc = "all"], options, screen) => {
    if (await isLaterDocument(doc)) return notYetBuilt(`draft ${doc}`, screen)
    const formats = formatsOf(text(options, "format") ?? "docx,pdf,md")
    const view = viewOptions(options)
    const { engine, id, folder } = await openCase(path)
    const out = text(options, "out") ?? `${folder}-文书`
    demandOutside(out)
    const drafted = await engine.draft(id, { ...view, doc, formats })
    const documents = await writeInto(out, drafted.documents)
    const gaps = documents.some((document) => document.nothingFound) ? await engine.show(id, "gaps", view) : []
    const undone =
      documents.some((document) => document.gaps.length > 0 || document.kept !== undefined) ||
      (doc !== "all" && documents.every((document) => document.files.length === 0))
    return { json: { documents }, lines: draftLines(documents, gaps), exit: undone ? exit.needsPerson : exit.done }
  },
}
