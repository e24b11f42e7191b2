/** A count of calls tells in the same sentence how many of them came within the hour after the person's own call. */
import { expect, it } from "vitest"
import { papersOfSituation } from "../../../../tests/documents/paper-of.ts"

const side = "02510447101"
const materials = [
  ...[10, 11, 12, 13].flatMap((day) => ["09:00", "09:40", "14:00", "18:20"].map((at) => `来电 2026-05-${day} ${at} ${side} 20秒`)),
  `去电 2026-05-13 19:00 ${side} 60秒`,
  `来电 2026-05-13 19:20 ${side} 30秒`,
  `短信 2026-05-11 12:00 收 10690000338011 【云杉消费金融】请您转告方某某尽快还款`,
  "短信 2026-05-10 12:30 发 10690000338011 我不是借款人，也没有担保，请不要再联系我",
]
const answers = {
  role: "listed-contact",
  name: "段一川",
  phone: "15410300271",
  "claim.1.debtor": "other",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.numbers": [side, "10690000338011"],
}

it("is told of the sum and of the busiest day", async () => {
  const [notice] = await papersOfSituation("stop-notice", "2026-06-02", materials, answers)
  expect(notice!.waits).toEqual([])
  expect(notice!.text).toContain("来电共17次（1次紧接本人去电）")
  expect(notice!.text).toContain("来电5次（1次紧接本人去电），最早9时00分，最晚19时20分")
})
