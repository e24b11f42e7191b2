/** `anning add`: receives files, folders and archives; each original is stored untouched before anything reads it. */
import { readFile } from "node:fs/promises"
import type { EvidenceKind } from "../../../engine/case/item.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, text, Usage } from "../command.ts"
import { incomingFiles, mustExist } from "../paths.ts"
import { addLines, issueLines, needsPerson } from "../tell.ts"

const passwordFrom = async (path: string | undefined): Promise<string | undefined> => {
  if (path === undefined) return undefined
  await mustExist([path])
  return (await readFile(path, "utf8")).replace(/^\uFEFF/, "").split(/\r?\n/)[0]
}
/** Kinds of evidence (民事诉讼法) that a file can be. */
const kinds: readonly string[] = ["电子数据", "书证", "视听资料"] satisfies EvidenceKind[]
export const addCommand: Command = {
  verb: "add",
  operands: "<case> <path...>",
  zh: "交入证据：文件、文件夹或压缩包，原件先原样保存再读取",
  en: "receive files, folders or zips; originals are stored untouched first",
  options: [
    ["--password-file <file>", "压缩包的密码写在这个文件的第一行 · password of a protected zip, first line of this file"],
    ["--as <kind>", "证据种类：电子数据、书证或视听资料 · statutory kind of evidence"],
  ],
  run: async (operands, options, screen) => {
    const [path, ...paths] = operands
    const files = paths.flat()
    await mustExist(files)
    const { engine, id } = await openCase(path)
    const [password, as] = [await passwordFrom(text(options, "passwordFile")), text(options, "as")]
    if (as !== undefined && !kinds.includes(as)) throw new Usage(`证据种类应是其中之一 / one of: ${kinds.join(" ")}`)
    let unread = 0
    const incoming = incomingFiles(files, screen.note, () => (unread += 1))
    const result = await engine.add(id, incoming, {
      progress: screen.progress,
      ...(password === undefined ? {} : { password }),
      ...(as === undefined ? {} : { as }),
    })
    if (options.json === true) for (const item of result.items) for (const line of issueLines(item.name, item.issues)) screen.note(line)
    return { json: result, lines: addLines(result), exit: unread > 0 || needsPerson(result.items) ? exit.needsPerson : exit.done }
  },
}
