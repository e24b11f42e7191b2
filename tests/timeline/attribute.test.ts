/** Numbers and messages come to a claim by proof only; the rest stays unattributed. */

import { describe, expect, it } from "vitest"
import { readSays } from "../../src/engine/messages/index.ts"
import { sameName } from "../../src/engine/messages/says/names.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { inOrder } from "../../src/engine/timeline/stated-rows.ts"
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
  it("never makes an opposite side of a service number, whatever the person says", () => {
    expect(owners([sms("【某通信】您已欠款停机，请还款", "10086")])).toEqual([null])
    expect(owners([sms("您好", "10086")], { "claim.1.numbers": "10086" })).toEqual([null])
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
      "party-2",
    ])
  })
  it("reads a lender named in the words of a sender who signs with nothing", () => {
    const found = course([sms("您在云杉消费金融的借款已逾期，请尽快还款")], { "claim.1.lender": "云杉消费金融" })
    expect(found.counterparties).toMatchObject([
      { claim: "claim-1", links: [{ how: "named-in-message", proof: { value: "云杉消费金融" } }] },
    ])
  })
  it("never lets a name in the words beat the signature, unless the signer says that it acts for it", () => {
    const lender = { "claim.1.lender": "云杉消费金融" }
    const { claims, counterparties } = course([sms("【某律师事务所】您在云杉消费金融的借款已逾期，请尽快还款")], lender)
    expect(counterparties.map(({ claim, links }) => [claim, links.length])).toEqual([
      ["claim-1", 0],
      ["claim-2", 1],
    ])
    expect(claims[1]?.known).toBe("messages")
    const given = { ...lender, "claim.1.numbers": port }
    expect(course([sms("【乙方服务】您在云杉消费金融的借款已逾期，请尽快还款")], given).claims[0]?.signedElsewhere).toMatchObject([
      { name: { value: "乙方服务" }, numbers: [port] },
    ])
    expect(owners([sms("【某律师事务所】受云杉消费金融委托，您的借款已逾期，请尽快还款")], lender)).toEqual(["party-1"])
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
    expect(sameName("雲杉小貸", "云杉小贷")).toBe(true)
    expect(sameName("雲杉銀行", "云杉小贷")).toBe(false)
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

describe("a name that is not the claim's", () => {
  const desk = "057110000001"
  const stated = { "claim.1.lender": "云杉消费金融", "claim.1.numbers": [desk, "15400000009"] }
  const strange = sms("【红松金服】您的借款已逾期，请还款", desk)
  const elsewhere = (rows: readonly Row[], answers: Parameters<typeof facts>[0]) =>
    course(rows, answers).claims[0]?.signedElsewhere?.map(({ name, numbers }) => [name.value, ...numbers])
  it("ties neither the messages nor the number, and is asked about", () => {
    expect(owners([strange, call(desk), call("15400000009", "2026-01-05 12:00:00")], stated)).toEqual([null, null, "party-1"])
    expect(elsewhere([strange, call(desk)], stated)).toEqual([["红松金服", desk]])
    expect(course([strange, call(desk)], stated).counterparties.flatMap((one) => one.links.map((link) => link.number))).toEqual([])
  })
  it.each([
    ["the same house", "claim.1.signed-same", "signature"],
    ["an agent", "claim.1.agent-name", "agent-in-message"],
  ] as const)("counts once the person says that it is %s, with their word beside", (_, key, how) => {
    const answers = { ...stated, [key]: "红松金服、某律师事务所" }
    expect(owners([strange, call(desk)], answers)).toEqual(["party-1", "party-1"])
    expect(elsewhere([strange, call(desk)], answers)).toBe(undefined)
    expect(course([strange, call(desk)], answers).counterparties[0]?.links.filter((link) => link.number === desk)).toMatchObject([
      { how: "stated" },
      { how, proof: { value: "红松金服" }, said: { value: "红松金服" } },
    ])
  })
  it("is a side of its own once the person says that it is another's, and then waits for the person", () => {
    const found = course([strange, call(desk)], { ...stated, "claim.1.signed-other": "红松金服" })
    expect(found.claims.map(({ id, known, signedElsewhere }) => [id, known, signedElsewhere])).toEqual([
      ["claim-1", undefined, undefined],
      ["claim-2", "messages", undefined],
    ])
    expect(found.timeline.groups.map((one) => [one.counterparty, one.attributed])).toEqual([
      ["party-2", false],
      [null, false],
    ])
  })
  it("leaves the calls of a number of two creditors to neither, and each message to its own words", () => {
    const own = sms("【云杉消费金融】您的借款已逾期", desk, "2026-01-05 10:02:00")
    const unsigned = sms("再不还就上门", desk, "2026-01-05 10:03:00")
    expect(owners([strange, own, unsigned, call(desk)], stated)).toEqual([null, "party-1", null, null])
    expect(owners([strange, own, call(desk)], { ...stated, "claim.1.agent-name": "红松金服" })).toEqual(["party-1", "party-1", "party-1"])
  })
  it("of a port is asked about only where it presses, and the port's own messages count", () => {
    const answers = { ...stated, "claim.1.numbers": [port] }
    const own = sms("【云杉消费金融】您的借款已逾期", port, "2026-01-05 10:02:00")
    expect(owners([sms("【某快递】请取件"), own], answers)).toEqual([null, "party-1"])
    expect(elsewhere([sms("【某快递】请取件"), own], answers)).toBe(undefined)
    expect(elsewhere([sms("【红松金服】您的借款已逾期"), own], answers)).toEqual([["红松金服", port]])
  })
  it("is tied by the message itself where it says for whom it acts", () => {
    const found = course([sms("【红松金服】受云杉消费金融委托，请您尽快还款。", desk), call(desk)], stated)
    expect(found.counterparties[0]?.links.filter((link) => link.number === desk).map(({ how, said }) => [how, said])).toEqual([
      ["stated", undefined],
      ["agent-in-message", undefined],
    ])
    expect(owners([sms("【红松金服】受青禾小贷委托，请您尽快还款。", desk)], stated)).toEqual([null])
  })
  it("of a court, the police or a bank's own notice is never charged to the lender", () => {
    const answers = { "claim.1.lender": "云杉消费金融", "claim.1.numbers": [port] }
    for (const text of [
      "【平川市人民法院】您与云杉消费金融一案已立案，请还款",
      "【平川公安】您因拖欠云杉消费金融借款被立案",
      "【平川银行】您尾号0412账户扣款1086.40元，摘要：云杉消费金融还款。",
    ])
      expect([text, ...owners([sms(text)], answers)]).toEqual([text, null])
    expect(course([sms("【平川市人民法院】您的案件已立案，请还款")]).claims).toEqual([])
    expect(course([sms("【中国移动】您的话费欠款请尽快还款，已欠款30元")]).claims).toEqual([])
  })
})

describe("a number that names itself", () => {
  const mobile = "16130000007"
  it("is proven beside the person's word", () => {
    const found = course([sms("我是云杉消费金融的陈专员，刚才电话里说的，今天请还款", mobile)], {
      "claim.1.lender": "云杉消费金融",
      "claim.1.numbers": [mobile],
    })
    expect(found.counterparties[0]?.links.map((link) => [link.how, link.proof.value])).toEqual([
      ["stated", mobile],
      ["named-in-message", "云杉消费金融"],
    ])
  })
  it("is tied without that word, and a friend's who only speaks of the lender is not", () => {
    const lender = { "claim.1.lender": "云杉消费金融" }
    expect(owners([sms("我是云杉消费金融的陈专员，请还款", mobile), call(mobile)], lender)).toEqual(["party-1", "party-1"])
    expect(owners([sms("我是云杉的小陈，今天请还款", mobile), call(mobile)], lender)).toEqual(["party-1", "party-1"])
    expect(owners([sms("妈，云杉消费金融的人打电话说你欠款逾期了，快还", mobile), call(mobile)], lender)).toEqual([null, null])
  })
  it("is tied where the lender owns up to it, written or asked about", () => {
    const lender = { "claim.1.lender": "云杉消费金融" }
    const own = (text: string) => sms(text, port, "2026-01-05 12:00:00")
    const asked: Row = { ...sms("16130000007这个号码是你们的吗", port, "2026-01-05 11:30:00"), direction: "out" }
    expect(owners([call(mobile), own("【云杉消费金融】刚才给您打电话的是我司号码16130000007，请接听还款。")], lender)[0]).toBe("party-1")
    expect(owners([call(mobile), asked, own("【云杉消费金融】您好，该号码为我司催收员使用。")], lender)[0]).toBe("party-1")
    expect(owners([call(mobile), own("【云杉消费金融】您好，该号码为我司催收员使用。")], lender)[0]).toBe(null)
  })
})

describe("a side known only from messages", () => {
  const rows = [
    sms("【红松金服】您的借款已逾期，请还款", "057110000005"),
    sms("【青禾小贷】您的借款已逾期，请还款", "057110000006", "2026-01-05 10:05:00"),
  ]
  const ids = (stated: Parameters<typeof facts>[0]) =>
    course(rows, stated).counterparties.map((one) => [one.claim, one.name.value, one.known])
  it("waits for the person, and keeps its number whatever is answered of another", () => {
    const waiting = [
      ["claim-1", "红松金服", "messages"],
      ["claim-2", "青禾小贷", "messages"],
    ]
    expect(ids({})).toEqual(waiting)
    expect(ids({ role: "borrower-current" })).toEqual(waiting)
    expect(ids({ "claim.2.lender": "青禾小贷" })).toEqual([
      ["claim-1", "红松金服", "messages"],
      ["claim-2", "青禾小贷", undefined],
    ])
    expect(ids({ "claim.1.lender": "红松金服" })).toEqual([
      ["claim-1", "红松金服", undefined],
      ["claim-2", "青禾小贷", "messages"],
    ])
  })
  it("is never taken into a claim that the person has named, nor into one of two that they have not", () => {
    expect(ids({ "claim.1.lender": "云杉消费金融", "claim.1.debtor": "self" })).toEqual([
      ["claim-1", "云杉消费金融", undefined],
      ["claim-2", "红松金服", "messages"],
      ["claim-3", "青禾小贷", "messages"],
    ])
    expect(ids({ "claim.1.debtor": "self" })).toEqual([
      ["claim-1", "红松金服", "messages"],
      ["claim-2", "青禾小贷", "messages"],
    ])
  })
  it("is the one that an answer means where there is one alone", () => {
    const found = course(rows.slice(0, 1), { "claim.1.debtor": "nobody" })
    expect(found.counterparties.map((one) => [one.claim, one.known])).toEqual([["claim-1", undefined]])
    expect(course(rows.slice(0, 1), { "claim.1.harm": "yes" }).counterparties[0]?.known).toBe("messages")
  })
  it.each([
    ["an offer", "【红松金服】您可借额度50000元，逾期也能贷，立即申请"],
    ["a code", "【红松金服】验证码123456，您正在申请借款，请勿泄露"],
    ["a receipt", "【红松金服】您的借款已全部结清，感谢您的支持"],
    ["an apology", "【红松金服】系统误发，给您带来不便敬请谅解"],
  ])("is not made of %s", (_, text) => expect(course([sms(text)]).claims).toEqual([]))
})

describe("names", () => {
  it.each([
    ["平川银行", "平川银行股份有限公司", true],
    ["云杉消费金融", "北京云杉消费金融有限公司", true],
    ["云杉", "云杉消费金融", true],
    ["青禾小贷", "重庆青禾小额贷款有限公司", true],
    ["云杉消费金融法务部", "云杉消费金融", true],
    ["平川银行信用卡中心", "平川银行", true],
    ["平川银行", "平川普惠", false],
    ["平川银行", "平川消费金融", false],
    ["云杉消费金融", "红松消费金融", false],
    ["消费金融", "云杉消费金融", false],
    ["云杉科技", "云杉消费金融", false],
    ["云山消费金融", "云杉消费金融", false],
    ["红松金服", "云杉消费金融", false],
  ])("%s and %s", (a, b, same) => expect([sameName(a, b), sameName(b, a)]).toEqual([same, same]))
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
    expect([...inOrder(timeline)]).toEqual([1, 0])
    expect(timeline.event(1)).toMatchObject({
      kind: "refusal",
      direction: "out",
      precision: "day",
      counterparty: "party-1",
      claim: "claim-1",
      citations: [{ at: { in: "whole" } }],
    })
    expect(timeline.groups.map((one) => [...one.rows])).toEqual([[0]])
  })
})

