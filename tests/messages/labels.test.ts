/** What the wording of a message shows: lines of every walk of life and of every disguise, and the places that gave each label. */
import { describe, expect, it } from "vitest"
import { foldText } from "../../src/engine/messages/label/normalise.ts"
import { labelMessage } from "../../src/engine/messages/label.ts"
import { officialNotice } from "../../src/engine/messages/official.ts"
import { ownLines } from "./lines.ts"

/** Wordings too veiled for what is known so far, kept so that nobody takes all others for the whole. */
const missed = ownLines.filter(({ file }) => file === "missed.tsv")
describe("lines of our own", () => {
  it("are many, and most of them innocent", () => {
    expect(ownLines.length).toBeGreaterThanOrEqual(1000)
    expect(ownLines.filter((line) => line.flag === "none").length).toBeGreaterThanOrEqual(500)
  })
  it("of which the missed ones are accused of nothing where they are innocent, and few", () => {
    expect(missed.length / ownLines.length).toBeLessThan(0.05)
    for (const { text, flag } of missed) if (flag === "none") expect([text, labelMessage(text).flag]).toEqual([text, "none"])
  })
  it.each(ownLines.filter((line) => !missed.includes(line)))("$file: $text", ({ text, flag, labels }) => {
    const found = labelMessage(text)
    expect([found.flag, labels.filter((label) => !found.labels.includes(label))]).toEqual([flag, []])
  })
  it("have spans inside the text, in UTF-16 units, for each threat and insult", () => {
    for (const { text } of ownLines)
      for (const { from, to, label } of labelMessage(text).spans) {
        expect([text, label, from >= 0 && from < to && to <= text.length]).toEqual([text, label, true])
      }
    const spanned = (text: string, label: string) =>
      labelMessage(text).spans.flatMap((span) => (span.label === label ? [text.slice(span.from, span.to)] : []))
    expect(spanned("😀您好，欠款不处理就爆\u200b你 通 讯 录", "threat_exposure").join()).toContain("爆\u200b你 通 讯 录")
    expect(spanned("您的借款已逾期，已被立.案侦.查", "impersonation_official").join()).toContain("立.案侦.查")
  })
})
describe("a folded text", () => {
  const folded = (text: string) => foldText(text).text
  it("reads what split words, look-alikes, pictures and other digits stand for", () => {
    expect(folded("立 案、逾-期")).toBe("立案、逾期")
    expect(folded("貸款凍結，還錢")).toBe("贷款冻结，还钱")
    expect(folded("１２①3️⃣㊙")).toContain("1213")
    expect(folded("立\u202f案\u200b侦\u2060查")).toBe("立案侦查")
    expect(folded("立，案，侦，查")).toBe("立案侦查")
    expect(folded("ＡＢＣ")).toBe("abc")
  })
  it("keeps sentences apart, and knows the way back", () => {
    expect(folded("好，我来。你呢")).toBe("好，我来。你呢")
    const { text, from, to } = foldText("🙂逾 期")
    const at = text.indexOf("逾")
    expect(["🙂逾 期".slice(from[at], to[at + 1])]).toEqual(["逾 期"])
  })
  it("takes text of any kind", () => {
    for (const text of ["", "\ud800", "a".repeat(100_000), "立 ".repeat(50_000), "，一".repeat(50_000)])
      expect(() => labelMessage(text)).not.toThrow()
  })
})
describe("texts in official form", () => {
  it("are told by whose form they have and whether they ask for anything, and never called genuine or false", () => {
    const of = (text: string) => {
      const found = officialNotice(text)
      return found && [found.of, found.asks]
    }
    expect(of("【12368】您好，您的案件已立案，案号（2025）京0105民初12345号。")).toEqual(["court", false])
    expect(of("【某某区人民法院】诉讼费请点击链接缴纳")).toEqual(["court", true])
    expect(of("您有一份传票待领取，（2025）沪0101民初88号，本院")).toEqual(["court", false])
    expect(of("我是朝阳分局民警，你涉嫌洗钱，请把钱转账到安全账户")).toEqual(["police", true])
    expect(of("【某某市公安局】您报案的电动车被盗案已立案侦查。")).toEqual(["police", false])
    expect(of("【某某银行】您的信用卡账单已出，请勿向他人提供验证码。")).toEqual(["bank", false])
    expect(of("【粒粒贷】您已被公安立案，请还款")).toBeUndefined()
    expect(of("我司将向人民法院提起诉讼")).toBeUndefined()
    expect(of("今天去图书馆吗")).toBeUndefined()
    expect(officialNotice("【12368】您的案件已立案。")?.check.zh).toMatch(/^未核实.*12368/)
  })
})
