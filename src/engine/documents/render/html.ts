/** One self-contained HTML file: no script, no remote reference, everything escaped, print styles for A4. */

import { isQuietRow } from "../sections/quiet.ts"
import type { QuietHours } from "../sheet/ast.ts"
import { type LaidBlock, type LaidLine, type LaidPage, laidText, type Panel } from "../sheet/lay.ts"
import { shadeOf } from "./shade.ts"

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] as string)
const written = (line: LaidLine): string =>
  line.map((run) => (run.kind === "mark" ? `<span class="mark">${escaped(run.text)}</span>` : escaped(run.text))).join("")

const style = `@page{size:A4;margin:25mm 24mm}body{font:16px/1.75 "Noto Serif SC","Source Han Serif SC","Songti SC",SimSun,serif;max-width:170mm;margin:2em auto;padding:0 1em;color:#000;background:#fff}
h1,h2,h3,th,caption,dt{font-family:"Noto Sans SC","Source Han Sans SC","Heiti SC",SimHei,sans-serif;font-weight:700}h1{text-align:center;font-size:1.5em}h2{font-size:1.1em}h3{font-size:1em}
p{text-indent:2em;text-align:justify;margin:.4em 0}p.to,p.small,p.sign{text-indent:0}.small,.mark,td,th,footer{font-size:.86em}.mark{color:#333}
table{border-collapse:collapse;width:100%;margin:.6em 0;table-layout:fixed}thead{display:table-header-group}tr{break-inside:avoid}td,th{border:.5px solid #000;padding:.25em .4em;vertical-align:top;overflow-wrap:anywhere}th{background:#eee}caption{text-align:left;padding:.3em 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em .8em}dt::after{content:"："}dd{margin:0;overflow-wrap:anywhere}blockquote{margin:.4em 2em;font-size:.9em}figure{margin:.6em 0;break-inside:avoid}svg{width:100%;height:auto}
.sign{margin-left:55%;margin-top:1.6em}footer{border-top:.5px solid #000;margin-top:2em;padding-top:.4em;overflow-wrap:anywhere}`

const cell = 20
const panelSvg = (panel: Panel, most: number, quiet: QuietHours | undefined): string => {
  const squares = panel.counts.flatMap((hours, day) =>
    hours.map((count, hour) => {
      const [x, y] = [40 + day * cell, 20 + hour * 12]
      const box = `<rect x="${x}" y="${y}" width="${cell}" height="12" fill="${shadeOf(count, most).fill}" stroke="#999" stroke-width=".4"/>`
      return count
        ? `${box}<text x="${x + cell / 2}" y="${y + 9.5}" text-anchor="middle" font-size="9" fill="${shadeOf(count, most).ink}">${count}</text>`
        : box
    }),
  )
  const days = panel.counts.map(
    (_, day) => `<text x="${40 + day * cell + cell / 2}" y="15" text-anchor="middle" font-size="9">${day + 1}</text>`,
  )
  const hours = Array.from(
    { length: 24 },
    (_, hour) =>
      `${quiet && isQuietRow(hour, quiet) ? `<rect x="8" y="${20 + hour * 12}" width="32" height="12" fill="#d4d4d4"/>` : ""}<text x="36" y="${29.5 + hour * 12}" text-anchor="end" font-size="9">${hour}时</text>`,
  )
  return `<figure><figcaption>${escaped(panel.title)}</figcaption><svg viewBox="0 0 ${44 + panel.counts.length * cell} 312" role="img" aria-label="${escaped(panel.title)}">${[...days, ...hours, ...squares].join("")}</svg></figure>`
}
const tableHtml = (block: Extract<LaidBlock, { t: "table" }>): string => {
  const total = block.widths.reduce((sum, width) => sum + width, 0)
  const columns = block.widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`).join("")
  const body = block.rows.map((cells) => `<tr>${cells.map((line) => `<td>${written(line)}</td>`).join("")}</tr>`).join("\n")
  return `<table><caption>${escaped(block.caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${block.head.map((text) => `<th>${escaped(text)}</th>`).join("")}</tr></thead><tbody>\n${body}\n</tbody></table>`
}
const blockHtml = (block: LaidBlock): string => {
  switch (block.t) {
    case "addressee":
      return `<p class="to">${written(block.line)}：</p>`
    case "party-lines":
      return `<dl>${block.lines.map((line) => `<dt>${escaped(line.label)}</dt><dd>${written(line.value)}</dd>`).join("")}</dl>`
    case "heading":
      return `<h${block.level + 1}>${written(block.line)}</h${block.level + 1}>`
    case "paragraph":
      return `<p>${written(block.line)}</p>`
    case "list":
      return `<ol>${block.items.map((item) => `<li>${written(item)}</li>`).join("")}</ol>`
    case "table":
      return tableHtml(block)
    case "quote":
      return `<blockquote><strong>${escaped(laidText(block.title))}</strong>${block.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("")}<p class="small">（${escaped(block.note)}）</p></blockquote>`
    case "chart":
      return `<p class="to"><strong>${escaped(block.caption)}</strong></p>${block.panels.map((panel) => panelSvg(panel, block.most, block.quiet)).join("\n")}<p class="small">${block.quiet ? `时刻灰底处为${escaped(block.quiet.note)} ` : ""}依据：${escaped(block.source)}</p>`
    case "signature":
      return `<p class="sign">${escaped(block.role)}（签名）：</p><p class="sign">${escaped(block.day)}</p>`
    case "note":
      return `<p class="small">${written(block.line)}</p>`
  }
}
export const renderHtml = (page: LaidPage): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width"><title>${escaped(page.title)}</title><style>${style}</style></head><body>
<h1>${escaped(page.title)}</h1>
${page.blocks.map(blockHtml).join("\n")}
<footer>${escaped(page.foot)}</footer>
</body></html>
`
