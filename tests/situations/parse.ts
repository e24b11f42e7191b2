/** Reads a situation as a lawyer writes it down (`cases/situations/README.md`): its materials, the answers, and what ought to come of it. A line that is not understood fails. */

export interface Contact {
  readonly kind: "call" | "sms"
  /** The carrier's list, else the phone's own log. */
  readonly carrier: boolean
  readonly direction: "in" | "out" | "missed"
  /** `2026-05-10 09:10:00` */
  readonly at: string
  readonly number: string
  readonly durationS: number
  readonly text: string
}
export interface Expectation {
  readonly line: string
  readonly word: string
  readonly rest: string
}
export interface Situation {
  readonly title: string
  readonly day: string
  readonly contacts: readonly Contact[]
  readonly carrierDays?: { readonly from: string; readonly to: string }
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly answers: Readonly<Record<string, string | readonly string[]>>
  readonly expected: readonly Expectation[]
}

const stepS = { 分钟: 60, 小时: 3600, 天: 86_400 } as const
const plus = (at: string, seconds: number): string =>
  new Date(Date.parse(`${at.replace(" ", "T")}Z`) + seconds * 1000).toISOString().slice(0, 19).replace("T", " ")
const seconds = (at: string): string => (at.length === 16 ? `${at}:00` : at)

const contact =
  /^(详单)?(来电|未接来电|去电|短信)(?:×(\d+))? (\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?)(?: 每(\d+)(分钟|小时|天))? (收 |发 )?(\+?\d+)(?: (\d+)秒)?(?: (.*))?$/
const contactsOf = (line: string): readonly Contact[] | undefined => {
  const match = contact.exec(line)
  if (!match) return undefined
  const [, carrier, what, times, at, every, unit, way, number, length, text] = match
  const step = every ? Number(every) * stepS[unit as keyof typeof stepS] : 0
  const isText = what === "短信"
  if (isText !== Boolean(way) || isText !== Boolean(text)) throw new Error(`收/发和正文只属于短信：${line}`)
  return Array.from({ length: Number(times ?? 1) }, (_, i) => ({
    kind: isText ? "sms" : "call",
    carrier: carrier !== undefined,
    direction: what === "去电" || way === "发 " ? "out" : what === "未接来电" ? "missed" : "in",
    at: plus(seconds(at as string), i * step),
    number: number as string,
    durationS: what === "未接来电" ? 0 : Number(length ?? (isText ? 0 : 30)),
    text: text ?? "",
  }))
}
const sectionsOf = (text: string): ReadonlyMap<string, readonly string[]> => {
  const sections = new Map<string, string[]>([["", []]])
  let open = sections.get("") as string[]
  for (const line of text.split("\n")) {
    const title = /^## (.+)$/.exec(line)?.[1]
    if (title !== undefined) {
      open = []
      sections.set(title.trim(), open)
    } else open.push(line)
  }
  return sections
}
const points = (lines: readonly string[] = []): readonly string[] =>
  lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      if (!line.startsWith("- ")) throw new Error(`每一行以“- ”开头：${line}`)
      return line.slice(2).trim()
    })

export const parseSituation = (text: string): Situation => {
  const sections = sectionsOf(text)
  for (const title of sections.keys()) if (!["", "材料", "回答", "应当"].includes(title)) throw new Error(`没有这样的一节：${title}`)
  const head = (sections.get("") ?? []).join("\n")
  const title = /^# (.+)$/m.exec(head)?.[1]
  const day = /^日期：(\d{4}-\d{2}-\d{2})$/m.exec(head)?.[1]
  if (!title || !day) throw new Error("开头要有“# 题目”和“日期：2026-05-20”")
  const contacts: Contact[] = []
  const files: { name: string; text: string }[] = []
  let carrierDays: Situation["carrierDays"]
  for (const line of points(sections.get("材料"))) {
    const span = /^详单期间 (\S+) 至 (\S+)$/.exec(line)
    const file = /^文件 (\S+)：(.*)$/.exec(line)
    const found = contactsOf(line)
    if (span) carrierDays = { from: span[1] as string, to: span[2] as string }
    else if (file) files.push({ name: file[1] as string, text: (file[2] as string).replaceAll("\\n", "\n") })
    else if (found) contacts.push(...found)
    else throw new Error(`看不懂这一行材料：${line}`)
  }
  const answers: Record<string, string | string[]> = {}
  for (const line of points(sections.get("回答"))) {
    const match = /^([a-z0-9.-]+|文件 \S+ [a-z]+) = (.+)$/i.exec(line)
    if (!match) throw new Error(`看不懂这一行回答：${line}`)
    const values = (match[2] as string).split("｜").map((one) => one.trim())
    answers[match[1] as string] = values.length === 1 ? (values[0] as string) : values
  }
  const expected = points(sections.get("应当")).map((line): Expectation => {
    const [word = "", ...rest] = line.split(" ")
    return { line, word, rest: rest.join(" ") }
  })
  if (expected.length === 0) throw new Error("没有写应当怎样")
  return { title, day, contacts, ...(carrierDays ? { carrierDays } : {}), files, answers, expected }
}
