/** For every standing: one thing to do now, five stages, nothing before it is said whose debt it is; and what must never be told to whom. */
import { describe, expect, it } from "vitest"
import { phoneKinds } from "../../src/engine/case/questions/phone-kind.ts"
import { agentRoles, roles } from "../../src/engine/case/role.ts"
import { drafts } from "../../src/engine/documents/index.ts"
import { phoneAdvice } from "../../src/engine/plan/advice/phone.ts"
import type { PlanStepView } from "../../src/engine/views/plan.ts"
import { caseOf, named, pressing } from "./given.ts"

const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "borrower-current": { "claim.1.due": ["2026-05-20", "2026-06-20"], "claim.1.paid": "2026-05-19" },
  "borrower-overdue": { "claim.1.due": "2026-04-20" },
  "borrower-settled": { "claim.1.settled": "2026-04-25" },
  guarantor: { "claim.1.due": "2026-04-20", "claim.1.unpaid": "yes" },
  "joint-debtor": { "claim.1.due": "2026-04-20", "claim.1.unpaid": "yes" },
}
const planned = async (role: string | undefined, more: Readonly<Record<string, unknown>> = {}, materials = pressing) => {
  const made = await caseOf(materials, { ...named, ...(role ? { role, ...answers[role] } : {}), ...more })
  return made.show("plan")
}
const now = (plan: readonly PlanStepView[]) => plan.filter(({ state }) => state === "now")
const words = (plan: readonly PlanStepView[]): string => plan.flatMap(({ action, why, how }) => [action, why, ...how]).join("\n")
const own = ["borrower-current", "borrower-overdue", "borrower-settled", "guarantor", "joint-debtor"]

