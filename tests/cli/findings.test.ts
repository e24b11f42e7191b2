/** `anning show findings` for people: a side in full; of many numbers that nobody is known behind, their count and the first few, and where the rest is. */
import { expect, it } from "vitest"
import { findingLines } from "../../src/apps/cli/finding-lines.ts"
import type { FindingView } from "../../src/engine/views/findings.ts"

const finding = (calls: number, of: Partial<FindingView>): FindingView => ({
  rule: "calls-per-day",
  title: "每日来电次数",
  sentence: `来电 ${calls} 次。`,
  claim: null,
  counterparty: null,
  attributed: false,
  measures: { calls: { value: calls, title: "来电总次数", unit: "times", weight: "issued", citations: [] } },
  events: [],
  coverage: [],
  alternatives: ["掉线后回拨。"],
  ...of,
})
const side = finding(9, { counterparty: "party-1", attributed: true })
const numbers = (many: number): FindingView[] => Array.from({ length: many }, (_, at) => finding(at + 1, { number: `1540000000${at}` }))

it("tells a side in full, before the numbers of nobody", () => {
  const lines = findingLines([...numbers(1), side])
  expect(lines.slice(0, 4)).toEqual(["每日来电次数  party-1", "    来电 9 次。", "    来电总次数：9", "    也可能是：掉线后回拨。"])
  expect(lines[4]).toBe("每日来电次数  15400000000（号码尚未归属）")
})
it("tells three numbers in full, each by its number", () => {
  const lines = findingLines(numbers(3))
  expect(lines.filter((line) => line.includes("来电总次数："))).toHaveLength(3)
  expect(lines.join("\n")).not.toContain("--json")
})
it("folds a fourth and all after it, rule by rule, and says how many there are and where", () => {
  const other = numbers(4).map((one) => ({ ...one, rule: "calls-burst", title: "来电密集程度" }))
  const unread = { ...(numbers(5)[0] as FindingView), unread: { undirected: 2 } }
  expect(findingLines([unread, ...numbers(5).slice(1), ...other])).toEqual([
    "每日来电次数  5 个尚未归属的号码，先列 3 个",
    "    15400000000：来电 1 次。",
    "    另有 2 行方向未能读出，未计入",
    "    15400000001：来电 2 次。",
    "    15400000002：来电 3 次。",
    "    还有 2 个，用 --json 可看全部 / 2 more; see --json",
    "    也可能是：掉线后回拨。",
    "来电密集程度  4 个尚未归属的号码，先列 3 个",
    "    15400000000：来电 1 次。",
    "    15400000001：来电 2 次。",
    "    15400000002：来电 3 次。",
    "    还有 1 个，用 --json 可看全部 / 1 more; see --json",
    "    也可能是：掉线后回拨。",
  ])
})
