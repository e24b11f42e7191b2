/** Courts, causes of action, injunctions, refusals and the filing fee, on the day of filing. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { loadProcedure, rulesOn } from "../../src/engine/channels/court/procedure.ts"
import { causesOfAction, courtFee, courtsFor, injunctionOf } from "../../src/engine/channels/court/suit.ts"
import { basisOn } from "../../src/engine/channels/terms/basis.ts"
import { day, law, lawFiles } from "../law/held.ts"
import { book } from "./held.ts"
import { later } from "./recount.ts"

const { procedure } = book
const checked = "2026-11-23"
const places = (on: string, rights: string[], network: "yes" | "no" | "unsettled", city?: string) =>
  courtsFor(procedure, { day: day(on), rights, network, city }).map(({ place, settled }) => (settled ? place : `${place}？`))

describe("courts", () => {
  it("of a tort: the defendant's, where it was done, where it was felt", () => {
    expect(places("2026-01-05", ["安宁"], "no")).toEqual(["被告住所地", "侵权行为实施地", "侵权结果发生地", "任选其一"])
  })
  it("calls and messages: the network courts are open to doubt, and said to be", () => {
    expect(places("2026-01-05", ["安宁"], "unsettled")).toEqual([
      "被告住所地",
      "侵权行为实施地",
      "侵权结果发生地",
      "您的住所地？",
      "任选其一",
    ])
    expect(places("2026-01-05", ["名誉"], "yes")).toContain("您的住所地")
  })
  it("internet courts: three cities, two rights, from 1 November 2025", () => {
    expect(places("2026-01-05", ["个人信息"], "yes", "杭州")).toContain("杭州互联网法院")
    expect(places("2026-01-05", ["个人信息"], "unsettled", "广州")).toContain("广州互联网法院？")
    expect(places("2026-01-05", ["名誉"], "yes", "杭州").join()).not.toContain("互联网法院")
    expect(places("2026-01-05", ["个人信息"], "yes", "上海").join()).not.toContain("互联网法院")
    expect(places("2025-10-31", ["个人信息"], "yes", "杭州").join()).not.toContain("互联网法院")
    expect(places("2025-11-01", ["个人信息"], "yes", "杭州")).toContain("杭州互联网法院")
  })
  it("says nothing for a day whose procedure is not held", () => {
    expect(places("2023-12-31", ["安宁"], "no")).toEqual([])
  })
})
describe("causes of action", () => {
  const names = (on: string, ...rights: string[]) => causesOfAction(procedure, day(on), rights).map((rule) => rule.title)
  it("follow the rights at stake, from 2026 on", () => {
    expect(names("2026-01-01", "安宁")).toEqual(["隐私权纠纷"])
    expect(names("2026-01-01", "个人信息", "信用")).toEqual(["个人信息保护纠纷", "名誉权纠纷"])
    expect(names("2026-01-01", "姓名")).toEqual(["姓名权纠纷"])
    expect(names("2026-01-01", "禁令")).toEqual(["申请人格权侵害禁令案件"])
    expect(names("2025-12-31", "安宁")).toEqual([])
  })
})
describe("injunction", () => {
  const missing = (shown: Record<string, boolean | undefined>) =>
    injunctionOf(procedure, day("2026-01-05"), shown).missing.map((rule) => rule.id)
  it("is open only while the acts go on, against somebody known, with harm hard to repair, and evidence", () => {
    const all = { ongoing: true, identified: true, irreparable: true, evidence: true }
    expect(injunctionOf(procedure, day("2026-01-05"), all)).toEqual({ open: true, missing: [] })
    for (const key of Object.keys(all)) {
      expect(missing({ ...all, [key]: false })).toEqual([key])
      expect(missing({ ...all, [key]: undefined })).toEqual([key])
    }
    expect(injunctionOf(procedure, day("2020-12-31"), all).open).toBe(false)
  })
})
describe("refusals", () => {
  const rule = (id: string, on: string) => rulesOn(procedure, "refusals", day(on)).filter((entry) => entry.id === id)
  it("one answer a day, and the new regulation from 1 July 2026", () => {
    for (const id of ["silence", "express"])
      for (const on of ["2024-01-01", "2026-06-30", "2026-07-01", checked]) expect(rule(id, on)).toHaveLength(1)
    expect(rule("silence", "2026-06-30")[0]?.bases.map((basis) => basis.instrument)).not.toContain("中华人民共和国行政复议法实施条例")
    expect(rule("silence", "2026-07-01")[0]?.bases.map((basis) => basis.article)).toContain("第二十四条")
    expect(rule("silence", "2026-07-01")[0]?.steps.join()).not.toContain("直接向法院起诉")
    expect(rule("express", "2026-07-01")[0]?.steps.join()).toContain("申请行政复议，或者直接向法院起诉")
    expect(rule("express", "2026-06-30")[0]?.steps.join()).not.toContain("直接")
  })
  it("criminal non-filing has a way of its own, to the procuratorate at last", () => {
    const [criminal] = rule("criminal", "2026-01-05")
    expect(criminal?.steps.at(-1)).toContain("人民检察院")
    expect(criminal?.steps.join()).not.toContain("行政复议")
  })
  it("a receipt does not stay the suit, said only from the day its rule is in force", () => {
    expect(rule("receipt", "2026-09-21")).toEqual([])
    expect(rule("receipt", "2026-09-22")[0]?.text).toContain("不予支持")
  })
})
describe("filing fee", () => {
  it.each([
    [0, 100, 500],
    [50_000, 100, 500],
    [60_000, 200, 600],
    [100_000, 600, 1000],
    [200_000, 1100, 1500],
  ])("damages of %i yuan", (damages, least, most) => {
    expect(courtFee(procedure, day("2026-01-05"), damages * 100)).toMatchObject({ fromFen: least * 100, toFen: most * 100 })
  })
  it("never falls as the claim grows, and says how it was made", () => {
    fc.assert(
      fc.property(fc.nat(50_000_000), fc.nat(50_000_000), (a, b) => {
        const [less, more] = [
          courtFee(procedure, day("2026-01-05"), Math.min(a, b)),
          courtFee(procedure, day("2026-01-05"), Math.max(a, b)),
        ]
        expect((less?.fromFen ?? 0) <= (more?.fromFen ?? 0)).toBe(true)
        expect(Number.isInteger(more?.toFen)).toBe(true)
      }),
    )
    expect(courtFee(procedure, day("2026-01-05"), 6_000_000)?.how).toBe("每件100元至500元，赔偿超过50000元的部分另交100元")
    expect(courtFee(procedure, day("2007-03-31"), 0)).toBeUndefined()
  })
})
describe("rules of procedure", () => {
  const all = [...procedure].flatMap(([name, rules]) => rules.map((rule) => [`${name}#${rule.id} ${rule.from}`, rule] as const))
  it("are held", () => {
    expect([...procedure.keys()].sort()).toEqual(["causes", "choice", "court-fee", "courts", "injunction", "refusals"])
  })
  it.each(all)("%s rests on law in force throughout", (_, rule) => {
    const turns = law.versions
      .flatMap(({ effective, until }) => [effective, ...(until ? [until] : [])])
      .flatMap((at) => [-1, 0, 1].map((n) => later(at, n)))
    const end = rule.until ?? checked
    const days = [rule.from as string, end as string, ...turns].filter((at) => rule.from <= at && at <= end)
    const found = days.flatMap((at) => rule.bases.map((basis) => [at, basis, basisOn(law, { basis }, day(at))] as const))
    expect(found.filter(([, , basis]) => basis === undefined)).toEqual([])
    const unheld = found.filter(([, basis, on]) => basis.article !== undefined && !on?.held).map(([, basis]) => basis.instrument)
    expect([...new Set(unheld)].filter((name) => name !== "公安机关办理刑事案件程序规定")).toEqual([])
  })
  it("an unknown sheet and a missing field are refused", () => {
    const court = lawFiles.find((file) => file.path === "procedure/court-fee.md")
    if (!court) throw new Error("no fee sheet")
    expect(() => loadProcedure([{ ...court, path: "procedure/other.md" }])).toThrow("no sheet of procedure")
    expect(() => loadProcedure([{ ...court, text: court.text.replace("- least: 100\n", "") }])).toThrow("least")
  })
})
