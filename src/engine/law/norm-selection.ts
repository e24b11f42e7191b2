/** Which collection norm speaks of which kind of lender on which day, read from `law/norm-selection/`, and how to find out the lender. */
import type { Day } from "../case/time.ts"
import {
  type Confidence,
  type CountingRule,
  confidences,
  type InstrumentKind,
  type Law,
  type LenderWay,
  type NormRule,
  type NormSelection,
  type Version,
} from "./instrument.ts"
import { type LawFile, reading, readSheet, type SheetSection, sheetsIn } from "./sheet.ts"

/** A norm for a lender on a day, in the version of that day. */
export interface ChosenNorm {
  readonly rule: NormRule
  readonly version: Version
  /** False while a condition is open, the norm is only referred to, the kind of lender is unknown, or the source is too weak for more than a hint. */
  readonly settled: boolean
}

const hints: readonly Confidence[] = ["secondary-multi-weak", "inference"]
const weight: readonly InstrumentKind[] = ["法律", "行政法规", "规章", "司法解释", "规范性文件", "国家标准", "自律规范"]

const readRule = (path: string, section: SheetSection): NormRule => {
  const at = reading(path, section.line, section.fields)
  const condition = at.optional("condition")
  const needs = at.optional("needs")
  if (needs !== undefined && condition === undefined) at.fail("needs", "belongs to a condition")
  const until = section.fields.has("until") ? at.day("until") : undefined
  if (until && until < at.day("from")) at.fail("until", "ends before it begins")
  return {
    id: section.id,
    norm: at.text("norm"),
    title: section.title,
    lenders: at.list("lenders"),
    from: at.day("from"),
    ...(until ? { until } : {}),
    ...(condition ? { condition } : {}),
    ...(needs ? { needs } : {}),
    presumed: at.list("presumed"),
    reference: at.optional("use") !== undefined && at.oneOf("use", ["参照"]) === "参照",
    text: section.text.join("\n"),
    confidence: at.oneOf("confidence", confidences),
    source: at.text("source"),
  }
}
const readWay = (path: string, section: SheetSection): LenderWay => {
  const at = reading(path, section.line, section.fields)
  return {
    id: section.id,
    title: section.title,
    text: section.text.join("\n"),
    needs: at.text("needs"),
    basis: at.list("basis"),
    confidence: at.oneOf("confidence", confidences),
    source: at.text("source"),
  }
}
const readCounting = (path: string, section: SheetSection): CountingRule => {
  const at = reading(path, section.line, section.fields)
  return {
    id: section.id,
    title: section.title,
    text: section.text.join("\n"),
    confidence: at.oneOf("confidence", confidences),
    source: at.text("source"),
  }
}

/** Reads the selection among the law files. Throws Broken("bad-law-file"). */
export const loadNormSelection = (files: readonly LawFile[]): NormSelection => {
  const sheets = sheetsIn(files, "norm-selection")
  const sections = (name: string, keys: readonly string[]) =>
    sheets
      .filter((file) => file.path === `norm-selection/${name}.md`)
      .flatMap((file) =>
        readSheet(file, { head: ["title", "checked"], section: keys }).sections.map((section) => ({ path: file.path, section })),
      )
  return {
    rules: sections("norms", ["norm", "lenders", "from", "until", "condition", "needs", "presumed", "use", "confidence", "source"]).map(
      ({ path, section }) => readRule(path, section),
    ),
    ways: sections("lender", ["needs", "basis", "confidence", "source"]).map(({ path, section }) => readWay(path, section)),
    counting: sections("counting", ["confidence", "source"]).map(({ path, section }) => readCounting(path, section)),
  }
}

/**
 * The norms that speak of a kind of lender on a day, the binding ones first, then the newest. An empty list for a licensed kind means that
 * no norm is held for that day; for `unlicensed` that the norms are not written for it. They all speak of collecting a due debt: for
 * anybody else the measure is whether there is a basis for the contact at all.
 */
export const normsFor = (law: Law, lenderType: string | undefined, day: Day): readonly ChosenNorm[] => {
  const type = lenderType ?? "unknown"
  return law.selection.rules
    .filter((rule) => rule.lenders.includes(type) && rule.from <= day && (rule.until === undefined || day <= rule.until))
    .flatMap((rule) => {
      const version = law.version(rule.norm, day)
      const settled = type !== "unknown" && rule.condition === undefined && !rule.reference && !hints.includes(rule.confidence)
      return version ? [{ rule, version, settled }] : []
    })
    .sort((a, b) => weight.indexOf(a.version.kind) - weight.indexOf(b.version.kind) || (a.version.effective < b.version.effective ? 1 : -1))
}
