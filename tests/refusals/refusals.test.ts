/** What counts as a refusal, how far it goes, what shows it, and whether it arrived. */
import { describe, expect, it } from "vitest"
import { ownWords } from "../../src/engine/messages/own-words.ts"
import { refusalsIn } from "../../src/engine/refusals/index.ts"
import { quoteOf } from "../../src/engine/refusals/quote.ts"
import type { Refusal } from "../../src/engine/refusals/refusal.ts"
import { wayOf } from "../../src/engine/refusals/way.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, type Row, source } from "../timeline/course.ts"

type Stated = Parameters<typeof facts>[0]
const refusals = (rows: readonly Row[], stated: Stated = {}): readonly Refusal[] => {
  const given = facts({ "claim.1.numbers": "16100000001", "claim.1.lender": "云杉消费金融", ...stated })
  const { timeline, claims, counterparties } = build([source(1, rows)], given, thresholds)
  return refusalsIn({ timeline, facts: given, claims, counterparties })
}
const out = (at: string, text: string, number = "16100000001"): Row => ({ at, number, kind: "sms", text, direction: "out" })
const got = (at: string, text: string, number = "16100000001"): Row => ({ at, number, kind: "sms", text })
const short = (list: readonly Refusal[]) => list.map(({ scope, how, proposed }) => `${scope} ${how}${proposed ? " ?" : ""}`)
const at = "2026-05-02 10:00:20"
const stated = { "claim.1.refused": ["2026-05-02T10:00:00+08:00"] }

describe("the person's own message", () => {
  it("is proposed until the person states the time, and confirmed by it", () => {
    const rows = [out(at, "请你们不要再给我打电话，有事发短信就行。")]
    expect(short(refusals(rows))).toEqual(["calls message ?"])
    const [one, ...more] = refusals(rows, stated)
    expect(more).toEqual([])
    expect(one).toMatchObject({ scope: "calls", how: "message", reached: "sent", proposed: false, scopeKnown: true })
    expect(one?.quote?.value).toBe("请你们不要再给我打电话，有事发短信就行")
    expect(one?.at.value).toBe("2026-05-02T10:00:20+08:00")
  })
  it("of a wrong number that goes on to ask for no more than calls covers no messages", () => {
    const found = refusals([out(at, "我不是孙建洲，也不认识这个人。请不要再打来。")], stated)
    expect(found.map(({ scope }) => scope)).toEqual(found.map(() => "calls"))
    expect(found.map(({ kind }) => kind)).toContain("wrong-number")
  })
  it("refuses several things at once, each with its scope, and is one message", () => {
    const found = refusals([out(at, "打错了，我不认识孙建洲，请把我的号码删掉。")], stated)
    expect(found.map(({ scope, kind }) => `${scope} ${kind}`)).toEqual(["all wrong-number", "deletion refusal"])
    expect(new Set(found.map(({ row }) => row)).size).toBe(1)
  })
  it("to a friend, to one's own bank or to a courier is none, whatever is stated of that minute", () => {
    for (const number of ["15400000009", "95588", "16199999999"]) expect(short(refusals([out(at, "停止一切联系", number)]))).toEqual([])
    expect(short(refusals([out(at, "停止一切联系", "15400000009")], stated))).toEqual(["calls stated"])
  })
  it("to a port that only this side wrote from is to this side; to one that others use as well it is nobody's", () => {
    const port = "106900001001"
    const signed = got("2026-05-01 09:00:00", "【云杉消费金融】您的借款已逾期，请尽快还款。", port)
    expect(short(refusals([signed, out(at, "请不要再打电话", port)]))).toEqual(["calls message ?"])
    const other = got("2026-05-01 09:30:00", "【某某快递】您的包裹已到。", port)
    expect(short(refusals([signed, other, out(at, "请不要再打电话", port)]))).toEqual([])
  })
  it("of a day is confirmed by the day alone", () => {
    expect(short(refusals([out("2026-05-02 23:00:00", "别再骚扰我")], { "claim.1.refused": "2026-05-02" }))).toEqual(["all message"])
  })
  it("further off than the minutes that memory is off does not show the stated one", () => {
    expect(short(refusals([out("2026-05-02 10:30:00", "别再骚扰我")], stated))).toEqual(["calls stated", "all message ?"])
  })
})

