/** What papers are handed in with is asked where there is something to write, each once and with where to read it; the office is proposed by the registered seat. */
import { describe, expect, it } from "vitest"
import { supervisorAt } from "../../src/engine/case/supervisor.ts"
import { caseOf, named, pressing } from "../plan/given.ts"

const stranger = {
  ...named,
  role: "stranger",
  "claim.1.debtor": "other",
  "claim.1.refused": ["2026-05-04 10:00"],
  "claim.1.refused-scope": "all",
}
const keys = ["claim.1.registered-name", "claim.1.seat", "claim.1.office", "reply", "address", "contact"]
const filed = {
  "claim.1.registered-name": "云杉消费金融有限公司",
  "claim.1.seat": "浙江省杭州市云杉区虚谷路1号",
  "claim.1.office": "国家金融监督管理总局浙江监管局",
  reply: "duan@mail.example",
  address: "浙江省杭州市云杉区虚谷路24号",
  contact: "17000000024",
}
const asked = async (materials: readonly string[], answers: Readonly<Record<string, unknown>>) =>
  (await (await caseOf(materials, answers)).show("interview")).queue.map(({ key }) => key).filter((key) => keys.includes(key))

describe("the questions of a filing", () => {
  it("are asked once there is something to write, each until it is answered", async () => {
    expect((await asked(pressing, stranger)).sort()).toEqual([...keys].sort())
    const made = await caseOf(pressing, stranger)
    const next = (await made.show("interview")).queue.find(({ key }) => key === "claim.1.registered-name")
    expect(next?.because).toContain("国家企业信用信息公示系统")
    expect((await made.show("gaps")).filter(({ what }) => what === "filing-open").map(({ question }) => question?.key)).toEqual(keys)
    for (const [key, value] of Object.entries(filed)) {
      await made.state({ [key]: value })
      expect((await made.show("interview")).queue.some((one) => one.key === key)).toBe(false)
    }
    expect((await made.show("gaps")).filter(({ what }) => what === "filing-open")).toEqual([])
  })
  it("are not asked of somebody whom reminders reached, of a side nobody placed, or before anything is told", async () => {
    const reminders = ["短信 2026-05-18 10:00 收 10690000338011 【云杉消费金融】您本期账单1086元将于5月25日到期，请按时还款。"]
    expect(await asked(reminders, { ...named, role: "borrower-current", "claim.1.due": ["2026-05-25"] })).toEqual([])
    expect(await asked(pressing, {})).toEqual([])
  })
  it("ask for no address because of a side that may be a fraudster's", async () => {
    const code = [...pressing, "短信 2026-05-21 10:00 收 10690000338011 【云杉消费金融】请把收到的验证码告诉客服。"]
    expect(await asked(code, stranger)).toEqual([])
    expect(await asked(code, { ...stranger, "claim.1.side-checked": "yes" })).not.toEqual([])
  })
  it("ask for no name that is whole already", async () => {
    expect(await asked(pressing, { ...stranger, "claim.1.lender": "云杉消费金融有限公司" })).not.toContain("claim.1.registered-name")
  })
})
describe("the office", () => {
  it("is proposed by the seat, and no more once it is told", async () => {
    const made = await caseOf(pressing, { ...stranger, "claim.1.seat": filed["claim.1.seat"] })
    const office = async () => (await made.show("proposals")).filter(({ key }) => key === "claim.1.office").map(({ value }) => value)
    expect(await office()).toEqual(["国家金融监督管理总局浙江监管局"])
    await made.state({ "claim.1.office": "国家金融监督管理总局浙江监管局" })
    expect(await office()).toEqual([])
  })
  it.each([
    ["浙江省杭州市云杉区虚谷路1号", "bank", "国家金融监督管理总局浙江监管局"],
    ["浙江省宁波市虚谷路1号", "consumer-finance", "国家金融监督管理总局宁波监管局"],
    ["深圳市虚谷路1号", "card", "国家金融监督管理总局深圳监管局"],
    ["重庆市虚谷区虚谷路1号", "micro-loan", "重庆市地方金融管理局"],
    ["广西壮族自治区南宁市虚谷路1号", "micro-loan", "广西壮族自治区地方金融管理局"],
    ["广东省深圳市虚谷路1号", "micro-loan", undefined],
    ["虚谷路1号", "bank", undefined],
    ["浙江省杭州市虚谷路1号", "platform", undefined],
    ["浙江省杭州市虚谷路1号", undefined, undefined],
  ])("of %s for %s is %s", (seat, type, office) => {
    expect(supervisorAt(seat, type)).toBe(office)
  })
})
