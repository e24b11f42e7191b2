/** `anning run`: init, add, state, seal, draft all and pack in one go. */
import { existsSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { openCase } from "../../local/open.ts"
import { type Command, dayOption, exit, text, Usage } from "../command.ts"
import { demandOutside } from "../outside.ts"
import { incomingFiles, mustExist } from "../paths.ts"
import { addLines, answerLines, draftLines, issueLines, needsPerson } from "../tell.ts"
import { formatsOf, writeInto } from "./draft.ts"
import { packLines, packOrRefuse } from "./pack.ts"
import { answersFrom } from "./state.ts"

export const run: Command = {
  verb: "run",
  operands: "<path...>",
  zh: "一次做完：建案、交证据、记陈述、封存、起草、打包",
  en: "init + add + state + seal + draft all + pack in one go",
  options: [
    ["--out <dir>", "结果放在哪个文件夹（必填）：case、documents、package.zip · folder for the results (required)"],
    ["--answers <file>", "本人的陈述，一个 JSON 对象 · the person's statements, one JSON object"],
    ["--title <title>", "案件的名称 · title of the case"],
    ["--day <day>", "以哪一天为准 · as on this day"],
    ["--format <list>", "文书格式，默认 docx,pdf,md · formats of the documents"],
  ],
  run: async (paths, options, screen) => {
    const out = text(options, "out")
    if (out === undefined) throw new Usage("请写明 --out DIR / --out DIR is required")
    const [day, title, answersPath] = [dayOption(options, "day"), text(options, "title"), text(options, "answers")]
    const formats = formatsOf(text(options, "format") ?? "docx,pdf,md")
    await mustExist(paths)
    const answers = answersPath === undefined ? {} : await answersFrom(answersPath)
    const folder = join(out, "case")
    if (existsSync(folder))
      throw new Usage(`${folder} 已经存在，请换一个 --out 或先移走它\n${folder} exists already; choose another --out or move it away`)
    demandOutside(out)
    await mkdir(out, { recursive: true })
    const { engine, id } = await openCase(folder)
    const view = day === undefined ? {} : { day }
    const init = { ...(await engine.init(id, title === undefined ? {} : { title })), case: folder }
    let unread = 0
    const incoming = incomingFiles(paths, screen.note, () => (unread += 1))
    const add = await engine.add(id, incoming, { progress: screen.progress })
    const state = Object.keys(answers).length === 0 ? null : await engine.state(id, answers)
    const seal = await engine.seal(id)
    const drafted = await engine.draft(id, { ...view, doc: "all", formats })
    const documents = await writeInto(join(out, "documents"), drafted.documents)
    const pack = await packOrRefuse(engine, id, join(out, "package.zip"), { ...view, documents: drafted.documents })
    const gaps = documents.some((document) => document.nothingFound) ? await engine.show(id, "gaps", view) : []
    const issues = [
      ...add.items.flatMap((item) => issueLines(item.name, item.issues)),
      ...(state?.items ?? []).flatMap((item) => answerLines(item.issues)),
    ]
    if (options.json === true) issues.forEach(screen.note)
    const open =
      unread > 0 ||
      needsPerson(add.items) ||
      needsPerson(state?.items ?? []) ||
      documents.some((document) => document.gaps.length > 0 || document.kept !== undefined) ||
      pack.file === null
    return {
      json: { init, add, state, seal, draft: { documents }, pack },
      lines: [
        `案件 ${folder}`,
        ...addLines(add),
        ...(state?.items ?? []).flatMap((item) => answerLines(item.issues)),
        ...draftLines(documents, gaps),
        ...packLines(pack),
      ],
      exit: open ? exit.needsPerson : exit.done,
    }
  },
}
