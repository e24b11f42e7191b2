/** How many questions are left only falls, whatever is answered in which order, and ends at none; nothing is asked that is answered already. */
import { describe, expect, it } from "vitest"
import { questionOf } from "../../src/engine/case/questions/index.ts"
import { yesNo } from "../../src/engine/case/questions/question.ts"
import { caseOf, pressing } from "../plan/given.ts"

/** A small generator: the same numbers on every run. */
const dice = (seed: number) => {
  let state = seed >>> 0
  return (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}
const texts: Readonly<Record<string, string>> = { name: "段一川", "for-name": "段一川", "claim.1.lender": "云杉消费金融" }
const answerFor = (key: string, roll: (n: number) => number): unknown => {
  const question = questionOf(key)
  if (!question) throw new Error(`no question ${key}`)
  if (question.type === "choice") return question.choices[roll(question.choices.length)]?.id
  if (question.type === "yes-no") return yesNo[roll(2)]?.id
  if (question.type === "day") return `2026-0${1 + roll(5)}-1${roll(9)}`
  if (question.type === "days") return [`2026-0${1 + roll(5)}-2${roll(8)}`]
  if (question.type === "instants") return [`2026-05-0${1 + roll(9)} 10:30`]
  if (question.type === "numbers") return key === "phone" ? ["15400000271"] : ["16100000001"]
  if (question.type === "yuan") return "1200"
  return texts[key] ?? "甲乙"
}
const reminders = ["短信 2026-05-18 10:00 收 10690000338011 【云杉消费金融】您本期账单1086元将于5月25日到期，请按时还款。"]
const histories: readonly (readonly [string, readonly string[]])[] = [
  ["pressed", pressing],
  ["reminded", reminders],
  ["nothing but calls", pressing.filter((line) => line.startsWith("来电"))],
  ["asked for a code", [...pressing, "短信 2026-05-21 10:00 收 16100000009 【云杉消费金融】请把收到的验证码告诉客服。"]],
  ["nothing at all", []],
]
describe.each(histories)("%s", (_name, materials) => {
  it.each([1, 2, 3, 4])("falls with every answer, and ends (history %i)", async (seed) => {
    const roll = dice(seed * 7919 + materials.length)
    const made = await caseOf(materials, {})
    let seen = await made.show("interview")
    const course: string[] = []
    for (let step = 0; step < 60 && seen.left > 0; step++) {
      const open = seen.queue.filter(({ because }) => because === undefined)
      // Mostly as asked, now and then out of turn.
      const key = (open[roll(4) === 0 ? roll(open.length) : 0] ?? open[0])?.key as string
      const value = answerFor(key, roll)
      await made.state({ [key]: value })
      const next = await made.show("interview")
      course.push(`${seen.left} ${key}=${value}`)
      expect(
        next.queue.filter((one) => one.key === key && one.because === undefined),
        course.join(" → "),
      ).toEqual([])
      if (next.claims > seen.claims) {
        seen = next
        continue
      }
      expect(next.left, `${course.join(" → ")} → ${next.left}: ${next.queue.map((one) => one.key)}`).toBeLessThanOrEqual(seen.left - 1)
      seen = next
    }
    expect(seen.left).toBe(0)
    expect(seen.queue.filter(({ because }) => because === undefined)).toEqual([])
  })
})
