/** No paper tells contacts by a year that was guessed, and a list that does not say who called is asked about once. */
import { expect, it } from "vitest"
import { fileKeyOf } from "../../src/engine/case/file-key.ts"
import { directionUnknown } from "../../src/engine/gaps/direction-unknown.ts"
import type { SoFar } from "../../src/engine/gaps/so-far.ts"
import { yearUnconfirmed } from "../../src/engine/gaps/year-unconfirmed.ts"
import { facts, itemOf } from "../timeline/course.ts"

const about = (answers: Parameters<typeof facts>[0]): SoFar =>
  ({
    facts: facts(answers),
    yearless: [{ item: itemOf(1), name: "名单.csv" }],
    unread: { parts: [{ item: itemOf(2), name: "记录.csv", kind: "undirected", rows: 3, code: "bad-direction" }] },
  }) as unknown as SoFar
it("a guessed year is asked about until it is confirmed, and said to be wrong it stays open", () => {
  const key = fileKeyOf(itemOf(1), "year")
  expect([yearUnconfirmed.code, yearUnconfirmed.find(about({})).map(({ question }) => question)]).toEqual(["year-unconfirmed", [key]])
  expect(yearUnconfirmed.find(about({ [key]: "yes" }))).toEqual([])
  expect(yearUnconfirmed.find(about({ [key]: "no" }))[0]?.how).toContain("补上年份")
})
it("rows without a direction are asked about once a file", () => {
  const key = fileKeyOf(itemOf(2), "direction")
  const [found] = directionUnknown.find(about({}))
  expect([directionUnknown.code, found?.question, found?.params]).toEqual([
    "direction-unknown",
    key,
    { name: "记录.csv", item: itemOf(2), rows: 3 },
  ])
  expect(directionUnknown.find(about({ [key]: "mixed" }))[0]).not.toHaveProperty("question")
})
