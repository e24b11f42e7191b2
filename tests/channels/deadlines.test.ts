/** Deadlines of cases that a lawyer could check by hand: from the acts, from records, from filings and answers. */
import { describe, expect, it } from "vitest"
import { type DeadlineActs, type DeadlineInput, deadlinesOf, type Happening } from "../../src/engine/channels/terms/deadlines.ts"
import { icsOf } from "../../src/engine/channels/terms/ics.ts"
import type { RecordContact } from "../../src/engine/channels/terms/records.ts"
import { day, law } from "../law/held.ts"
import { book } from "./held.ts"

const acts = (first: string, last: string, more: Partial<DeadlineActs> = {}): DeadlineActs => ({
  claim: "claim-1",
  counterparty: "party-1",
  instrument: "public-security-penalties",
  right: true,
  first: day(first),
  last: day(last),
  days: [...new Set([day(first), day(last)])],
  ...more,
})
const at = (channel: string, on: string, what: Happening["what"]): Happening => ({ channel, claim: "claim-1", day: day(on), what })
const ask = (given: Partial<Omit<DeadlineInput, "day">> & { readonly day?: string }) =>
  deadlinesOf({ law, book, acts: [], records: [], happenings: [], ...given, day: day(given.day ?? "2026-03-01") })
const brief = (given: Parameters<typeof ask>[0]) => ask(given).map(({ term, from, day: last }) => `${term} ${from} → ${last}`)

