/** A witness's words stand as they were given, once they agree; without words or consent there is no statement. */
import { describe, expect, it } from "vitest"
import { papersOfAnswers, papersOfSituation } from "../../../../../tests/documents/paper-of.ts"
import { askTheWitness } from "../../../gaps/witness-at-odds.ts"

const doc = "witness-statement"
const answers = {
  role: "stranger",
  name: "周以宁",
  "witness.name": "钟望舒",
  "witness.relation": "同事",
  "witness.words": "2026年3月11日上午我和他同在车间，他的手机响了三次。\n我听见电话里找一个姓孙的人。",
  "witness.consents": "yes",
}
const seen = async (more: Record<string, string> = {}) => (await papersOfAnswers(doc, { ...answers, ...more }))[0]!

describe("a witness's statement", () => {
  it("holds their own words and nothing else", async () => {
    expect((await seen()).text).toMatchInlineSnapshot(`
      "证人钟望舒，与当事人周以宁的关系：同事。证人自己看到、听到的情况如下。
      1. 2026年3月11日上午我和他同在车间，他的手机响了三次。
      2. 我听见电话里找一个姓孙的人。
      　　以上是证人亲身看到、听到的，由证人自己核对。证人保证如实陈述，知道作虚假陈述要承担法律责任；愿意出庭作证、接受询问。
      证人（签名）：
      2026年11月20日"
    `)
  })
})
it("is refused without a witness, without words, and without their consent", async () => {
  expect((await papersOfAnswers(doc, { role: "stranger" }))[0]!.waits).toEqual(["witness.name"])
  expect((await seen({ "witness.words": "" })).waits).toEqual(["witness.words"])
  expect((await seen({ "witness.consents": "no" })).waits).toEqual(["witness.consents"])
  expect((await seen({ "witness.relation": "" })).waits).toEqual(["witness.relation"])
  expect((await seen({ name: "" })).waits).toEqual(["name"])
})

it("says which sentence is at odds, and asks for the words", () => {
  expect(askTheWitness("2026年3月12日电话响了", "")).toMatchObject({
    what: "witness-at-odds",
    question: { key: "witness.words", type: "text" },
  })
})
describe("what the records speak against is asked of the witness", () => {
  const calls = ["10:05", "10:40", "15:00"].map((at) => `来电 2026-03-11 ${at} 02510447101 20秒`)
  const of = async (words: string) =>
    (
      await papersOfSituation(doc, "2026-05-20", [...calls, "来电 2026-03-20 09:00 02510447101 20秒"], {
        ...answers,
        phone: "15410300271",
        "claim.1.debtor": "other",
        "claim.1.lender": "云杉消费金融",
        "claim.1.numbers": ["02510447101"],
        "witness.words": words,
      })
    )[0]!
  it.each([
    "2026年3月11日上午我和他同在车间，他的手机响了三次",
    "2026年3月12日我听见他接了电话",
    "2026年3月11日晚上他的电话响了",
    "2026年6月11日他的手机响了两次",
  ])("%s", async (words) => {
    expect((await of(words)).waits).toEqual(["witness.words"])
  })
  it.each([
    "2026年3月11日上午我和他同在车间，他的手机响了两次",
    "2026年3月11日他的手机响了三次",
    "3月里他的手机天天响",
    "2026年3月12日他跟我说起这件事",
    "2026年1月12日他的手机响了五次",
  ])("and nothing else: %s", async (words) => {
    expect((await of(words)).waits).toEqual([])
  })
})
