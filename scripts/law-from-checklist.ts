/**
 * Writes article texts into `law/` from the research checklist, so that no statute is ever typed.
 *
 * `node scripts/law-from-checklist.ts <statutes.json> [folder…]`: new instruments get a file, missing articles are added, texts are
 * refreshed (only in the folders named, where some are); front matter and citable units already written in a file stay as they are. The
 * product never needs this script or the checklist. Also rewrites `tests/law/articles.sha256`, which guards the texts where the checklist
 * is not at hand.
 */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { normalise } from "../tests/law/normalise.ts"
import { type HeldRow, type LawFileRows, lawFilesOf, readChecklist, type Source } from "./law/checklist.ts"

const root = join(import.meta.dirname, "..")
const checked = "2026-11-23"
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

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
const officialOf = (row: HeldRow): string | undefined => row.sources.map((source) => source.official).find(Boolean)
/** A public copy by its owner and name, with the origin that it states itself. */
const copyOf = ({ repoOrUrl, path, note }: Source): string | undefined => {
  const copy = /^github:([^@\s]+)/.exec(repoOrUrl)?.[1]
  const origin = /(?:www\.)?[a-z.]+\.(?:gov|court\.gov)\.cn[^\s;,)]*/.exec(`${note ?? ""} ${path}`)?.[0]
  return copy && (origin ? `${copy}（副本注明出自 ${origin}）` : copy)
}
const sourceOf = (row: HeldRow): string => {
  const official = officialOf(row)
  if (official) return `国家法律法规数据库 ${official}`
  const copies = row.sources.flatMap((source) => copyOf(source) ?? [])
  const others = row.sources.length - copies.length
  const agreeing = others > 0 ? `另有${others}处公开文本一致，未见官方网页` : "未见官方网页"
  const told = row.confidence === "one source" ? "仅此一处，未与官方文本逐字核对" : agreeing
  return `公开法规副本 ${copies.join("、")}（${told}）`
}
const adoptedOf = ({ instrument, rows, day }: LawFileRows): string | undefined =>
  // Public copies of statutes carry the day of adoption in their name; those of other instruments carry the day of publication.
  instrument.kind === "法律" && !instrument.cut
    ? rows
        .flatMap((row) => row.sources.map((source) => /\((\d{4}-\d{2}-\d{2})\)\.md$/.exec(source.path)?.[1]))
        .find((found) => found && found <= day)
    : undefined

const headOf = (file: LawFileRows): string => {
  const { instrument, rows, day } = file
  const typical = rows.find(officialOf) ?? (rows[0] as HeldRow)
  const adopted = adoptedOf(file)
  return [
    "---",
    `title: ${instrument.title}`,
    `short: ${instrument.short}`,
    ...(instrument.aliases ? [`aliases: ${instrument.aliases.join(", ")}`] : []),
    `kind: ${instrument.kind}`,
    ...(instrument.cut ? [`cut: ${instrument.cut}`] : []),
    ...(instrument.text ? [`text: ${instrument.text}`] : []),
    ...(adopted ? [`adopted: ${adopted}`] : []),
    `effective: ${day}`,
    ...(instrument.repealed ? [`repealed: ${instrument.repealed}`] : []),
    `source: ${sourceOf(typical)}`,
    `checked: ${checked}`,
    `confidence: ${typical.confidence}`,
    ...(instrument.note ? [`note: ${instrument.note}`] : []),
    "---",
    "",
    "",
  ].join("\n")
}
/** What differs from the head, and what limits the use of this article. */
const metadataOf = (row: HeldRow, file: LawFileRows): string => {
  const typical = file.rows.find(officialOf) ?? (file.rows[0] as HeldRow)
  const notes = [row.excerpt && row.anchor !== "causes" ? "只收了这一条的节录。" : "", row.caution ?? ""].filter(Boolean)
  const earlier = row.effectiveFromNote?.startsWith("date the current wording")
  return [
    ...(sourceOf(row) === sourceOf(typical) ? [] : [`- source: ${sourceOf(row)}`]),
    ...(row.confidence === typical.confidence ? [] : [`- confidence: ${row.confidence}`]),
    ...(notes.length > 0 ? [`- note: ${notes.join("")}`] : []),
    ...(earlier ? ["- earlier: not-held"] : []),
  ].join("\n")
}
const write = (file: LawFileRows, path: string): void => {
  const { head, below } = readBack(path)
  const articles = file.rows.map((row) => {
    const lines = row.text.split("\n").join("\n\n")
    const kept = below.get(row.anchor) ?? metadataOf(row, file)
    return `## ${row.article} {#${row.anchor}}\n\n${lines}\n${kept ? `\n${kept}\n` : ""}`
  })
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, (head ?? headOf(file)) + articles.join("\n"))
}

const [checklist, ...only] = process.argv.slice(2)
const files = lawFilesOf(readChecklist(checklist as string))
for (const file of files) {
  if (only.length === 0 || only.includes(file.instrument.folder)) write(file, join(root, "law", file.instrument.folder, `${file.day}.md`))
}
const digests = files.flatMap(({ instrument, day, rows }) =>
  rows.map((row) => `${sha256(normalise(row.text))}  ${instrument.folder}/${day}#${row.anchor}`),
)
writeFileSync(join(root, "tests/law/articles.sha256"), `${digests.join("\n")}\n`)
