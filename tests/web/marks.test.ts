/** Marks of direction in what people and messages say are shown on the page: none turns round what stands beside it. */
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { FindingCard } from "../../src/apps/web/findings/FindingCard.tsx"
import { unturned } from "../../src/apps/web/parts/marks.ts"
import { AnswerList } from "../../src/apps/web/questions/AnswerList.tsx"
import { EventRow } from "../../src/apps/web/timeline/EventRow.tsx"
import { memoryClient, memoryDesk, openOnDay } from "./memory-desk.ts"

const marks = ["\u061c", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"]
const codeOf = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
/** What the real engine says of a golden case. */
const client = memoryClient(memoryDesk(await openOnDay()))
const { case: id } = await client.ask("openExample", { path: { name: "answered" } })
const event = (await client.show(id, "timeline")).find(({ kind }) => kind === "sms")
const [finding] = await client.show(id, "findings")
const questions = await client.ask("questions")
if (!event || !finding) throw new Error("the golden case has no message or no finding")

describe.each(marks.map((mark) => [codeOf(mark), mark] as const))("%s", (code, mark) => {
  const text = `还钱${mark}8202年`
  it("in an answer is shown as its code", () => {
    const answers = new Map([["effect", text]])
    const drawn = renderToStaticMarkup(createElement(AnswerList, { caseId: "c", questions, about: () => "", answers }))
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
