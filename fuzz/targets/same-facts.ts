/** The same calls and messages, known beforehand, written as a table or a backup in any two of the ways that people's programs write, are read as exactly those. */

import { encodeGb18030 } from "../../scripts/gb18030.ts"
import { readItem } from "../../src/engine/importers/index.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { eventsOf } from "../../tests/importers/lines.ts"
import { sourceOf } from "../../tests/importers/source.ts"
import { thresholds } from "../../tests/law/thresholds.ts"
import { facts as none } from "../../tests/timeline/course.ts"
import { pick } from "../dice.ts"
import { hold, type Roll, type Target } from "../target.ts"

interface Fact {
  /** Milliseconds since 1970, of a whole second. */
  readonly at: number
  readonly way: "in" | "out"
  readonly number: string
  readonly seconds: number
}
const factsOf = (roll: Roll): readonly Fact[] => {
  let at = Date.UTC(2025, 5, 1) + roll(20_000_000) * 1_000
  return Array.from({ length: 3 + roll(12) }, () => {
    at += (1 + roll(90_000)) * 1_000
    return {
      at,
      way: pick(roll, ["in", "out"] as const),
      number: pick(roll, [`1540000${1_000 + roll(9_000)}`, `0215555${1_000 + roll(9_000)}`, `1069000000${1_000 + roll(9_000)}`]),
      seconds: roll(5) === 0 ? 1 + roll(7_000) : 1 + roll(59),
    }
  })
}
const two = (n: number): string => `${n}`.padStart(2, "0")
const parts = (at: number, zone = 8) => {
  const d = new Date(at + zone * 3_600_000)
  const [y, m, day, h, min, s] = [
    d.getUTCFullYear(),
    d.getUTCMonth() + 1,
    d.getUTCDate(),
    d.getUTCHours(),
    d.getUTCMinutes(),
    d.getUTCSeconds(),
  ]
  return { y, m, day, h, min, s, date: `${y}-${two(m)}-${two(day)}`, clock: `${two(h)}:${two(min)}:${two(s)}` }
}
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")
const twelve = (h: number): number => h % 12 || 12
const pad = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
/** Each names a title and writes a time. */
const times: readonly (readonly [title: string, write: (at: number) => string])[] = [
  ["时间", (at) => `${parts(at).date} ${parts(at).clock}`],
  ["开始时间", (at) => `${parts(at).date.replaceAll("-", "/")} ${parts(at).clock}`],
  [
    "通话开始时间",
    (at) => `${parts(at).y}年${parts(at).m}月${parts(at).day}日 ${parts(at).h}时${two(parts(at).min)}分${two(parts(at).s)}秒`,
  ],
  [
    "起始时间",
    (at) => `${parts(at).date} ${parts(at).h < 12 ? "上午" : "下午"} ${twelve(parts(at).h)}:${two(parts(at).min)}:${two(parts(at).s)}`,
  ],
  [
    "开始时间",
    (at) => `${parts(at).date} ${twelve(parts(at).h)}:${two(parts(at).min)}:${two(parts(at).s)} ${parts(at).h < 12 ? "AM" : "PM"}`,
  ],
  ["时间", (at) => `${parts(at, 0).date}T${parts(at, 0).clock}Z`],
  ["时间", (at) => `${parts(at, 0).date}T${parts(at, 0).clock}.000+00:00`],
  ["时间", (at) => `${parts(at, 9).date} ${parts(at, 9).clock}+09:00`],
  ["时间", (at) => `${parts(at, -5).date}T${parts(at, -5).clock}-05:00`],
  ["时间(UTC)", (at) => `${parts(at, 0).date} ${parts(at, 0).clock}`],
  ["时间（北京时间）", (at) => `${parts(at).date} ${parts(at).clock}`],
  ["时间", (at) => `${at / 1000}`],
  ["时间", (at) => `${at}`],
  ["时间", (at) => `${at}000`],
  ["Date", (at) => `${months[parts(at).m - 1]} ${parts(at).day}, ${parts(at).y} ${parts(at).clock}`],
  ["Date", (at) => `${two(parts(at).day)}-${months[parts(at).m - 1]}-${parts(at).y} ${parts(at).clock}`],
  ["开始时间", (at) => pad(`${parts(at).date} ${parts(at).clock}`)],
  ["开始时间", (at) => `${parts(at).date.replaceAll("-", "")}${parts(at).clock.replaceAll(":", "")}`],
]
const ways: readonly (readonly [title: string, incoming: readonly string[], outgoing: readonly string[]])[] = [
  ["呼叫类型", ["被叫", "VoLTE被叫", "5G高清语音被叫", "被叫(漫游)", "【被叫】"], ["主叫", "VOLTE主叫", "国内长途主叫", "主叫（本地）"]],
  ["类型", ["呼入", "来电", "接听"], ["呼出", "去电", "拨打"]],
  ["Call type", ["Incoming", "INCOMING", "incoming_call", "Inbound"], ["Outgoing", "OUTGOING", "outgoing_call", "Outbound"]],
]
const lengths: readonly (readonly [title: string, write: (seconds: number) => string])[] = [
  ["通话时长", (s) => `${s}`],
  ["通话时长(秒)", (s) => `${s}`],
  ["时长", (s) => `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`],
  [
    "时长",
    (s) =>
      s < 60
        ? `${s}秒`
        : s < 3600
          ? `${Math.floor(s / 60)}分${s % 60}秒`
          : `${Math.floor(s / 3600)}小时${Math.floor(s / 60) % 60}分${s % 60}秒`,
  ],
  ["Duration", (s) => `${Math.floor(s / 3600)}h ${Math.floor(s / 60) % 60}m ${s % 60}s`],
  ["Duration (seconds)", (s) => `${s}`],
  ["时长(毫秒)", (s) => `${s}000`],
]
const numberWays: readonly ((number: string) => string)[] = [
  (n) => n,
  (n) => n,
  (n) => (n.startsWith("106") ? n : `+86${n}`),
  (n) => (n.startsWith("154") ? `${n.slice(0, 3)} ${n.slice(3, 7)} ${n.slice(7)}` : n),
  (n) => (n.startsWith("021") ? `021-${n.slice(3)}` : n),
  (n) => (n.startsWith("021") ? `${n}转8001` : n),
  (n) => (n.startsWith("154") ? `125831${n}` : n),
  (n) => `'${n}`,
]
const delimiters = [",", ",", "\t", ";", "|", " | ", "，"]
const wideBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))
const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => encodeGb18030(text),
  wideBytes,
]
interface Writing {
  readonly name: string
  readonly bytes: Uint8Array
}
const table = (roll: Roll, facts: readonly Fact[]): Writing => {
  const [delimiter, end] = [pick(roll, delimiters), pick(roll, ["\n", "\r\n", "\r"])]
  const [time, way, length] = [pick(roll, times), pick(roll, ways), pick(roll, lengths)]
  const columns: (readonly [title: string, write: (fact: Fact) => string])[] = [
    [time[0], (fact) => time[1](fact.at)],
    [way[0], (fact) => pick(roll, fact.way === "in" ? way[1] : way[2])],
    [pick(roll, ["对方号码", "号码"]), (fact) => pick(roll, numberWays)(fact.number)],
    [length[0], (fact) => length[1](fact.seconds)],
  ]
  const others: (readonly [title: string, write: (fact: Fact, i: number) => string])[] = [
    ["序号", (_, i) => `${i + 1}`],
    ["通话地点", () => pick(roll, ["上海", "杭州", ""])],
    ["备注", () => pick(roll, ["", "自称客服", "x"])],
  ]
  const all: (readonly [string, (fact: Fact, i: number) => string])[] = [...columns]
  for (const one of others) if (roll(3) === 0) all.splice(roll(all.length + 1), 0, one)
  for (let at = all.length - 1; at > 0; at--) if (roll(2) === 0) all.push(...all.splice(roll(at), 1))
  // Nobody writes blanks around quotes.
  const quoting = delimiter !== " | " && roll(3) === 0
  const cell = (text: string): string => (quoting || text.includes(delimiter.trim() || delimiter) ? `"${text}"` : text)
  const line = (cells: readonly string[]): string => cells.map(cell).join(delimiter)
  const titles = line(all.map(([title]) => title))
  const rows = facts.map((fact, i) => line(all.map(([, write]) => write(fact, i))))
  const lines = [...(roll(4) === 0 ? ["客户语音通话详单", ""] : []), titles]
  // A second table under the same titles, as exports by the month have it.
  const split = roll(4) === 0 ? 1 + roll(rows.length - 1) : rows.length
  lines.push(...rows.slice(0, split))
  if (split < rows.length) lines.push(...(roll(2) === 0 ? ["", titles] : [titles]), ...rows.slice(split))
  return { name: pick(roll, ["通话.csv", "a.txt", "详单.csv"]), bytes: pick(roll, encodings)(lines.join(end) + pick(roll, ["", end])) }
}
const backup = (roll: Roll, facts: readonly Fact[]): Writing => {
  const records = facts.map(({ at, way, number, seconds }) => {
    const attributes = [
      ["number", pick(roll, numberWays.slice(0, 6))(number)],
      ["duration", `${seconds}`],
      ["date", `${at}`],
      ["type", way === "in" ? "1" : "2"],
      ...(roll(2) === 0 ? [["readable_date", "x"]] : []),
      ...(roll(2) === 0 ? [["contact_name", "(Unknown)"]] : []),
    ]
    const quote = pick(roll, ['"', "'"])
    const written = attributes.map(([name, value]) => `${name}=${quote}${(value as string).replaceAll("'", "&#39;")}${quote}`)
    return pick(roll, [`<call ${written.join(" ")} />`, `<call ${written.join("\n")}/>`, `<call ${written.join(" ")}></call>`])
  })
  return {
    name: "calls-20260101000000.xml",
    bytes: new TextEncoder().encode(
      `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<calls count="${facts.length}">${records.join(pick(roll, ["", "\n", "<!-- -->"]))}</calls>`,
    ),
  }
}
const said = (fact: Fact): string => `${parts(fact.at).date}T${parts(fact.at).clock}+08:00 ${fact.way} ${fact.number} ${fact.seconds}`

