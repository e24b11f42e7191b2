/** What the evidence answers is proposed with its place; never an admission, never what is answered, never again after a no. */
import { describe, expect, it } from "vitest"
import { roles } from "../../src/engine/case/role.ts"
import { caseOf, named, pressing } from "../plan/given.ts"

const own = [
  "短信 2026-04-20 09:00 收 10690000338011 【云杉消费金融】段一川您好，您本期账单1086元，还款日为2026年4月25日，请按时还款。",
  "短信 2026-04-24 20:13 收 10690000338011 【云杉消费金融】您4月24日的还款已收到，感谢您的支持。",
  "短信 2026-04-26 09:00 收 10690000338011 【云杉消费金融】您的账单已逾期，请尽快还款。",
  "短信 2026-04-26 10:00 发 10690000338011 请不要再给我打电话，有事发短信就行",
]
const lent = { "claim.1.lender": "云杉消费金融", name: "段一川" }
const keyed = async (materials: readonly string[], answers: Readonly<Record<string, unknown>>) => {
  const made = await caseOf(materials, answers)
  return { made, list: await made.show("proposals") }
}
const values = (list: readonly { readonly key: string; readonly value: string | readonly string[] }[], key: string) =>
  list.filter((one) => one.key === key).map(({ value }) => value)

