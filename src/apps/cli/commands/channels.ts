/** `anning channels`: where to turn, what each body takes and needs, and, for a situation, in which order and why. */
import type { ChannelsView, ChannelView } from "../../../engine/views/channels.ts"
import type { SuitView } from "../../../engine/views/suit.ts"
import { named } from "../../../locales/names.ts"
import { openCase, openHome } from "../../local/open.ts"
import { type Command, dayOption, text, Usage } from "../command.ts"
import { suitLines } from "../suit-lines.ts"
import { termLine } from "../term-line.ts"
import { sayDamaged } from "../unsound.ts"

const listed = (value: string | undefined): readonly string[] =>
  (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
const channelLines = (channel: ChannelView): readonly string[] => [
  `${channel.id}  ${channel.title}${channel.route === undefined ? "" : ` [${named("route", channel.route.when)}]`}`,
  `    由${channel.run}办理 · ${(channel.route?.kinds ?? channel.kinds).join("、")}${channel.reach === null ? "" : ` · ${channel.reach}`}`,
  ...(channel.route?.reasons ?? []).map((reason) => `    因为：${reason}`),
  ...(channel.route?.warnings ?? (channel.unsure === null ? [] : [channel.unsure])).map((warning) => `    注意：${warning}`),
  ...channel.takes.map((one) => `    受理：${one}`),
  ...channel.refuses.map((one) => `    不受理：${one}`),
  ...channel.needs.map((one) => `    要准备：${one}`),
  ...channel.notes.map((one) => `    提醒：${one}`),
  ...channel.papers.map(({ doc, title }) => `    文书：${title}（${doc}）`),
  ...channel.terms.map(termLine),
  `    可靠程度 ${named("confidence", channel.confidence)}${channel.hint ? "（提示）" : ""} · 核对日 ${channel.checked}`,
]
const lines = (view: ChannelsView): readonly string[] => [
  ...view.channels.flatMap((channel) => [...channelLines(channel), ""]),
  "选哪一种：",
  ...view.choice.flatMap((one) => [`${one.title}：${one.text}`, ...one.points.map((point) => `    · ${point}`)]),
  "",
  "未核实，不作为渠道：",
  ...view.notVerified.map((one) => `${one.title}：${one.text}要核实：${one.settle}`),
]

export const channelsCommand: Command = {
  verb: "channels",
  operands: "[case]",
  zh: "投诉、举报、求助的渠道，答复期限，按情况排出次序；给出案件的，连同起诉",
  en: "where to turn, with answer terms; in order of use for a situation; with a case, also the suit",
  options: [
    ["--lender <type>", "对方是哪一类机构（如 bank）· kind of lender"],
    ["--role <role>", "您和这笔债的关系 · the person's role"],
    ["--act <acts>", "发生了什么，逗号隔开（如 calls,threats）· what happened"],
    ["--filed <ids>", "已经提交过的渠道，逗号隔开 · channels that have it already"],
    ["--claim <id>", "案件中的哪一笔债（默认第一笔）· which claimed debt of the case"],
    ["--on <day>", "哪一天的期限（默认今天）· terms of this day"],
  ],
  run: async ([path], options, screen) => {
    const [lender, role, on, claim] = [text(options, "lender"), text(options, "role"), dayOption(options, "on"), text(options, "claim")]
    if (path === undefined && claim !== undefined) throw new Usage("--claim 要和案件一起用 / --claim goes with a case")
    const opened = path === undefined ? undefined : await openCase(path)
    const engine = opened?.engine ?? (await openHome(process.cwd()))
    const [about, only] = [opened ? { case: opened.id } : {}, claim === undefined ? {} : { claim }]
    const view = await engine.channels({
      ...about,
      ...only,
      ...(lender === undefined ? {} : { lender }),
      ...(role === undefined ? {} : { role }),
      ...(on === undefined ? {} : { on }),
      acts: listed(text(options, "act")),
      filed: listed(text(options, "filed")),
    })
    if (!opened) return { json: view.channels, lines: lines(view) }
    const { ending } = await sayDamaged(engine, opened.id, on, screen)
    if (options.json === true) return { json: view.channels, ...ending }
    const suit = (await engine.show(opened.id, "suit", { ...only, ...(on === undefined ? {} : { day: on }) })) as SuitView
    return { lines: [...lines(view), "", ...suitLines(suit)], ...ending }
  },
}
