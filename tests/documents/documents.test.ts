/** What every document of every case must hold to: resolving citations, exhibits, refusals, dates and versions of law, silence. */
import { describe, expect, it } from "vitest"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { draftAll, drafts } from "../../src/engine/documents/index.ts"
import { renderMarkdown } from "../../src/engine/documents/render/markdown.ts"
import { type Document, type Exhibit, isDraftedPaper } from "../../src/engine/documents/sheet/ast.ts"
import { citationsOf } from "../../src/engine/documents/sheet/exhibits.ts"
import { laidText, layOutPaper } from "../../src/engine/documents/sheet/lay.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { gapsOf } from "../../src/engine/gaps/index.ts"
import { exampleDossier, examples } from "./example-dossier.ts"
import {
  polite,
  pressed,
  pressedAnswers,
  pressedMessages,
  pressedRows,
  type SampleInput,
  type SampleRow,
  sampleDossier,
  stranger,
} from "./sample-dossier.ts"

const all = async (): Promise<readonly (readonly [string, Dossier])[]> => [
  ["pressed", sampleDossier(pressed)],
  ["stranger", sampleDossier(stranger)],
  ["polite", sampleDossier(polite)],
  ...(await Promise.all(examples.map(async (name) => [name, await exampleDossier(name)] as const))),
]
type Made = { readonly document: Document; readonly exhibits: readonly Exhibit[] }
const drafted = (dossier: Dossier): readonly Made[] => draftAll(dossier).filter((made): made is Made => "document" in made)
const markdown = (dossier: Dossier, doc: string): string => {
  const made = drafted(dossier).find(({ document }) => document.doc === doc)
  return made ? renderMarkdown(layOutPaper(made.document, made.exhibits)) : ""
}
const refusalOf = (dossier: Dossier, doc: string) => draftAll(dossier, doc).flatMap((made) => ("refusal" in made ? [made.refusal] : []))[0]

