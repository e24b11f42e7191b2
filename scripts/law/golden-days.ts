/**
 * Writes `tests/law/golden-days.tsv`: what must be answered for a provision on a day, reckoned from the research checklist alone. It
 * knows neither the law folder nor the loader, so that a mistake in either shows.
 *
 * `node scripts/law/golden-days.ts <statutes.json> <norms.json>`
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export interface StatuteRow {
  readonly law: string
  readonly article: string
  readonly text: string | null
  readonly effectiveFrom: string | null
  /** Last day in force. */
  readonly effectiveTo: string | null
  readonly effectiveFromNote?: string
  readonly confidence: string
}
export interface NormRow {
  readonly id: string
  readonly name: string
  readonly effectiveFrom: string
  /** First day on which it no longer applies. */
  readonly effectiveTo: string | null
}
export interface GoldenDay {
  readonly ref: string
  readonly day: string
  readonly status: "in-force" | "repealed" | "not-yet" | "not-held"
  readonly effective: string
  /** First 16 hex digits of the SHA-256 of the folded text; `-` where there is none. */
  readonly digest: string
}
interface Dated extends StatuteRow {
  readonly text: string
  readonly effectiveFrom: string
}
/** The day of the research: nothing later could be seen. */
export const researched = "2026-11-23"
const shift = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
/** The title without the version that the checklist adds: （2012修正，已被…取代）, （截至刑法修正案（十二））. */
const titleOf = (row: StatuteRow): string => row.law.replace(/（(?:\d{4}|截至|已废止).*）$/, "")
const folded = (text: string): string => {
  const half = new Map([..."，；：（）！？"].map((mark, i) => [mark, ",;:()!?"[i] as string]))
  return [...text.replace(/\s+/g, "")].map((mark) => half.get(mark) ?? mark).join("")
}
const digestOf = (text: string): string => createHash("sha256").update(folded(text)).digest("hex").slice(0, 16)
const inForce = (row: Dated, day: string): boolean => row.effectiveFrom <= day && day <= (row.effectiveTo ?? "9999-12-31")

/** Amended with new numbers: under the same number the law had another text before, which the checklist does not hold. */
const renumbered: ReadonlySet<string> = new Set(["中华人民共和国网络安全法"])
/** One provision on one day. */
const answer = (law: readonly Dated[], row: StatuteRow, day: string): GoldenDay => {
  const ref = `${titleOf(row)} ${row.article}`
  const none: GoldenDay = { ref, day, status: "not-held", effective: "-", digest: "-" }
  const own = law.filter((entry) => entry.article === row.article)
  const told = (status: GoldenDay["status"], entry: Dated): GoldenDay => ({
    ref,
    day,
    status,
    effective: entry.effectiveFrom,
    digest: digestOf(entry.text),
  })
  const now = own.find((entry) => inForce(entry, day))
  if (now) return told("in-force", now)
  if (law.every((entry) => day < entry.effectiveFrom)) return none
  const past = own.filter((entry) => entry.effectiveTo !== null && entry.effectiveTo < day).at(-1)
  if (past) return told("repealed", past)
  const later = own.find((entry) => entry.effectiveFrom > day)
  if (renumbered.has(row.law.replace(/（.*）$/, ""))) return none
  // "date the current wording took effect": another wording came before it, and none of that is held.
  return later && !later.effectiveFromNote?.includes("current wording") ? told("not-yet", later) : none
}
const daysOf = (from: string, to: string | null): readonly string[] => {
  const around = to ? [shift(to, -1), to, shift(to, 1), researched] : [researched]
  return [shift(from, -1), from, shift(from, 1), ...around].filter((day) => day <= "2027-01-01")
}
const statuteDays = (rows: readonly StatuteRow[]): readonly GoldenDay[] => {
  const held = rows.filter((row): row is Dated => row.text !== null && row.confidence !== "memory only")
  return held.flatMap((row) => {
    const law = held.filter((entry) => titleOf(entry) === titleOf(row))
    return daysOf(row.effectiveFrom, row.effectiveTo).map((day) => answer(law, row, day))
  })
}
/** Instruments of which no word is held, neither verbatim nor told: they are never answered. */
const silentDays = (rows: readonly StatuteRow[], told: ReadonlySet<string>): readonly GoldenDay[] =>
  rows
    .filter((row) => row.text === null && !told.has(titleOf(row)))
    .flatMap((row) => {
      const law = rows.filter((entry): entry is Dated => entry.text !== null && titleOf(entry) === titleOf(row))
      const article = /^第[^条]+条/.exec(row.article)?.[0]
      const days = row.effectiveFrom ? daysOf(row.effectiveFrom, row.effectiveTo) : [researched]
      const asked = { ...row, article: article ?? "" }
      return days
        .filter((day) => law.length === 0 || article !== undefined || day < (law[0] as Dated).effectiveFrom)
        .map((day) => ({ ...answer(law, asked, day), ref: `${titleOf(row)} ${article ?? ""}`.trim() }))
    })
