/** `npm run law:check` finds nothing in the law folder as it stands, and finds every fault that is planted. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { checks, type Held, reminders } from "../../scripts/law/checks.ts"
import { pageOf, unverified } from "../../scripts/law/not-verified.ts"
import { openMatters } from "../../scripts/law/open-matters.ts"
import { heldOn } from "../../scripts/law-check.ts"
import { addDays, type Day } from "../../src/engine/case/time.ts"
import { loadCalendar } from "../../src/engine/law/calendar.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import { folders } from "./folders.ts"
import { day } from "./held.ts"

const held = heldOn()
const told = (changed: Partial<Held>): readonly string[] => checks.flatMap((check) => check.run({ ...held, ...changed }))
/** The law folder with some files changed or added. */
const withFiles = (change: Readonly<Record<string, (text: string) => string>>): Partial<Held> => {
  const files = held.files.map((file) => ({ ...file, text: change[file.path]?.(file.text) ?? file.text }))
  for (const path of Object.keys(change).filter((name) => !files.some((file) => file.path === name)))
    files.push({ path, text: change[path]?.("") as string })
  return { files, law: loadLaw(files, "planted") }
}
const replaced = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from)
  return text.replace(from, to)
}
const criminal = "criminal/1997-10-01.md"
const standard = "gb-t-45251/2025-02-28.md"

describe("law:check", () => {
  it.each(folders)("finds nothing wrong with $name", (all) => expect(told(all)).toEqual([]))
  it("asks for the digests of an amendment, and for nothing else", () => {
    const [, amended] = folders
    const found = told({ ...amended, digests: held.digests })
    expect(found.length).toBeGreaterThan(5)
    expect(found.filter((line) => !/^public-security-penalties\/[^ ]*：新条文，请写入 /.test(line))).toEqual([])
  })
  it.each<[string, Partial<Held>, string]>([
    ["a file without source", withFiles({ [criminal]: (text) => text.replace(/^source: .*$/m, "source: 网") }), "出处"],
    ["a check made tomorrow", { today: addDays(held.today, -1) }, "在今天之后"],
    [
      "an adoption after the commencement",
      withFiles({ "tort-liability/2010-07-01.md": replaced("adopted: 2009-12-26", "adopted: 2010-12-26") }),
      "通过日晚于施行日",
    ],
    ["a hole between versions", withFiles({ [criminal]: replaced("source:", "repealed: 2011-04-01\nsource:") }), "30 日没有收录"],
    ["a declared hole that is none", withFiles({ [criminal]: replaced("source:", "gap: 原因\nsource:") }), "其实没有空缺"],
    [
      "an element that nobody knows",
      withFiles({ [standard]: replaced("all(due-debtor, quiet-hours)", "all(due-debtor, noisy-hours)") }),
      "noisy-hours",
    ],
    ["a parameter that the code asks for and no file gives", { parameters: [...held.parameters, "calls-per-week"] }, "calls-per-week"],
    ["an anchor that the code names and no file has", { anchors: ["civil-code#peace", "civil-code#quiet"] }, "civil-code#quiet"],
    ["a changed word", withFiles({ [criminal]: replaced("诈骗公私财物", "诈取公私财物") }), "文字被改过"],
    ["an article that nobody compared", { digests: new Map([...held.digests].slice(1)) }, "新条文"],
    ["an article that is gone", { digests: new Map([...held.digests, ["civil-code/2021-01-01#art-1", "0"]]) }, "不见了"],
    [
      "a yardstick that is no hint",
      withFiles({ "anning-yardstick/2000-01-01.md": replaced("confidence: inference", "confidence: one source") }),
      "必须标 inference",
    ],
    [
      "a unit that neither needs anything nor says why it is only quoted",
      withFiles({ "credit-cards/2011-01-13.md": replaced("- quoted: 管理\n", "") }),
      "没有写 elements",
    ],
    [
      "an article that says nothing of the kind",
      withFiles({ "court-fees/2007-04-01.md": replaced("quoted: 程序\n", "") }),
      "没有写 quoted",
    ],
    ["a norm that seems to be law", withFiles({ [standard]: replaced("不是法律", "是依据") }), "不是法律"],
    ["a norm without modality", withFiles({ [standard]: replaced("- modality: 不应\n", "") }), "modality"],
    [
      "a selection outside of what is held",
      withFiles({ "norm-selection/norms.md": replaced("from: 2026-01-30", "from: 2026-01-29") }),
      "2026-01-29 没有",
    ],
    [
      "a misconception without its article",
      withFiles({ "misconceptions/common.md": replaced("寻衅滋事刑事解释 第一条", "寻衅滋事刑事解释 第九条") }),
      "第九条",
    ],
    [
      "a conflict that is not settled",
      { conflicts: { ...held.conflicts, text: held.conflicts.text.replace(/^- settle: .*$/m, "") } },
      "缺 settle",
    ],
    [
      "a conflict about a file that is gone",
      { conflicts: { ...held.conflicts, text: held.conflicts.text.replace("micro-loan-companies/", "micro-loans/") } },
      "没有这个文件",
    ],
    [
      "an open matter that is held meanwhile",
      {
        notVerified: {
          ...held.notVerified,
          text: `${held.notVerified.text}\n## 民法典 {#cc}\n- article: 第一千零三十三条\n- now: 无\n- settle: 无\n`,
        },
      },
      "已经收录",
    ],
  ])("finds %s", (_, changed, words) => {
    const found = told(changed)
    expect(found.join("\n")).toContain(words)
  })
  it("takes a hole that says why", () => {
    expect(told(withFiles({ [criminal]: replaced("source:", "repealed: 2011-04-01\ngap: 中间的文字没有收录\nsource:") }))).toEqual([])
  })
  it("reminds of an old check and of a year that is not announced", () => {
    const oldest = held.law.versions.map(({ checked }) => checked).sort()[0] as Day
    const later = (days: number) => reminders({ ...held, today: addDays(oldest, days) }).join("\n")
    expect(later(180)).not.toContain("应当重新核对")
    expect(later(190)).toContain("距今 190 日，应当重新核对")
    const last = loadCalendar(held.files).years.at(-1) as number
    const of = (year: number) => reminders({ ...held, today: day(`${year}-06-01`) }).join("\n")
    expect(of(last - 1)).not.toMatch(/没有收录/)
    expect(of(last)).toContain(`${last + 1} 年的放假安排没有收录`)
    expect(of(last + 1)).toMatch(new RegExp(`${last + 2} 年的放假安排没有收录[\\s\\S]*今年（${last + 1} 年）的放假安排没有收录`))
  })
  it("has a page of what is not verified, written from its data", () => {
    expect(held.notVerified.text).toBe(pageOf(openMatters))
    expect(new Set(openMatters.map((matter) => matter.id)).size).toBe(openMatters.length)
  })
  const shared = join(import.meta.dirname, "../../../shared/law")
  it.skipIf(!existsSync(shared))("leaves out nothing that the research could not verify", () => {
    const read = (name: string) => JSON.parse(readFileSync(join(shared, name), "utf8"))
    const covered = new Set(openMatters.flatMap((matter) => matter.covers))
    const names = unverified(read("statutes.json"), read("norms.json"))
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => !covered.has(name))).toEqual([])
  })
})
