/** CommonMark with tables; every character that could be markup, a link or HTML is escaped. */
import { type Laid, type Line, type Page, type Panel, textOf } from "../lay.ts"

const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|&~$#^{}!]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/@/g, "\\@")
    .replace(/^(\s*)([-+=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
const written = (line: Line): string => escape(textOf(line))
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [row(head.map(escape)), row(head.map(() => "---")), ...rows.map(row)]

const panelTable = (panel: Panel): readonly string[] => [
  `**${escape(panel.title)}**`, "",
  ...table(["日＼时", ...Array.from({ length: 24 }, (_, hour) => String(hour))],
    panel.counts.flatMap((hours, i) => (hours.some(count => count > 0) ? [[String(i + 1), ...hours.map(count => (count ? String(count) : ""))]] : []))),
  "",
]
const blockLines = (block: Laid): readonly string[] => {
  switch (block.t) {
    case "addressee": return [`**${written(block.line)}：**`]
    case "party-lines": return block.lines.map(line => `- ${escape(line.label)}：${written(line.value)}`)
    case "heading": return [`${"#".repeat(block.level + 1)} ${written(block.line)}`]
    case "paragraph": return [written(block.line)]
    case "list": return block.items.map((item, i) => `${i + 1}. ${written(item)}`)
    case "table": return [`**${escape(block.caption)}**`, "", ...table(block.head, block.rows.map(cells => cells.map(written)))]
    case "quote": return [`**${written(block.title)}**`, "", ...block.paragraphs.flatMap(text => [`> ${escape(text)}`, ">"]), `> （${escape(block.note)}）`]
    case "chart": return [
      `**${escape(block.caption)}**`, "", "每格为一小时内的次数，空格为没有记录。", "", ...block.panels.flatMap(panelTable),
      ...(block.quiet ? [escape(block.quiet.note), ""] : []), `依据：${escape(block.source)}`]
    case "signature": return [`${escape(block.role)}（签名）：`, "", block.day]
    case "note": return [`*${written(block.line)}*`]
  }
}
export const renderMarkdown = (page: Page): string =>
  `${[`# ${escape(page.title)}`, "", ...page.blocks.flatMap(block => [...blockLines(block), ""]), "---", "", escape(page.foot)].join("\n")}\n`
