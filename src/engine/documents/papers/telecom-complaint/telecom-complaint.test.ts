/** A report of a number has the fields of its form, a description that fits, one number each, and no word of a loan or a name. */
import { beforeAll, describe, expect, it } from "vitest"
import { papersOfCase, type Seen } from "../../../../../tests/documents/paper-of.ts"

const doc = "telecom-complaint"
const made = new Map<string, Seen>()
const folders = ["examples/1-before-due", "examples/2-wide-net", "cases/listed-contact", "cases/overdue"]
beforeAll(async () => {
  for (const folder of folders) made.set(folder, (await papersOfCase(folder, doc))[0] as Seen)
})
const text = (folder: string): string => made.get(folder)?.text ?? ""

describe("a report of each number", () => {
  it("reads as it is typed into the form", () => {
    expect(text("cases/listed-contact")).toMatchInlineSnapshot(`
      "057110238801
      接到的号码：15410300271
      被举报号码：057110238801
      种类：骚扰电话
      时间：2026年5月14日19时20分
      时长：8秒
      类别：欠款催收
      　　2026年5月14日19时20分该号码来电，本人陈述该号码由催收的一方使用。2026年5月11日至2026年5月14日，该号码来电共3次。所催的不是本人的款项。此前本人2026年5月11日已向对方使用的057110238806要求停止联系。
      057110238806
      接到的号码：15410300271
      被举报号码：057110238806
      种类：骚扰电话
      时间：2026年5月14日9时40分
      时长：20秒
      类别：欠款催收
      　　2026年5月14日9时40分该号码来电，本人陈述该号码由催收的一方使用。2026年5月13日至2026年5月14日，该号码来电共2次。所催的不是本人的款项。此前本人2026年5月11日已要求停止联系。
      10690000338011
      接到的号码：15410300271
      被举报号码：10690000338011
      种类：短信
      时间：2026年5月14日12时00分
      类别：欠款催收
      　　2026年5月14日12时00分该号码发来短信，内容为催收。所催的不是本人的款项。此前本人2026年5月11日已向对方使用的057110238806要求停止联系。"
    `)
  })
  it("has six numbers at most, each in a form of its own, with a description that fits the box", () => {
    for (const folder of folders) {
      const numbers = [...text(folder).matchAll(/被举报号码：(\d+)/g)].map(([, number]) => number as string)
      expect(numbers.length).toBeGreaterThan(0)
      expect(numbers.length).toBeLessThanOrEqual(6)
      expect(new Set(numbers).size).toBe(numbers.length)
      for (const line of text(folder)
        .split("\n")
        .filter((one) => one.startsWith("　　")))
        expect(line.trim().length).toBeLessThanOrEqual(200)
    }
  })
  it("says nothing of a loan, of a name or of what a call was about that nobody took", () => {
    for (const folder of folders) expect(text(folder)).not.toMatch(/林一诺|周以宁|段一川|借款|逾期|还款|云杉|青禾/)
    expect(text("examples/2-wide-net")).not.toMatch(/没有接通\n[^\n]*\n[^\n]*本人陈述内容为催收/)
  })
  it("names a word to stop only where the number came after it", () => {
    expect(text("examples/2-wide-net")).toMatch(/此前本人2026年3月18日已(?:向对方使用的\d+)?要求不要再打电话/)
    expect(text("examples/2-wide-net")).not.toMatch(/2026年3月9日[^\n]*此前/)
  })
})
describe("it is refused", () => {
  it("for a lawful reminder", async () => {
    expect((await papersOfCase("examples/4-lawful-reminder", doc))[0]?.waits).toEqual(["nothing"])
  })
  it("of a side that only messages tell of, and without the number that was called", async () => {
    expect((await papersOfCase("cases/no-answers", doc))[0]?.text).toBe("")
    expect((await papersOfCase("cases/overdue", doc, { phone: null }))[0]?.waits).toContain("phone")
  })
})
