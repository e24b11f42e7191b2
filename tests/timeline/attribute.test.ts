/** Numbers and messages come to a claim by proof only; the rest stays unattributed. */

import { describe, expect, it } from "vitest"
import { readSays } from "../../src/engine/messages/index.ts"
import { sameName } from "../../src/engine/messages/says/names.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, itemOf, type Row, source } from "./course.ts"

const port = "1069000000001"
const sms = (text: string, number = port, at = "2026-01-05 10:00:00"): Row => ({ kind: "sms", at, number, text })
const call = (number: string, at = "2026-01-05 11:00:00"): Row => ({ at, number })
const course = (rows: readonly Row[], stated: Parameters<typeof facts>[0] = {}) => build([source(1, rows)], facts(stated), thresholds)
const owners = (rows: readonly Row[], stated: Parameters<typeof facts>[0] = {}) => {
  const { timeline } = course(rows, stated)
  return Array.from({ length: timeline.size }, (_, i) => timeline.event(i).counterparty)
}

describe("signatures", () => {
  it("makes a claim of a signed message that speaks of a debt", () => {
    const found = course([sms("【云杉消费金融】您的借款已逾期3天，请尽快还款。")])
    expect(found.claims.map((one) => one.id)).toEqual(["claim-1"])
    expect(found.counterparties).toMatchObject([
      { id: "party-1", claim: "claim-1", role: "unknown", name: { value: "云杉消费金融", weight: "issued" } },
    ])
    expect(found.counterparties[0]?.links).toMatchObject([
      {
        number: port,
        how: "signature",
        proof: { value: "云杉消费金融", from: [{ item: itemOf(1), at: { in: "rows", ranges: [[2, 2]] } }] },
      },
    ])
  })
  it.each([
    ["a parcel", "【某快递】您的快递已到驿站，请凭码取件。"],
    ["a login code of a lender nobody named", "【云杉消费金融】验证码123456，您正在登录，请勿泄露。"],
    ["an advertisement for loans", "【青禾小贷】您可借额度50000元，利率低至3%，立即申请借款，拒收请回复R"],
    ["a carrier's balance", "【某通信】您的话费余额不足10元，请及时充值。"],
    ["no signature", "你欠的钱什么时候还"],
    ["a bank's notice of a payment", "【平川银行】您尾号0412账户11月20日09:18扣款1086.40元，摘要：云杉消费金融还款。"],
  ])("makes none of %s", (_, text) => {
    const found = course([sms(text)])
    expect(found.claims).toEqual([])
    expect(found.timeline.groups).toMatchObject([{ attributed: false, counterparty: null }])
  })
  it("gives a port to nobody: each message speaks for itself", () => {
    expect(owners([sms("【云杉消费金融】您的借款已逾期"), sms("【某快递】请取件", port, "2026-01-05 10:01:00"), call(port)])).toEqual([
      "party-1",
      null,
      null,
    ])
  })
  it("gives a plain number to the one who signs with it, calls included, unless two do", () => {
    const desk = "057110000001"
    expect(owners([sms("【云杉消费金融】您的借款已逾期", desk), call(desk)])).toEqual(["party-1", "party-1"])
    expect(
      owners([sms("【云杉消费金融】您的借款已逾期", desk), sms("【青禾小贷】您的借款已逾期", desk, "2026-01-05 10:01:00"), call(desk)]),
    ).toEqual(["party-1", "party-2", null])
  })
  describe("a number stated for two claims", () => {
    const desk = "057110000001"
    const both = {
      "claim.1.lender": "云杉消费金融",
      "claim.1.numbers": [desk, "057110000002"],
      "claim.2.lender": "青禾小贷",
      "claim.2.numbers": [desk],
    }
    const signed = sms("【青禾小贷】您的借款已逾期", desk)
    it("belongs to neither by word alone", () => {
      expect(owners([call(desk), call("057110000002", "2026-01-05 12:00:00")], both)).toEqual([null, "party-1"])
    })
    it("belongs to the one that signs with it, calls included", () => {
      expect(owners([signed, call(desk)], both)).toEqual(["party-2", "party-2"])
    })
    it("is no proof where both sign, or a third: each message speaks for itself", () => {
      const other = sms("【云杉消费金融】您的借款已逾期", desk, "2026-01-05 10:01:00")
      expect(owners([signed, other, call(desk)], both)).toEqual(["party-2", "party-1", null])
      expect(owners([sms("【平川银行】您的借款已逾期", desk), call(desk)], both)).toEqual(["party-3", null])
    })
    it("a whole number stated for one comes before a beginning stated for the other", () => {
      const head = { ...both, "claim.1.numbers": ["0571*"] }
      expect(owners([call(desk)], head)).toEqual(["party-2"])
      expect(owners([call(desk)], { ...both, "claim.1.numbers": ["0571*"], "claim.2.numbers": ["05711*"] })).toEqual([null])
    })
  })
  it("never makes an opposite side of a service number, unless the person says so", () => {
    expect(owners([sms("【某通信】您已欠款停机，请还款", "10086")])).toEqual([null])
    expect(owners([sms("您好", "10086")], { "claim.1.numbers": "10086" })).toEqual(["party-1"])
  })
  it("joins a name to the stated claim it fits, and gives a new one a free number, so that answers move none", () => {
    const found = course([sms("【青禾小贷】您的借款已逾期"), sms("【云杉消费金融】提醒您关注账户", port, "2026-01-05 10:01:00")], {
      "claim.2.lender": "云杉消费金融有限公司",
    })
    expect(found.counterparties.map((one) => [one.claim, one.name.value])).toEqual([
      ["claim-1", "青禾小贷"],
      ["claim-2", "云杉消费金融有限公司"],
    ])
  })
  it("never takes a bank's notice of a payment for a contact of the lender it names", () => {
    const notice = "【平川银行】您尾号0412账户12月19日20:11支出1086.40元，摘要：云杉消费金融还款。"
    expect(owners([sms(notice)], { "claim.1.lender": "云杉消费金融" })).toEqual([null])
    expect(owners([sms("【平川银行】您的账户应还云杉消费金融借款1086.40元，请尽快还款。")], { "claim.1.lender": "云杉消费金融" })).toEqual([
      "party-1",
    ])
  })
  it("reads a lender named in the words of another sender", () => {
    const found = course([sms("【某律师事务所】您在云杉消费金融的借款已逾期，请尽快还款")], { "claim.1.lender": "云杉消费金融" })
    expect(found.counterparties).toMatchObject([
      { claim: "claim-1", links: [{ how: "named-in-message", proof: { value: "云杉消费金融" } }] },
    ])
  })
  it("never reads the person's own messages", () => {
    expect(course([{ ...sms("【云杉消费金融】您的借款已逾期"), direction: "out" }]).claims).toEqual([])
  })
  it("reads names at both ends and compares them with care", () => {
    expect(readSays("【甲公司】请还款【乙公司】").signatures.map((one) => one.value)).toEqual(["甲公司", "乙公司"])
    expect(sameName("平川银行", "平川银行股份有限公司")).toBe(true)
    expect(sameName("云杉", "云杉消费金融")).toBe(true)
    expect(sameName("银行", "平川银行")).toBe(false)
    expect(sameName("平川银行", "平山银行")).toBe(false)
  })
})

