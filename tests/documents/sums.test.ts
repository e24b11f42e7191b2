/** The sums of one letter agree: what one count leaves out of another is told beside it, by number. */
import { describe, expect, it } from "vitest"
import { lenderFiled, personFiled } from "../../scripts/examples/filing.ts"
import type { FindingView } from "../../src/engine/views/findings.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

const day = "2026-07-01"
const number = "106900001001"
const ms = (at: string): number => Date.parse(`${at}+08:00`)
const backup = (messages: readonly (readonly [at: string, text: string])[]) => ({
  name: "短信.xml",
  bytes: new TextEncoder().encode(
    `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${messages.length}">\n${messages
      .map(
        ([at, text]) =>
          `<sms protocol="0" address="${number}" date="${ms(at)}" type="1" subject="null" body="${text}" read="1" status="-1" />`,
      )
      .join("\n")}\n</smses>\n`,
  ),
})
const calls = {
  name: "详单.csv",
  bytes: new TextEncoder().encode(
    `通话时间,对方号码,主被叫,时长（秒）\n${["09", "10", "11", "12", "13", "14"].map((hour) => `2026-06-10 ${hour}:00:00,${number},被叫,20\n`).join("")}`,
  ),
}
const reminder = "【云杉消费金融】您的借款即将到期，请按时还款。"
const receipt = "【云杉消费金融】还款成功，感谢您的支持。"
const answers = {
  role: "borrower-current",
  name: "何向晚",
  phone: ["15400770016"],
  effect: "工作被打断",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.debtor": "self",
  "claim.1.refused-scope": "all",
  // The receipt is of the first: after it the next one lies ahead.
  "claim.1.due": ["2026-06-20", "2026-07-20"],
  "claim.1.numbers": [number],
  ...personFiled(25, "hexiangwan"),
  ...lenderFiled(1, "spruce"),
}
const papersOf = async (messages: Parameters<typeof backup>[0], more: Readonly<Record<string, unknown>>) => {
  const name = "sums"
  const engine = await openForGolden(lawFiles(), day)
  await takeIn(engine, { name, day, files: [calls, backup(messages)], answers: { ...answers, ...more } })
  const { documents } = await engine.draft(name, { doc: "all", formats: ["txt"], day })
  const text = new Map(documents.map((one) => [one.doc, one.files.map((file) => new TextDecoder().decode(file.bytes)).join("\n")]))
  const findings = (await engine.show(name, "findings", { day })) as readonly FindingView[]
  return { text: (doc: string) => (text.get(doc) ?? "").replace(/（证\d[^）]*）/g, ""), findings }
}
const four = [
  ["2026-06-11T10:00:00", reminder],
  ["2026-06-12T10:00:00", receipt],
  ["2026-06-13T10:00:00", reminder],
  ["2026-06-14T10:00:00", reminder],
] as const

describe("with a refusal before everything and one receipt among four messages", async () => {
  const { text, findings } = await papersOf(four, { "claim.1.refused": ["2026-06-09T10:00:00+08:00"] })
  it("the letter counts what presses, and nothing else", () => {
    expect(text("stop-notice")).toContain("接通6次；来电均据本人提交的通话记录表；2026年6月11日至2026年6月14日，信息3条")
    expect(text("stop-notice")).toMatch(
      /2026年6月9日10时00分拒绝来电之后，仍有来电6次，接通6次；2026年6月9日10时00分要求停止联系之后，另有信息3条/,
    )
  })
  it("a complaint counts the same", () => {
    expect(text("regulator-complaint")).toContain("来电共6次，接通6次")
    expect(text("regulator-complaint")).toContain("信息3条")
    expect(text("regulator-complaint")).toContain("要求停止联系之后，另有信息3条")
  })
  it("the statistics say how many of the four it is", () => {
    expect(text("contact-statistics")).toContain("其中没有要求还款的信息（还款回执、答复、推广等）有1条。")
  })
  it("every finding that leaves it out says so in a measure, and adds up to all", () => {
    const without = findings.filter((one) => one.attributed && one.measures.receipts)
    expect(without.map((one) => one.rule)).toEqual(["after-refusal", "before-due"])
    for (const { measures } of without) {
      expect([measures.messages?.value, measures.receipts?.value, measures.receipts?.unit]).toEqual([3, 1, "messages"])
      expect(Number(measures.calls?.value) + Number(measures.messages?.value)).toBe(measures.contacts?.value)
    }
  })
})
describe("with a receipt before the refusal", async () => {
  const { text } = await papersOf(four, { "claim.1.refused": ["2026-06-12T12:00:00+08:00"] })
  it("what followed the refusal leaves nothing out and says nothing of it", () =>
    expect(text("stop-notice")).toContain("2026年6月12日12时00分要求停止联系之后，另有信息2条。"))
})
describe("without a receipt", async () => {
  const { text } = await papersOf(
    four.map(([at]) => [at, reminder] as const),
    { "claim.1.refused": ["2026-06-09T10:00:00+08:00"] },
  )
  it("no paper speaks of one", () => {
    expect(text("stop-notice")).toContain("信息4条；")
    expect(text("stop-notice")).toContain("要求停止联系之后，另有信息4条")
    expect(text("stop-notice")).not.toContain("没有要求还款")
  })
})
describe("after a settlement", async () => {
  const { text } = await papersOf([...four, ["2026-06-22T10:00:00", "【云杉消费金融】您的借款已全部结清。"]], {
    role: "borrower-settled",
    "claim.1.paid": ["2026-06-08"],
    "claim.1.settled": ["2026-06-08"],
  })
  it("the receipt is told, and left out of what came after", () => {
    expect(text("stop-notice")).toContain("信息3条；")
    expect(text("stop-notice")).toContain("结清之日2026年6月8日以后，仍有来电6次、信息3条")
    expect(text("contact-statistics")).toContain("没有要求还款的信息（还款回执、答复、推广等）有2条。")
  })
})
