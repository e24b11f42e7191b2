/** Marks of direction in what people and messages say are shown on the page: none turns round what stands beside it. */
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import type { EventView, FindingView, QuestionView } from "../../src/apps/web/api/client.ts"
import { FindingCard } from "../../src/apps/web/findings/FindingCard.tsx"
import { unturned } from "../../src/apps/web/parts/marks.ts"
import { AnswerList } from "../../src/apps/web/questions/AnswerList.tsx"
import { EventRow } from "../../src/apps/web/timeline/EventRow.tsx"

const marks = ["\u061c", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"]
const codeOf = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
const event: EventView = {
  id: "e",
  kind: "sms",
  at: "2026-01-05T10:00:00+08:00",
  precision: "second",
  direction: "in",
  number: "15400000001",
  citations: [],
} as unknown as EventView
const finding: FindingView = {
  rule: "calls-per-day",
  title: "每日来电次数",
  sentence: "来电 3 次。",
  claim: "claim-1",
  counterparty: "party-1",
  attributed: true,
  measures: {},
  events: [],
  coverage: [],
  alternatives: [],
  unread: { undirected: 40, untimed: 2, clockless: 1 },
}

describe.each(marks.map((mark) => [codeOf(mark), mark] as const))("%s", (code, mark) => {
  const text = `还钱${mark}8202年`
  it("in an answer is shown as its code", () => {
    const questions = [{ key: "effect", ask: "有什么影响", type: "text" }] as unknown as readonly QuestionView[]
    const answers = new Map([["effect", text]])
    const drawn = renderToStaticMarkup(createElement(AnswerList, { caseId: "c", questions, answers }))
    expect(drawn).toContain(`还钱${code}8202年`)
    expect(drawn).not.toContain(mark)
  })
  it("in a message and in the name of a party beside it", () => {
    const drawn = renderToStaticMarkup(createElement(EventRow, { event: { ...event, text }, who: `甲${mark}公司`, items: [] }))
    expect(drawn).toContain(`甲${code}公司`)
    expect(drawn).not.toContain(mark)
  })
  it("in the name above a finding", () => {
    const card = createElement(FindingCard, { finding, law: { own: [], above: [] }, items: [], who: `甲${mark}公司` })
    expect(renderToStaticMarkup(card)).not.toContain(mark)
  })
})
it("everything else stays as it was said", () => {
  for (const text of ["第一行\n第二行", "a\tb", "<img src=x>", "😀", "ب", "\u200b"]) expect(unturned(text)).toBe(text)
})
