/** A witness's words stand as they were given, once they agree; without words or consent there is no statement. */
import { describe, expect, it } from "vitest"
import { papersOfAnswers } from "../../../../../tests/documents/paper-of.ts"

const doc = "witness-statement"
const answers = {
  role: "stranger",
  name: "周以宁",
  "witness.name": "钟望舒",
  "witness.words": "2026年3月11日上午我和他同在车间，他的手机响了三次。\n我听见电话里找一个姓孙的人。",
  "witness.consents": "yes",
}
const seen = async (more: Record<string, string> = {}) => (await papersOfAnswers(doc, { ...answers, ...more }))[0]!

describe("a witness's statement", () => {
  it("holds their own words and nothing else", async () => {
    expect((await seen()).text).toMatchInlineSnapshot(`
      "证人钟望舒，就自己看到、听到的情况陈述如下。
      1. 2026年3月11日上午我和他同在车间，他的手机响了三次。
      2. 我听见电话里找一个姓孙的人。
      　　以上是证人自己的话，由证人核对后签名。
      证人（签名）：
      2026年11月20日"
    `)
  })
})
it("is refused without a witness, without words, and without their consent", async () => {
  expect((await papersOfAnswers(doc, { role: "stranger" }))[0]!.waits).toEqual(["witness.name"])
  expect((await seen({ "witness.words": "" })).waits).toEqual(["witness.words"])
  expect((await seen({ "witness.consents": "no" })).waits).toEqual(["witness.consents"])
})
