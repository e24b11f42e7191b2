/** The suit of a case through the engine's verbs: by day, by what is answered, and silent where nothing is a basis for one. */
import { beforeAll, describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import { cityOf } from "../../src/engine/channels/court/suit-courts.ts"
import type { GroundView } from "../../src/engine/views/grounds.ts"
import type { ClaimSuit, SuitView } from "../../src/engine/views/suit.ts"
import { papersOfSituation } from "../documents/paper-of.ts"
import { takeIn } from "../golden/derived.ts"
import { caseFolders, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { lawFiles } from "./held.ts"

const opened = async (folder: string) => {
  const given = read(folder)
  const engine = await openForGolden(lawFiles, given.day)
  await takeIn(engine, given)
  const suit = async (options: { day?: string; claim?: string; damagesFen?: number } = {}) =>
    (await engine.show(given.name, "suit", options)) as SuitView
  return { engine, given, suit }
}
const first = ({ claims }: SuitView): ClaimSuit => {
  const [one] = claims
  if (!one) throw new Error("no claim")
  return one
}
const states = (one: ClaimSuit) => one.courts.map(({ place, state }) => `${place} ${state}`)

describe.each(caseFolders())("the suit of %s", (folder) => {
  let suit: SuitView
  let engine: Engine
  let grounds: readonly GroundView[]
  beforeAll(async () => {
    const about = await opened(folder)
    engine = about.engine
    suit = await about.suit()
    grounds = ((await engine.show(about.given.name, "grounds")) as readonly GroundView[]).filter((ground) => ground.met)
  })
  it("rests on statutes that are met for that claim, and not on the police's", () => {
    for (const one of suit.claims) {
      const own = grounds.filter((ground) => ground.claim === one.claim && ground.kind === "法律")
      const told = one.causes.flatMap((cause) => cause.grounds)
      for (const ground of told) {
        expect(own).toContainEqual(
          expect.objectContaining({ instrument: ground.instrument, anchor: ground.anchor, effective: ground.effective }),
        )
        expect(["public-security-penalties", "criminal"]).not.toContain(ground.instrument)
      }
      expect(one.nothingFound === undefined && one.undecided === undefined).toBe(one.rights.length > 0)
    }
  })
  it("says nothing more where nothing is found, or where it cannot be told yet: material unread or not there, answers open", () => {
    for (const one of suit.claims.filter((claim) => claim.nothingFound !== undefined || claim.undecided !== undefined)) {
      expect(one).toMatchObject({ courts: [], causes: [], injunction: null, against: [] })
      if (one.nothingFound !== undefined)
        expect(one.nothingFound).toMatch(
          /^((?:归到这一方名下的联络，)?在现有材料覆盖的范围内未发现|现有材料里还没有).*这里没有任何内容建议起诉。$/,
        )
      else
        expect(one.undecided).toMatch(
          /^(有些内容没有读出：.*所以现在还不能判断|还有决定性的问题没有回答，尚不能判断|还没有通话记录，尚不能判断)有没有可以.*这里没有任何内容建议起诉。$/,
        )
      expect(one.nothingFound === undefined).toBe(one.undecided !== undefined)
    }
    if (suit.nothingFound !== undefined) expect(suit).toMatchObject({ fee: null, choosing: [], caution: [], notHeld: [] })
  })
  it("rests every rule on law of the filing day, told with its version, and never predicts", async () => {
    const rules = [
      ...suit.claims.flatMap((one) => [...one.courts, ...one.causes, ...(one.injunction?.conditions ?? [])]),
      ...suit.choosing,
      ...suit.refusals,
      ...(suit.fee ? [suit.fee] : []),
    ]
    for (const { id, basis, confidence } of rules) {
      expect([id, basis.length > 0, confidence.length > 0]).toEqual([id, true, true])
      for (const one of basis.filter((entry) => entry.held)) {
        const law = await engine.law(`${one.title} ${one.article}`, { on: suit.day })
        expect(law).toMatchObject({ status: "in-force", instrument: one.instrument, article: one.article, effective: one.effective })
      }
    }
    expect(JSON.stringify(suit)).not.toMatch(/胜诉(?!方)|必胜|胜算|可能性大|一定能/)
  })
})

describe("what cannot be told yet", () => {
  it.each([
    ["cases/no-answers", "还有决定性的问题没有回答，尚不能判断有没有可以引用条款的行为。这里没有任何内容建议起诉。"],
    ["cases/thin-evidence", "还没有通话记录，尚不能判断有没有可以引用条款的行为。这里没有任何内容建议起诉。"],
  ])("%s says why, never that nothing was found", async (folder, why) => {
    const { suit } = await opened(folder)
    const view = await suit()
    expect([view.undecided, view.nothingFound, first(view).undecided, first(view).nothingFound]).toEqual([why, undefined, why, undefined])
  })
})

describe("a lawful reminder", () => {
  it("is told that nothing was found, and led to no court", async () => {
    const { engine, given, suit } = await opened("examples/4-lawful-reminder")
    const view = await suit()
    expect(view.nothingFound).toBe("在现有材料覆盖的范围内未发现可以引用条款的行为。这里没有任何内容建议起诉。")
    expect(view.refusals).toEqual([])
    expect((await engine.channels({ case: given.name })).channels.map((channel) => channel.id)).not.toContain("court")
  })
  it("is the same for an overdue debtor against whom standards alone were broken, and the court stays for others", async () => {
    const overdue = await opened("cases/overdue")
    expect((await overdue.suit()).nothingFound).toContain("推荐性标准")
    expect((await overdue.engine.channels({ case: "overdue" })).channels.map((channel) => channel.id)).not.toContain("court")
    const net = await opened("examples/2-wide-net")
    expect((await net.engine.channels({ case: net.given.name })).channels.map((channel) => channel.id)).toContain("court")
  })
})

describe("a threat that nobody has placed", () => {
  it("keeps it from being said that nothing is a basis for a suit", async () => {
    let told: SuitView | undefined
    await papersOfSituation(
      "contact-statistics",
      "2026-11-20",
      ["来电×7 2026-11-05 10:00 每1小时 16155122003 20秒", "短信 2026-11-12 21:10 收 16155120001 姓骆的，再躲着不还就打断你的腿"],
      {
        role: "borrower-overdue",
        name: "骆向阳",
        phone: "15455120000",
        "claim.1.lender": "榕桥银行",
        "claim.1.lender-type": "bank",
        "claim.1.debtor": "self",
        "claim.1.due": "2026-10-31",
        "claim.1.unpaid": "yes",
        "claim.1.numbers": "16155122003",
      },
      async (engine, id) => {
        told = (await engine.show(id, "suit")) as SuitView
      },
    )
    expect([told?.nothingFound, told?.undecided]).toEqual([undefined, expect.stringContaining("威胁、辱骂一类的信息1条（16155120001）")])
  })
})

describe("by the day of filing", () => {
  it("31 December 2025 has courts and no causes; 1 January 2026 has both", async () => {
    const { suit } = await opened("examples/1-before-due")
    const [before, after] = [await suit({ day: "2025-12-31" }), await suit({ day: "2026-01-01" })]
    expect(before.day).toBe("2025-12-31")
    expect(first(before).courts.length).toBe(first(after).courts.length)
    expect(first(before).causes).toEqual([])
    expect(first(before).injunction?.cause).toBeNull()
    expect(before.notHeld.filter((rule) => rule.sheet === "causes" && rule.from === "2026-01-01").length).toBeGreaterThan(0)
    expect(first(after).causes.map(({ title, number }) => [title, number])).toEqual([["隐私权纠纷", "8（1）"]])
    expect(first(after).injunction?.cause).toMatchObject({ title: "申请人格权侵害禁令案件", number: "52" })
    expect(after.notHeld.map((rule) => [rule.id, rule.from])).toEqual([["receipt", "2026-09-22"]])
    const refusals = (view: SuitView) => view.refusals.map((rule) => rule.id)
    expect(refusals(before)).not.toContain("no-violation")
    expect(refusals(after)).toContain("no-violation")
  })
  it("the terms of a refusal are those of the day", async () => {
    const { suit } = await opened("examples/2-wide-net")
    const of = async (on: string, id: string) =>
      (await suit({ day: on })).refusals.find((rule) => rule.id === id)?.terms.map((term) => `${term.id} ${term.length}`)
    expect(await of("2026-06-30", "silence")).toEqual(["reconsider-apply P60D", "reconsider-decide P60D", "sue-after-reconsider P15D"])
    expect(await of("2026-07-01", "silence")).toEqual(["silence P60D", "reconsider-decide P60D", "sue-after-reconsider P15D"])
    expect(await of("2026-07-01", "express")).toContain("sue-act P6M")
    expect((await of("2026-07-01", "criminal"))?.slice(0, 2)).toEqual(["crime-notice P3D", "crime-reconsider P7D"])
    expect(await of("2026-07-01", "regulator-refused")).toEqual(["regulator-review P30D", "regulator-review-answer P30D"])
    expect(await of("2026-09-21", "receipt")).toBeUndefined()
    expect(await of("2026-09-22", "receipt")).toEqual([])
  })
})

describe("what is answered", () => {
  it("cities open the internet courts, and leave them alone elsewhere", async () => {
    const { engine, given, suit } = await opened("examples/2-wide-net")
    const asked = ["被告住所地 open", "侵权行为实施地 open", "侵权结果发生地 open", "您的住所地 unsettled"]
    const open = first(await suit())
    expect(states(open)).toEqual([...asked, "北京、杭州、广州的互联网法院 ask"])
    expect(open.courts.at(-1)?.questions.map((one) => one.key)).toEqual(["city", "claim.1.lender-city"])
    await engine.state(given.name, { city: "浙江省杭州市余杭区" })
    const hangzhou = first(await suit())
    expect(states(hangzhou)).toEqual([...asked, "杭州互联网法院 unsettled"])
    expect(hangzhou.courts.at(-1)?.questions.map((one) => one.key)).toEqual(["claim.1.lender-city"])
    expect(hangzhou.courts.find((court) => court.id === "result")?.city).toBe("杭州")
    await engine.state(given.name, { city: "上海市", "claim.1.lender-city": "广州" })
    expect(states(first(await suit()))).toEqual([...asked, "广州互联网法院 unsettled"])
    await engine.state(given.name, { "claim.1.lender-city": "重庆" })
    expect(states(first(await suit()))).toEqual(asked)
    expect(states(first(await suit({ day: "2025-10-31" })))).toEqual([])
  })
  it.each([
    ["杭州", "杭州"],
    ["杭州市", "杭州"],
    ["浙江杭州", "杭州"],
    ["浙江省杭州市余杭区", "杭州"],
    ["广州天河区", "广州"],
    ["上海市北京东路", "上海"],
    ["广西壮族自治区南宁市", "南宁"],
    ["重庆", "重庆"],
  ])("%s is read as %s", (answer, city) => {
    expect(cityOf(answer, ["北京", "杭州", "广州"])).toBe(city)
  })
  it("an injunction only while it goes on and harm is hard to repair, and only-stated conditions are marked", async () => {
    const { engine, given, suit } = await opened("examples/2-wide-net")
    const told = async () => {
      const { injunction } = first(await suit())
      const missing = injunction?.conditions.filter((one) => !one.met)
      return {
        state: injunction?.state,
        missing: missing?.map((one) => one.id),
        asks: missing?.flatMap((one) => one.questions.map((q) => q.key)),
      }
    }
    expect(await told()).toEqual({ state: "missing", missing: ["ongoing", "irreparable"], asks: ["claim.1.ongoing", "claim.1.harm"] })
    await engine.state(given.name, { "claim.1.ongoing": "yes", "claim.1.harm": "only-disturbed" })
    expect(await told()).toEqual({ state: "missing", missing: ["irreparable"], asks: [] })
    await engine.state(given.name, { "claim.1.harm": "work" })
    expect(await told()).toEqual({ state: "may-ask", missing: [], asks: [] })
    const conditions = first(await suit()).injunction?.conditions
    expect(conditions?.filter((one) => one.stated).map((one) => one.id)).toEqual(["ongoing", "irreparable"])
    await engine.state(given.name, { "claim.1.ongoing": "no" })
    expect(await told()).toEqual({ state: "missing", missing: ["ongoing"], asks: [] })
  })
  it("a record of the day of filing needs no answer", async () => {
    const { suit } = await opened("examples/2-wide-net")
    const ongoing = first(await suit({ day: "2026-04-17" })).injunction?.conditions.find((one) => one.id === "ongoing")
    expect(ongoing).toMatchObject({ met: true, stated: false, shows: ["材料里最近一次联络是2026-04-17。"] })
    const after = first(await suit({ day: "2026-04-18" })).injunction?.conditions.find((one) => one.id === "ongoing")
    expect(after?.met).toBe(false)
  })
})

describe("the rest", () => {
  it("the fee follows what is claimed", async () => {
    const { suit } = await opened("examples/2-wide-net")
    const fee = async (damagesFen: number) => {
      const { fee: one } = await suit({ damagesFen })
      return [one?.fromFen, one?.toFen]
    }
    expect(await fee(0)).toEqual([10_000, 50_000])
    expect(await fee(6_000_000)).toEqual([20_000, 60_000])
    expect((await suit()).fee?.at.map((one) => [one.damagesFen, one.fromFen])).toEqual([
      [5_000_000, 10_000],
      [10_000_000, 60_000],
    ])
  })
  it("each claim has its own, and what holds for all stands beside them", async () => {
    const { suit, engine } = await opened("cases/two-claims")
    const view = await suit()
    expect(view.claims.map((one) => [one.claim, one.nothingFound === undefined])).toEqual([
      ["claim-1", true],
      ["claim-2", false],
    ])
    expect(view.nothingFound).toBeUndefined()
    expect((await suit({ claim: "claim-2" })).claims.map((one) => one.claim)).toEqual(["claim-2"])
    expect((await suit({ claim: "claim-2" })).nothingFound).toContain("未发现")
    const ids = async (claim: string) => (await engine.channels({ case: "two-claims", claim })).channels.map((channel) => channel.id)
    expect(await ids("claim-1")).toContain("12378")
    expect(await ids("claim-2")).toContain("local-fin")
    expect(await ids("claim-2")).not.toContain("12378")
  })
})
