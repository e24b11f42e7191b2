/** Norms become grounds only for the lenders and debtors they speak of, with the strength of their own words. */
import { describe, expect, it } from "vitest"
import { citable } from "../../src/engine/documents/sections/matter.ts"
import { type Answers, contacts, daily, judge, late, stranger } from "./situation.ts"

const of = (type: string, answers: Answers): Answers => ({ ...answers, "claim.1.lender-type": type })
const night = (on: string) => daily(on, 3, ["23:10"])
const quiet = (answers: Answers, on: string) =>
  judge({ rows: night(on), answers }).grounds.filter(
    (ground) => ["自律规范", "国家标准"].includes(ground.version.kind) && ground.provision.anchor === "quiet-hours",
  )
/** What a paper may name; what may only be referred to is marked. */
const norms = (answers: Answers, on: string) =>
  quiet(answers, on)
    .filter((ground) => ground.met)
    .map((ground) => `${ground.ref.instrument} ${ground.provision.modality}${citable(ground) ? "" : " 参照"}`)
    .sort()

describe("night calls of a debtor in arrears, under the norms of the day", () => {
  const debtor = late("2023-01-15")
  it.each([
    ["bank", "2024-05-10", []],
    ["bank", "2024-05-16", ["nifa-collection-guideline 不应"]],
    ["bank", "2025-03-03", ["gb-t-45251 不应"]],
    ["bank", "2026-01-26", ["gb-t-45251 不应"]],
    ["bank", "2026-02-02", ["cba-collection-guideline 严禁", "gb-t-45251 不应"]],
    ["card", "2024-06-03", ["nifa-collection-guideline 不应 参照"]],
    ["card", "2026-02-02", ["cba-collection-guideline 严禁", "gb-t-45251 不应 参照"]],
    ["consumer-finance", "2026-02-02", ["gb-t-45251 不应"]],
    ["micro-loan", "2026-02-02", ["gb-t-45251 不应"]],
    ["unlicensed", "2026-02-02", []],
  ])("%s on %s", (type, on, expected) =>
    expect(norms({ ...of(type, debtor), "claim.1.loan-kind": type === "card" ? "card" : "network-consumer" }, on)).toEqual(expected),
  )
  it.each([
    ["bank", "mortgage-or-car", [], []],
    ["bank", "business", [], []],
    ["bank", "other-consumer", ["cba-collection-guideline 严禁"], []],
    ["bank", "card", ["cba-collection-guideline 严禁", "gb-t-45251 不应 参照"], []],
    ["bank", "unknown", [], ["cba-collection-guideline consumer-loan", "gb-t-45251 network-consumer-loan"]],
    ["bank", undefined, [], ["cba-collection-guideline consumer-loan", "gb-t-45251 network-consumer-loan"]],
    ["micro-loan", undefined, [], ["gb-t-45251 network-consumer-loan"]],
    ["micro-loan", "business", [], []],
    ["consumer-finance", undefined, ["gb-t-45251 不应"], []],
    ["consumer-finance", "other-consumer", [], []],
    ["platform", undefined, ["gb-t-45251 不应"], []],
    ["platform", "business", [], []],
    ["card", undefined, ["cba-collection-guideline 严禁", "gb-t-45251 不应 参照"], []],
  ])("a loan of a %s, %s: the norm must be written for it", (type, kind, named, waiting) => {
    const answers = { ...of(type, debtor), ...(kind ? { "claim.1.loan-kind": kind } : {}) }
    expect(norms(answers, "2026-02-02")).toEqual(named)
    const open = quiet(answers, "2026-02-02").filter((ground) => !ground.met)
    expect(open.map((ground) => `${ground.ref.instrument} ${ground.missing.join()}`).sort()).toEqual(waiting)
    const asked = judge({ rows: night("2026-02-02"), answers }).gaps.find((gap) => gap.what === "loan-kind-missing")
    expect(asked?.question?.key).toBe(waiting.length > 0 ? "claim.1.loan-kind" : undefined)
  })
  it("are no ground under any norm for one who owes nothing", () => expect(norms(of("bank", stranger), "2026-02-02")).toEqual([]))
})

describe("days for which no text is held", () => {
  it("speak only of instruments that could bear a ground: procedure goes by the day of filing", () => {
    const found = judge({ rows: [...contacts("2020-12-30", ["10:00"]), ...contacts("2026-11-02", ["10:00"])], answers: stranger })
    expect(found.notHeld.map((entry) => `${entry.instrument} ${entry.from} ${entry.to}`).sort()).toEqual([
      "bank-consumer-protection 2020-12-30 2023-02-28",
      "consumer-finance-companies 2020-12-30 2024-04-17",
      "personal-information-protection 2020-12-30 2021-10-31",
    ])
  })
})
