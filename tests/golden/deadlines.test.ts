/** Counts the committed deadlines of every case again: the start from the input files and the answers, the last day by another calendar. */
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { recount as recountTerm } from "../channels/recount.ts"
import { caseFolders, expectedTexts, read, root } from "./given.ts"
import { type Found, recount } from "./recount.ts"

const day = (one: Found): string => one.at.slice(0, 10)
const linesOf = (folder: string): Readonly<Record<string, string>>[] => {
  const [head = "", ...rows] = (expectedTexts(folder)["deadlines.tsv"] ?? "").trimEnd().split("\n")
  return rows.map((row) => Object.fromEntries(head.split("\t").map((name, i) => [name, row.split("\t")[i] ?? ""])))
}
/** Of the terms in these cases, those that 民法典 203 moves on from a day off; the others are no term of that kind, or must not be counted on. */
const rolls = /^(要求赔偿的诉讼时效|办理治安案件|机关不履行保护职责，多久可以起诉)$/
/** Since when the rules on message records that are held have been in force. */
const recordRules = "2026-05-01"
const records: Readonly<Record<string, (one: Found) => boolean>> = {
  通话详单通常还能导出的时间: (one) => one.what === "call",
  短信收发时间和号码的最短留存: (one) => one.what === "sms" && day(one) >= recordRules,
  端口短信内容的最短留存: (one) => one.what === "sms" && one.number.startsWith("106") && day(one) >= recordRules,
}

describe.each(caseFolders())("%s", (folder) => {
  const { answers, day: today } = read(folder)
  const found = recount(join(root, folder, "inputs")).filter((one) => day(one) <= today)
  const numbersOf = (claim: string): string[] => (answers[`${claim.replace("-", ".")}.numbers`] as string[] | undefined) ?? []
  const stated = Object.keys(answers).flatMap((key) => (/^claim\.\d+\.numbers$/.test(key) ? (answers[key] as string[]) : []))
  const theirs = (one: Found): boolean => stated.length === 0 || stated.includes(one.number)
  const lines = linesOf(folder)

  it("every last day is the recounted one", () => {
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      const { day: last, notBefore = "" } = recountTerm(line.length ?? "", "自然日", rolls.test(line.what ?? ""), line.from ?? "")
      expect([line.what, line.day, line.notBefore]).toEqual([line.what, last, notBefore])
    }
  })
  it("records are told from the earliest contact of the other side that is not past, and for no kind without contacts", () => {
    for (const [what, is] of Object.entries(records)) {
      const days = found.filter((one) => theirs(one) && is(one)).map(day)
      const first = days.find((on) => recountTerm("P6M", "自然日", false, on).day >= today) ?? days.at(-1)
      expect([what, lines.find((line) => line.what === what)?.from]).toEqual([what, first])
    }
  })
  it("terms against acts start on days on which the other side called or wrote", () => {
    for (const line of lines.filter(({ what = "" }) => /不再处罚|诉讼时效/.test(what))) {
      const on = found.filter((one) => one.way === "in" && numbersOf(line.claim ?? "").includes(one.number)).map(day)
      expect(on, line.what).toContain(line.from)
      expect(line.claim).toMatch(/^claim-\d+$/)
    }
  })
  it("terms of a report start on the day that the person states", () => {
    const reported = Object.entries(answers).filter(([key]) => /^claim\.\d+\.police-report$/.test(key))
    const started = lines.filter((line) => line.channel === "110")
    expect(new Set(started.map((line) => `${line.claim} ${line.from}`))).toEqual(
      new Set(reported.map(([key, on]) => `claim-${key.split(".")[1]} ${on}`)),
    )
  })
  it("a term against anybody is told only of one whose provisions are met", () => {
    const met = (expectedTexts(folder)["grounds.jsonl"] ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { met: boolean; kind: string; claim: string; right?: string; instrument: string })
      .filter((ground) => ground.met && ground.kind === "法律")
    const told = (about: RegExp): string[] => lines.filter(({ what = "" }) => about.test(what)).map(({ claim = "" }) => claim)
    const claims = (list: readonly { claim: string }[]): string[] => [...new Set(list.map(({ claim }) => claim))]
    expect(told(/诉讼时效/)).toEqual(claims(met.filter(({ right }) => right !== undefined)))
    expect(told(/不再处罚/)).toEqual(claims(met.filter(({ instrument }) => instrument === "public-security-penalties")))
  })
})