describe("every document of every case", () => {
  it("cites only items of the case, and its exhibits are exactly those", async () => {
    for (const [name, dossier] of await all()) {
      const known = new Set<ItemId>(dossier.items.map((item) => item.id))
      const made = drafted(dossier)
      expect(made.length, name).toBeGreaterThan(1)
      for (const { document, exhibits } of made) {
        const cited = new Set(citationsOf(document).map((citation) => citation.item))
        expect([...cited].filter((item) => !known.has(item))).toEqual([])
        if (document.doc !== "evidence-list") expect(new Set(exhibits.map((exhibit) => exhibit.item))).toEqual(cited)
      }
      const list = made.find(({ document }) => document.doc === "evidence-list") as Made
      expect(new Set(list.exhibits.map((exhibit) => exhibit.item))).toEqual(
        new Set(made.flatMap(({ document }) => citationsOf(document)).map((c) => c.item)),
      )
    }
  })
  it("names an exhibit alike in every document, numbered from one without a hole", async () => {
    for (const [, dossier] of await all()) {
      const made = drafted(dossier)
      const labels = new Map<ItemId, string>()
      for (const { item, label } of made.flatMap(({ exhibits }) => exhibits)) {
        expect(labels.get(item) ?? label).toBe(label)
        labels.set(item, label)
      }
      expect(new Set(labels.values()).size).toBe(labels.size)
      const numbers = [...new Set(made.flatMap(({ exhibits }) => exhibits.map((exhibit) => exhibit.number)))].sort((a, b) => a - b)
      expect(numbers).toEqual(numbers.map((_, i) => i + 1))
      const first = drafts.map((draft) => made.find(({ document }) => document.doc === draft.id)).find((one) => one !== undefined) as Made
      const met = [...renderMarkdown(layOutPaper(first.document, first.exhibits)).matchAll(/证(\d+)(?=第|之|，|）|、| \|)/g)].map(
        (match) => match[1] as string,
      )
      // 证3至证5 names the ones between by their ends.
      expect([...new Set(met)].sort()).toEqual(Array.from({ length: new Set(met).size }, (_, i) => String(i + 1)))
    }
  })
  it("is refused when any item it cites is withdrawn or erased", () => {
    const dossier = sampleDossier(pressed)
    for (const { document } of drafted(dossier).filter(({ document }) => document.doc !== "evidence-list")) {
      for (const id of new Set(citationsOf(document).map((citation) => citation.item))) {
        for (const state of [{ withdrawn: true }, { erased: true }]) {
          const without: Dossier = { ...dossier, items: dossier.items.map((item) => (item.id === id ? { ...item, ...state } : item)) }
          const refusal = refusalOf(without, document.doc)
          expect(refusal?.why === "missing" && refusal.gaps.some((gap) => gap.params?.item === id), `${document.doc} ${id}`).toBe(true)
        }
      }
    }
  })
  it("leaves nothing to fill in", async () => {
    for (const [, dossier] of await all()) {
      for (const { document, exhibits } of drafted(dossier)) {
        const text = layOutPaper(document, exhibits)
          .blocks.flatMap((block) => ("line" in block ? [laidText(block.line)] : []))
          .join("\n")
        expect(text).not.toMatch(/[[\]_]{2,}|undefined|null|NaN|\[object|某某|X{2,}|【】|（）|\/\s*\//)
      }
    }
  })
  it("a notice and a complaint hold no digest, diagnosis or word of the software but the foot", async () => {
    for (const [, dossier] of await all()) {
      for (const doc of ["stop-notice", "regulator-complaint", "regulator-report"]) {
        const body = markdown(dossier, doc).split("\n---\n\n").slice(0, -1).join("")
        expect(body).not.toMatch(/sha256|[0-9a-f]{32}|安宁软件|诊断|成因|可能性/)
      }
    }
  })
})

describe("refusals", () => {
  const without = (key: string): Dossier => {
    const { [key]: _, ...answers } = pressedAnswers as Record<string, string | readonly string[]>
    return sampleDossier({ ...pressed, answers })
  }
  it("names what is missing, with the question that fills it", () => {
    for (const key of ["name", "phone", "role"]) {
      for (const doc of ["stop-notice", "regulator-complaint"]) {
        const refusal = refusalOf(without(key), doc)
        expect(refusal?.why === "missing" ? refusal.gaps.map((gap) => gap.question?.key) : refusal).toContain(key)
      }
      expect(refusalOf(without(key), "contact-statistics")).toBeUndefined()
    }
  })
  describe("whoever acts for another", () => {
    const acting = (role: string, more: Record<string, string>, base = pressed): Dossier => {
      const { "claim.1.debtor": _, ...answers } = base.answers as Record<string, string | readonly string[]>
      return sampleDossier({ ...base, answers: { ...answers, role, ...more } })
    }
    const named = { "for-name": "林小禾" }
    const asks = (dossier: Dossier) =>
      ["stop-notice", "regulator-complaint"].map((doc) => {
        const refusal = refusalOf(dossier, doc)
        return refusal?.why === "missing" ? refusal.gaps.map((gap) => gap.question?.key) : refusal
      })
    it.each(["agent", "guardian", "friend"])("is asked first what that person is, then for the name: %s", (role) => {
      for (const debtor of [{}, { "claim.1.debtor": "unknown" }, { "claim.1.debtor": "self" }])
        expect(asks(acting(role, debtor))).toEqual([["for-role"], ["for-role"]])
      expect(asks(acting(role, { "for-role": "borrower-current" }))).toEqual([["for-name"], ["for-name"]])
    })
    it.each([
      ["agent", "告知人的代理人"],
      ["guardian", "告知人的监护人"],
    ])("writes as that person stands and names both: %s", (role, beside) => {
      const own = acting(role, { "for-role": "borrower-current", ...named })
      const title = (dossier: Dossier) => drafted(dossier).find(({ document }) => /^regulator-/.test(document.doc))?.document.title
      expect(title(own)).toBe("投诉书")
      expect(title(acting(role, { "for-role": "stranger", ...named }, stranger))).toBe("举报书")
      // What is answered of one debt is answered of that person.
      expect(title(acting(role, { "claim.1.role": "stranger", ...named }, stranger))).toBe("举报书")
      const notice = markdown(own, "stop-notice")
      expect(notice).toContain("本人林小禾，")
      expect(notice).toMatch(/本函由本人的(?:代理人|监护人).+代为发出。/)
      expect(notice).toContain(`${beside}（签名）`)
      expect(notice).not.toContain("本人是当事人的")
    })
    it("a friend signs nothing", () => {
      const notice = markdown(acting("friend", { "for-role": "borrower-current", ...named }), "stop-notice")
      expect(notice).toContain("本人林小禾，")
      expect(notice).toContain("告知人（签名）")
      expect(notice).not.toContain(pressedAnswers.name)
    })
  })
  it("a complaint is for customers and a report for anybody else: the other one is not offered, and refused by name", () => {
    for (const [dossier, mine, other] of [
      [sampleDossier(pressed), "regulator-complaint", "regulator-report"],
      [sampleDossier(stranger), "regulator-report", "regulator-complaint"],
    ] as const) {
      expect(refusalOf(dossier, other)).toMatchObject({ why: "missing", gaps: [{ what: "other-paper" }] })
      const ids = draftAll(dossier).map((made) => ("document" in made ? made.document.doc : made.doc))
      expect(ids).toContain(mine)
      expect(ids).not.toContain(other)
    }
  })
  it("a claim whose only number is stated for another one too is not told that nothing was found", () => {
    const two = { "claim.2.lender": "青禾小贷", "claim.2.debtor": "self", "claim.2.numbers": ["16130457712"] }
    const bare = sampleDossier({ ...pressed, answers: { ...pressed.answers, ...two } })
    const dossier: Dossier = { ...bare, gaps: gapsOf(bare) }
    const made = draftAll(dossier, "regulator-complaint")
    const second = made.flatMap((one) => ("refusal" in one && one.counterparty === "party-2" ? [one.refusal] : []))
    expect(second).toMatchObject([{ why: "missing", gaps: [{ what: "number-in-two-claims", question: { key: "claim.2.numbers" } }] }])
    const first = made.flatMap((one) => ("document" in one && one.document.counterparty === "party-1" ? [one] : []))
    expect(first).toHaveLength(1)
    // What is counted for neither stands in no paper about either.
    expect(first.map(({ document, exhibits }) => JSON.stringify(layOutPaper(document, exhibits))).join()).not.toContain("16130457712")
  })
  it("a polite, lawful reminder gives no complaint and no notice, and the statistics say that nothing was found", async () => {
    for (const dossier of [sampleDossier(polite), await exampleDossier("4-lawful-reminder")]) {
      expect(refusalOf(dossier, "regulator-complaint")).toEqual({ why: "nothing-found" })
      expect(refusalOf(dossier, "stop-notice")).toEqual({ why: "nothing-found" })
      expect(markdown(dossier, "evidence-list")).toContain("封存只证明封存之后未被改动，不证明此前内容真实")
    }
    expect(markdown(await exampleDossier("4-lawful-reminder"), "contact-statistics")).toContain(
      "在现有材料覆盖的范围内未发现可以引用条款的行为。",
    )
  })
  it("a case without any event gives no statistics", () => {
    const { "claim.1.refused": _, ...answers } = pressedAnswers
    expect(refusalOf(sampleDossier({ files: [], answers }), "contact-statistics")).toEqual({ why: "nothing-found" })
  })
  it("every draft is a document or a refusal, for each counterparty", () => {
    for (const draft of drafts)
      expect(
        draftAll(sampleDossier(pressed), draft.id).every((made) =>
          "document" in made ? isDraftedPaper(made.document) : made.refusal.why.length > 0,
        ),
      ).toBe(true)
  })
})

describe("days for which no text of a statute is held", () => {
  const early = (numbers: readonly string[], more: Readonly<Record<string, string>> = {}): Dossier => {
    const rows = ["2021-10-12", "2021-10-30", "2021-11-03"].map(
      (on, i): SampleRow => [`${on} 23:1${i}:00`, "call", numbers[i % numbers.length] as string, 20],
    )
    // What is stated of later years is taken out: it would be asked about first.
    const { "number-since": _, "claim.1.refused": __, ...answers } = stranger.answers as Record<string, string | readonly string[]>
    const bare = sampleDossier({ files: [{ name: "2021年语音通信.xls", rows }], answers: { ...answers, ...more }, day: "2021-12-01" })
    return { ...bare, gaps: gapsOf(bare) }
  }
  it("are told to the person, by the days of the other side's own acts", () => {
    const { gaps, notHeld } = early(["057110238801"])
    expect(notHeld.map((one) => one.title)).toContain("中华人民共和国个人信息保护法")
    const [gap, ...more] = gaps.filter((one) => one.what === "law-not-held")
    expect(more).toEqual([])
    // Of the measures for micro-loan companies, the lender's own, none is held for any of these days.
    expect(gap?.params).toEqual({ claim: "claim-1", from: "2021-10-12", to: "2021-11-03" })
    expect(gap?.how).toContain("《小额贷款公司监督管理暂行办法》（2021-10-12至2021-11-03的来电、信息）")
    expect(gap?.how).toContain("本工具未收录当日规定的有：")
    expect(gap?.how).toContain("《中华人民共和国个人信息保护法》（2021-10-12至2021-10-30的来电、信息）")
    expect(gap?.how).toContain("不等于当时没有规定")
  })
  it("are no matter where the lender is none of those that the statute binds", () => {
    const { gaps } = early(["057110238801"], { "claim.1.lender-type": "consumer-finance" })
    const [gap] = gaps.filter((one) => one.what === "law-not-held")
    expect(gap?.how).toContain("《中华人民共和国个人信息保护法》")
    expect(gap?.how).not.toContain("小额贷款公司")
  })
  it("are no matter where only others called on them", () => {
    const rows: readonly SampleRow[] = [
      ["2021-10-12 10:00:00", "call", "16150000001", 20],
      ["2021-11-03 23:10:00", "call", "057110238801", 20],
    ]
    const answers = { ...stranger.answers, "claim.1.lender-type": "unknown" }
    const bare = sampleDossier({ files: [{ name: "2021年语音通信.xls", rows }], answers, day: "2021-12-01" })
    expect(bare.notHeld.length).toBeGreaterThan(0)
    expect(gapsOf(bare).filter((one) => one.what === "law-not-held")).toEqual([])
  })
  it("stay out of the papers, which recount the acts and cite each provision for its own days alone", () => {
    const dossier = early(["057110238801"])
    const report = markdown(dossier, "regulator-report")
    expect(report).toContain("来电共3次")
    expect(report).toMatch(/没有合同，也没有同意其使用本人的号码，请其说明处理的依据（《个人信息保护法》第十三条第一款）/)
    for (const { document, exhibits } of drafted(dossier))
      expect(renderMarkdown(layOutPaper(document, exhibits))).not.toMatch(/未收录|本工具/)
  })
})

const everythingRefused: SampleInput = { ...pressed, answers: { ...pressed.answers, "claim.1.refused-scope": "all" } }
/** Messages that were refused, on both sides of New Year 2026. */
const acrossNewYear: SampleInput = {
  ...everythingRefused,
  files: [
    ...pressed.files.slice(0, 1),
    {
      name: "sms-20260201201209.xml",
      rows: [
        ...pressedMessages,
        ...["2025-12-15", "2025-12-18", "2025-12-22", "2026-01-07"].map(
          (on): SampleRow => [`${on} 22:40:00`, "sms", "10690000338011", "【云杉消费金融】再次提醒，请处理。"],
        ),
      ].sort(([a], [b]) => (a < b ? -1 : 1)),
    },
  ],
}
const chineseDay = (at: string): string => `${Number(at.slice(0, 4))}年${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日`
describe("what papers say", () => {
  it("counts are those of the rows, recounted here", () => {
    const text = markdown(sampleDossier(everythingRefused), "regulator-complaint")
    expect(text).toContain(`来电共${pressedRows.length}次`)
    const perDay = new Map<string, number>()
    for (const [at] of pressedRows) perDay.set(at.slice(0, 10), (perDay.get(at.slice(0, 10)) ?? 0) + 1)
    const [day, most] = [...perDay].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number]
    expect(text).toMatch(new RegExp(`\\| ${chineseDay(day)} \\| (?:[^|]*；)?来电${most}次`))
    const refused = "2025-12-12 19:31:05"
    const later = pressedRows.filter(([at]) => at > refused).length
    const written = pressedMessages.filter(([at]) => at > refused).length
    expect(text).toContain(`拒绝来电之后，仍有来电${later}次，接通${later}次`)
    expect(text).toContain(`要求停止联系之后，另有信息${written}条`)
    // A polite notice before the due day is no part of what is complained of until it was refused; messages have days of their own.
    expect(text).toMatch(new RegExp(`日至\\d+年\\d+月\\d+日，所反映的信息${written}条`))
    // Calls alone were refused where nobody says that messages were too.
    const narrow = markdown(sampleDossier(pressed), "regulator-complaint")
    expect(narrow).toContain("拒绝来电之后，仍有来电51次")
    expect(narrow).not.toContain("要求停止联系之后")
    // What a count cannot show stands in the statistics, which go along.
    const statistics = markdown(sampleDossier(everythingRefused), "contact-statistics")
    expect(statistics).toContain(
      `在通话详单覆盖的${chineseDay((pressedRows[0] as readonly string[])[0] ?? "")}至${chineseDay(pressedRows.at(-1)?.[0] ?? "")}期间`,
    )
    expect(statistics).toContain("通话详单只列已接通的通话")
  })
  it("the person's own word is called so in the list of evidence, and in no sentence of a complaint", () => {
    const text = markdown(sampleDossier(pressed), "regulator-complaint")
    expect(text).toContain("本投诉不影响合同履行")
    expect(text).not.toContain("本人陈述")
    expect(markdown(sampleDossier(pressed), "evidence-list")).toContain("本人")
  })
  it("a course across New Year 2026 is told once and names each version with its own days, at most five provisions", async () => {
    const dossier = await exampleDossier("1-before-due")
    const notice = markdown(dossier, "stop-notice")
    const [line, ...more] = notice.split("\n").filter((one) => one.startsWith("依据："))
    expect(more).toEqual([])
    expect(line?.match(/第[一二三四五六七八九十百千]+条/g)?.length).toBeGreaterThan(1)
    expect(line?.match(/第[一二三四五六七八九十百千]+条/g)?.length).toBeLessThanOrEqual(5)
    // What the police decide reads as a threat in a letter.
    expect(notice).not.toContain("治安管理处罚法")
    expect(notice.match(/来电共105次/g)).toHaveLength(1)
  })
  it("a financial regulator is told nothing of what the police decide", () => {
    const complaint = markdown(sampleDossier(acrossNewYear), "regulator-complaint")
    expect(complaint).toContain("涉嫌以骚扰等不正当手段催收，违反")
    expect(complaint).not.toMatch(/治安管理|公安机关|拘留/)
  })
  it("a stranger's notice asks for the source of the number, and for its deletion once that is kept; a borrower's asks for no contract and admits nothing", () => {
    const [other, borrower] = [markdown(sampleDossier(stranger), "stop-notice"), markdown(sampleDossier(pressed), "stop-notice")]
    expect(other).toMatch(/来源、日期和使用的依据/)
    expect(other).toMatch(/先保存.*查清后删除本号码/)
    expect(other).toContain("不表示承认任何债务")
    expect(borrower).not.toMatch(/合同和放款凭证|删除/)
    expect(borrower).toMatch(/合同照常履行/)
    // Whoever keeps the contract has nothing to deny.
    expect(borrower).not.toContain("不表示承认")
  })
  it("a notice holds no personal data but the name and the numbers that were called", () => {
    const text = markdown(sampleDossier({ ...stranger, answers: { ...stranger.answers, "claim.1.amount": "1086.40" } }), "stop-notice")
    expect(text).not.toContain("孙建洲")
    expect(text).not.toContain("1086")
    expect(text).not.toContain("白天要睡觉")
  })
  it("a person who is no customer reports and is told so; a micro-loan company goes to the local authority", () => {
    const made = drafted(sampleDossier(stranger)).find(({ document }) => document.doc === "regulator-report") as Made
    expect(made.document.title).toBe("举报书")
    expect(made.document.beside.join("")).toContain("举报")
    expect(made.document.for).toBe("江苏省地方金融管理局")
    const borrower = drafted(sampleDossier(pressed)).find(({ document }) => document.doc === "regulator-complaint") as Made
    expect([borrower.document.title, borrower.document.for]).toEqual(["投诉书", "国家金融监督管理总局浙江监管局"])
  })
})
