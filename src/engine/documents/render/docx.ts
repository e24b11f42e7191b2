/** Word documents by docx: real styles, tables with repeated heads, page x of y; the same tree gives the same bytes. */
import type * as Docx from "docx"
import { isQuietRow } from "../sections/quiet.ts"
import type { QuietHours } from "../sheet/ast.ts"
import { type LaidBlock, type LaidLine, type LaidPage, laidText, type Panel } from "../sheet/lay.ts"
import { fixTimes } from "./fixed-zip.ts"
import { shadeOf } from "./shade.ts"

type Kit = typeof Docx
type Child = Docx.Paragraph | Docx.Table
/** Song and Hei by the names that Word, WPS and LibreOffice know; each puts in its own where one is absent. */
const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "宋体" } as const
const hei = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "黑体" } as const
/** Twentieths of a point: A4, the margins, and the width between them. */
const page = { width: 11906, height: 16838, margin: 1474, inner: 11906 - 2 * 1474 } as const
const [small, tiny] = [18, 12] as const
const [headFill, nightFill] = ["EBEBEB", "B8B8B8"] as const

const runsOf = (kit: Kit, line: LaidLine, size?: number): Docx.TextRun[] =>
  line.map(
    (run) => new kit.TextRun({ text: run.text, ...(run.kind === "mark" ? { size: size ?? 20, color: "404040" } : size ? { size } : {}) }),
  )
const plain = (kit: Kit, text: string, more: Partial<Docx.IParagraphOptions> = {}): Docx.Paragraph =>
  new kit.Paragraph({ children: [new kit.TextRun({ text })], ...more })
const styled = (kit: Kit, style: string, line: LaidLine, size?: number, keepNext = false): Docx.Paragraph =>
  new kit.Paragraph({ style, keepNext, children: runsOf(kit, line, size) })
const caption = (kit: Kit, text: string): Docx.Paragraph => plain(kit, text, { style: "caption-line", keepNext: true })

