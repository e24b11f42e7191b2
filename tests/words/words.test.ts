/** Words once: every code of a closed list has one wording in each language, and page, command line and papers print that one. */
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { questionsCommand } from "../../src/apps/cli/commands/lists.ts"
import { viewLines } from "../../src/apps/cli/view.ts"
import { AnswerList } from "../../src/apps/web/questions/AnswerList.tsx"
import { AnswerField } from "../../src/apps/web/questions/fields.tsx"
import { EventRow } from "../../src/apps/web/timeline/EventRow.tsx"
import { eventKinds } from "../../src/engine/case/batch.ts"
import type { Both } from "../../src/engine/case/both.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { standings } from "../../src/engine/case/claim.ts"
import { eventWords } from "../../src/engine/case/event-words.ts"
import { onPaper } from "../../src/engine/case/questions/choice.ts"
import { questions } from "../../src/engine/case/questions/index.ts"
import { yesNo } from "../../src/engine/case/questions/question.ts"
import { roles } from "../../src/engine/case/role.ts"
import { conclusions } from "../../src/engine/causes/cause.ts"
import { evidenceList } from "../../src/engine/documents/papers/evidence-list/index.ts"
import { inForm } from "../../src/engine/say/forms.ts"
import { questionViews as viewsOfQuestions } from "../../src/engine/views/questions.ts"
import type { EventView } from "../../src/engine/views/timeline.ts"
import { eventNamed, named, wordsByList } from "../../src/locales/names.ts"
import { exampleDossier } from "../documents/example-dossier.ts"

const han = /\p{Script=Han}/u
const choicesOf = (question: (typeof questions)[number]): readonly (Both & { readonly id: string })[] =>
  question.type === "choice" ? question.choices : question.type === "yes-no" ? yesNo : []
const questionViews = viewsOfQuestions()
const directions = ["in", "out", "unknown"] as const

describe("every code has words in both languages", () => {
  it.each(Object.keys(wordsByList) as (keyof typeof wordsByList)[])("%s", (list) => {
    for (const [code, words] of Object.entries(wordsByList[list] as Readonly<Record<string, Both>>))
      expect([code, words.zh, words.en]).toEqual([code, expect.stringMatching(han), expect.not.stringMatching(han)])
  })
  it("of which the lists are whole", () => {
    expect(Object.keys(wordsByList.kind)).toEqual([...eventKinds])
    expect(Object.keys(wordsByList.standing)).toEqual([...standings])
    expect(Object.keys(wordsByList.conclusion)).toEqual([...conclusions])
    for (const kind of eventKinds)
      for (const direction of directions) expect(eventWords(kind, direction)).toMatchObject({ zh: expect.stringMatching(han) })
  })
  it.each(questions.map((question) => [question.key, question] as const))("%s", (_, question) => {
    for (const both of [question.ask, question.why, ...choicesOf(question)])
      expect(both).toMatchObject({ zh: expect.stringMatching(han), en: expect.stringMatching(/^[^\p{Script=Han}]*[A-Za-z]/u) })
    expect(question.subject).toMatch(han)
    const ids = choicesOf(question).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    if (question.type === "choice" && question.groups)
      expect(question.groups.flatMap((group) => [...group.ids]).sort()).toEqual([...ids].sort())
  })
})

describe("page, command line and papers say the same", () => {
  it("of every choice of every question", async () => {
    const printed = ((await questionsCommand.run([], {}, {} as never)) as { lines: readonly string[] }).lines
    for (const question of questionViews) {
      for (const { id, zh, en } of question.words ?? []) {
        const field = createElement(AnswerField, {
          caseId: "c",
          name: question.key,
          question,
          labelledBy: "ask",
          value: "",
          onChange: () => {},
        })
        expect(renderToStaticMarkup(field)).toContain(`<span>${zh}</span>`)
        const answers = new Map([[question.key, id]])
        expect(
          renderToStaticMarkup(createElement(AnswerList, { caseId: "c", questions: questionViews, about: () => "", answers })),
        ).toContain(`<span>${zh}</span>`)
        if (question.choices) expect(printed).toContain(`    ${id}  ${zh} / ${en}`)
      }
    }
  })
  it("of the person's role, which a paper prints without the remark in brackets", () => {
    const asked = questions.find((question) => question.key === "role") as (typeof questions)[number]
    expect(choicesOf(asked).map(({ id }) => id)).toEqual([...roles])
    for (const { id, zh } of choicesOf(asked)) {
      expect(inForm("relation", id)).toBe(onPaper(zh))
      expect(onPaper(zh)).not.toMatch(/[（）]/)
    }
    expect(onPaper("借款人的雇主（用人单位），不是借款人")).toBe("借款人的雇主，不是借款人")
  })
  it("of every kind of event in every direction", () => {
    for (const kind of eventKinds)
      for (const direction of directions) {
        const event = {
          id: "e",
          kind,
          at: "2026-01-05T10:00:00+08:00",
          precision: "second",
          direction,
          citations: [],
        } as unknown as EventView
        const drawn = renderToStaticMarkup(createElement(EventRow, { event, who: undefined, items: [] }))
        expect(drawn).toContain(`<span class="kind">${eventNamed(kind, direction)}</span>`)
        expect(viewLines("timeline", [event])[0]?.split("  ")[1]).toBe(eventNamed(kind, direction))
      }
    expect(eventNamed("call", "unknown")).not.toContain("来电")
  })
  it("of every conclusion and standing, of two strengths the more careful", () => {
    for (const conclusion of conclusions)
      expect(
        viewLines("diagnosis", [{ cause: "overdue", conclusion, title: "成因", claim: null, for: [], against: [], missing: [] }])[0],
      ).toBe(`${named("conclusion", conclusion)}  成因`)
    for (const standing of standings) {
      const loan = {
        claim: "claim-1",
        lender: null,
        platform: null,
        principalFen: null,
        standing,
        instalments: [],
        settled: null,
        asked: [],
        unmatched: [],
      }
      expect(viewLines("loans", [loan])[0]).toContain(named("standing", standing))
    }
    expect(named("conclusion", "likely")).toBe("较有可能")
  })
})

it("the evidence list names every answer, whatever was asked", async () => {
  const dossier = await exampleDossier("1-before-due")
  const items = questions.map((question, n) => ({
    id: `sha256:${n}` as ItemId,
    key: question.key.replace(/^claim\.N\./, "claim.1.").replace(/^file\.N\./, "file.0f3a9c21b7de."),
  }))
  const whole = [{ in: "whole" }] as const
  const exhibits = items.map(({ id }, n) => ({
    number: 1,
    part: n + 1,
    label: `证1之${n + 1}`,
    item: id,
    name: "本人陈述",
    citations: [{ item: id, at: whole[0] }] as const,
  }))
  const [template] = dossier.items
  const [read] = [...dossier.extractions.values()]
  const list = evidenceList.draft(
    {
      ...dossier,
      items: items.map(({ id }) => ({ ...(template as NonNullable<typeof template>), id, withdrawn: false, erased: false })),
      extractions: new Map(
        items.map(({ id, key }) => [id, { ...(read as NonNullable<typeof read>), item: id, statements: [{ key, value: "x" }] }] as const),
      ),
    },
    exhibits,
    new Set(items.map(({ id }) => id)),
  )
  const text = JSON.stringify(list)
  expect(text).not.toContain("其他陈述")
  for (const question of questions) expect(text).toContain(question.subject)
}, 120_000)
