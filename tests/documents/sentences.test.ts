/** No paper of any golden case says what papers must never say; situations are held to the same in tests/situations. Two persons' papers of one kind are not one form. */
import { beforeAll, describe, expect, it } from "vitest"
import { draftAll } from "../../src/engine/documents/index.ts"
import { renderText } from "../../src/engine/documents/render/text.ts"
import { paperSubjectOf } from "../../src/engine/documents/sections/matter.ts"
import type { Document, Exhibit } from "../../src/engine/documents/sheet/ast.ts"
import { citationsOf } from "../../src/engine/documents/sheet/exhibits.ts"
import { provisionsIn } from "../../src/engine/documents/sheet/law-names.ts"
import { layOutPaper } from "../../src/engine/documents/sheet/lay.ts"
import { writtenStandingOf } from "../../src/engine/documents/standing/index.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { takeIn } from "../golden/derived.ts"
import { caseFolders, lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { tooAlike } from "../papers/alike.ts"
import { neverSaid } from "./never.ts"

interface Held {
  readonly folder: string
  readonly dossier: Dossier
  readonly document: Document
  readonly text: string
}
const held: Held[] = []
beforeAll(async () => {
  const law = lawFiles()
  for (const folder of caseFolders()) {
    const given = read(folder)
    const engine = await openForGolden(law, given.day)
    await takeIn(engine, given)
    const dossier = await engine.dossier(given.name, { day: given.day as Dossier["day"] })
    for (const made of draftAll(dossier)) {
      if (!("document" in made)) continue
      const { document, exhibits } = made as { document: Document; exhibits: readonly Exhibit[] }
      const page = layOutPaper(document, exhibits)
      held.push({ folder, dossier, document, text: renderText({ ...page, foot: "" }) })
    }
  }
}, 120_000)
const matterOf = ({ dossier, document }: Held) => paperSubjectOf(dossier, document.counterparty ?? dossier.counterparties[0]?.id)
const papersOf = (doc: string): readonly Held[] => held.filter((one) => one.document.doc === doc)
const owes = (one: Held): boolean => {
  const matter = matterOf(one)
  return matter !== undefined && writtenStandingOf(matter) === "owing"
}

describe("every paper of every golden case", () => {
  it("says nothing that papers never say", () => {
    expect(held.length).toBeGreaterThan(25)
    const wrong = held.flatMap((one) =>
      neverSaid({ doc: one.document.doc, text: one.text, beside: one.document.beside, owing: owes(one) }).map(
        (what) => `${one.folder} ${one.document.doc}: ${what}`,
      ),
    )
    expect(wrong).toEqual([])
  })
  it("names five provisions at most, and each in full once", () => {
    for (const { document, text } of held.filter(({ document: { cites } }) => cites !== undefined)) {
      const named = new Set(provisionsIn(document.blocks).map(({ title, article }) => `${title}${article}`))
      expect(named.size, document.doc).toBeLessThanOrEqual(5)
      const full = [
        ...text.matchAll(/(?<!前述)《[^》]+》(?:（[^）]*起施行）)?第[一二三四五六七八九十百千]+条(?:第[^，。；、）（]+[款项])?/g),
      ].map(([one]) => one)
      expect(new Set(full).size, `${document.doc} ${full.join()}`).toBe(full.length)
    }
  })
  it("quotes every word to stop that a count relies on", () => {
    let relied = 0
    for (const one of held.filter(({ document: { cites } }) => cites !== undefined)) {
      const matter = matterOf(one)
      const [refusal] = matter?.refusals ?? []
      if (!refusal || !/(?:拒绝来电|要求停止联系)之后/.test(one.text)) continue
      relied++
      if (refusal.quote) expect(one.text, one.folder).toMatch(/(?:本人|原告|申请人|被告)发信息：“/)
    }
    expect(relied).toBeGreaterThan(4)
  })
  it("a letter shows no evidence and rests on it all the same", () => {
    expect(papersOf("stop-notice").length).toBeGreaterThan(5)
    for (const { document } of papersOf("stop-notice")) expect(citationsOf(document).length).toBeGreaterThan(0)
  })
  it("has one annex with every place, and none of them unfinished", () => {
    const formed = [...papersOf("regulator-complaint"), ...papersOf("regulator-report")]
    expect(formed.length).toBeGreaterThan(5)
    for (const { text } of formed) {
      expect(text.match(/附表　出处/g)).toHaveLength(1)
      const [body, annex] = text.split("附表　出处") as [string, string]
      expect(body).not.toMatch(/第\d+(?:至\d+)?[行条]/)
      expect(annex).not.toMatch(/[行条]等/)
      expect(body).not.toContain("本人陈述")
    }
  })
  it("a refusal of calls is followed by counts of calls alone", () => {
    const [letter] = papersOf("stop-notice").filter(({ folder }) => folder === "examples/1-before-due")
    expect(letter?.text).toContain("不要再给我打电话，有事发短信就行")
    expect(letter?.text).toMatch(/拒绝来电之后，仍有来电\d+次/)
    expect(letter?.text).not.toMatch(/之后，(?:另有|仍有)信息/)
  })
  it("a settled loan is told by the other side's two words", () => {
    for (const doc of ["stop-notice", "regulator-complaint"]) {
      const [paper] = papersOf(doc).filter(({ folder }) => folder === "cases/settled-loan")
      expect(paper?.text).toMatch(/2026年4月25日的信息写明“已全部结清”，2026年5月13日的信息又写“已逾期”/)
    }
  })
})
describe("the sentences are found where they stand", () => {
  it.each([
    ["其中部分事实目前只有本人陈述，有待进一步证明。", "calls its own facts unproven"],
    ["法律没有规定次数和时段的界线，本材料只说明事实。", "says that the law sets no limit"],
    ["（提交时由本人按受理单位的要求填写）", "leaves a blank"],
    ["如停止联系，本人愿意撤回投诉。", "trades a complaint"],
  ])("%s", (text, what) => {
    expect(neverSaid({ doc: "stop-notice", text, beside: [], owing: false })).toContain(what)
  })
  it("an admission of somebody who owes, and not a quotation of the other side's", () => {
    const said = (text: string) => neverSaid({ doc: "regulator-complaint", text, beside: [], owing: true })
    expect(said("本人是借款人。")).toEqual(["admits something of the debt"])
    expect(said("对方发信息：“您的借款已逾期6天”。")).toEqual([])
  })
})
it("two persons' papers of one kind share at most three fifths of their text", () => {
  const { wrong, pairs } = tooAlike(
    held.map(({ folder, dossier, document, text }) => ({
      folder,
      doc: document.doc,
      person: dossier.facts.one("name")?.value,
      text: text.split("附表　出处")[0] as string,
    })),
  )
  expect(wrong).toEqual([])
  expect(pairs).toBeGreaterThan(200)
})
