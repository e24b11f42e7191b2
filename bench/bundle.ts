/** Times a book of exhibits of 300 pages in a fresh process, with its memory, beside LibreOffice turning as many rows into a PDF. */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Book, BookRow } from "../src/engine/documents/bundle/bundle.ts"
import { bookSource } from "../src/engine/documents/bundle/typst.ts"
import { nodePrinter } from "../src/hosts/node/printer.ts"
import type { Row } from "./row.ts"

const digest = `sha256:${"ab".repeat(32)}` as const
const [parts, callsEach, messagesEach] = [20, 500, 105] as const
const callRow = (i: number): BookRow => ({
  place: `第${i + 2}行`,
  cells: [
    `2026-01-${String((i % 28) + 1).padStart(2, "0")} 12:${String(i % 60).padStart(2, "0")}:11`,
    "被叫",
    `0571102${String(i).padStart(5, "0")}`,
    `${i % 70}秒`,
    "本地通话",
  ],
  marked: i % 9 === 0,
})
const messageRow = (i: number): BookRow => ({
  place: `第${i + 1}条`,
  cells: ["2026-01-02 08:10:22", "短信（收到）", "10690000338011"],
  text: `【云杉消费金融】您的账单仍未处理，请您提前安排，我司将持续跟进直至收到款项，第${i}次通知，以免影响后续使用额度。`,
  marked: i % 5 === 0,
})
export const book: Book = {
  title: "证据册",
  about: "投诉书",
  day: "2026-02-02",
  head: { seq: 30, digest },
  sheets: Array.from({ length: 2 * parts }, (_, i) => ({
    label: `证${i + 1}`,
    name: "通话详单",
    purpose: "证明来电的号码、时间和时长",
    carrier: "摘录，原件本人保存",
    original: { digest, size: 100_000, received: "2026-02-01" },
    content:
      i % 2 === 0
        ? ({
            in: "rows",
            titles: ["时间", "类型", "号码", "时长", "通话类型"],
            rows: Array.from({ length: callsEach }, (_, n) => callRow(n)),
            left: 9,
            unit: "行",
          } as const)
        : ({ in: "rows", titles: [], rows: Array.from({ length: messagesEach }, (_, n) => messageRow(n)), left: 9, unit: "条" } as const),
  })),
}
const alone = async () => {
  const start = performance.now()
  const { source, files } = bookSource(book)
  const made = await nodePrinter().book?.(source, files)
  return { ms: performance.now() - start, pages: made?.pages ?? 0, megabytes: process.resourceUsage().maxRSS / 1024 }
}
/** Asked (issue 10): 300 pages in ≤ 6 s and ≤ 600 MB. */
export const bundleBench = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "anning-bundle-"))
  try {
    const made = JSON.parse(execFileSync(process.execPath, [import.meta.filename, "child"], { encoding: "utf8" })) as Awaited<
      ReturnType<typeof alone>
    >
    const rows = book.sheets.flatMap(({ content }) => (content.in === "rows" ? content.rows : []))
    const cells = rows.map(
      ({ place, cells, text = "" }) => `<tr>${[place, ...cells, text].map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
    )
    writeFileSync(join(folder, "book.html"), `<meta charset="utf-8"><table>${cells.join("\n")}</table>`)
    const start = performance.now()
    const office = spawnSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "pdf:writer_web_pdf_Export",
        "--outdir",
        folder,
        join(folder, "book.html"),
      ],
      { stdio: "ignore", timeout: 300_000 },
    )
    const peerMs = office.status === 0 ? performance.now() - start : undefined
    return [
      {
        name: `bundle: ${made.pages} pages, cold`,
        figure: `${made.ms.toFixed(0)} ms`,
        peer: peerMs === undefined ? "LibreOffice is absent" : `LibreOffice ${peerMs.toFixed(0)} ms`,
        ratio: peerMs === undefined ? null : made.ms / peerMs,
        asked: "≤ 6000 ms for 300",
      },
      { name: `bundle: ${made.pages} pages, memory`, figure: `${made.megabytes.toFixed(0)} MB`, peer: "–", ratio: null, asked: "≤ 600 MB" },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
if (process.argv[2] === "child") process.stdout.write(JSON.stringify(await alone()))
else if (process.argv[1] === import.meta.filename) console.table(await bundleBench())
