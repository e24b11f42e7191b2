/** An answer given elsewhere since somebody looked is never replaced without a word: by another window, another program, another hand. */
import { beforeEach, describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import type { Digest } from "../../src/engine/case/citation.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

const key = "claim.1.lender"
let engine: Engine
let seen: Digest
const answers = async (): Promise<readonly unknown[]> =>
  (await engine.show("case", "items")).flatMap(({ statement }) => (statement ? [[statement.key, statement.value]] : []))

beforeEach(async () => {
  engine = await openForGolden(lawFiles(), "2026-07-01")
  await engine.init("case")
  seen = (await engine.state("case", { [key]: "甲公司" })).head
})

describe("an answer by a head that was seen", () => {
  it("is recorded where nothing came between", async () => {
    await engine.state("case", { [key]: "乙公司" }, { head: seen })
    expect(await answers()).toContainEqual([key, "乙公司"])
  })
  it("is not recorded, nor is any beside it, where the same question was answered otherwise", async () => {
    await engine.state("case", { [key]: "乙公司" })
    const before = await answers()
    await expect(engine.state("case", { role: "stranger", [key]: "丙公司" }, { head: seen })).rejects.toMatchObject({
      code: "answer-changed",
      params: { key },
    })
    expect(await answers()).toEqual(before)
  })
  it("is recorded where another question was answered, or this one in the same words", async () => {
    await engine.state("case", { role: "stranger", [key]: "乙公司" })
    await engine.state("case", { "claim.1.platform": "某平台" }, { head: seen })
    const { items } = await engine.state("case", { [key]: "乙公司" }, { head: seen })
    expect(items[0]?.issues.map(({ code }) => code)).toEqual(["duplicate-item"])
  })
  it("is recorded by the head of the other answer, once that was seen", async () => {
    const { head } = await engine.state("case", { [key]: "乙公司" })
    await engine.state("case", { [key]: "丙公司" }, { head })
    expect(await answers()).toContainEqual([key, "丙公司"])
  })
  it("is recorded beside what was said elsewhere where every answer adds to those before", async () => {
    await engine.state("case", { "proposal.no": "甲" })
    await engine.state("case", { "proposal.no": "乙" }, { head: seen })
    expect((await engine.dossier("case")).facts.many("proposal.no").map(({ value }) => value)).toEqual(["甲", "乙"])
  })
  it("refuses a head that this log never had", async () => {
    await expect(engine.state("case", { role: "stranger" }, { head: `sha256:${"0".repeat(64)}` })).rejects.toMatchObject({
      code: "bad-argument",
    })
  })
})
