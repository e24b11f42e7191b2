/**
 * Writes article texts into `law/` from the research checklist, so that no statute is ever typed.
 *
 * `node scripts/law-from-checklist.ts <statutes.json>`: new instruments get a file, missing articles are added, texts are refreshed;
 * front matter and citable units already written in the file stay as they are. The product never needs this script or the checklist.
 * Also rewrites `tests/law/articles.sha256`, which guards the texts where the checklist is not at hand.
 */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { articleNumber } from "../src/engine/law/numerals.ts"
import { normalise } from "../tests/law/normalise.ts"

interface Row {
  readonly id: string
  readonly article: string
  readonly text: string | null
  readonly effectiveFrom: string
  readonly confidence: string
  readonly sources: readonly { readonly path: string; readonly official?: string }[]
}
interface Instrument {
  readonly folder: string
  readonly prefix: string
  readonly title: string
  readonly short: string
  readonly kind: string
}
const root = join(import.meta.dirname, "..")
const checked = "2026-11-23"
const instruments: readonly Instrument[] = [
  { folder: "civil-code", prefix: "CC", title: "中华人民共和国民法典", short: "民法典", kind: "法律" },
  {
    folder: "personal-information-protection",
    prefix: "PIPL",
    title: "中华人民共和国个人信息保护法",
    short: "个人信息保护法",
    kind: "法律",
  },
  { folder: "public-security-penalties", prefix: "PSAPL12", title: "中华人民共和国治安管理处罚法", short: "治安管理处罚法", kind: "法律" },
  { folder: "public-security-penalties", prefix: "PSAPL26", title: "中华人民共和国治安管理处罚法", short: "治安管理处罚法", kind: "法律" },
  { folder: "administrative-penalties", prefix: "APL", title: "中华人民共和国行政处罚法", short: "行政处罚法", kind: "法律" },
]
const usable = new Set(["two sources", "one source"])
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")
const order = (number: string): number => Number(number.split("-")[0]) + Number(number.split("-")[1] ?? 0) / 100
const anchorOf = (article: string): string => `art-${articleNumber(article)?.number}`

/** Splits a law file into its head and its articles: heading line → everything below the text (metadata, citable units). */
const readBack = (path: string): { head: string | undefined; below: Map<string, string> } => {
  if (!existsSync(path)) return { head: undefined, below: new Map() }
  const [head = "", ...blocks] = readFileSync(path, "utf8").split(/^(?=## )/m)
  return {
    head,
    below: new Map(
      blocks.map((block) => {
        const anchor = /\{#([^}]+)\}/.exec(block)?.[1] as string
        const at = block.search(/^(- |### )/m)
        return [anchor, at < 0 ? "" : block.slice(at).trim()]
      }),
    ),
  }
}
const headOf = (instrument: Instrument, rows: readonly Row[]): string => {
  const adopted = rows.flatMap((row) => row.sources.map((source) => /\((\d{4}-\d{2}-\d{2})\)\.md$/.exec(source.path)?.[1])).find(Boolean)
  const official = rows.flatMap((row) => row.sources.map((source) => source.official)).find(Boolean)
  return [
    "---",
    `title: ${instrument.title}`,
    `short: ${instrument.short}`,
    `kind: ${instrument.kind}`,
    ...(adopted ? [`adopted: ${adopted}`] : []),
    `effective: ${rows[0]?.effectiveFrom}`,
    `source: 国家法律法规数据库 ${official}`,
    `checked: ${checked}`,
    "confidence: two sources",
    "---",
    "",
    "",
  ].join("\n")
}

const checklist = JSON.parse(readFileSync(process.argv[2] as string, "utf8")) as readonly Row[]
const digests: string[] = []
for (const instrument of instruments) {
  const rows = checklist
    .filter((row) => row.id.replace(/-[^A-Z]*$/, "") === instrument.prefix && row.text !== null && usable.has(row.confidence))
    .map((row) => ({ ...row, text: row.text as string, anchor: anchorOf(row.article) }))
    .sort((a, b) => order(a.anchor.slice(4)) - order(b.anchor.slice(4)))
  const day = rows[0]?.effectiveFrom as string
  const path = join(root, "law", instrument.folder, `${day}.md`)
  const { head, below } = readBack(path)
  const articles = rows.map((row) => {
    const lines = row.text.split("\n").join("\n\n")
    const metadata =
      row.confidence === "two sources" ? "" : `- source: 公开法规副本（仅一处，未与官方数据库逐字核对）\n- confidence: ${row.confidence}`
    const kept = below.get(row.anchor) || metadata
    return `## ${row.article} {#${row.anchor}}\n\n${lines}\n${kept ? `\n${kept}\n` : ""}`
  })
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, (head ?? headOf(instrument, rows)) + articles.join("\n"))
  for (const row of rows) digests.push(`${sha256(normalise(row.text))}  ${instrument.folder}/${day}#${row.anchor}`)
}
writeFileSync(join(root, "tests/law/articles.sha256"), `${digests.join("\n")}\n`)