describe("a reply to unsubscribe", () => {
  const port = "106900001001"
  const earlier = (text: string) => got("2026-05-02 09:50:00", `【云杉消费金融】${text}`, port)
  const dunned = earlier("请转告孙建洲，其借款已逾期，请尽快还款。拒收请回复R")
  it("refuses what that sender writes, and no calls", () => {
    expect(short(refusals([dunned, out(at, "R", port)]))).toEqual(["messages message ?"])
    expect(short(refusals([dunned, out(at, "退订", port)], stated))).toEqual(["messages message"])
  })
  it("to an offer refuses offers alone", () => {
    const offered = [earlier("您有50000元额度待领取，退订回TD"), out(at, "td", port)]
    expect(short(refusals(offered, { "claim.1.numbers": ["16100000001", port] }))).toEqual(["offers message ?"])
    expect(short(refusals(offered))).toEqual([])
  })
  it("is none where the message before it tells of no such way, and where more is said", () => {
    expect(short(refusals([earlier("您的借款已逾期，请尽快还款。"), out(at, "R", port)]))).toEqual([])
    expect(short(refusals([dunned, out(at, "R是什么意思", port)]))).toEqual([])
  })
})
describe("a word that went to somebody else at that minute", () => {
  const elsewhere = "16100000099"
  const said = out(at, "不要再打电话了", elsewhere)
  const signed = got("2026-05-01 09:00:00", "【青岚小贷】您的借款已逾期，请尽快还款。", elsewhere)
  it("is none to this side: it is asked about, and told nowhere", () => {
    const [one] = refusals([signed, said], stated).filter(({ how }) => how === "stated")
    expect([one?.proposed, one?.saidTo?.value]).toEqual([true, elsewhere])
  })
  it("stands as stated where it was spoken, and where nothing tells whose that number is", () => {
    const spoken = refusals([signed, said], { ...stated, "claim.1.refused-how": "电话" }).filter(({ how }) => how === "stated")
    expect(spoken.map(({ proposed }) => proposed)).toEqual([false])
    const called = { at: "2026-05-01 09:00:00", number: elsewhere, durationS: 20 }
    expect(short(refusals([called, said], stated))).toEqual(["calls stated"])
  })
  it("is told no wider than what was written then to a number of nobody's", () => {
    const called = { at: "2026-05-01 09:00:00", number: elsewhere, durationS: 20 }
    const [one] = refusals([called, out(at, "别打我单位座机", elsewhere)], stated)
    expect([one?.scope, one?.how, one?.scopeKnown, one?.proposed]).toEqual(["numbers", "stated", true, false])
    const all = refusals([called, out(at, "别打我单位座机", elsewhere)], { ...stated, "claim.1.refused-scope": "all" })
    expect(all.map(({ scope }) => scope)).toEqual(["numbers"])
  })
  it("stands with the message to this side, where there is one beside it", () => {
    expect(short(refusals([signed, said, out("2026-05-02 10:00:40", "别再给我打电话")], stated))).toContain("calls message")
  })
})
describe("what is stated alone", () => {
  const call = (from: string, durationS: number, more: Partial<Row> = {}): Row => ({ at: from, number: "16100000001", durationS, ...more })
  it("is told with the one connected call that was running at that minute", () => {
    const [one] = refusals([call("2026-05-02 09:59:10", 87)], { "claim.1.refused": "2026-05-02 10:00" })
    expect(one).toMatchObject({ how: "call", reached: "connected-call", scope: "calls", scopeKnown: false })
    expect([one?.call?.at.value, one?.call?.durationS?.value, one?.call?.at.weight]).toEqual(["2026-05-02T09:59:10+08:00", 87, "issued"])
  })
  it.each([
    ["the call had ended", [call("2026-05-02 09:50:00", 60)]],
    ["the call was not connected", [call("2026-05-02 10:00:00", 0, { connected: "no" })]],
    ["two calls were running", [call("2026-05-02 09:59:10", 87), call("2026-05-02 10:00:30", 20)]],
    ["it was another number", [call("2026-05-02 10:00:00", 60, { number: "15400000009" })]],
  ])("is the person's word alone where %s", (_, rows) => {
    expect(short(refusals(rows, { "claim.1.refused": "2026-05-02 10:00" }))).toEqual(["calls stated"])
  })
  it("counts for calls alone until it is said what was asked for; for everything by whoever owes nothing", () => {
    expect(short(refusals([], { ...stated, "claim.1.debtor": "self" }))).toEqual(["calls stated"])
    expect(short(refusals([], { ...stated, "claim.1.debtor": "other" }))).toEqual(["all stated"])
    expect(short(refusals([], { ...stated, "claim.1.debtor": "other", "claim.1.role": "guarantor" }))).toEqual(["calls stated"])
  })
  it("has the scope that the person says", () => {
    expect(refusals([], { ...stated, "claim.1.refused-scope": "hours" })[0]).toMatchObject({ scope: "hours", scopeKnown: true })
    expect(refusals([], { ...stated, "claim.1.refused-scope": "wrong-number" })[0]).toMatchObject({ scope: "all", kind: "wrong-number" })
  })
})

