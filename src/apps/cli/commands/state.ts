/** `anning state`: records the person's own statements (当事人陈述) as items of evidence. */
import { readFile } from "node:fs/promises"
import type { StateResult } from "../../../engine/views/results.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, text, Usage } from "../command.ts"
import { headOption } from "../head-option.ts"
import { mustExist } from "../paths.ts"
import { answerLines, needsPerson } from "../tell.ts"

/** `KEY=VALUE` operands; a key given twice has both values. */
const fromOperands = (pairs: readonly string[]): Record<string, string | string[]> => {
  const statements: Record<string, string | string[]> = Object.create(null)
  for (const pair of pairs) {
    const cut = pair.indexOf("=")
    if (cut < 1) throw new Usage(`应写成 KEY=VALUE / must be KEY=VALUE: ${pair}`)
    const [key, value] = [pair.slice(0, cut), pair.slice(cut + 1)]
    const before = statements[key]
    statements[key] = before === undefined ? value : [...(typeof before === "string" ? [before] : before), value]
  }
  return statements
}
/** The answers file: one JSON object of key and value. Throws `Usage` on anything else. */
export const answersFrom = async (path: string): Promise<Record<string, unknown>> => {
  await mustExist([path])
  try {
    const answers: unknown = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""))
    if (typeof answers === "object" && answers !== null && !Array.isArray(answers)) return answers as Record<string, unknown>
  } catch {}
  throw new Usage(`答案文件读不懂：${path}，它应是一个 JSON 对象\nthe answers file must be one JSON object: ${path}`)
}
/** An answer that does not fit its question, or answers none, is not used. */
const used = (item: StateResult["items"][number]): boolean =>
  !item.issues.some(({ code }) => code === "bad-statement" || code === "unknown-key")
export const stateCommand: Command = {
  verb: "state",
  operands: "<case> [pairs...]",
  zh: "记下本人的陈述（KEY=VALUE …），作为当事人陈述保存",
  en: "record the person's own statements as evidence",
  options: [
    ["--file <answers.json>", "从一个 JSON 对象读取 · read them from one JSON object"],
    ["--head <digest>", "看到的台账：此后别处另有回答的，不替换 · the log as seen: replace no answer given since"],
  ],
  notes: "可用的 KEY 见 anning questions；同一个 KEY 可以写多次。keys: anning questions; a key may be given more than once.",
  run: async ([path, ...pairs], options, screen) => {
    const file = text(options, "file")
    const statements = { ...(file === undefined ? {} : await answersFrom(file)), ...fromOperands(pairs) }
    if (Object.keys(statements).length === 0)
      throw new Usage("请写 KEY=VALUE 或 --file answers.json\ngive KEY=VALUE or --file answers.json")
    const { engine, id } = await openCase(path)
    const head = headOption(options)
    const result = await engine.state(id, statements, head === undefined ? {} : { head })
    const issues = result.items.flatMap((item) => answerLines(item.issues))
    if (options.json === true) issues.forEach(screen.note)
    return {
      json: result,
      lines: [...result.items.filter(used).map((item) => `已记下 ${item.key}`), ...issues, `台账 ${result.head}`],
      exit: needsPerson(result.items) ? exit.needsPerson : exit.done,
    }
  },
}