/** Norms are told in our own words, so only the days and the version are expected. */
const normDays = (norms: readonly NormRow[], verbatim: ReadonlySet<string>, told: ReadonlyMap<string, string>): readonly GoldenDay[] =>
  norms.flatMap(({ name, effectiveFrom, effectiveTo }) => {
    const ref = name.replace(/\((?!试行).*\)$/, "")
    if (verbatim.has(ref) || !told.has(ref)) return []
    const from = told.get(ref) || effectiveFrom
    const until = effectiveTo ? shift(effectiveTo, -1) : null
    return daysOf(from, until).map((day): GoldenDay => {
      if (day < from) return { ref, day, status: "not-held", effective: "-", digest: "-" }
      return { ref, day, status: until && day > until ? "repealed" : "in-force", effective: from, digest: "-" }
    })
  })

/** Norms that are told, with the safe first day where the sources name two. */
const toldNorms = new Map([
  ["GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引", ""],
  ["互联网金融贷后催收业务指引", ""],
  ["互联网金融逾期债务催收自律公约(试行)", ""],
  ["金融机构个人消费类贷款催收工作指引(试行)", ""],
  ["银行保险机构消费者权益保护管理办法", ""],
  ["银行业保险业消费投诉处理管理办法", ""],
  ["关于加强商业银行互联网助贷业务管理提升金融服务质效的通知", ""],
  // Dated 2024-12-31, published 2025-01-17: the later day is the safe one.
  ["小额贷款公司监督管理暂行办法", "2025-01-17"],
])
/** The whole table, in the order of the checklist, each pair once. */
export const goldenDays = (statutes: readonly StatuteRow[], norms: readonly NormRow[]): readonly GoldenDay[] => {
  const verbatim = new Set(statutes.filter((row) => row.text !== null).map(titleOf))
  const silent = new Set([...toldNorms.keys(), "互联网金融逾期债务催收自律公约（试行）"])
  for (const row of statutes) if (titleOf(row).includes("助贷业务管理")) silent.add(titleOf(row))
  const rows = [...statuteDays(statutes), ...silentDays(statutes, silent), ...normDays(norms, verbatim, toldNorms)]
  return [...new Map(rows.map((row) => [`${row.ref}\t${row.day}`, row])).values()]
}
export const writeTable = (rows: readonly GoldenDay[]): string =>
  [
    "# provision\tday\tstatus\teffective\tdigest of the folded text (first 16 hex digits)",
    ...rows.map((row) => [row.ref, row.day, row.status, row.effective, row.digest].join("\t")),
    "",
  ].join("\n")

if (process.argv[1] === import.meta.filename) {
  const [statutes, norms] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")))
  const table = writeTable(goldenDays(statutes, norms.norms))
  writeFileSync(join(import.meta.dirname, "../../tests/law/golden-days.tsv"), table)
}
