/** `anning law`: a provision in the version in force on a day. */
import type { LawView } from "../../../engine/contract.ts"
import { type Command, dayOption, exit, text, Usage } from "../command.ts"
import { openHome } from "../open.ts"

const statusNames: Readonly<Record<string, string>> = {
  "in-force": "当日施行中",
  repealed: "当日已失效",
  "not-yet": "当日尚未施行",
  "not-held": "本工具未收录当日规定",
}
const lawLines = (law: LawView): string[] => [
  `${law.title}${law.article === null ? "" : ` ${law.article}`}(${statusNames[law.status] ?? law.status})`,
  ...(law.text === null ? [] : [law.text]),
  ...(law.effective === null
    ? []
    : [`施行 ${law.effective}${law.until === null ? "" : `—${law.until}`} · ${law.kind} · 可靠程度 ${law.confidence}`]),
  ...(law.source === null ? [] : [`来源 ${law.source}`]),
  ...(law.note === undefined ? [] : [`注意 ${law.note}`]),
]
export const law: Command = {
  verb: "law",
  operands: "[ref...]",
  zh: "查法条:某一天施行的文本",
  en: "a provision in the version in force on a day",
  options: [
    ["--on <day>", "哪一天施行的文本(默认今天)· in force on this day"],
    ["--search <words>", "按词查找 · search by words"],
  ],
  notes: "例 example: anning law 治安管理处罚法 第五十条 --on 2026-01-01",
  run: async (operands, options) => {
    const [on, words, ref] = [dayOption(options, "on"), text(options, "search"), operands.join(" ").trim()]
    if (words === undefined && ref === "") throw new Usage("请写法条,或 --search 词语 / give a REF or --search WORDS")
    const engine = await openHome(process.cwd())
    if (words !== undefined) {
      const found = await engine.lawSearch(words, on === undefined ? {} : { on })
      return { json: found, lines: found.length === 0 ? ["没有找到 / nothing found"] : found.flatMap((one) => [...lawLines(one), ""]) }
    }
    const one = await engine.law(ref, on === undefined ? {} : { on })
    return { json: one, lines: lawLines(one), exit: one.status === "in-force" ? exit.done : exit.needsPerson }
  },
}
