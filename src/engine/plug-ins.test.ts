/**
 * A plug-in's id and title are spelt in its folder, in its registry, in law data and in tests, and nowhere else: whoever means one imports it, so that
 * another of its sort can be added without a word anywhere. Ids are read from the registries; what may stand all the same is listed with a reason, and
 * an entry that nothing needs any more fails.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { describe, expect, it } from "vitest"
import { causes } from "./causes/index.ts"
import { drafts } from "./documents/index.ts"
import { gapKinds } from "./gaps/index.ts"
import { importers } from "./importers/index.ts"
import { rules } from "./rules/index.ts"

const source = join(import.meta.dirname, "..")
interface Sort {
  readonly sort: "rule" | "cause" | "paper" | "importer" | "gap"
  readonly ids: readonly string[]
  /** Where an id may stand: its folder or file, as the beginning of a path below `src`. */
  readonly home: (id: string) => string
  readonly registry: string
}
const sorts: readonly Sort[] = [
  { sort: "rule", ids: rules.map(({ id }) => id), home: (id) => `engine/rules/${id}/`, registry: "engine/rules/index.ts" },
  { sort: "cause", ids: causes.map(({ id }) => id), home: (id) => `engine/causes/${id}/`, registry: "engine/causes/index.ts" },
  {
    sort: "paper",
    ids: drafts.map(({ id }) => id),
    home: (id) => `engine/documents/papers/${id}/`,
    registry: "engine/documents/papers/index.ts",
  },
  {
    sort: "importer",
    ids: importers.map(({ id }) => id),
    home: (id) => `engine/importers/formats/${id}/`,
    registry: "engine/importers/index.ts",
  },
  { sort: "gap", ids: gapKinds.map(({ code }) => code), home: (code) => `engine/gaps/${code}.ts`, registry: "engine/gaps/index.ts" },
]
interface Allowed {
  readonly sort: Sort["sort"]
  /** The id; absent for every id of the sort. */
  readonly id?: string
  /** The file, or the folder with a stroke at its end. */
  readonly in: string
  readonly why: string
}
const allowed: readonly Allowed[] = [
  // Another thing of the same name.
  ...["case/claim.ts", "timeline/loans/standing.ts", "grounds/position.ts"].map(
    (file): Allowed => ({ sort: "cause", id: "overdue", in: `engine/${file}`, why: "the standing of a loan, no cause" }),
  ),
  { sort: "cause", id: "scam", in: "engine/messages/", why: "a flag of wording, no cause" },
  { sort: "cause", id: "marketing", in: "engine/messages/", why: "a label of wording, no cause" },
  { sort: "cause", id: "scam", in: "engine/causes/words.ts", why: "a flag of wording, no cause" },
  { sort: "cause", id: "scam", in: "engine/rules/code-or-transfer-request/", why: "a flag of wording, no cause" },
  { sort: "cause", id: "scam", in: "engine/rules/impersonation/", why: "a flag of wording, no cause" },
  { sort: "cause", id: "scam", in: "engine/documents/quotations/", why: "a flag of wording, no cause" },
  { sort: "cause", id: "scam", in: "engine/timeline/attribution/mediators.ts", why: "a flag of wording, no cause" },
  { sort: "cause", id: "marketing", in: "engine/plan/safety/", why: "a label of wording, no cause" },
  { sort: "cause", id: "identity-misuse", in: "engine/channels/channel.ts", why: "a kind of case in law/channels, no cause" },
  ...[
    "case/batch.ts",
    "case/origin.ts",
    "timeline/build.ts",
    "views/formats.ts",
    "documents/sections/course.ts",
    "timeline/notes.ts",
    "importers/formats/diary/index.ts",
  ].map(
    (file): Allowed => ({
      sort: "importer",
      id: "statement",
      in: `engine/${file}`,
      why: "a kind of event, of origin, a form of writing: no importer",
    }),
  ),
  ...[
    "engine/case/issue.ts",
    "engine/derive.ts",
    "engine/timeline/unread.ts",
    "engine/verbs/reception.ts",
    "engine/documents/papers/contact-statistics/",
    "locales/",
  ].map((file): Allowed => ({ sort: "gap", id: "reception-clock-doubted", in: file, why: "the code of an issue, no gap" })),
  ...["engine/messages/", "apps/web/timeline/harsh.ts"].flatMap((file) =>
    ["insult", "obscene"].map((id): Allowed => ({ sort: "rule", id, in: file, why: "a label of the command line's contract, no rule" })),
  ),
  { sort: "rule", id: "false-amount", in: "engine/channels/channel.ts", why: "a kind of case in law/channels, no rule" },
  ...["channels/terms/input.ts", "plan/safety/fraud.ts", "plan/stages/answers.ts", "plan/stages/complain.ts", "plan/stages/verify.ts"].map(
    (file): Allowed => ({ sort: "paper", id: "credit-objection", in: `engine/${file}`, why: "a channel of law/channels, no paper" }),
  ),
  // Not yet mended.
  { sort: "cause", id: "overdue", in: "engine/plan/standing.ts", why: "how a person stands to a debt, no cause" },
  { sort: "paper", id: "police-report", in: "engine/", why: "the question on which day it was made has the same name" },
  { sort: "paper", in: "engine/plan/papers.ts", why: "the plan names papers by the ids of the command line's contract, built or not" },
  { sort: "paper", in: "engine/documents/planned.ts", why: "the papers that the command line's contract names, built or not" },
]

