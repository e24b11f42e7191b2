/** A number that the other side's own message gives to be called belongs to it; anybody else's number in a message does not. */

import { describe, expect, it } from "vitest"
import { readSays } from "../../src/engine/messages/index.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, itemOf, type Row, source } from "./course.ts"

const port = "1069000000001"
const desk = "057110000007"
const sms = (text: string, number = port, at = "2026-01-05 10:00:00"): Row => ({ kind: "sms", at, number, text })
const call = (number: string, at = "2026-01-05 11:00:00"): Row => ({ at, number })
const given = sms("【云杉消费金融】您的借款已逾期，请致电0571-10000007。")
const course = (rows: readonly Row[], stated: Parameters<typeof facts>[0] = {}) => build([source(1, rows)], facts(stated), thresholds)
const owners = (rows: readonly Row[], stated: Parameters<typeof facts>[0] = {}) => {
  const { timeline } = course(rows, stated)
  return Array.from({ length: timeline.size }, (_, i) => timeline.event(i).counterparty)
}

describe("numbers that a message gives", () => {
  it.each([
    ["请致电0571-10000007处理", ["057110000007"]],
    ["客服热线：0571 10000007，或拨打 400-100-0001", ["057110000007", "4001000001"]],
    ["回拨 154 0000 0001", ["15400000001"]],
    ["请致电0571-10000007转8001", ["057110000007"]],
    ["请致电0571-10000007-8001", ["057110000007"]],
    ["拨打008657110000007处理", ["057110000007"]],
    ["致电+86 (0571) 1000 0007", ["057110000007"]],
    ["客服电话：０５７１－１００００００７", ["057110000007"]],
    ["回拨17951154 0000 0001", ["15400000001"]],
    ["详询客服电话95000，报警请拨打110", []],
    ["我们将联系您的联系人，电话15400000002", []],
    ["您登记的联系电话：15400000002", []],
    ["请联系亲友拨打15400000002", []],
    ["账号6200000000000001，金额1234567元", []],
    ["请致电10690000000012345", []],
  ])("%s", (text, expected) => expect(readSays(text).numbersGiven.map((one) => one.value)).toEqual(expected))
})

describe("a caller whose number a signed message gives", () => {
  it("belongs to the signer, with that message as its proof", () => {
    expect(owners([given, call(desk)])).toEqual(["party-1", "party-1"])
    expect(course([given, call(desk)]).counterparties[0]?.links.find((link) => link.number === desk)).toMatchObject({
      how: "told-in-message",
      proof: { value: "云杉消费金融", weight: "issued", from: [{ item: itemOf(1), at: { in: "rows", ranges: [[2, 2]] } }] },
    })
  })
  it("has that proof beside the person's word", () => {
    const found = course([given, call(desk)], { "claim.1.lender": "云杉消费金融", "claim.1.numbers": [desk] })
    expect(
      found.counterparties[0]?.links
        .filter((link) => link.number === desk)
        .map((link) => link.how)
        .sort(),
    ).toEqual(["stated", "told-in-message"])
  })
  it.each<readonly [string, readonly Row[], Parameters<typeof facts>[0]]>([
    ["two sides give it", [given, sms("【青禾小贷】您的借款已逾期，请致电0571-10000007。", port, "2026-01-05 10:01:00"), call(desk)], {}],
    ["it is the person's own", [given, call(desk)], { phone: [desk] }],
    [
      "it signs for two",
      [given, sms("【云杉消费金融】您的借款已逾期", desk), sms("【青禾小贷】您的借款已逾期", desk, "2026-01-05 10:02:00"), call(desk)],
      {},
    ],
    ["the message is an advertisement", [sms("【云杉消费金融】新客立减，客服热线0571-10000007，拒收请回复R"), call(desk)], {}],
  ])("belongs to nobody by it where %s", (_, rows, stated) => expect(owners(rows, stated).at(-1)).toBe(null))
  it("stays with the claim for which the person states it", () => {
    const stated = { "claim.1.lender": "云杉消费金融", "claim.2.lender": "青禾小贷", "claim.2.numbers": [desk] }
    const found = course([given, call(desk)], stated)
    expect(owners([given, call(desk)], stated)).toEqual(["party-1", "party-2"])
    expect(found.counterparties.flatMap((party) => party.links.filter((link) => link.number === desk).map((link) => link.how))).toEqual([
      "stated",
    ])
  })
})
