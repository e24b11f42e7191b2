/** What the first 64 KB of a file show of a table: its true form, whatever the suffix says, and the labels in it. */
import { foldLabel } from "../../case/text.ts"
import type { Source } from "../importer.ts"
import { guessEncoding, headText } from "../text/encoding.ts"
import { withoutHoles } from "../text/holes.ts"
import type { TextPlan } from "./text-table.ts"
import { planText } from "./text-table.ts"

export type Form = "text" | "markup" | "biff" | "zip" | "binary"
export interface Glimpse {
  readonly form: Form
  /** The plan, for delimited text that holds a call list. */
  readonly plan: TextPlan | undefined
  /** True when a cell holds exactly this label. */
  has(label: string): boolean
  /** True when this stands somewhere in the readable part. */
  mentions(words: string): boolean
  /** True for a zip that looks like a spreadsheet. */
  readonly spreadsheet: boolean
}
/** What a file is in truth, for people. */
export const formNames: Readonly<Record<Form, string>> = { text: "CSV/TSV", markup: "HTML", biff: "XLS", zip: "XLSX", binary: "?" }
const startsWith = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte)
/** Control characters, but for a few: a text may have damaged bytes, and holes. */
const isBinary = (bytes: Uint8Array): boolean => {
  const least = 16
  const odd = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return odd > least + bytes.length / 50
}
export const formOf = (head: Uint8Array): Form => {
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return "biff"
  if (startsWith(head, 0x50, 0x4b, 3, 4)) return "zip"
  if (!guessEncoding(head).startsWith("utf-16") && isBinary(withoutHoles(head.subarray(0, 1024)))) return "binary"
  const text = headText(head.subarray(0, 2048)).trimStart()
  if (/^(?:<!doctype html|<html|<head|<meta|<style|<table|<body|<div)/i.test(text)) return "markup"
  return /^<\?xml/i.test(text) && /<(?:\w+:)?Workbook\b/.test(text) ? "markup" : "text"
}
/** Cells of a BIFF8 file as they lie in it: a length, a flag for wide characters, then UTF-16. */
const biffCells = (head: Uint8Array): { has: (label: string) => boolean; mentions: (words: string) => boolean } => {
  const decoder = new TextDecoder("utf-16le", { ignoreBOM: true })
  const views = [decoder.decode(head), decoder.decode(head.subarray(1))]
  const whole = (view: string, label: string): boolean => {
    for (let at = view.indexOf(`\u0100${label}`); at >= 0; at = view.indexOf(`\u0100${label}`, at + 1)) {
      if (at > 0 && view.charCodeAt(at - 1) >> 8 === label.length) return true
    }
    return false
  }
  return { has: (label) => views.some((view) => whole(view, label)), mentions: (words) => views.some((view) => view.includes(words)) }
}
const look = (source: Pick<Source, "head" | "size">): Glimpse => {
  const { head } = source
  const form = formOf(head)
  const none = { form, plan: undefined, spreadsheet: false, has: () => false, mentions: () => false }
  if (head.length === 0 || form === "binary") return none
  if (form === "zip") {
    const names = new TextDecoder("utf-8").decode(head)
    return { ...none, spreadsheet: names.includes("xl/") || (names.includes("[Content_Types].xml") && !/(?:word|ppt)\//.test(names)) }
  }
  if (form === "biff") return { ...none, ...biffCells(head) }
  const text = headText(head)
  if (form === "markup") {
    const cells = new Set(
      text
        .replace(/&nbsp;/g, " ")
        .split(/<[^>]*>/)
        .map(foldLabel),
    )
    return { ...none, has: (label) => cells.has(foldLabel(label)), mentions: (words) => text.includes(words) }
  }
  // JSON has commas too, but it is no table.
  const plan = /^\s*(?:[{[]|[\w$]+\s*\()/.test(text) ? undefined : planText(source)
  const labels = new Set(plan?.plan.labels ?? [])
  return { ...none, plan, has: (label) => labels.has(foldLabel(label)), mentions: (words) => text.includes(words) }
}
const seen = new WeakMap<Uint8Array, Glimpse>()
/** Looks once per head, however many importers ask. */
export const glimpse = (source: Pick<Source, "head" | "size">): Glimpse => {
  const known = seen.get(source.head)
  if (known) return known
  const made = look(source)
  seen.set(source.head, made)
  return made
}