describe("whether it arrived", () => {
  const answer = "【云杉消费金融】您的来信已收到。系统外呼无法单独关闭，还款后自动停止。"
  it("is shown by the side's own answer, which belongs to the last word before it", () => {
    const found = refusals(
      [out(at, "请不要再打电话"), out("2026-05-04 10:00:00", "请停止给我打电话"), got("2026-05-05 09:00:00", answer)],
      { "claim.1.refused": ["2026-05-02T10:00:00+08:00", "2026-05-04T10:00:00+08:00"] },
    )
    expect(found.map(({ reached }) => reached)).toEqual(["sent", "acknowledged"])
    expect([found[1]?.answer?.at.value, found[1]?.answer?.quote.value]).toEqual(["2026-05-05T09:00:00+08:00", answer])
  })
  it("is not shown by a demand, nor by an answer that came before", () => {
    const found = refusals(
      [got("2026-05-01 09:00:00", answer), out(at, "请不要再打电话"), got("2026-05-03 09:00:00", "【云杉消费金融】请还款")],
      stated,
    )
    expect(found.map(({ reached }) => reached)).toEqual(["sent"])
  })
})

describe("the quotation", () => {
  const quoted = (text: string): string => quoteOf(text, ownWords(text))
  it.each([
    ["我的还款日是12月20日，我会按时还。请你们不要再给我打电话，有事发短信就行。", "……请你们不要再给我打电话，有事发短信就行"],
    ["我是孙女士的邻居。不认识这个人。请不要再打来。谢谢", "……不认识这个人。请不要再打来"],
    ["您好。请不要再打来。谢谢", "请不要再打来"],
    [
      "我从没在你行办过贷款，也没收到过这笔钱，怀疑有人冒用我的身份。请提供合同和放款凭证，不要再打电话催我还款。",
      "我从没在你行办过贷款，也没收到过这笔钱，怀疑有人冒用我的身份。请提供合同和放款凭证，不要再打电话催我还款",
    ],
    ["我昨天已经还清了。不要再打电话。", "……不要再打电话"],
    ["差你们的2600我开春给，请不要再打电话烦我", "……请不要再打电话烦我"],
    ["我没钱了还不上了别再打电话", "……别再打电话"],
    ["别再打我电话我马上就去别家平台借钱填上", "别再打我电话……"],
    ["我有抑郁症在住院，请不要再打电话", "……请不要再打电话"],
    ["不要再打电话。我明天还500元。", "不要再打电话……"],
    ["我没有逾期。我明天还500元。不要再打电话。", "我没有逾期……不要再打电话"],
    ["我欠你们的钱会还，别再打电话到我单位", "……别再打电话到我单位"],
    ["别再打电话，我明天还。", "别再打电话……"],
    ["停止一切联系", "停止一切联系"],
  ])("%s", (text, expected) => expect(quoted(text)).toBe(expected))
  // Whom the refusal is about, and whom to call instead, is never cut away.
  it.each([
    ["请别往我嫂子家打电话", "请别往我嫂子家打电话"],
    ["我妈刚出院，别打给我妈，有事打我", "……别打给我妈，有事打我"],
    ["不要打给我姐夫，他不欠你们钱", "不要打给我姐夫……"],
    ["先联系贺川本人，别总打我", "先联系贺川本人，别总打我"],
    ["我妈的贷款都联系我，别打给她老人家", ""],
    ["如果钱没到账再打给我，现在别打了", ""],
  ])("keeps the sense of %s", (text, expected) => expect(quoted(text)).toBe(expected))
  it("of a borrower who is not late holds their word to keep the due day, never a sum or a default", () => {
    const inTime = (text: string): string => quoteOf(text, ownWords(text), true)
    expect(inTime("我的还款日是12月20日，还没有到期，我会按时还。请不要再打电话。")).toBe(
      "我的还款日是12月20日，还没有到期，我会按时还。请不要再打电话",
    )
    expect(inTime("我上个月逾期了，忘了还款。请不要再打电话。")).toBe("……请不要再打电话")
    expect(inTime("我明天还500元。请不要再打电话。")).toBe("……请不要再打电话")
  })
})