describe.each([undefined, ...roles])("whoever is %s", (role) => {
  it("is told one thing to do now, and no outcome", async () => {
    const plan = await planned(role)
    expect(now(plan)).toHaveLength(1)
    expect(words(plan)).not.toMatch(/胜诉|会赢|能赢|一定会|保证|必胜|稳赢/)
    expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length)
  })
  it("is not led beyond finding out and keeping before it is said whose debt it is", async () => {
    if (role !== undefined && !(agentRoles as readonly string[]).includes(role)) return
    const plan = await planned(role)
    expect([...new Set(plan.map(({ step }) => step))]).toEqual(["核实", "取证"])
    expect(now(plan)[0]?.question).toMatch(role === undefined ? /^role$/ : /^for-role$/)
  })
  it("goes through five stages once it is said", async () => {
    if (role === undefined || (agentRoles as readonly string[]).includes(role)) return
    const plan = await planned(role)
    expect([...new Set(plan.map(({ step }) => step))]).toEqual(["核实", "取证", "告知", "投诉", "起诉"])
  })
  it("pays as agreed on their own loan, and nothing on another's", async () => {
    if (role === undefined || (agentRoles as readonly string[]).includes(role)) return
    const text = words(await planned(role))
    expect(text.includes("照常还款")).toBe(role === "borrower-current")
    expect(text.includes("不付任何款项")).toBe(!own.includes(role))
  })
})
describe("what is done now", () => {
  it.each([
    ["borrower-current", "规范联络方式的函"],
    ["borrower-overdue", "只谈催收方式的信"],
    ["borrower-settled", "确认已经结清、余额为零"],
    ["listed-contact", "您不是借款人"],
    ["stranger", "号码从哪里来"],
    ["number-successor", "号码从哪里来"],
    ["misuse-victim", "报案"],
  ])("%s: %s", async (role, action) => {
    const [one] = now(await planned(role))
    expect(one?.action).toContain(action)
  })
  it("a unit writes as a unit", async () => {
    expect(now(await planned("employer", { "called-unit": "yes" }))[0]?.action).toContain("以单位名义")
  })
  it("nothing is to be complained of where only a polite reminder came", async () => {
    const reminders = ["短信 2026-05-18 10:00 收 10690000338011 【云杉消费金融】您本期账单1086元，还款日为2026年5月25日，请按时还款。"]
    const plan = await planned(
      "borrower-current",
      { "claim.1.due": "2026-05-25", "claim.1.paid": "2026-05-24", "claim.1.numbers": ["10690000338011"] },
      reminders,
    )
    expect(plan.filter(({ step }) => step === "投诉" || step === "告知" || step === "起诉")).toEqual([])
    expect(now(plan)[0]?.action).toContain("照常还款")
  })
})
describe("what is never told", () => {
  it("somebody overdue: to stop every contact, to refuse, to own up", async () => {
    const text = words(await planned("borrower-overdue"))
    expect(text).not.toMatch(/停止一切联系|拒绝还款|不用还|可以不还|承认欠款|写明欠款/)
    expect(text).toContain("不要求对方完全不联系")
  })
  it("a stranger: to give a name to somebody unknown", async () => {
    expect(words(await planned("stranger"))).toContain("姓名不写也可以")
  })
  it("the misused: to delete before it is kept, or to pay to close it", async () => {
    const text = words(await planned("misuse-victim"))
    expect(text).toContain("不要先要求删除")
    expect(text).toContain("不要为了“先销账”而还")
  })
  it.each(phoneKinds)("the owner of a phone of kind %s: a way that it has not", (kind) => {
    const text = phoneAdvice(kind).join("\n")
    const android = !["iphone", "harmonyos-next", "unknown"].includes(kind)
    expect(/SMS Backup|导出 XML|备份/.test(text)).toBe(android)
    expect(text).toContain("先保存，再拉黑")
    expect(text).toContain("骚扰拦截")
  })
  it("an unknown phone: anything but what holds for all", () => {
    expect(phoneAdvice(undefined)).toEqual(phoneAdvice("unknown"))
    for (const kind of phoneKinds) for (const line of phoneAdvice("unknown")) expect(phoneAdvice(kind)).toContain(line)
  })
})
describe("what waits", () => {
  const told = { "claim.1.refused": ["2026-05-10 10:00"], "claim.1.refused-scope": "calls" }
  it("a complaint waits for the institution until its term is over", async () => {
    const plan = await planned("borrower-current", { ...told, "claim.1.complained": "2026-05-25" })
    const wait = plan.find(({ id }) => id === "institution-claim-1")
    expect([wait?.state, wait?.until, wait?.waitsFor]).toEqual(["waiting", "2026-06-09", "云杉消费金融"])
    expect(plan.find(({ id }) => id === "regulator-claim-1")?.state).toBe("later")
  })
  it("and is followed up once it has passed", async () => {
    const made = await caseOf(
      pressing,
      { ...named, role: "borrower-current", ...answers["borrower-current"], ...told, "claim.1.complained": "2026-05-12" },
      "2026-09-01",
    )
    const plan = await made.show("plan")
    expect(plan.find(({ id }) => id === "institution-claim-1")?.state).toBe("done")
    expect(plan.find(({ id }) => id === "regulator-claim-1")?.state).not.toBe("waiting")
  })
  it("no term is told for a lender whose kind is not known", async () => {
    const plan = await planned("borrower-current", { ...told, "claim.1.complained": "2026-05-25", "claim.1.lender-type": "unknown" })
    expect(plan.find(({ id }) => id === "institution-claim-1")?.until).toBeUndefined()
  })
  it("silence after a confirmation is watched for thirty days, and what comes again is still open", async () => {
    const quiet = await planned("listed-contact", { ...told, "claim.1.confirmed": "2026-05-25" })
    const watch = quiet.find(({ id }) => id === "watch-claim-1")
    expect([watch?.state, watch?.until]).toEqual(["waiting", "2026-06-24"])
    const again = await planned("listed-contact", { ...told, "claim.1.confirmed": "2026-05-15" })
    expect(again.find(({ id }) => id === "watch-claim-1")?.action).toContain("还没有完")
    expect(now(again)[0]?.step).toBe("投诉")
  })
  it("what is mended in part is still open", async () => {
    const plan = await planned("listed-contact", { ...told, "claim.1.confirmed": "2026-05-25", "claim.1.fixed": "partly" })
    expect(plan.find(({ id }) => id === "watch-claim-1")?.action).toContain("还没有完")
    expect(now(plan)[0]?.step).toBe("投诉")
  })
})
it("with two debts one thing is to be done now, and one claim alone has its own", async () => {
  const made = await caseOf(pressing, { ...named, role: "stranger", "claim.2.lender": "青禾小贷" })
  expect(now(await made.show("plan"))).toHaveLength(1)
  const second = await made.show("plan", "claim-2")
  expect(second.every(({ claim }) => claim === null || claim === "claim-2")).toBe(true)
})
it("a paper that nobody can draft yet is named as that, and no other", async () => {
  const known = new Set<string>(drafts.map(({ id }) => id))
  const plans = await Promise.all((["borrower-current", "stranger", "misuse-victim"] as const).map((role) => planned(role)))
  const papers = plans.flat().flatMap(({ doc, notYetBuilt }) => (doc === undefined ? [] : [[doc, notYetBuilt === true] as const]))
  expect(papers.length).toBeGreaterThan(5)
  for (const [doc, later] of papers) expect([doc, later]).toEqual([doc, !known.has(doc)])
})
it("nothing handed in: keep first, then block", async () => {
  const made = await caseOf([], { role: "stranger" })
  expect(now(await made.show("plan"))[0]?.action).toMatch(/保存|回答/)
})
describe("somebody whom a court has told that they are sued", () => {
  it.each(["borrower-overdue", "borrower-settled", "misuse-victim", "stranger"])(
    "answers first, in the term of the court: %s",
    async (role) => {
      const [one, ...more] = now(await planned(role, { "claim.1.sued": "served", "claim.1.served": "2026-05-25" }))
      expect(one).toMatchObject({ doc: "defence-statement", channel: "court", until: "2026-06-09" })
      expect(more).toEqual([])
      const late = now(await planned(role, { "claim.1.sued": "served", "claim.1.served": "2026-05-02" }))[0]
      expect([late?.action, late?.until]).toEqual([expect.stringContaining("看来已经过了"), undefined])
    },
  )
  it("checks first what nobody has checked, and is shown no paper for what is no suit", async () => {
    const open = now(await planned("borrower-overdue", { "claim.1.sued": "unchecked" }))[0]
    expect([open?.channel, open?.doc]).toEqual(["12368", undefined])
    const order = now(await planned("borrower-overdue", { "claim.1.sued": "order" }))[0]
    expect([order?.channel, order?.doc]).toEqual(["12348", undefined])
    expect((await planned("borrower-overdue", { "claim.1.sued": "no" })).some(({ id }) => id.startsWith("defend"))).toBe(false)
  })
})