describe("deadlines", () => {
  it("a police report on Monday 5 January 2026, opened the same day", () => {
    const all = ask({ happenings: [at("110", "2026-01-05", "filed"), at("110", "2026-01-05", "opened")] })
    expect(all.map(({ term, day: last, length, dayType }) => [term, last, length, dayType])).toEqual([
      ["police-receipt", "2026-01-05", "P0D", "calendar"],
      ["police-transfer", "2026-01-06", "PT24H", "calendar"],
      ["police-decide", "2026-02-04", "P30D", "calendar"],
      ["sue-inaction", "2026-03-05", "P2M", "calendar"],
    ])
    const decide = all.find(({ term }) => term === "police-decide")
    expect(decide?.basis).toMatchObject({
      instrument: "public-security-penalties",
      article: "第一百一十八条",
      held: true,
      effective: "2026-01-01",
    })
    expect(decide?.extended).toEqual(["2026-03-06", "2026-04-07"])
    expect(decide).toMatchObject({ channel: "110", claim: "claim-1", past: true })
  })
  it("the same report on 31 December 2025 is under the old law, from acceptance", () => {
    const decide = ask({ happenings: [at("110", "2025-12-31", "opened"), at("110", "2025-12-31", "accepted")] })
    expect(decide.map(({ term, basis, extended }) => [term, basis.article, extended.length])).toEqual([["police-decide", "第九十九条", 1]])
  })
  it("a complaint to the lender: the measure binds banks and consumer-finance companies only", () => {
    const complaint = (lender: Happening["lender"]) =>
      brief({ happenings: [{ ...at("lender", "2026-01-31", "filed"), ...(lender ? { lender } : {}) }] })
    const all = [
      "institution-decide 2026-01-31 → 2026-02-24",
      "institution-decide-complex 2026-01-31 → 2026-03-02",
      "institution-decide-outer 2026-01-31 → 2026-04-01",
    ]
    expect(complaint("consumer-finance")).toEqual(all)
    expect(complaint(undefined)).toEqual(all)
    expect(complaint("micro-loan")).toEqual([])
  })
  it("a report to the regulator: before and after 1 June 2025", () => {
    expect(brief({ happenings: [at("12378", "2025-05-30", "complete")] })).toEqual(["regulator-notice 2025-05-30 → 2025-06-16"])
    expect(brief({ happenings: [at("12378", "2025-05-30", "filed")] })).toEqual([
      "complaint-transfer 2025-05-30 → 2025-06-11",
      "hotline-answer 2025-05-30 → 2025-06-23",
    ])
    expect(brief({ happenings: [at("12378", "2025-06-03", "filed")] })).toEqual([
      "complaint-transfer 2025-06-03 → 2025-06-12",
      "regulator-notice 2025-06-03 → 2025-06-18",
      "hotline-answer 2025-06-03 → 2025-06-24",
      "regulator-duty 2025-06-03 → 2025-08-04",
    ])
    const repealed = ask({
      happenings: [at("12378", "2025-06-01", "filed"), at("12378", "2025-06-01", "complete"), at("12378", "2025-06-01", "accepted")],
    })
    expect(repealed.filter(({ basis }) => basis.title.includes("举报处理办法"))).toEqual([])
    expect(repealed.length).toBeGreaterThan(0)
  })
  it("a complaint is handed on within seven working days; what asks the regulator to look into it has two months", () => {
    const filed = (as: "投诉" | "举报", lender?: "bank" | "micro-loan") =>
      brief({ happenings: [{ ...at("12378", "2026-03-02", "filed"), as, ...(lender ? { lender } : {}) }] }).map(
        (line) => line.split(" ")[0],
      )
    expect(filed("投诉")).toEqual(["complaint-transfer", "hotline-answer"])
    expect(filed("投诉", "bank")).toEqual(["complaint-transfer", "hotline-answer"])
    expect(filed("投诉", "micro-loan")).toEqual(["hotline-answer"])
    expect(filed("举报")).toEqual(["regulator-notice", "hotline-answer", "regulator-duty"])
    expect(brief({ happenings: [{ ...at("12378", "2026-03-02", "reviewed"), as: "举报" }] })).toEqual([
      "regulator-recheck 2026-03-02 → 2026-04-01",
    ])
    const [moved] = ask({ happenings: [{ ...at("12378", "2026-03-02", "filed"), as: "投诉" }] })
    expect(moved).toMatchObject({ length: "P7D", dayType: "working", basis: { article: "第三十三条", held: true } })
  })
  it("the institution's own answer opens a check by its superior, thirty days to ask and thirty to decide", () => {
    expect(brief({ happenings: [at("lender", "2026-03-02", "answered")] })).toEqual(["institution-review-ask 2026-03-02 → 2026-04-01"])
    expect(brief({ happenings: [at("lender", "2026-03-02", "asked")] })).toEqual(["institution-review 2026-03-02 → 2026-04-01"])
  })
  it("the market authority's term for leads ends with the order that was repealed", () => {
    const lead = (on: string) => brief({ happenings: [at("12315", on, "filed")] }).filter((line) => line.startsWith("market-lead"))
    expect([lead("2026-04-14").length, lead("2026-04-15")]).toEqual([1, []])
  })
  it("no answer of an authority: two months, under the interpretation from 1 May 2026; a decision on review: fifteen days", () => {
    const of = (on: string, what: "filed" | "reviewed", channel: string, term: string) =>
      ask({ happenings: [at(channel, on, what)] }).find((one) => one.term === term)
    expect(of("2026-04-30", "filed", "110", "sue-inaction")).toMatchObject({ length: "P2M", basis: { article: "第四十七条" } })
    expect(of("2026-05-01", "filed", "110", "sue-inaction")).toMatchObject({ length: "P2M", basis: { article: "第七条", held: true } })
    expect(of("2026-05-01", "reviewed", "reconsideration", "sue-after-reconsider")).toMatchObject({
      length: "P15D",
      basis: { article: "第六条" },
    })
  })
  it("whoever accused in time and was wrongly turned away is not barred", () => {
    const [bar] = ask({ acts: [acts("2025-12-20", "2026-01-20")] }).filter(({ term }) => term === "penalty-bar")
    expect(bar?.note).toContain("第一百五十四条第三款")
  })
  it("six months run from the end of the course, and the earliest act is told beside it", () => {
    const [bar] = ask({ acts: [acts("2025-12-20", "2026-01-20")] }).filter(({ term }) => term === "penalty-bar")
    expect(bar).toMatchObject({
      from: "2026-01-20",
      day: "2026-07-20",
      basis: { article: "第二十五条" },
      claim: "claim-1",
      counterparty: "party-1",
    })
    expect(bar?.why).toContain("最早一次在2025-12-20：如果不认定为连续状态，那一次只算到2026-06-20。")
    const [single] = ask({ acts: [acts("2025-12-20", "2025-12-20")] }).filter(({ term }) => term === "penalty-bar")
    expect(single).toMatchObject({ day: "2026-06-20", basis: { article: "第二十二条" } })
    expect(single?.why).not.toContain("最早一次")
    expect(brief({ acts: [acts("2026-01-01", "2026-01-02", { instrument: "civil-code" })] })).toEqual([
      "limitation 2026-01-01 → 2029-01-01",
    ])
  })
  it("limitation runs from the first act and starts anew with a demand that arrived in time", () => {
    const limitation = (...demands: string[]) =>
      brief({ acts: [acts("2024-03-01", "2026-01-20")], happenings: demands.map((on) => at("lender", on, "demand")) }).filter((line) =>
        line.startsWith("limitation"),
      )
    expect(limitation()).toEqual(["limitation 2024-03-01 → 2027-03-01"])
    expect(limitation("2026-02-10")).toEqual(["limitation 2026-02-10 → 2029-02-10"])
    expect(limitation("2025-01-06", "2026-02-10")).toEqual(["limitation 2026-02-10 → 2029-02-10"])
    // On the very last day it comes in time, on the day after it does not.
    expect(limitation("2027-03-01")).toEqual(["limitation 2027-03-01 → 2030-03-01"])
    expect(limitation("2027-03-02")).toEqual(["limitation 2024-03-01 → 2027-03-01"])
    const [one] = ask({ acts: [acts("2024-03-01", "2026-01-20")] }).filter(({ term }) => term === "limitation")
    expect(one).toMatchObject({ notBefore: "2027-03-01", by: "person" })
    expect(one?.why).toContain("第九百九十五条")
  })
  it("limitation of a course is over only when it is over for the last act", () => {
    const course = [acts("2023-09-15", "2024-09-15", { days: ["2023-09-15", "2023-11-15", "2024-03-15", "2024-09-15"].map(day) })]
    const on = (today: string) => ask({ acts: course, day: today }).filter(({ term }) => term === "limitation")
    expect(on("2026-09-14")).toMatchObject([{ from: "2023-09-15", day: "2026-09-15", past: false }])
    expect(on("2026-09-14")[0]).not.toHaveProperty("partlyPast")
    expect(on("2026-09-14")[0]?.why).toContain("最后一次（2024-09-15）算到2027-09-15")
    const [partly] = on("2026-11-24")
    expect(partly).toMatchObject({ from: "2024-03-15", day: "2027-03-15", past: false, partlyPast: true })
    expect(partly?.why).toContain("最早一次（2023-09-15）只算到2026-09-15，最早的部分已过")
    expect(partly?.why).toContain("还没有过的最早一次是2024-03-15，最后一次（2024-09-15）算到2027-09-15")
    const [over] = on("2027-09-16")
    expect(over).toMatchObject({ from: "2024-09-15", day: "2027-09-15", past: true })
    expect(over?.why).toContain("都已经过了")
    expect(over).not.toHaveProperty("partlyPast")
  })
  it("a demand moves only the acts for which it came in time", () => {
    const course = [acts("2022-01-10", "2025-06-10", { days: ["2022-01-10", "2025-06-10"].map(day) })]
    const happenings = [at("lender", "2026-02-10", "demand")]
    const [one] = ask({ acts: course, happenings, day: "2026-03-01" }).filter(({ term }) => term === "limitation")
    expect(one).toMatchObject({ from: "2026-02-10", day: "2029-02-10", partlyPast: true })
    expect(one?.why).toContain("最早一次（2022-01-10）只算到2025-01-10")
    expect(one?.why).toContain("2026-02-10向对方提出请求并到达")
  })
  it("no act, no term against anybody", () => {
    expect(ask({ records: [], acts: [] })).toEqual([])
  })
  it("records: the earliest contact that can still be asked for", () => {
    const records: readonly RecordContact[] = [
      { kind: "call", days: ["2025-08-15", "2025-09-02", "2026-02-01"].map(day) },
      { kind: "sms", days: ["2026-04-30", "2026-05-02"].map(day) },
      { kind: "port-sms", days: [] },
    ]
    expect(brief({ records, day: "2026-03-01" })).toEqual(["call-record 2025-09-02 → 2026-03-02", "sms-record 2026-05-02 → 2026-11-02"])
    const [call] = ask({ records, day: "2026-03-01" })
    expect(call).toMatchObject({ hint: true, confidence: "secondary-multi-weak", channel: "carrier", basis: { law: false, article: null } })
    const [late] = ask({ records, day: "2026-12-01" })
    expect(late).toMatchObject({ from: "2026-02-01", past: true })
    // Earlier contacts may be kept by another rule: the sentence speaks of this count alone.
    expect(call?.why).toContain("这样数，还没有过期的最早一次联络是2025-09-02。")
    expect(late?.why).toContain("最后一次联络（2026-02-01）也已经超过")
  })
  it("an answer opens the next step", () => {
    expect(brief({ happenings: [at("110", "2025-09-24", "refused")] })).toEqual(["crime-reconsider 2025-09-24 → 2025-10-09"])
    expect(brief({ happenings: [at("reconsideration", "2026-05-06", "knew")] })).toEqual([
      "reconsider-apply 2026-05-06 → 2026-07-06",
      "sue-act 2026-05-06 → 2026-11-06",
    ])
    expect(brief({ happenings: [at("court", "2026-01-20", "served")] })).toEqual(["defence 2026-01-20 → 2026-02-04"])
    expect(brief({ happenings: [at("110", "2026-07-01", "filed")] })).toContain("silence 2026-07-01 → 2026-08-31")
  })
})
describe("calendar file", () => {
  const all = ask({ acts: [acts("2024-03-01", "2026-01-20")], happenings: [at("12378", "2026-12-22", "filed")], day: "2026-12-23" })
  const ics = icsOf(all, day("2026-12-23"))
  it("keeps the form of RFC 5545", () => {
    expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true)
    const lines = ics.slice(0, -2).split("\r\n")
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    const unfolded = ics.replaceAll("\r\n ", "").split("\r\n")
    expect(unfolded.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(all.filter(({ past }) => !past).length)
    const uids = unfolded.filter((line) => line.startsWith("UID:"))
    expect(new Set(uids).size).toBe(uids.length)
    expect(unfolded).toContain("DTSTART;VALUE=DATE:20270301")
    expect(unfolded).toContain("DTEND;VALUE=DATE:20270302")
    expect(unfolded.find((line) => line.startsWith("SUMMARY:12378"))).toBe(
      "SUMMARY:12378 热线告知的答复时间（暂定：2027年放假安排尚未公布）",
    )
    // Text keeps its commas, semicolons and line breaks only as escapes.
    for (const line of unfolded.filter((line) => line.startsWith("DESCRIPTION:")))
      expect(line.replace(/\\[\\;,n]/g, "")).not.toMatch(/[\\;,]/)
  })
  it("rings for what the person has to do, and for no term of others", () => {
    const both = ask({
      acts: [acts("2024-03-01", "2026-01-20")],
      happenings: [at("12378", "2026-12-22", "filed"), at("110", "2026-12-22", "filed")],
      day: "2026-12-23",
    }).filter(({ past }) => !past)
    expect(new Set(both.map(({ by }) => by === "person"))).toEqual(new Set([true, false]))
    const events = icsOf(both, day("2026-12-23")).replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1)
    expect(events.map((event) => event.includes("BEGIN:VALARM"))).toEqual(both.map(({ by }) => by === "person"))
  })
  it("holds no name and no number of anybody", () => {
    expect(ics).not.toMatch(/\d{11}/)
    expect(icsOf([], day("2026-12-23"))).toBe(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Anning//Deadlines//ZH\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n",
    )
  })
})