describe("stated numbers", () => {
  it("attributes whole numbers and beginnings", () => {
    expect(
      owners([call("057112340001"), call("057112350001"), call("16100000001")], { "claim.1.numbers": ["0571-1234*", "161 0000 0001"] }),
    ).toEqual(["party-1", null, "party-1"])
    expect(owners([call("16100000001")], { "claim.1.numbers": "16*" })).toEqual([null])
  })
  it("stand behind a signature: what another stated lender signs is that lender's, and the number is asked about", () => {
    const found = course([sms("【青禾小贷】您的借款已逾期", "16100000001"), call("16100000001")], {
      "claim.1.numbers": "16100000001",
      "claim.2.lender": "青禾小贷",
    })
    expect([0, 1].map((row) => found.timeline.event(row).claim)).toEqual(["claim-2", null])
    expect(found.claims.map((one) => one.signedElsewhere?.map(({ name, numbers }) => [name.value, ...numbers]))).toEqual([
      [["青禾小贷", "16100000001"]],
      undefined,
    ])
  })
  it("name an unnamed side", () => {
    expect(course([call("16100000001")], { "claim.1.numbers": "16100000001" }).counterparties[0]?.name.value).toBe(
      "号码16100000001的使用人",
    )
  })
  it("keeps a claim without any name or number without a counterparty", () => {
    const found = course([call("16100000001")], { "claim.1.debtor": "nobody" })
    expect([found.claims.length, found.counterparties.length]).toEqual([1, 0])
  })
})

describe("groups", () => {
  it("separates fifty busiest unattributed numbers and pools the rest", () => {
    const rows = Array.from({ length: 60 }, (_, n) =>
      Array.from({ length: n < 55 ? 2 : 1 }, (_, k) =>
        call(`1610000${String(n).padStart(4, "0")}`, `2026-01-0${k + 1} 10:00:${String(n).padStart(2, "0")}`),
      ),
    ).flat()
    const { timeline } = course([...rows, call("10086"), { at: "2026-01-09 10:00:00" }, { ...call("15400000001"), direction: "out" }])
    expect(timeline.groups).toHaveLength(51)
    expect(timeline.groups.slice(0, 50).map((one) => one.title)).toEqual(
      Array.from({ length: 50 }, (_, n) => `1610000${String(n).padStart(4, "0")}`),
    )
    expect(timeline.groups[50]?.rows).toHaveLength(5 * 2 + 5 + 3)
    expect(timeline.unattributed).toEqual({ numbers: 61, pooled: 11 })
    expect(timeline.groups.reduce((sum, one) => sum + one.rows.length, 0)).toBe(timeline.size)
  })
  it("puts the refusal of a claim at its counterparty, as an event but not as a contact", () => {
    const { timeline } = course([call("16100000001")], { "claim.1.numbers": "16100000001", "claim.1.refused": "2026-01-04" })
    expect(timeline.event(0)).toMatchObject({
      kind: "refusal",
      direction: "out",
      precision: "day",
      counterparty: "party-1",
      claim: "claim-1",
      citations: [{ at: { in: "whole" } }],
    })
    expect(timeline.groups.map((one) => [...one.rows])).toEqual([[1]])
  })
})
