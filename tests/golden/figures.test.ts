/** Compares the figures in findings and papers (as committed in `expected/`) with counts made from the input files alone. */

import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { caseFolders, expectedTexts, read, root } from "./given.ts"
import { type Found, recount } from "./recount.ts"

type Values = Readonly<Record<string, string | number>>
interface Finding {
  readonly rule: string
  readonly claim: string | null
  readonly attributed: boolean
  readonly acts?: unknown
  readonly measures: Readonly<Record<string, { readonly value: string | number }>>
}
const day = (one: Found): string => one.at.slice(0, 10)
const receipt = (one: Found): boolean => /已结清/.test(one.text ?? "")
const most = (list: readonly Found[]): { max: number; on: string; days: number } => {
  const days = new Map<string, number>()
  for (const one of list) days.set(day(one), (days.get(day(one)) ?? 0) + 1)
  const [on = "", max = 0] = [...days].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
  return { max, on, days: days.size }
}
/** The most within a moving window, counted by trying every start. */
const window = (list: readonly Found[], seconds: number): number =>
  Math.max(0, ...list.map((from) => list.filter((one) => one.s >= from.s && one.s - from.s < seconds).length))
/** A night is named by the day on whose evening it begins. */
const night = (one: Found): string =>
  one.at.slice(11) < "12" ? new Date((one.s + 28_800 - 86_400) * 1000).toISOString().slice(0, 10) : day(one)
const isQuiet = (one: Found): boolean => one.at.slice(11) >= "22:00:00" || one.at.slice(11) < "08:00:00"

/** What the engine should have measured of one claim, by rule. */
const counted = (folder: string, claim: number): Readonly<Record<string, Values>> => {
  const { answers, day: today } = read(folder)
  const list = (key: string): string[] => (answers[`claim.${claim}.${key}`] as string[] | undefined) ?? []
  const numbers = list("numbers")
  const all = recount(join(root, folder, "inputs")).filter((one) => day(one) <= today)
  const mine = all.filter((one) => one.way === "in" && numbers.includes(one.number))
  const calls = mine.filter((one) => one.what === "call")
  const answered = calls.filter((one) => one.seconds > 0)
  const missed = calls.filter((one) => one.seconds === 0)
  const quiet = mine.filter(isQuiet)
  // The person's own messages at those times: whoever asked for no calls is not wronged by a message.
  const outside = ["other", "nobody"].includes(String(answers[`claim.${claim}.debtor`]))
  const told = list("refused").map((text) => {
    const s = Date.parse(text) / 1000
    const own = all.find((one) => one.way === "out" && one.what === "sms" && numbers.includes(one.number) && Math.abs(one.s - s) <= 120)
    return { s: own?.s ?? s, words: own ? /联系|不认识|打错/.test(own.text ?? "") && !/打来|来电|电话/.test(own.text ?? "") : outside }
  })
  const since = (list: readonly { readonly s: number }[]): number => Math.min(...list.map((one) => one.s))
  const [refused, refusedWords] = [since(told), since(told.filter((one) => one.words))]
  // A call within the hour after the person called that side, and somebody answered, may answer them: it is counted apart.
  const ownCalls = all.filter((one) => one.what === "call" && one.way === "out" && one.seconds > 0 && numbers.includes(one.number))
  const isAnswer = (one: Found): boolean => one.what === "call" && ownCalls.some((own) => own.s < one.s && one.s - own.s <= 3600)
  const afterAll = mine.filter((one) => one.s > (one.what === "call" ? refused : refusedWords) && !receipt(one))
  const after = afterAll.filter((one) => !isAnswer(one))
  const due = list("due").sort()
  const paid = list("paid").sort()
  /** The next instalment not paid before this day, where none before it is open. */
  const nextDue = (one: Found): string | undefined => due.find((_, i) => paid[i] === undefined || (paid[i] as string) >= day(one))
  const before = mine.filter((one) => !receipt(one) && (nextDue(one) ?? "") > day(one))
  const settled = answers[`claim.${claim}.settled`] as string | undefined
  const late = settled === undefined ? [] : mine.filter((one) => day(one) > settled && !receipt(one))
  const count = (values: Readonly<Record<string, string | number | undefined>>): Values =>
    Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== 0),
    )
  const [byCall, byAnswer, byMiss, byBefore] = [most(calls), most(answered), most(missed), most(before)]
  return {
    "calls-per-day": count({
      calls: calls.length,
      days: byCall.days,
      maxPerDay: byCall.max,
      maxPerDayOn: byCall.on || undefined,
      connected: answered.length,
      maxConnectedPerDay: byAnswer.max,
      unanswered: missed.length,
      maxUnansweredPerDay: byMiss.max,
    }),
    "calls-burst": count({ maxPerHour: window(calls, 3600), maxPer24h: window(calls, 86_400), maxPer7d: window(calls, 7 * 86_400) }),
    "quiet-hours": count({
      contacts: quiet.length,
      calls: quiet.filter((one) => one.what === "call").length,
      messages: quiet.filter((one) => one.what === "sms").length,
      nights: new Set(quiet.map(night)).size,
    }),
    "after-refusal": count({
      contacts: after.length,
      calls: after.filter((one) => one.what === "call").length,
      messages: after.filter((one) => one.what === "sms").length,
      days: most(after).days,
      numbers: new Set(after.map((one) => one.number)).size,
      afterOwnCalls: afterAll.length - after.length,
    }),
    "after-settled": count({
      contacts: late.length,
      calls: late.filter((one) => one.what === "call").length,
      days: most(late).days,
    }),
    "before-due": count({
      contacts: before.length,
      calls: before.filter((one) => one.what === "call").length,
      messages: before.filter((one) => one.what === "sms").length,
      days: byBefore.days,
      maxPerDay: byBefore.max,
    }),
    "number-rotation": count({ numbers: new Set(calls.map((one) => one.number)).size }),
  }
}
const findingsOf = (folder: string): Finding[] =>
  (expectedTexts(folder)["findings.jsonl"] ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Finding)