describe("a debt that another holds now", () => {
  const lender = "洵川银行"
  const [old, desk, new_] = ["1069000000002", "057110000003", "1069000000004"]
  const told = sms("【洵川银行】您的贷款债权已于3月2日转让给栖岭资产管理有限公司，请向其还款。", old, "2026-03-05 10:00:00")
  const stated = { "claim.1.lender": lender, "claim.1.numbers": [desk, new_] }
  const dunned = sms("【栖岭资产】您的欠款仍未处理，请尽快还款。", new_, "2026-03-20 10:00:00")
  const calls = [call(desk), { at: "2026-03-25 10:00:00", number: desk }]
  it("is another side's from its first message on, even where the person calls it an agent, and asks who signs", () => {
    for (const agent of [{}, { "claim.1.agent-name": "栖岭资产" }]) {
      const rows = [told, dunned]
      expect(owners(rows, { ...stated, ...agent })).toEqual(["party-1", null])
      expect(course(rows, { ...stated, ...agent }).claims[0]?.signedElsewhere?.map(({ name }) => name.value)).toEqual(["栖岭资产"])
    }
  })
  it("leaves the calls since to nobody until the person has said once more whose they are", () => {
    expect(owners([...calls, told], stated)).toEqual(["party-1", "party-1", null])
    expect(course([...calls, told], stated).claims[0]?.bystanders).toMatchObject([{ number: desk, sign: "assigned" }])
    expect(owners([...calls, told], { ...stated, "claim.1.numbers-sure": desk })).toEqual(["party-1", "party-1", "party-1"])
  })
  it("takes who paid for the debtor and asks for it back for nobody's agent", () => {
    const recourse = sms("【栖岭担保】我司已代您向洵川银行偿还贷款，依法向您追偿，请尽快还款。", new_, "2026-03-20 10:00:00")
    expect(owners([recourse], { ...stated, "claim.1.agent-name": "栖岭担保" })).toEqual([null])
    expect(owners([recourse], { "claim.1.lender": "栖岭担保", "claim.1.numbers": new_ })).toEqual(["party-1"])
  })
  it.each([
    "【洵川银行】您的贷款已逾期，我行可能将债权转让给栖岭资产管理有限公司。",
    "【洵川银行】如仍不还款，债权将转让给栖岭资产管理有限公司。",
  ])("is not assigned by what is only announced: %s", (words) => {
    expect(owners([sms(words, old, "2026-03-05 10:00:00"), ...calls], stated)).toEqual(["party-1", "party-1", "party-1"])
  })
})