describe("what the side's own messages say", () => {
  it("is proposed of a loan of the person's own, each with where it is to be seen", async () => {
    const { list } = await keyed(own, { ...lent, role: "borrower-current" })
    expect(values(list, "claim.1.due")).toEqual([["2026-04-25"]])
    expect(values(list, "claim.1.paid")).toEqual([["2026-04-24"]])
    expect(values(list, "claim.1.overdue-claimed")).toEqual(["yes"])
    expect(values(list, "claim.1.refused")).toEqual([["2026-04-26 10:00"]])
    expect(list.every(({ citations, sentence, why }) => citations.length > 0 && sentence.endsWith("对吗？") && why !== "")).toBe(true)
    expect(list.find(({ key }) => key === "claim.1.refused")?.why).toContain("请不要再给我打电话，有事发短信就行")
  })
  it("names the lender, and asks no more once it is stated", async () => {
    expect(values((await keyed(own, {})).list, "claim.1.lender")).toEqual(["云杉消费金融"])
    expect(values((await keyed(own, lent)).list, "claim.1.lender")).toEqual([])
  })
  it("names whom a company acts for, and nobody where only a mediator or a collector signs", async () => {
    const acting = ["短信 2026-04-26 09:00 收 10690000338012 【启桐信息科技】受云杉消费金融委托，您的借款已逾期，请尽快还款。"]
    expect(values((await keyed(acting, {})).list, "claim.1.lender")).toEqual(["云杉消费金融"])
    for (const name of ["虚谷人民调解委员会", "虚谷商账催收"]) {
      const signed = [`短信 2026-04-26 09:00 收 10690000338012 【${name}】您的欠款已逾期，请尽快处理。`]
      expect(values((await keyed(signed, {})).list, "claim.1.lender")).toEqual([])
    }
  })
  it("asks nobody whether they were called overdue where another is meant", async () => {
    expect(values((await keyed(own, { ...lent, role: "stranger" })).list, "claim.1.overdue-claimed")).toEqual([])
    const other = own.map((line) => line.replace("您的账单已逾期", "孙建洲，您的账单已逾期"))
    expect(values((await keyed(other, lent)).list, "claim.1.overdue-claimed")).toEqual([])
  })
  it("tells of somebody else called by name, and not of the person, hidden or whole", async () => {
    const other = own.map((line) => line.replace("段一川您好", "孙建洲您好"))
    expect(values((await keyed(other, lent)).list, "claim.1.addressee")).toEqual(["孙建洲"])
    expect(values((await keyed(own, lent)).list, "claim.1.addressee")).toEqual([])
    const hidden = own.map((line) => line.replace("段一川您好", "段**您好"))
    expect(values((await keyed(hidden, lent)).list, "claim.1.addressee")).toEqual([])
  })
  it("gives settlement of the whole loan, to somebody who says that it was theirs", async () => {
    const settled = ["短信 2026-04-25 09:00 收 10690000338011 【云杉消费金融】您的借款已全部结清，感谢您的支持。"]
    expect(values((await keyed(settled, { ...lent, role: "borrower-settled" })).list, "claim.1.settled")).toEqual(["2026-04-25"])
    expect(values((await keyed(settled, { ...lent, role: "stranger" })).list, "claim.1.settled")).toEqual([])
  })
})
it.each([undefined, ...roles])("never proposes an admission (%s)", async (role) => {
  const { list } = await keyed([...own, ...pressing], { ...lent, ...(role ? { role } : {}) })
  const keys = list.map(({ key }) => key)
  expect(keys.filter((key) => /(?:^|\.)(?:role|debtor|unpaid|for-role|signed|applied|amount-agreed)$/.test(key))).toEqual([])
  if (role !== "borrower-current" && role !== "borrower-settled")
    expect(keys.filter((key) => /\.(?:due|paid|settled|extended-to)$/.test(key))).toEqual([])
})
describe("numbers", () => {
  const calls = [
    ...own,
    "来电×4 2026-05-03 09:10 每1天 16100000001 35秒",
    "来电 2026-05-05 09:10 16100000002 35秒",
    "去电×3 2026-05-01 09:00 每1天 16100000003 60秒",
    "来电×5 2026-05-02 12:00 每1天 16100000003 60秒",
    "来电×3 2026-05-02 12:00 每1天 10086 60秒",
    "短信 2026-05-02 13:00 收 10690000999911 【某某超市】春季大促，退订回T",
  ]
  it("are proposed in groups and all together, without those that the person knows, public lines and adverts", async () => {
    const groups = values((await keyed(calls, { ...lent, role: "stranger" })).list, "claim.1.numbers")
    const all = groups.at(-1) as readonly string[]
    expect([...all].sort()).toEqual(["16100000001", "16100000002"])
    expect(groups.map((one) => one.length)).toContain(1)
  })
  it("add to what is stated, and propose none of it again", async () => {
    const { list } = await keyed(calls, { ...lent, role: "stranger", "claim.1.numbers": ["16100000001"] })
    const one = list.find(({ key }) => key === "claim.1.numbers")
    expect([one?.already, one?.value]).toEqual([["16100000001"], ["16100000001", "16100000002"]])
  })
  it("are tied to no debt by a guess where there are several", async () => {
    const { list } = await keyed(calls, { ...lent, role: "stranger", "claim.2.lender": "青禾小贷" })
    expect(values(list, "claim.1.numbers")).toEqual([])
  })
})
it("of several debts a number is proposed for the one to whose numbers alone it is near", async () => {
  const lines = [
    ...own,
    "来电 2026-05-01 09:00 16100000041 35秒",
    "来电 2026-05-01 10:00 16100000043 35秒",
    "来电×2 2026-05-02 09:00 每1天 16100000042 35秒",
    "来电×2 2026-05-02 10:00 每1天 16177770042 35秒",
  ]
  const two = { ...lent, role: "borrower-current", "claim.1.numbers": "16100000041", "claim.2.lender": "青禾小贷" }
  const { list } = await keyed(lines, two)
  expect(values(list, "claim.1.numbers")).toEqual([["16100000041", "16100000042"]])
  expect(values(list, "claim.2.numbers")).toEqual([])
  const both = await keyed(lines, { ...two, "claim.2.numbers": "16100000043" })
  expect(values(both.list, "claim.1.numbers")).toEqual([])
})
describe("an answer to a proposal", () => {
  it("no is remembered, each beside those before it", async () => {
    const { made, list } = await keyed([...own, ...pressing], { ...lent, role: "borrower-current" })
    expect(list.length).toBeGreaterThan(2)
    for (const { id } of list.slice(0, 2)) await made.state({ "proposal.no": id })
    const after = (await made.show("proposals")).map(({ id }) => id)
    expect(after).toEqual(list.slice(2).map(({ id }) => id))
  })
  it("no to a company is one to all that its messages propose, also under another number of a debt", async () => {
    const { made, list } = await keyed([...own, ...pressing], { role: "borrower-current" })
    const lender = list.find(({ key }) => key === "claim.1.lender")
    expect(lender).toBeDefined()
    expect(list.filter(({ key }) => key.startsWith("claim.1.")).length).toBeGreaterThan(1)
    await made.state({ "proposal.no": lender?.id ?? "" })
    expect((await made.show("proposals")).map(({ key }) => key).filter((key) => key.startsWith("claim."))).toEqual([])
    await made.state({ "claim.1.lender": "青禾小贷", "claim.1.debtor": "self" })
    expect((await made.show("proposals")).filter(({ key }) => key.endsWith(".lender"))).toEqual([])
  })
  it("yes is a statement of its key, and the proposal is gone", async () => {
    const { made, list } = await keyed(own, { ...named, role: "borrower-current" })
    for (const { key, value } of list) await made.state({ [key]: value })
    const open = await made.show("proposals")
    expect(open.filter(({ key }) => !key.endsWith(".numbers"))).toEqual([])
  })
})
