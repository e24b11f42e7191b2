/**
 * Writes `docs/law-not-verified.md` and makes sure that it leaves nothing out: whatever the research marks as unverified must be covered.
 *
 * `node scripts/law/not-verified.ts <statutes.json> <norms.json>`
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type OpenMatter, openMatters } from "./open-matters.ts"

interface Judged {
  readonly id: string
  readonly confidence?: string
}
export interface Norms {
  readonly norms: readonly {
    readonly id: string
    readonly dateConfidence?: string
    readonly clauses: readonly { readonly topic: string; readonly confidence: string }[]
  }[]
  readonly channels: readonly Judged[]
  readonly deadlines: readonly Judged[]
}
/** Confidence words that make no fact. */
const never = ["memory only", "unverified-memory", "contradicted", "not-found", "low"]

/** What the research could not verify, by the names that open matters cover. */
export const unverified = (statutes: readonly { readonly id: string; readonly text: string | null }[], norms: Norms): readonly string[] => [
  ...statutes.filter((row) => row.text === null).map((row) => row.id),
  ...norms.norms.flatMap(({ id, dateConfidence, clauses }) => [
    ...(never.includes(dateConfidence ?? "") ? [`date/${id}`] : []),
    ...clauses.filter((clause) => never.includes(clause.confidence)).map((clause) => `${id}/${clause.topic}`),
  ]),
  ...norms.channels.filter((one) => never.includes(one.confidence ?? "")).map((one) => `channel/${one.id}`),
  ...norms.deadlines.filter((one) => never.includes(one.confidence ?? "")).map((one) => `deadline/${one.id}`),
]
export const pageOf = (matters: readonly OpenMatter[]): string =>
  [
    "---\ntitle: 未核实\nchecked: 2026-11-23\n---\n",
    "这里列出没有核实到可以作为事实的内容：现在怎样处理（now），要什么才能定下来（settle）。由 `scripts/law/not-verified.ts` 写成，改动写在 `scripts/law/open-matters.ts`。\n",
    ...matters.map(({ id, title, article, now, settle }) =>
      [`## ${title} {#${id}}`, ...(article ? [`- article: ${article}`] : []), `- now: ${now}`, `- settle: ${settle}`, ""].join("\n"),
    ),
  ].join("\n")

if (process.argv[1] === import.meta.filename) {
  const [statutes, norms] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")))
  const covered = new Set(openMatters.flatMap((matter) => matter.covers))
  const names = unverified(statutes, norms)
  const missing = names.filter((name) => !covered.has(name))
  const settled = [...covered].filter((name) => !names.includes(name))
  if (missing.length + settled.length > 0) throw new Error(`not covered: ${missing.join("; ")} – no longer open: ${settled.join("; ")}`)
  writeFileSync(join(import.meta.dirname, "../../docs/law-not-verified.md"), pageOf(openMatters))
}
