/** Over all papers: what one is filed with is asked for where it is missing, stands in it where it is told, and stands in none that another reads. */
import { describe, expect, it } from "vitest"
import { isAnswered } from "../../src/engine/case/apart.ts"
import { personalItems, readableBy } from "../../src/engine/documents/filing/recipient.ts"
import { draftAll, drafts } from "../../src/engine/documents/index.ts"
import { needsOf } from "../../src/engine/documents/refusal.ts"
import { renderText } from "../../src/engine/documents/render/text.ts"
import { layOutPaper } from "../../src/engine/documents/sheet/lay.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { read } from "../golden/given.ts"
import { exampleDossier, examples } from "./example-dossier.ts"

type Answers = Readonly<Record<string, string | string[]>>
const answersOf = (name: string): Answers => read(`examples/${name}`).answers as Answers
const outcomes = (dossier: Dossier) =>
  draftAll(dossier).map((made) =>
    "document" in made
      ? {
          doc: made.document.doc,
          text: renderText(layOutPaper(made.document, made.exhibits)),
          asked: [] as readonly (string | undefined)[],
          exhibits: made.exhibits,
        }
      : {
          doc: made.doc,
          text: "",
          exhibits: [],
          asked: made.refusal.why === "missing" ? made.refusal.gaps.map(({ question }) => question?.key) : [],
        },
  )
const draftOf = (doc: string) => drafts.find(({ id }) => id === doc)
/** The keys of an example's answers that are a filing's, with what they say. */
const filedIn = (answers: Answers): readonly (readonly [key: string, value: string])[] =>
  Object.entries(answers).flatMap(([key, value]) =>
    personalItems.some((item) => item === key) || /\.(?:registered-name|seat|office)$/.test(key) ? [[key, String(value)] as const] : [],
  )
const needOf = (key: string): string => (key.split(".").at(-1) as string).replace(/^platform-/, "")
const withPapers = examples.filter((name) => filedIn(answersOf(name)).length > 0)

describe.each(withPapers)("%s", async (name) => {
  const answers = answersOf(name)
  const whole = await exampleDossier(name)
  const told = outcomes(whole)
  it("has papers, and answers for each of them", () => {
    expect(told.filter(({ text }) => text !== "").length).toBeGreaterThan(2)
    expect(filedIn(answers).every(([key]) => isAnswered(whole.facts, key))).toBe(true)
  })
  it("what only some may read stands in no paper of another, and is an exhibit of none", () => {
    const kept = filedIn(answers).filter(([key]) => personalItems.some((item) => item === key))
    expect(kept.length).toBeGreaterThan(2)
    for (const [key, value] of kept)
      for (const { doc, text, exhibits } of told) {
        const recipient = draftOf(doc)?.recipient
        if (text === "" || recipient === undefined) continue
        if (!readableBy(recipient).some((item) => item === key)) expect(text, `${doc} tells ${key}`).not.toContain(value)
        expect(exhibits.filter(({ name: exhibit }) => exhibit.includes(key) || exhibit.includes(value))).toEqual([])
      }
  })
  it.each(filedIn(answers))("without %s each paper that needs it refuses and asks; with it, it stands there", async (key, value) => {
    const needing = drafts.filter((draft) => (needsOf(draft) as readonly string[]).includes(needOf(key))).map(({ id }) => id)
    const { [key]: _, ...rest } = answers
    const without = outcomes(await exampleDossier(name, rest))
    for (const doc of needing) {
      const before = told.filter((one) => one.doc === doc)
      if (before.every(({ text }) => text === "")) continue
      expect(before[0]?.text, doc).toContain(value)
      const after = without.filter((one) => one.doc === doc)
      expect([doc, after.map(({ text }) => text), after.flatMap(({ asked }) => asked)]).toEqual([doc, after.map(() => ""), [key]])
    }
    for (const { doc, text } of without) if (!needing.includes(doc)) expect(text, doc).not.toContain(value)
  })
})
