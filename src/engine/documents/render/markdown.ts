/** CommonMark with tables; every character that could be markup, a link or HTML is escaped. */
import { type LaidBlock, type LaidLine, type LaidPage, laidText, type Panel } from "../sheet/lay.ts"

const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|&~$#^{}!]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/@/g, "\\@")
    .replace(/^(\s*)([-+=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
const written = (line: LaidLine): string => escaped(laidText(line))
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head.map(escaped)),
  row(head.map(() => "---")),
  ...rows.map(row),
]

const panelTable = (panel: Panel): readonly string[] => [
  `**${escaped(panel.title)}**`,
  "",
  ...table(
    ["日＼时", ...Array.from({ length: 24 }, (_, hour) => String(hour))],
    panel.counts.flatMap((hours, i) =>
      hours.some((count) => count > 0) ? [[String(i + 1), ...hours.map((count) => (count ? String(count) : ""))]] : [],
    ),
  ),
  "",
]
const blockLines = (block: LaidBlock): readonly string[] => {
  switch (block.t) {
    case "addressee":
      return [`**${written(block.line)}：**`]
    case "party-lines":
      return block.lines.map((line) => `- ${escaped(line.label)}：${written(line.value)}`)
    case "heading":
      return [`${"#".repeat(block.level + 1)} ${written(block.line)}`]
    case "paragraph":
      return [written(block.line)]
    case "list":
      return block.items.map((item, i) => `${i + 1}. ${written(item)}`)
    case "table":
      return [
        `**${escaped(block.caption)}**`,
        "",
        ...table(
          block.head,
          block.rows.map((cells) => cells.map(written)),
        ),
      ]
    case "quote":
      return [
        `**${written(block.title)}**`,
        "",
        ...block.paragraphs.flatMap((text) => [`> ${escaped(text)}`, ">"]),
        `> （${escaped(block.note)}）`,
      ]
    case "chart":
      return [
        `**${escaped(block.caption)}**`,
        "",
        "每格为一小时内计入统计的次数，没有的留空。",
        "",
        ...block.panels.flatMap(panelTable),
        ...(block.quiet ? [escaped(block.quiet.note), ""] : []),
        `依据：${escaped(block.source)}`,
      ]
    case "signature":
      return [`${escaped(block.role)}（签名）：`, "", block.day]
    case "note":
      return [`*${written(block.line)}*`]
  }
}
export const renderMarkdown = (page: LaidPage): string =>
  `${[`# ${escaped(page.title)}`, "", ...page.blocks.flatMap((block) => [...blockLines(block), ""]), "---", "", escaped(page.foot)].join("\n")}\n`
