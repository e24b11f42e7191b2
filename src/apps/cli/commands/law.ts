/** `anning law`: a provision in the version in force on a day, the sheet of provisions for a case, and what people commonly get wrong. */

import { lenderTypeQuestion } from "../../../engine/case/questions/claim/lender-type.ts"
import type { SheetView } from "../../../engine/views/law.ts"
import type { NormsView } from "../../../engine/views/norms.ts"
import type { LawView } from "../../../engine/views/provision.ts"
import { normStateOf } from "../../../engine/views/state-words.ts"
import { choiceNamed, named } from "../../../locales/names.ts"
import { openCase, openHome } from "../../local/open.ts"
import { type Command, dayOption, exit, text, Usage } from "../command.ts"
import type { Screen } from "../screen.ts"
import { sayDamaged } from "../unsound.ts"

/** Why a unit never stands on its own. */
const quotedNames: Readonly<Record<NonNullable<NonNullable<LawView["units"]>[number]["quoted"]>, string>> = {
  定义: "定义，不作为依据",
  程序: "程序，不作为依据",
  渠道: "渠道，不作为依据",
  期限: "期限，不作为依据",
  责任: "违反别的条文的后果",
  例外: "可以这样做或者不承担责任的情形",
  管理: "机构内部的管理义务",
  原则: "原则，有更具体的条文",
  他事: "说的是别的行为或者别的人",
  未量: "本工具还不能判断",
}
const lawLines = (law: LawView): string[] => [
  `${law.title}${law.article === null ? "" : ` ${law.article}`}（${law.unknown ? "没有找到" : named("lawStatus", law.status)}）`,
  ...(law.hint === undefined ? [] : [`提示 ${law.hint}`]),
  ...(law.text === null ? [] : [law.text]),
  ...(law.effective === null
    ? []
    : [
        `施行 ${law.effective}${law.until === null ? "" : `—${law.until}`} · ${law.kind} · 可靠程度 ${named("confidence", law.confidence ?? "")}`,
      ]),
  ...(law.source === null ? [] : [`来源 ${law.source}`]),
  ...(law.note === undefined ? [] : [`注意 ${law.note}`]),
  ...(law.units ?? []).flatMap((unit) => [
    `${unit.article === law.article ? "" : `${unit.article} `}${unit.name}${unit.right ? `（${unit.right}）` : ""}${unit.use ? `（${unit.use}，不是违反）` : ""}${unit.quoted ? `（${quotedNames[unit.quoted]}）` : ""}`,
    ...(unit.needs === undefined ? [] : [`    需要 ${unit.needs}`]),
  ]),
]
const misconceptionLines = async (): Promise<{ json: unknown; lines: string[] }> => {
  const found = await (await openHome(process.cwd())).misconceptions()
  const lines = found.flatMap((one) => [
    one.belief,
    `    ${one.fact}`,
    ...(one.basis.length > 0 ? [`    依据 ${one.basis.join("、")}`] : []),
    `    来源 ${one.source}（可靠程度 ${named("confidence", one.confidence)}）`,
  ])
  return { json: found, lines }
}
const normLines = ({ lender, day, norms, meaning, ways, counting }: NormsView): string[] => [
  `${lender === "unknown" ? "还不知道是哪一类机构" : choiceNamed(lenderTypeQuestion, lender)}，${day}：`,
  ...norms.flatMap((one) => [
    `${named("norm", normStateOf(one))}  ${one.short}（${one.kind}，${one.effective} 起${one.until === null ? "" : `，到 ${one.until}`}）`,
    `    ${one.text}`,
    ...(one.condition === undefined ? [] : [`    条件 ${one.condition}`]),
    `    来源 ${one.source}（可靠程度 ${named("confidence", one.confidence)}）`,
  ]),
  meaning,
  "",
  "怎样弄清谁在放贷、有没有牌照",
  ...ways.flatMap((one) => [
    `  ${one.title}`,
    `    ${one.text}`,
    `    需要 ${one.needs}`,
    ...(one.basis.length > 0 ? [`    依据 ${one.basis.join("、")}`] : []),
    `    来源 ${one.source}（可靠程度 ${named("confidence", one.confidence)}）`,
  ]),
  "",
  "规范里的次数、时段怎样数",
  ...counting.flatMap((one) => [
    `  ${one.title}`,
    `    ${one.text}`,
    `    来源 ${one.source}（可靠程度 ${named("confidence", one.confidence)}）`,
  ]),
]
const sheet = async (path: string, day: string | undefined, screen: Screen) => {
  const { engine, id } = await openCase(path)
  const { ending } = await sayDamaged(engine, id, day, screen)
  const found = (await engine.show(id, "law", day === undefined ? {} : { day })) as SheetView
  const { viewLines } = await import("../view.ts")
  return { json: found, lines: viewLines("law", found), ...ending }
}
export const law: Command = {
  verb: "law",
  operands: "[ref...]",
  zh: "查法条：某一天施行的文本",
  en: "a provision in the version in force on a day",
  options: [
    ["--on <day>", "哪一天施行的文本（默认今天）· in force on this day"],
    ["--search <words>", "按词查找 · search by words"],
    ["--case <case>", "一个案件的条款单：需要什么，材料显示了什么 · the provisions for a case: what each needs, what the case shows"],
    [
      "--lender <type>",
      "某一天有哪些规范是写给这类机构的；怎样弄清放贷的是谁；怎样数 · the norms of a day for a kind of lender, how to find out the lender, how they count",
    ],
    ["--misconceptions", "常见误区和出处 · what people commonly get wrong, with sources"],
  ],
  notes: "例 example: anning law 治安管理处罚法 第五十条 --on 2026-01-01",
  run: async (operands, options, screen) => {
    const [on, words, ref] = [dayOption(options, "on"), text(options, "search"), operands.join(" ").trim()]
    const [path, lender] = [text(options, "case"), text(options, "lender")]
    if (options.misconceptions === true) return misconceptionLines()
    if (path !== undefined) {
      if (words !== undefined || ref !== "") throw new Usage("--case 单独使用，只可加 --on / --case goes alone, or with --on")
      return sheet(path, on, screen)
    }
    if (lender !== undefined) {
      if (words !== undefined || ref !== "") throw new Usage("--lender 单独使用，只可加 --on / --lender goes alone, or with --on")
      const found = await (await openHome(process.cwd())).norms({ lender, ...(on === undefined ? {} : { on }) })
      return { json: found, lines: normLines(found) }
    }
    if (words === undefined && ref === "") throw new Usage("请写法条，或 --search 词语 / give a REF or --search WORDS")
    const engine = await openHome(process.cwd())
    if (words !== undefined) {
      const found = await engine.lawSearch(words, on === undefined ? {} : { on })
      return { json: found, lines: found.length === 0 ? ["没有找到 / nothing found"] : found.flatMap((one) => [...lawLines(one), ""]) }
    }
    const one = await engine.law(ref, on === undefined ? {} : { on })
    return { json: one, lines: lawLines(one), exit: one.status === "in-force" ? exit.done : exit.needsPerson }
  },
}
