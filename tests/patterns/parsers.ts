/** Every function of the engine that takes text, found by importing its modules; those that need more are called with what they need. */
import { relative, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { questions } from "../../src/engine/case/questions/index.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { fitAnswer } from "../../src/engine/importers/formats/statement/index.ts"
import { readItem } from "../../src/engine/importers/index.ts"
import { attributeIn } from "../../src/engine/importers/sheet/markup.ts"
import { parseMoment, withClockTime } from "../../src/engine/importers/table/moment.ts"
import { articleNumber } from "../../src/engine/law/numerals.ts"
import { calledNames } from "../../src/engine/rules/wrong-addressee/called-names.ts"
import { sourceOfText } from "../importers/source.ts"
import { sourcesOf } from "./literals.ts"

export interface Parser {
  readonly name: string
  /** Whether whole files are read: fewer texts are tried there. */
  readonly whole: boolean
  run(text: string): unknown
}
const src = resolve(import.meta.dirname, "../../src")
const folders = ["engine/case", "engine/importers", "engine/timeline", "engine/messages", "engine/law", "engine/documents", "locales"]
/** Modules whose functions read text that somebody else wrote: new functions in them are attacked without anybody registering them. */
const readers =
  /^(?:engine\/(?:case\/(?:ends|record\/names|number\/.*|text|time)|importers\/(?!index|extraction-bytes|media|table\/(?:table-importer|memo|mobile-index|columns|reading)|text\/byte-pool).*|timeline\/(?:claims|masked|signature|stated-numbers)|messages\/(?:index|says\/(?:names|numerals|same-person))|law\/(?:lookup|nearby|instrument)|documents\/sheet\/clean)|locales\/sentence)\.ts$/
/** What takes something else than text first, and is called as it should be below. */
const others: ReadonlySet<string> = new Set(["attributeIn", "withClockTime", "markupReader", "fitAnswer"])

const rule = { receivedOn: "2026-04-01" as Day }
const day = parseMoment("2026-01-02", rule)
const named: readonly Parser[] = [
  { name: "withClockTime", whole: false, run: (text) => withClockTime(day, text) },
  { name: "attributeIn", whole: false, run: (text) => [attributeIn(text, "name"), attributeIn(`name${text}`, "name", true)] },
  { name: "calledNames", whole: false, run: (text) => calledNames(text) },
  { name: "articleNumber", whole: false, run: (text) => articleNumber(text) },
  { name: "parseMoment", whole: false, run: (text) => parseMoment(text, rule) },
  ...[...new Map(questions.map((question) => [question.type, question])).values()].map(
    (question): Parser => ({
      name: `fitAnswer ${question.type}`,
      whole: false,
      run: (text) => fitAnswer(question, text) ?? fitAnswer(question, [text]),
    }),
  ),
  ...["csv", "txt", "xml", "html", "json"].map(
    (suffix): Parser => ({
      name: `a whole .${suffix}`,
      whole: true,
      run: (text) => readItem(sourceOfText(`a.${suffix}`, text)),
    }),
  ),
  {
    name: "a cell of a table",
    whole: true,
    run: (text) =>
      readItem(
        sourceOfText(
          "通话.csv",
          `对方号码,起始时间,通话时长,呼叫类型\n13800000000,2026-01-02 10:00:00,10,被叫\n${[0, 1, 2, 3]
            .map((place) =>
              ["15400000001", "2026-01-02 10:01:00", "10", "被叫"]
                .map((cell, i) => (i === place ? `"${text.replaceAll('"', '""')}"` : cell))
                .join(","),
            )
            .join("\n")}\n`,
        ),
      ),
  },
  {
    name: "an attribute of a backup",
    whole: true,
    run: (text) =>
      readItem(
        sourceOfText(
          "sms.xml",
          `<smses count="1"><sms address="${text.replace(/["<&]/g, "_")}" date="1767578400000" type="1" body="${text.replace(/["<&]/g, "_")}" /></smses>`,
        ),
      ),
  },
]
/** In a fixed order, so that a place in it means the same on every thread. */
export const parsers = async (): Promise<readonly Parser[]> => {
  const found: Parser[] = []
  for (const file of folders.flatMap(sourcesOf)) {
    const name = relative(src, file)
    if (!readers.test(name)) continue
    for (const [key, value] of Object.entries((await import(pathToFileURL(file).href)) as Record<string, unknown>)) {
      if (value instanceof RegExp) found.push({ name: `${name} ${key}`, whole: false, run: (text) => value.test(text) })
      if (typeof value !== "function" || value.length > 2 || others.has(key)) continue
      const call = value as (...texts: unknown[]) => unknown
      found.push({ name: `${name} ${key}`, whole: false, run: (text) => call(text, text.slice(0, 200)) })
    }
  }
  return [...found, ...named]
}
