/** Plain text, for boxes on web pages: no markup at all. */
import { type LaidBlock, type LaidPage, laidText, type Panel } from "../sheet/lay.ts"

const shades = ["·", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const
const figure = (count: number): string => (count > 9 ? "+" : (shades[count] as string))
const panelText = (panel: Panel): readonly string[] => [
  panel.title,
  `   ${Array.from({ length: 24 }, (_, hour) => String(hour % 10)).join("")}时`,
  ...panel.counts.flatMap((hours, i) =>
    hours.some((count) => count > 0) ? [`${String(i + 1).padStart(2)} ${hours.map(figure).join("")}`] : [],
  ),
]
const blockText = (block: LaidBlock): readonly string[] => {
  switch (block.t) {
    case "addressee":
      return [`${laidText(block.line)}：`]
    case "party-lines":
      return block.lines.map((line) => `${line.label}：${laidText(line.value)}`)
    case "heading":
      return [laidText(block.line)]
    case "paragraph":
    case "note":
      return [`　　${laidText(block.line)}`]
    case "list":
      return block.items.map((item, i) => `${i + 1}. ${laidText(item)}`)
    case "table":
      return [block.caption, block.head.join(" | "), ...block.rows.map((row) => row.map(laidText).join(" | "))]
    case "quote":
      return [laidText(block.title), ...block.paragraphs.map((text) => `　　${text}`), `（${block.note}）`]
    case "chart":
      return [
        block.caption,
        "每格一小时，数字为次数，+ 为十次及以上，· 为没有记录。",
        ...block.panels.flatMap(panelText),
        `依据：${block.source}`,
      ]
    case "signature":
      return ["", `${block.role}（签名）：`, "", block.day]
  }
}
export const renderText = (page: LaidPage): string =>
  `${[page.title, "", ...page.blocks.flatMap((block) => [...blockText(block), ""]), page.foot].join("\n")}\n`
