/** The one plain sentence for what could not be read: what, how much, where, and what to do. Told wherever an absence or a count would otherwise stand alone. */
import type { IssueCode } from "../case/issue.ts"
import { type Unread, type UnreadKind, type UnreadPart, unreadKinds } from "./unread.ts"

/** How many files of a kind are named before the rest is counted. */
const mostNamed = 3
const named = (parts: readonly UnreadPart[]): string => {
  const names = [...new Set(parts.map((part) => part.name))]
  const shown = names.slice(0, mostNamed).map((name) => `《${name}》`)
  return `${shown.join("")}${names.length > mostNamed ? `等 ${names.length} 份` : ""}`
}
const rowsOf = (parts: readonly UnreadPart[]): number => parts.reduce((sum, part) => sum + (part.rows ?? 0), 0)
const tellers: Readonly<Record<UnreadKind, (parts: readonly UnreadPart[]) => string>> = {
  file: (parts) => `${named(parts)}（整份）`,
  part: (parts) => `${named(parts)}只读出了一部分，或者可能不完整`,
  refused: (parts) => `${named(parts)}有 ${rowsOf(parts)} 行没有采用`,
  untimed: (parts) => `${named(parts)}有 ${rowsOf(parts)} 行看不出时间，或者时间不对`,
  undirected: (parts) => `${named(parts)}有 ${rowsOf(parts)} 行看不出方向（打来还是打出）`,
  clockless: (parts) => `${named(parts)}有 ${rowsOf(parts)} 行只有日期，没有钟点`,
  number: (parts) => `${named(parts)}有 ${rowsOf(parts)} 行的对方号码不完整`,
}
const locked: ReadonlySet<IssueCode> = new Set<IssueCode>(["needs-password"])
const damaged: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "empty-file",
  "cut-file",
  "bad-xml",
  "bad-zip",
  "bad-spreadsheet",
  "hole",
  "damaged-text",
  "total-differs",
])
const unsound: ReadonlySet<IssueCode> = new Set<IssueCode>(["original-altered", "original-missing"])
const broken: ReadonlySet<IssueCode> = new Set<IssueCode>(["crashed-reader", "reader-gave-up"])
const foreign: ReadonlySet<IssueCode> = new Set<IssueCode>(["unknown-format", "unread-spreadsheet", "no-header", "too-large"])
type Mends = readonly (readonly [when: (part: UnreadPart) => boolean, how: string])[]
const has = (codes: ReadonlySet<IssueCode>, { code, kind }: UnreadPart): boolean =>
  (kind === "file" || kind === "part") && code !== null && codes.has(code)
/** The first that fits a part is told; the last of the files fits whatever no other names. */
const ofFiles: Mends = [
  [(part) => has(locked, part), "有密码的，请填上密码再打开一次，或者另存一份没有密码的再交。"],
  [(part) => has(unsound, part), "原件被改动或者不见了的，请把原来的文件再交一次。"],
  [(part) => has(damaged, part), "损坏或者不完整的，请重新下载、导出一份再交。"],
  [(part) => has(broken, part), "读取时出错或者停下的，请另存为 CSV、Excel，或者分开再交。"],
  [
    (part) => has(foreign, part),
    "认不出的，是通话、短信记录就交导出的原文件，或者另存为 CSV、Excel 再交；是日记就用“记一笔”写；是还款、结清的材料就在问题里回答；是程序的不要打开。",
  ],
  [
    (part) => part.code === "unread-column",
    "表格里写着文字的一列没有读出的：短信请交手机导出的备份（XML），或者只有短信的表格；自己记下的话用“记一笔”写，再交一份没有这一列的表格。",
  ],
  [
    (part) => part.code === "kept-unread",
    "图片、录音、PDF 等里面如果有来电或者信息的记录，请另外导出通话详单、短信备份（表格或者 XML）再交。",
  ],
  [(part) => part.kind === "file" || part.kind === "part", "其他没有读出的，请看“材料”里写的原因，换一种格式导出再交。"],
]
const ofRows: Mends = [
  [({ kind }) => kind === "undirected", "看不出方向的，请向运营商要写明主叫、被叫的详单，或者另交手机的通话记录。"],
  [({ kind }) => kind === "untimed" || kind === "clockless", "看不出时间或者时间不对的，请核对电脑的日期，另交写明日期和钟点的记录。"],
  [({ kind }) => kind === "refused", "没有采用的行，请对照原文件核对，或者重新导出再交。"],
  [({ kind }) => kind === "number", "号码不完整的，请交运营商导出的原文件，不要用表格软件另存。"],
]
const aside = "确实和这件事无关的，可以不再使用它。"

/** Undefined where everything was read. */
export const unreadSentence = ({ parts }: Unread): string | undefined => {
  const told = unreadKinds.flatMap((kind) => {
    const own = parts.filter((part) => part.kind === kind)
    return own.length > 0 ? [tellers[kind](own)] : []
  })
  return told.length > 0 ? `有些内容没有读出：${told.join("；")}。没有读出，不等于没有发生。` : undefined
}
/** How each kind of it is mended; empty where there is nothing to mend. */
export const unreadHow = ({ parts }: Unread): string => {
  const chosen = new Set(parts.flatMap((part) => [...ofFiles, ...ofRows].find(([fits]) => fits(part))?.[1] ?? []))
  const told = [...ofFiles, ...ofRows].flatMap(([, how]) => (chosen.has(how) ? [how] : []))
  return told.length > 0 ? [...told, aside].join("") : ""
}
/** How many items have unread content, and how many rows; the key is left out where there is none. */
export const unreadCounts = ({ parts }: Unread): { readonly files?: number; readonly rows?: number } => {
  const files = new Set(parts.filter(({ kind }) => kind === "file" || kind === "part").map(({ item }) => item)).size
  const rows = rowsOf(parts)
  return { ...(files > 0 ? { files } : {}), ...(rows > 0 ? { rows } : {}) }
}
