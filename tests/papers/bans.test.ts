/** What papers never say is said by none, whatever it is for and to whom: each ban with words that break it, and every paper that can be written held to all. */
import { describe, expect, it } from "vitest"
import { drafts } from "../../src/engine/documents/index.ts"
import { brokenBy } from "../../src/engine/documents/readback/gate.ts"
import { renderText } from "../../src/engine/documents/render/text.ts"
import { paperSubjectOf } from "../../src/engine/documents/sections/matter.ts"
import { layOutPaper } from "../../src/engine/documents/sheet/lay.ts"
import { writtenStandingOf } from "../../src/engine/documents/standing/index.ts"
import { neverSaid } from "../documents/never.ts"
import { everyCase } from "./equipped.ts"

const said = (text: string, doc = "regulator-complaint", owing = false): readonly string[] => neverSaid({ doc, text, beside: [], owing })
describe("words that papers never hold, each found where it stands", () => {
  it.each([
    "法律没有规定次数和时段的界线，本材料只说明事实。",
    "以上各项所依据的部分事实目前只有本人陈述，有待进一步证明。",
    "据本人陈述，另有6个号码属于对方。",
    "通话详单只列已接通的通话，未接通的来电不在上述次数之内。",
    "是否属于治安管理处罚法所列行为，由公安机关认定和处理。",
    "本材料只作说明，不作为请求。",
    "是否违反上述规定，由贵单位依法认定。",
    "在现有材料里没有见到处理依据。",
    "没有处理依据的，请删除。",
    "请依法删除本人的个人信息。",
    "本人是身份信息被他人冒用的人。",
    "以信息明确要求对方停止联系或者说明打错了。",
    "请停止不符合法律和有关规范要求的联络。",
    "请停止以上述号码和更换的其他号码联系本人。",
    "证件和联系方式：（提交时由本人按受理单位的要求填写）",
    "致国家金融监督管理总局及其派出机构",
    "一般的还款提醒也计算在内。",
    "（该处的用语是“不应”）",
    "来电最密集的一小时内3次。",
    "其他号码另有来电和信息共117次。",
    "如支付补偿，本人撤回投诉。",
    "否则向媒体曝光。",
    "本人胜诉的可能性较大。",
    "请判令公开道歉。",
    "其行为已构成敲诈勒索罪。",
    "本材料经公证。",
    "来电的是陈专员。",
    "受其委托联系本人的是yes。",
    "就对方所称的债务，本人是number-successor。",
    "联系的人是否自称受托机构：unknown",
  ])("%s", (text) => expect(said(text)).not.toEqual([]))
  it("the person's own words are held to as much", () => {
    for (const text of [
      "付我补偿费就撤诉",
      "不处理就发到网上",
      "这份材料已经公证",
      "我欠你们的会还",
      "共打了30次",
      "平川银行指使的",
      "肯定违法",
    ])
      expect(brokenBy(text), text).not.toEqual([])
    expect(brokenBy("请停止来电，有事写信。")).toEqual([])
  })
  it("and plain words break none", () => {
    expect(said("2025年12月12日本人发信息：“请不要再打电话”，此后仍有来电91次。请依法核查，并书面告知处理结果和理由。")).toEqual([])
    expect(said("对方发信息：“我是陈专员”。")).toEqual([])
  })
})
it("no paper of any golden case holds any of them, those that are offered to nobody as well", async () => {
  const wrong: string[] = []
  let looked = 0
  for (const { folder, dossier, made } of await everyCase())
    for (const { document, exhibits } of made) {
      looked++
      const matter = paperSubjectOf(dossier, document.counterparty ?? dossier.counterparties[0]?.id)
      const owing = matter !== undefined && writtenStandingOf(matter) === "owing"
      const text = renderText({ ...layOutPaper(document, exhibits), foot: "" })
      wrong.push(
        ...neverSaid({ doc: document.doc, text, beside: document.beside, owing }).map((what) => `${folder} ${document.doc}: ${what}`),
      )
    }
  expect(wrong).toEqual([])
  expect(looked).toBeGreaterThan(80)
}, 300_000)
it("nobody is written to, or about, by default: a paper without its side waits for it", async () => {
  let held = 0
  for (const { dossier, made } of await everyCase())
    for (const { document } of made) {
      const draft = drafts.find(({ id }) => id === document.doc)
      if (draft?.per !== "counterparty" || draft.recipient === "self" || document.for === null) continue
      held++
      expect(dossier.counterparties.map(({ id }) => id)).toContain(document.counterparty)
      expect(document.for ?? "", document.doc).not.toMatch(/^$|unknown|未知|undefined/)
    }
  expect(held).toBeGreaterThan(50)
}, 300_000)
