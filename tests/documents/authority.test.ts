/** A complaint goes to the supervisor of that kind of lender, or waits for what has to be known; what must come first is told with it. */
import { describe, expect, it } from "vitest"
import { lenderTypes } from "../../src/engine/case/questions/claim/lender-type.ts"
import { loadLawSheets } from "../../src/engine/channels/index.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

const law = lawFiles()
const given = read("examples/1-before-due")
const complaintOf = async (answers: Readonly<Record<string, unknown>>) => {
  const engine = await openForGolden(law, given.day)
  await takeIn(engine, { ...given, answers: { ...given.answers, ...answers } })
  const { documents } = await engine.draft(given.name, { doc: "regulator-complaint", formats: ["txt"], day: given.day })
  expect(documents.length).toBe(1)
  return documents[0]!
}
const national = "国家金融监督管理总局浙江监管局"
const local = "浙江省地方金融管理局"
/** Each is registered as what it is. */
const registered: Readonly<Record<string, string>> = {
  bank: "云杉银行股份有限公司",
  card: "云杉银行股份有限公司",
  "micro-loan": "云杉小额贷款有限公司",
  "auto-finance": "云杉汽车金融有限公司",
  other: "云杉信托有限公司",
}
const kind = (type: string) => ({
  "claim.1.lender-type": type,
  "claim.1.office": type === "micro-loan" ? local : national,
  ...(registered[type] ? { "claim.1.registered-name": registered[type] } : {}),
})

describe("the supervisor", () => {
  it.each([
    ["bank", national],
    ["card", national],
    ["consumer-finance", national],
    ["micro-loan", local],
    ["auto-finance", national],
  ])("of a lender of the kind %s is %s", async (type, name) => {
    expect((await complaintOf(kind(type))).for).toBe(name)
  })
  it.each([
    ["platform", "lender-behind-platform", "claim.1.lender"],
    ["unlicensed", "unlicensed-lender", undefined],
    ["unknown", "statement-missing", "claim.1.lender-type"],
  ])("of a lender of the kind %s is not guessed: %s", async (type, what, question) => {
    const { files, gaps } = await complaintOf(kind(type))
    expect(files).toEqual([])
    expect(gaps.map((gap) => [gap.what, gap.question?.key])).toEqual([[what, question]])
  })
})
it.each([
  ["micro-loan", national],
  ["bank", local],
  ["bank", "国家金融监督管理总局及其派出机构"],
])("an office that does not supervise a %s is asked for again: %s", async (type, office) => {
  const { files, gaps } = await complaintOf({ ...kind(type), "claim.1.office": office })
  expect([files.length, gaps.map((gap) => gap.question?.key)]).toEqual([0, ["claim.1.office"]])
})
describe("the supervisor of a complaint", () => {
  const { channels } = loadLawSheets(law)
  const takes = (id: string, type: string): boolean => {
    const channel = channels.find((one) => one.id === id)
    return channel !== undefined && channel.lenders !== "any" && (channel.lenders as readonly string[]).includes(type)
  }
  /** A platform's affairs are taken by the hotline, but a paper needs the lender behind it first. */
  const behind = ["platform"]
  /** One supervisor or the other takes it: the office that the person names tells which. */
  const byOffice = ["other"]
  it.each(lenderTypes)("of a lender of the kind %s is the one that the channels send it to", async (type) => {
    const { for: name } = await complaintOf(kind(type))
    const sent = behind.includes(type)
      ? undefined
      : byOffice.includes(type) || takes("12378", type)
        ? national
        : takes("local-fin", type)
          ? local
          : undefined
    expect(takes("12378", type) && takes("local-fin", type)).toBe(false)
    expect(name ?? undefined).toBe(sent)
  })
})
describe("nothing has to come first", () => {
  it.each(["consumer-finance", "micro-loan", "bank"])(
    "for a lender of the kind %s: a platform that only hands on delays no supervisor",
    async (type) => {
      expect((await complaintOf(kind(type))).beside.join()).not.toContain("互联网金融举报信息平台")
    },
  )
})
describe("a debt that is settled", () => {
  it("is not asked to be reminded of", async () => {
    const settled = read("cases/settled-loan")
    const engine = await openForGolden(law, settled.day)
    await takeIn(engine, settled)
    const { documents } = await engine.draft(settled.name, { doc: "stop-notice", formats: ["txt"], day: settled.day })
    const text = new TextDecoder().decode(documents[0]!.files[0]!.bytes)
    expect(text).not.toContain("还款提醒")
    expect(text).toContain("书面写明该笔款项是否已经结清、余额是否为零")
    // What would be deleted proves what was done: it is kept until that is cleared up.
    expect(text).not.toContain("删除")
  })
})
