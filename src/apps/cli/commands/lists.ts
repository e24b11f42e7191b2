/** `anning formats` and `anning questions`: what can be read, and what is asked. */

import { openHome } from "../../local/open.ts"
import type { Command } from "../command.ts"

export const formats: Command = {
  verb: "formats",
  operands: "",
  zh: "能读哪些格式，各有什么限制",
  en: "what can be imported, with each importer's limits",
  run: async () => {
    const list = (await openHome(process.cwd())).formats()
    return {
      json: list,
      lines: list.flatMap((format) => [`${format.importer}  ${format.title}`, ...format.limits.map((limit) => `    ${limit}`)]),
    }
  },
}
export const questionsCommand: Command = {
  verb: "questions",
  operands: "",
  zh: "所有可以回答的问题（state 的 KEY）",
  en: "every question key with its type",
  run: async () => {
    const list = (await openHome(process.cwd())).questions()
    const line = (question: (typeof list)[number]): string[] => [
      `${question.key} (${question.type})  ${question.ask}`,
      ...(question.choices === undefined ? [] : (question.words ?? []).map(({ id, zh, en }) => `    ${id}  ${zh} / ${en}`)),
    ]
    return { json: list, lines: list.flatMap(line) }
  },
}
