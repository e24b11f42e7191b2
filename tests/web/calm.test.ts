/** What a frightened person reads on the way: no long count, nothing said to be done that is only put aside, and the deed before the question of when it was done. */
import { describe, expect, it } from "vitest"
import { stageState } from "../../src/apps/web/plan/Stages.tsx"
import { toldAfter, wayOf } from "../../src/apps/web/plan/way.ts"
import { planWords } from "../../src/apps/web/plan/words.ts"
import { answerInShort, answerWords } from "../../src/apps/web/questions/answer-words.ts"
import { questionsWords } from "../../src/apps/web/questions/words.ts"
import type { PlanStepView } from "../../src/engine/views/plan.ts"

const step = (given: Partial<PlanStepView>): PlanStepView =>
  ({ id: "one", step: "投诉", action: "", why: "", how: [], state: "now", claim: "claim-1", ...given }) as PlanStepView

describe("a count of questions", () => {
  it("is told where it is small, and not where it would frighten", () => {
    for (const said of [questionsWords.left, questionsWords.state]) {
      expect(said(3)).toContain("3")
      for (const n of [6, 12, 25]) expect(said(n)).not.toMatch(/\d/)
    }
  })
})
describe("an answer of many numbers", () => {
  const numbers = Array.from({ length: 47 }, (_, i) => `1541030${`${i}`.padStart(4, "0")}`)
  const question = { key: "claim.N.numbers", type: "numbers" } as const
  it("stands in short with how many there are, and in full where they are few", () => {
    const told = answerInShort(question, numbers)
    expect(told).toContain(numbers[0])
    expect(told).toContain("47")
    expect(told).not.toContain(numbers.at(-1))
    expect(answerInShort(question, numbers.slice(0, 6))).toBe(answerWords(question, numbers.slice(0, 6)))
  })
})
describe("a step of the plan", () => {
  const question = "claim.1.complained"
  it("leads to where it is done, where its question only tells afterwards", () => {
    const outside = step({ question, channel: "lender" })
    expect(toldAfter(outside)).toBe(true)
    expect(wayOf("case-1", outside)?.label).toBe(planWords.toTurn)
  })
  it("leads to its question where that comes before", () => {
    for (const before of [step({ question, step: "核实" }), step({ question, step: "告知", channel: "lender", doc: "stop-notice" })]) {
      expect(toldAfter(before)).toBe(false)
      expect(wayOf("case-1", before)?.href).toContain(question)
    }
  })
})
describe("a stage", () => {
  it("is not called later where some of it is done, nor done where some of it comes later", () => {
    const [done, later] = [step({ step: "告知", state: "done" }), step({ step: "告知", state: "later" })]
    expect(stageState([done], "告知")).toBe("done")
    expect(stageState([later], "告知")).toBe("later")
    expect(stageState([done, later], "告知")).toBe("some")
    expect(stageState([done, later, step({ step: "告知" })], "告知")).toBe("now")
  })
})
