/** Rules of procedure as dated data (`law/procedure/*.md`): each answers for the filing days on which all it rests on is in force. */
import type { Day } from "../../case/time.ts"
import { type Confidence, confidences } from "../../law/instrument.ts"
import { type LawFile, reading, readSheet, refuseFile, sheetsIn } from "../../law/sheet.ts"
import { type Basis, basisOf } from "../../law/terms/term.ts"

export interface ProcedureRule {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly from: Day
  readonly until?: Day
  readonly bases: readonly Basis[]
  readonly steps: readonly string[]
  readonly confidence: Confidence
  readonly source: string
  readonly note?: string
  /** What only one sheet has: places, rights, amounts. */
  readonly more: ReadonlyMap<string, string>
}
/** The sheets by name, each in the order it is written. */
export type Procedure = ReadonlyMap<string, readonly ProcedureRule[]>

const common = "from until basis confidence source note".split(" ")
/** Name of a sheet → the fields it alone has, all of them needed unless they end in `?`. */
const sheets: Readonly<Record<string, readonly string[]>> = {
  courts: ["place", "needs?", "cities?", "rights?"],
  causes: ["rights", "number?"],
  injunction: ["question?", "answers?"],
  refusals: ["terms?"],
  "court-fee": ["least", "most", "free-to", "band-to", "band-rate", "rest-rate"],
  choice: ["kind"],
}

/** A list of causes or the like rests on an instrument as a whole. */
const wholeOf = (text: string): Basis | undefined => (/^\S+$/.test(text) ? { law: true, instrument: text } : undefined)
const readRules = (file: LawFile, name: string): readonly ProcedureRule[] => {
  const own = sheets[name] ?? refuseFile(file.path, 0, `no sheet of procedure "${name}"`)
  const keys = own.map((key) => key.replace("?", ""))
  return readSheet(file, { head: ["title", "checked"], section: [...common, ...keys] }).sections.map((section) => {
    const get = reading(file.path, section.line, section.fields)
    for (const key of own) if (!key.endsWith("?")) get.text(key)
    const bases = get
      .text("basis")
      .split("；")
      .map((text) => basisOf(text) ?? wholeOf(text) ?? get.fail("basis", `"${text}" names no law`))
    const note = get.optional("note")
    return {
      id: section.id,
      title: section.title,
      text: section.text.join("\n") || refuseFile(file.path, section.line, "a rule needs its explanation"),
      from: get.day("from"),
      ...(get.optional("until") === undefined ? {} : { until: get.day("until") }),
      bases,
      steps: section.bullets,
      confidence: get.oneOf("confidence", confidences),
      source: get.text("source"),
      ...(note === undefined ? {} : { note }),
      more: new Map(keys.flatMap((key) => (get.optional(key) === undefined ? [] : [[key, get.text(key)] as const]))),
    }
  })
}

/** Reads all sheets of procedure. Throws Broken("bad-law-file"). */
export const loadProcedure = (files: readonly LawFile[]): Procedure =>
  new Map(
    sheetsIn(files, "procedure").map((file) => {
      const name = /^procedure\/([a-z-]+)\.md$/.exec(file.path)?.[1] ?? refuseFile(file.path, 0, "expected procedure/<name>.md")
      return [name, readRules(file, name)]
    }),
  )
/** The rules of a sheet that answer for a filing day. */
export const rulesOn = (procedure: Procedure, name: string, day: Day): readonly ProcedureRule[] =>
  (procedure.get(name) ?? []).filter((rule) => rule.from <= day && (rule.until === undefined || day <= rule.until))
/** A field of a rule as a list. */
export const procedureList = (rule: ProcedureRule, key: string): readonly string[] =>
  (rule.more.get(key) ?? "")
    .split("、")
    .map((part) => part.trim())
    .filter(Boolean)