export const sameFacts: Target = {
  id: "same-facts",
  async run(roll, keep) {
    const facts = factsOf(roll)
    // Exports hold a record more than once: it stays one call.
    const written = roll(3) === 0 ? facts.flatMap((fact) => (roll(3) === 0 ? [fact, fact] : [fact])) : facts
    const right = facts.map(said)
    keep("right.txt", new TextEncoder().encode(right.join("\n")))
    for (const write of [table, pick(roll, [table, backup])]) {
      const { name, bytes } = write(roll, written)
      keep(`${write === table ? "table" : "backup"}-${name}`, bytes)
      const source = sourceOf(name, bytes, { piece: pick(roll, [65_536, 7]) })
      const extraction = await readItem(source)
      const read = [
        ...new Set(eventsOf(extraction).map(({ at, direction, number, durationS }) => `${at} ${direction} ${number} ${durationS}`)),
      ]
      const wrong = right.findIndex((line, i) => line !== read[i])
      hold(
        wrong < 0 && read.length === right.length,
        `${extraction.importer}: row ${wrong + 1} of ${right.length} is read as ${read[wrong]}, right: ${right[wrong]}; ${JSON.stringify(extraction.issues)}`,
      )
      hold(extraction.read === written.length, `${extraction.read} rows read of ${written.length}`)
      const { timeline } = build([{ item: source.item, name, weight: "exported", extraction }], none(), thresholds)
      hold(timeline.size === facts.length, `${timeline.size} events of ${facts.length} calls, ${written.length} rows`)
    }
  },
}
