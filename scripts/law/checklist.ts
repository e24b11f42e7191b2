/** The rows of the research checklist, grouped into the files of `law/`: one instrument and commencement day each. */
import { readFileSync } from "node:fs"
import { articleNumber } from "../../src/engine/law/numerals.ts"
import { type Instrument, instruments } from "./instruments.ts"

export interface Source {
  readonly repoOrUrl: string
  readonly path: string
  readonly official?: string
  readonly note?: string
}
export interface Row {
  readonly id: string
  readonly law: string
  readonly article: string
  readonly text: string | null
  readonly effectiveFrom: string | null
  /** Last day in force. */
  readonly effectiveTo: string | null
  readonly effectiveFromNote?: string
  readonly confidence: string
  readonly caution?: string
  readonly verification?: string
  readonly excerpt?: boolean
  readonly summaryZh: string
  readonly sources: readonly Source[]
}
export interface HeldRow extends Row {
  readonly text: string
  readonly effectiveFrom: string
  readonly anchor: string
}
export interface LawFileRows {
  readonly instrument: Instrument
  readonly day: string
  readonly rows: readonly HeldRow[]
}

/** Confidence words that admit a text. */
const usable = new Set(["two sources", "one source"])
export const readChecklist = (path: string): readonly Row[] => JSON.parse(readFileSync(path, "utf8")) as Row[]
export const prefixOf = (row: Row): string => row.id.replace(/-[^A-Z]*$/, "")
export const isHeld = (row: Row): boolean => row.text !== null && usable.has(row.confidence)

const order = (anchor: string): number => {
  const [main = "0", sub = "0"] = anchor.replace("art-", "").split("-")
  return Number(main) + Number(sub) / 100
}
const anchorOf = (article: string): string => {
  const found = articleNumber(article)
  return found && found.rest === "" ? `art-${found.number}` : "causes"
}

/**
 * The files that the checklist makes. Where articles of one version took their wording on different days (the Criminal Law), every such
 * day begins a file that carries on the articles already in force.
 */
export const lawFilesOf = (checklist: readonly Row[]): readonly LawFileRows[] =>
  instruments.flatMap((instrument) => {
    const rows = checklist
      .filter((row) => prefixOf(row) === instrument.prefix && isHeld(row))
      .map((row) => ({ ...row, anchor: anchorOf(row.article) }) as HeldRow)
      .sort((a, b) => order(a.anchor) - order(b.anchor))
    if (rows.length === 0) throw new Error(`no row of the checklist begins with ${instrument.prefix}`)
    return [...new Set(rows.map((row) => row.effectiveFrom))]
      .sort()
      .map((day) => ({ instrument, day, rows: rows.filter((row) => row.effectiveFrom <= day) }))
  })
