/** Texts in the form of an official act: never said to be genuine or false, always with the way to check. */
import { expect, it } from "vitest"
import { read, situations, unclaimedWith, weighedWith } from "../../../../tests/law/cause-situations.ts"
import { genuineProcess } from "./index.ts"

const loan = situations["really late"] ?? { rows: [], answers: {} }
const court = read("【12368】您有一份文书待签收，案号（2026）某0000民初1号", { form: "court" })

it("is possible at most, for a claim and beside any, and tells how to check", () => {
  for (const found of [weighedWith(genuineProcess, loan, [court]), unclaimedWith(genuineProcess, loan, [court], 1)]) {
    expect(found?.conclusion).toBe("possible")
    expect(found?.for[0]?.text).toContain("没有核实")
    expect(found?.missing[0]?.text).toContain("12368")
  }
})
it("cannot be told where such a text asks for money, or frightens as collectors do", () => {
  for (const doubtful of [
    read("法院通知：请立即转账", { form: "court", flag: "scam", labels: ["scam_request"] }),
    read("派出所民警今日上门", { form: "police", labels: ["impersonation_official"] }),
  ]) {
    const found = weighedWith(genuineProcess, loan, [court, { ...doubtful, rows: [1] }])
    expect(found?.conclusion).toBe("undetermined")
    expect(found?.against).toHaveLength(1)
  }
})
it("is silent where a lender only speaks of courts", () => {
  expect(weighedWith(genuineProcess, loan, [read("再不还款将起诉至法院")])).toBeUndefined()
})