const columnWidths = (widths: readonly number[]): number[] => {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => Math.floor((width / total) * page.inner))
}
const tableOf = (
  kit: Kit,
  head: readonly string[],
  rows: readonly (readonly { line: LaidLine; fill?: string; ink?: string }[])[],
  widths: readonly number[],
  size: number,
  fills: readonly string[] = [],
): Docx.Table => {
  const columns = columnWidths(widths)
  const side = size === tiny ? 10 : 70
  const style = size === tiny ? "tiny-cell" : "cell"
  // What every cell shares stands in the table, its grid and the style: a chart has hundreds of cells.
  const cell = (children: Docx.TextRun[], i: number, fill?: string) =>
    new kit.TableCell({
      ...(size === tiny ? {} : { width: { size: columns[i] as number, type: kit.WidthType.DXA } }),
      ...(fill ? { shading: { type: kit.ShadingType.CLEAR, fill, color: "auto" } } : {}),
      children: [new kit.Paragraph({ style, children })],
    })
  return new kit.Table({
    margins: { top: 30, bottom: 30, left: side, right: side },
    width: { size: page.inner, type: kit.WidthType.DXA },
    columnWidths: columns,
    layout: kit.TableLayoutType.FIXED,
    rows: [
      new kit.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, i) => cell([new kit.TextRun({ text, bold: true, font: hei })], i, fills[i] ?? headFill)),
      }),
      ...rows.map(
        (cells) =>
          new kit.TableRow({
            cantSplit: true,
            children: cells.map(({ line, fill, ink }, i) =>
              cell(
                line.map((run) => new kit.TextRun(ink ? { text: run.text, color: ink } : run.text)),
                i,
                fill,
              ),
            ),
          }),
      ),
    ],
  })
}
const hex = (color: string): string => color.slice(1).toUpperCase()
const panelOf = (kit: Kit, panel: Panel, most: number, quiet: QuietHours | undefined): Child[] => {
  const rows = panel.counts.flatMap((hours, i) =>
    hours.some((count) => count > 0)
      ? [
          [
            { line: [{ kind: "text", text: String(i + 1) }] as LaidLine },
            ...hours.map((count) => {
              const { fill, ink } = shadeOf(count, most)
              return count ? { line: [{ kind: "fact", text: String(count) }] as LaidLine, fill: hex(fill), ink: hex(ink) } : { line: [] }
            }),
          ],
        ]
      : [],
  )
  const hours = Array.from({ length: 24 }, (_, hour) => hour)
  const fills = [headFill, ...hours.map((hour) => (quiet && isQuietRow(hour, quiet) ? nightFill : headFill))]
  return [caption(kit, panel.title), tableOf(kit, ["日＼时", ...hours.map(String)], rows, [1.8, ...hours.map(() => 1)], tiny, fills)]
}
const blockOf = (kit: Kit, block: LaidBlock, next?: LaidBlock): Child[] => {
  switch (block.t) {
    case "addressee":
      return [styled(kit, "flat", [...block.line, { kind: "text", text: "：" }])]
    case "party-lines":
      return block.lines.map(
        (line) =>
          new kit.Paragraph({
            style: "flat",
            children: [new kit.TextRun({ text: `${line.label}：`, bold: true, font: hei }), ...runsOf(kit, line.value)],
          }),
      )
    case "heading":
      return [
        new kit.Paragraph({
          heading: block.level === 1 ? kit.HeadingLevel.HEADING_1 : kit.HeadingLevel.HEADING_2,
          children: runsOf(kit, block.line),
        }),
      ]
    case "paragraph":
      // No page holds a signature alone.
      return [styled(kit, "body", block.line, undefined, next?.t === "signature")]
    case "list":
      return block.items.map((item, i) => styled(kit, "body", [{ kind: "text", text: `${i + 1}．` }, ...item]))
    case "table":
      return [
        caption(kit, block.caption),
        tableOf(
          kit,
          block.head,
          block.rows.map((cells) => cells.map((line) => ({ line }))),
          block.widths,
          small,
        ),
        plain(kit, "", { style: "cell" }),
      ]
    case "quote":
      return [
        plain(kit, laidText(block.title), { style: "caption-line", keepNext: true }),
        ...block.paragraphs.map((text) => plain(kit, text, { style: "quoted" })),
        plain(kit, `（${block.note}）`, { style: "small-line" }),
      ]
    case "chart":
      return [
        caption(kit, block.caption),
        ...block.panels.flatMap((panel) => panelOf(kit, panel, block.most, block.quiet)),
        plain(kit, `${block.quiet ? `时刻灰底较深处为${block.quiet.note} ` : ""}依据：${block.source}`, { style: "small-line" }),
      ]
    case "signature":
      return [
        plain(kit, `${block.role}（签名）：`, {
          style: "flat",
          indent: { left: Math.floor(page.inner * 0.52) },
          spacing: { before: 480, after: 480 },
          keepNext: true,
        }),
        plain(kit, block.day, { style: "flat", indent: { left: Math.floor(page.inner * 0.52) } }),
      ]
    case "note":
      return [styled(kit, "small-line", block.line, small)]
  }
}
const styles = (kit: Kit): Docx.IStylesOptions => {
  const spaced = { line: 400, lineRule: kit.LineRuleType.AT_LEAST } as const
  const head = (size: number) => ({
    run: { font: hei, size, bold: true, color: "000000" },
    paragraph: { keepNext: true, spacing: { before: 240, after: 120 } },
  })
  const style = (id: string, run: Docx.IRunStylePropertiesOptions, paragraph: Docx.IParagraphStylePropertiesOptions) => ({
    id,
    name: id,
    basedOn: "Normal",
    quickFormat: true,
    run,
    paragraph,
  })
  return {
    default: {
      document: { run: { font: song, size: 24, language: { value: "en-US", eastAsia: "zh-CN" } } },
      title: { run: { font: hei, size: 40, bold: true }, paragraph: { alignment: kit.AlignmentType.CENTER, spacing: { after: 360 } } },
      heading1: head(26),
      heading2: head(24),
    },
    paragraphStyles: [
      style("body", {}, { indent: { firstLine: 480 }, alignment: kit.AlignmentType.BOTH, spacing: { ...spaced, after: 60 } }),
      style("flat", {}, { spacing: { ...spaced, after: 40 } }),
      style("cell", { size: small }, { spacing: { before: 0, after: 0 } }),
      style("tiny-cell", { size: tiny }, { alignment: kit.AlignmentType.CENTER, spacing: { before: 0, after: 0 } }),
      style("caption-line", { font: hei, size: 21, bold: true }, { spacing: { before: 200, after: 80 } }),
      style("quoted", { size: 20 }, { indent: { left: 480, firstLine: 400 }, spacing: { after: 40 } }),
      style("small-line", { size: small }, { spacing: { before: 120, after: 60 } }),
    ],
  }
}
/** The core properties without a moment of making; docx would write the clock's. */
const core = (title: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title.replace(/[&<>]/g, (char) => `&#${char.codePointAt(0)};`)}</dc:title></cp:coreProperties>`

/** A .docx file. The library is loaded at the first call. */
export const renderDocx = async (sheet: LaidPage): Promise<Uint8Array> => {
  const kit = await import("docx")
  const number = (children: (string | (typeof kit.PageNumber)[keyof typeof kit.PageNumber])[]) => new kit.TextRun({ size: 16, children })
  const foot = new kit.Footer({
    children: [
      new kit.Paragraph({
        style: "cell",
        tabStops: [{ type: kit.TabStopType.RIGHT, position: page.inner }],
        children: [
          new kit.TextRun({ text: sheet.foot, size: 16 }),
          number(["\t第", kit.PageNumber.CURRENT, "页 共", kit.PageNumber.TOTAL_PAGES, "页"]),
        ],
      }),
    ],
  })
  const file = new kit.Document({
    title: sheet.title,
    styles: styles(kit),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: foot },
        children: [
          plain(kit, sheet.title, { heading: kit.HeadingLevel.TITLE }),
          ...sheet.blocks.flatMap((block, i) => blockOf(kit, block, sheet.blocks[i + 1])),
        ],
      },
    ],
  })
  const bytes = await kit.Packer.pack(file, "uint8array", false, [{ path: "docProps/core.xml", data: core(sheet.title) }])
  return fixTimes(new Uint8Array(bytes))
}