describe.each(caseFolders().filter((folder) => read(folder).answers["claim.1.numbers"] !== undefined))("%s", (folder) => {
  const claims = Object.keys(read(folder).answers)
    .filter((key) => /^claim\.\d+\.numbers$/.test(key))
    .map((key) => Number(key.split(".")[1]))

  it.each(claims)("findings of claim %i agree with the recount", (claim) => {
    const own = findingsOf(folder).filter((one) => one.attributed && one.claim === `claim-${claim}`)
    for (const [rule, values] of Object.entries(counted(folder, claim))) {
      const found = own.find((one) => one.rule === rule)
      if (!found) continue
      const measured = Object.fromEntries(Object.keys(values).map((name) => [name, found.measures[name]?.value]))
      expect({ rule, ...measured }).toEqual({ rule, ...values })
    }
  })
  it.each(claims)("a rule is silent about claim %i only where the recount has nothing", (claim) => {
    const own = new Set(
      findingsOf(folder)
        .filter((one) => one.attributed && one.claim === `claim-${claim}`)
        .map((one) => one.rule),
    )
    const expected = counted(folder, claim)
    for (const rule of ["calls-per-day", "quiet-hours", "after-refusal", "before-due"]) {
      const something = Object.values(expected[rule] ?? {}).length > 0
      // What is before the due day can be told of a borrower alone; a refusal only where one is stated.
      if (rule === "before-due" && read(folder).answers[`claim.${claim}.due`] === undefined) continue
      expect([rule, own.has(rule)]).toEqual([rule, something])
    }
  })
  it.each(claims)("the papers on claim %i tell the recounted figures", (claim) => {
    const texts = expectedTexts(folder)
    const complaint = texts[`documents/regulator-complaint-party-${claim}.md`]
    const statistics = texts["documents/contact-statistics.md"] ?? ""
    const expected = counted(folder, claim)
    const { calls = 0, maxPerDay = 0 } = expected["calls-per-day"] ?? {}
    const name = read(folder).answers[`claim.${claim}.lender`] as string
    // Of several sides those alone are told of that something is held against.
    if (complaint || statistics.includes(name)) expect(statistics).toContain(calls ? `本人收到${name}的来电共${calls}次` : name)
    if (!complaint) return
    const quiet = expected["quiet-hours"] ?? {}
    const { calls: later = 0, messages: words = 0, afterOwnCalls: answering = 0 } = expected["after-refusal"] ?? {}
    // The complaint has the sums, the statistics what was left out of them. What came before a debt was settled is no grievance of whoever settled it.
    const { calls: lately = 0 } = expected["after-settled"] ?? {}
    if (lately) expect(complaint).toContain(`以后，仍有来电${lately}次`)
    else if (calls) expect(complaint).toContain(`来电共${calls}次`)
    if (Number(maxPerDay) > 1) expect(complaint).toContain(`来电${maxPerDay}次`)
    if (later) expect(complaint).toContain(`拒绝来电之后，仍有来电${later}次`)
    if (words) expect(complaint).toMatch(new RegExp(`另有信息${words}条`))
    if (Number(maxPerDay) > 1) expect(statistics).toMatch(new RegExp(`(单日来电最多的是[^，]*，共|最多的一天)${maxPerDay}次`))
    if (quiet.contacts) expect(statistics).toContain(`的联络共${quiet.contacts}次`)
    if (later && answering) expect(statistics).toContain(`另有来电${answering}次在本人去电之后60分钟内，不计算在内`)
    if (expected["calls-per-day"]?.unanswered) expect(statistics).toContain(`来电中未接通的有${expected["calls-per-day"].unanswered}次`)
    const ahead = expected["before-due"]?.contacts
    if (Number(ahead ?? 0) > 1 && read(folder).answers[`claim.${claim}.due`])
      expect(statistics).toContain(`下一期还款日尚未到来时，联络共${ahead}次`)
  })
  it("the table by day in the statistics is the recounted one", () => {
    const rows = [
      ...(expectedTexts(folder)["documents/contact-statistics.md"] ?? "").matchAll(
        /^\| (\d{4}-\d{2}-\d{2}) \| (\d+|—) \| (\d+|—) \| (\d{2}:\d{2}) \| (\d{2}:\d{2}) \|/gm,
      ),
    ]
    const { answers, day: today } = read(folder)
    const texts = expectedTexts(folder)
    const told = claims.filter((claim) =>
      (texts["documents/contact-statistics.md"] ?? "").includes(answers[`claim.${claim}.lender`] as string),
    )
    for (const claim of claims.filter((one) => !told.includes(one)))
      expect(texts[`documents/regulator-complaint-party-${claim}.md`]).toBeUndefined()
    const numbers = told.map((claim) => answers[`claim.${claim}.numbers`] as string[])
    const expected = numbers.flatMap((own) => {
      const mine = recount(join(root, folder, "inputs")).filter((one) => one.way === "in" && own.includes(one.number) && day(one) <= today)
      return [...new Set(mine.map(day))].map((on) => {
        const those = mine.filter((one) => day(one) === on)
        const size = (what: string): string => `${those.filter((one) => one.what === what).length || "—"}`
        return `${on} ${size("call")} ${size("sms")}`
      })
    })
    const shown = new Set(rows.map(([, on, calls, messages]) => `${on} ${calls} ${messages}`))
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.filter((row) => !shown.has(row))).toEqual([])
    expect([...shown].filter((row) => !expected.includes(row))).toEqual([])
  })
})