interface Code {
  readonly file: string
  readonly text: string
}
/** Code without comments and without the paths of imports: an import is checked by the compiler. */
const code: readonly Code[] = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|test-d|conformance)\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    file: relative(source, path),
    text: readFileSync(path, "utf8")
      .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "")
      .replace(/\b(?:from|import)\s*\(?\s*"[^"]*"/g, ""),
  }))
const spells = (text: string, word: string): boolean => [`"${word}"`, `'${word}'`, `\`${word}\``].some((quoted) => text.includes(quoted))
const fits = (entry: Allowed, { sort }: Sort, id: string, file: string): boolean =>
  entry.sort === sort && (entry.id ?? id) === id && (file === entry.in || (entry.in.endsWith("/") && file.startsWith(entry.in)))

const strays = sorts.flatMap((sort) =>
  sort.ids.flatMap((id) =>
    code
      .filter(({ file, text }) => file !== sort.registry && !file.startsWith(sort.home(id)) && spells(text, id))
      .map(({ file }) => ({ sort, id, file })),
  ),
)

describe("the id of a plug-in", () => {
  it("is looked for in every file, and found at home", () => {
    expect(code.length).toBeGreaterThan(300)
    for (const { sort, ids, home } of sorts) {
      const homeless = ids.filter((id) => !code.some(({ file, text }) => file.startsWith(home(id)) && spells(text, id)))
      expect([sort, homeless]).toEqual([sort, []])
    }
    expect(spells('x === "before-due"', "before-due")).toBe(true)
    expect(spells('"not-before-due" + `${x}-before-due`', "before-due")).toBe(false)
  })
  it("stands nowhere else", () => {
    const wrong = strays.filter(({ sort, id, file }) => !allowed.some((entry) => fits(entry, sort, id, file)))
    expect(wrong.map(({ sort, id, file }) => `${sort.sort} ${id}: ${file}`)).toEqual([])
  })
  it("is allowed nowhere where it does not stand", () => {
    const stale = allowed.filter((entry) => !strays.some(({ sort, id, file }) => fits(entry, sort, id, file)))
    expect(stale.map(({ sort, id, in: place }) => `${sort} ${id ?? "*"}: ${place}`)).toEqual([])
  })
})
describe("the title of a rule or a cause", () => {
  const titles = [
    ...rules.map(({ id, words }) => ({ home: `engine/rules/${id}/`, title: words.title })),
    ...causes.map(({ id, title }) => ({ home: `engine/causes/${id}/`, title })),
  ]
  it("stands in its folder alone", () => {
    const found = titles.map(({ home, title }) =>
      code.filter(({ text }) => text.includes(title)).map(({ file }) => [title, file.startsWith(home)]),
    )
    expect(found).toEqual(titles.map(({ title }) => [[title, true]]))
  })
})
