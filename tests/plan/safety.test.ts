/** What comes before all paperwork: despair, danger, fraud and official texts, in that order; and nothing is written to whoever asks for codes. */
import { describe, expect, it } from "vitest"
import { asksForCode } from "../../src/engine/messages/asks-code.ts"
import { caseOf, named, pressing } from "./given.ts"

const scam = "短信 2026-05-21 10:00 收 16100000009 【云杉消费金融】您好，请把收到的验证码告诉客服，否则账户将被冻结。"
const codes = (n: number) =>
  Array.from(
    { length: n },
    (_, i) => `短信 2026-05-22 11:0${i} 收 1069000000${i}${i} 【平台${"甲乙丙丁戊己庚"[i]}】验证码 84${i}521，请勿泄露。`,
  )
const nowOf = async (rows: readonly string[], answers: Readonly<Record<string, unknown>>) => {
  const made = await caseOf(rows, { ...named, ...answers })
  const plan = await made.show("plan")
  return { made, plan, now: plan.filter(({ state }) => state === "now"), safety: await made.show("safety") }
}

describe("whoever asks for a code, a transfer or a shared screen", () => {
  it("opens the path of a fraud before anything else, and no paper is drafted to that side", async () => {
    const { made, now, safety } = await nowOf([...pressing, scam], { role: "stranger" })
    expect(safety.map(({ kind, state }) => [kind, state])).toEqual([["fraud", "now"]])
    expect(now.map(({ step }) => step)).toEqual(["安全"])
    expect(safety[0]?.acts.map(({ channel }) => channel)).toEqual(["96110", "bank-stop-payment", undefined, "credit-objection"])
    expect(safety[0]?.questions).toEqual(["transferred", "gave-code"])
    const gaps = await made.show("gaps")
    expect(gaps.find(({ what }) => what === "suspected-fraud")?.question?.key).toBe("claim.1.side-checked")
    const { documents } = await made.engine.draft("plan", { doc: "all", formats: [] })
    const drafted = documents.filter(({ doc, gaps: left, nothingFound }) => doc === "stop-notice" && left.length === 0 && !nothingFound)
    expect(drafted).toEqual([])
    expect((await made.show("plan")).filter(({ step }) => step === "告知")).toEqual([])
  })
  it("is written to again only after the person has checked", async () => {
    const { made } = await nowOf([...pressing, scam], { role: "stranger", "claim.1.side-checked": "yes" })
    expect((await made.show("gaps")).map(({ what }) => what)).not.toContain("suspected-fraud")
    const id = (await made.show("safety"))[0]?.id
    await made.state({ "safety.done": id })
    const plan = await made.show("plan")
    expect(plan.filter(({ state }) => state === "now").map(({ step }) => step)).toEqual(["告知"])
  })
  it("changes the order once money or a code is gone", async () => {
    const sent = await nowOf([scam], { transferred: "yes" })
    expect(sent.safety[0]?.acts[0]?.channel).toBe("bank-stop-payment")
    const gave = await nowOf([scam], { transferred: "no", "gave-code": "yes" })
    expect(gave.safety[0]?.acts[0]?.text).toContain("密码")
    const neither = await nowOf([scam], { transferred: "no", "gave-code": "no" })
    expect(neither.safety[0]?.acts.map(({ channel }) => channel)).not.toContain("bank-stop-payment")
  })
  it("is no warning against doing so, and no plain code", () => {
    expect(["请把验证码发给我", "收到验证码后报给客服", "请配合开启屏幕共享"].map(asksForCode)).toEqual([true, true, true])
    const innocent = [
      "验证码841521，请勿泄露给他人",
      "工作人员不会向您索要验证码，切勿告诉他人",
      "您正在申请解绑，验证码123456",
      "谨防诈骗，不要开启屏幕共享",
    ]
    expect(innocent.map(asksForCode)).toEqual([false, false, false, false])
  })
})
describe("a burst of codes", () => {
  it("is told, and one code is not", async () => {
    expect((await nowOf(codes(7), {})).safety.map(({ kind }) => kind)).toEqual(["fraud"])
    expect((await nowOf(codes(2), {})).safety).toEqual([])
  })
})
describe("danger", () => {
  const threat = "短信 2026-05-22 11:00 收 16100000001 再不还钱就打断你的腿，找人到你家弄死你"
  it("shows 110 first, whatever the debt", async () => {
    for (const role of ["borrower-overdue", "stranger", undefined]) {
      const { now } = await nowOf([...pressing, threat], role ? { role } : {})
      expect([role, now.map(({ channel }) => channel)]).toEqual([role, ["110"]])
    }
  })
  it("comes again with a new threat after the last was taken care of, and is no more pressing long after", async () => {
    const { made, safety } = await nowOf([...pressing, threat], { role: "stranger" })
    await made.state({ "safety.done": safety[0]?.id })
    expect((await made.show("safety")).map(({ state }) => state)).toEqual(["done"])
    const again = await nowOf([...pressing, threat, threat.replace("05-22", "05-24")], { role: "stranger", "safety.done": safety[0]?.id })
    expect(again.safety.map(({ state }) => state)).toEqual(["now"])
    const long = await caseOf([...pressing, threat], { ...named, role: "stranger" }, "2026-12-01")
    expect((await long.show("safety")).map(({ state }) => state)).toEqual(["past"])
  })
})
describe("official texts", () => {
  const court = "短信 2026-05-22 11:00 收 12368 【江城市东湖区人民法院】您有一起案件（2026）鄂0100民初1234号已立案，请于6月10日到庭。"
  it("are never called genuine or false, and the way to check is the first thing to do", async () => {
    const { now, safety } = await nowOf([court], { role: "borrower-overdue" })
    expect(safety.map(({ kind, title }) => [kind, title.includes("未核实")])).toEqual([["official", true]])
    expect(now.map(({ step, channel }) => [step, channel])).toEqual([["核实", "12368"]])
    expect(JSON.stringify(safety)).not.toMatch(/假冒|伪造|这是诈骗/)
  })
})
it("nothing comes first where nothing is there", async () => {
  expect((await nowOf(pressing, { role: "stranger" })).safety).toEqual([])
})
