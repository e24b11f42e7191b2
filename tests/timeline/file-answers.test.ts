/** What the person says of one file as a whole: who called in a list that does not tell it. */
import { expect, it } from "vitest"
import { directions } from "../../src/engine/case/batch.ts"
import { fileKeyOf, fileOfKey, fileQuestionOfKey, isOfFile } from "../../src/engine/case/file-key.ts"
import { questionOf } from "../../src/engine/case/questions/index.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, itemOf, source } from "./course.ts"

const rows = [
  { at: "2026-01-05 09:00:00", number: "16100000001", direction: "unknown" as const },
  { at: "2026-01-05 10:00:00", number: "16100000001", direction: "out" as const },
]
const waysOf = (answer: string | undefined, of = 1): readonly string[] => {
  const stated = facts({ "claim.1.numbers": "161*", ...(answer ? { [fileKeyOf(itemOf(of), "direction")]: answer } : {}) })
  const { timeline } = build([source(1, rows)], stated, thresholds)
  return [...timeline.direction].map((code) => directions[code] as string)
}
it.each([
  [undefined, ["unknown", "out"]],
  ["mixed", ["unknown", "out"]],
  ["in", ["in", "out"]],
  ["out", ["out", "out"]],
])("rows that do not say who called, the file answered %s", (answer, expected) => expect(waysOf(answer)).toEqual(expected))
it("an answer about another file changes nothing", () => expect(waysOf("in", 2)).toEqual(["unknown", "out"]))
it("keys name the file by twelve digits, and the question behind them is found", () => {
  const key = fileKeyOf(itemOf(7), "year")
  expect(fileOfKey(key)).toBe(itemOf(7).slice(7, 19))
  expect([fileQuestionOfKey(key), isOfFile(fileQuestionOfKey(key)), questionOf(key)?.key]).toEqual(["file.N.year", true, "file.N.year"])
  for (const wrong of ["file.N.year", "file.123.year", "file.0f3a9c21b7dg.year", "claim.1.due"]) expect(fileOfKey(wrong)).toBeUndefined()
})