describe("whom a refusal is about", () => {
  it.each([
    ["别打给我爸，有事打给我", "third-parties"],
    ["不要联系卫东的父母，打我就行", "third-parties"],
    ["别再打老人家电话了，都打给我", "third-parties"],
    ["勿扰家中老人，电话打我", "third-parties"],
    ["不要联系她，联系我就好", "third-parties"],
    ["别再打了，有事直接打给我", "numbers"],
    ["你们先找贺川要，别老找我", "numbers"],
    ["你们找他本人去，别再打我电话", "calls"],
    ["别再打电话找张伟了", "calls"],
    ["你们天天打给我，请不要再打电话", "calls"],
    ["请不要再联系我本人", "all"],
  ])("%s", (text, scope) => expect(ownWords(text).refusals.map((one) => one.scope)).toEqual([scope]))
})
describe("an invitation to call", () => {
  it.each(["以后有事直接打给我", "她的事都联系我", "有问题打我这个手机就行", "电话打我吧"])("is %s", (text) =>
    expect(ownWords(text).invites).toBe(true),
  )
  it.each([
    "你们天天打给我",
    "请问是谁联系我",
    "请联系我律师",
    "每次都打给我几十遍",
    "以后联系我父母试试",
    "别再打了，有事发短信",
    "再打给我就投诉",
    "谁让你们打给我的",
    "有事打给我同事",
  ])("is not %s", (text) => expect(ownWords(text).invites).toBeUndefined())
})
describe("by which way it was told", () => {
  it.each([
    ["发短信说的", "sms"],
    ["微信", "wechat"],
    ["App 里的在线客服", "online-service"],
    ["邮寄书面函", "post"],
    ["打12378电话", "regulator"],
    ["电话里口头说的，没有录音", "telephone"],
    ["先打电话，又发微信", undefined],
    [undefined, undefined],
  ])("%s", (answer, way) => expect(wayOf(answer)).toBe(way))
})
