/** `anning channels` and `anning show CASE deadlines`, run as a person runs them. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it, vi } from "vitest"
import type { ChannelView } from "../../src/engine/views/channels.ts"
import type { DeadlineView } from "../../src/engine/views/deadlines.ts"
import type { SuitView } from "../../src/engine/views/suit.ts"
import { anning, anningJson, root, scratch } from "../cli/anning.ts"
import { channels } from "./held.ts"

// Every step is a process of its own, so a busy machine needs patience.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

describe("anning channels", () => {
  it("prints every channel as one array", async () => {
    const { code, value } = await anningJson<readonly ChannelView[]>("channels")
    expect(code).toBe(0)
    expect(value.map((channel) => channel.id)).toEqual(channels.map((channel) => channel.id))
    for (const channel of value)
      expect(channel).toMatchObject({ title: expect.any(String), confidence: expect.any(String), source: expect.any(String) })
  })
  it("orders them for a situation, and tells hearsay apart", async () => {
    const { code, out } = await anning("channels", "--lender", "bank", "--role", "stranger", "--act", "threats", "--filed", "lender")
    expect(code).toBe(0)
    expect(out.split("\n")[0]).toBe("110  公安 110、派出所 [马上]")
    expect(out).toContain("放贷机构、平台自己的投诉渠道 [已经提交过]")
    expect(out.indexOf("12381")).toBeGreaterThan(out.indexOf("未核实，不作为渠道"))
  })
  it("2 for a word that is none of ours", async () => {
    const { code, err } = await anning("channels", "--act", "shouting")
    expect(code).toBe(2)
    expect(err).toContain("calls")
  })
})
describe("anning show deadlines", () => {
  const folder = scratch("deadlines")
  const made = join(folder, "case")
  beforeAll(async () => {
    const example = join(root, "examples/2-wide-net")
    expect((await anning("init", made)).code).toBe(0)
    await anning("add", made, join(example, "inputs"))
    await anning("state", made, "--file", join(example, "answers.json"))
  }, 60_000)
  it("in the contract's shape, soonest first, and as a calendar file", async () => {
    const ics = join(folder, "期限.ics")
    const { code, value } = await anningJson<readonly DeadlineView[]>("show", made, "deadlines", "--day", "2026-04-22", "--ics", ics)
    expect(code).toBe(0)
    expect(value.map(({ term, day }) => [term, day])).toEqual([
      ["call-record", "2026-09-09"],
      ["penalty-bar", "2026-10-17"],
      ["limitation", "2029-03-09"],
    ])
    expect(value[2]).toMatchObject({ claim: "claim-1", channel: null, length: "P3Y", dayType: "calendar", notBefore: "2029-03-09" })
    expect(readFileSync(ics, "utf8").split("BEGIN:VEVENT")).toHaveLength(4)
    const again = await anning("show", made, "deadlines", "--ics", ics)
    expect(again.code).toBe(1)
    const plain = await anning("show", made, "deadlines", "--day", "2026-04-22", "--claim", "claim-1")
    expect(plain.out).toContain("《中华人民共和国民法典》第一百八十八条")
    expect(plain.out).not.toContain("通话详单")
  })
  it("2 for a calendar of anything else", async () => {
    const target = join(folder, "x.ics")
    expect((await anning("show", made, "gaps", "--ics", target)).code).toBe(2)
    expect(existsSync(target)).toBe(false)
  })
})
describe("anning show suit", () => {
  const folder = scratch("suit")
  const made = join(folder, "case")
  const lawful = join(folder, "lawful")
  beforeAll(async () => {
    for (const [path, name] of [
      [made, "2-wide-net"],
      [lawful, "4-lawful-reminder"],
    ] as const) {
      expect((await anning("init", path)).code).toBe(0)
      await anning("add", path, join(root, "examples", name, "inputs"))
      await anning("state", path, "--file", join(root, "examples", name, "answers.json"))
    }
  }, 120_000)
  it("one object, by the day of filing, with the fee for a sum", async () => {
    const { code, value } = await anningJson<SuitView>("show", made, "suit", "--day", "2026-07-02", "--damages", "60000")
    expect(code).toBe(0)
    expect(value).toMatchObject({ day: "2026-07-02", fee: { damagesFen: 6_000_000, fromFen: 20_000, toFen: 60_000 } })
    expect(value.claims[0]?.causes.map((cause) => cause.number)).toEqual(["8（1）", "8（2）"])
    const { out } = await anning("show", made, "suit", "--day", "2026-07-02")
    for (const words of [
      "向哪个法院",
      "[claim.1.ongoing]",
      "《中华人民共和国民事诉讼法》第二十九条（2024-01-01 起施行）",
      "各地认识不一，只作提示",
    ])
      expect(out).toContain(words)
  })
  it("channels of a case end with it; the JSON stays an array", async () => {
    const { out } = await anning("channels", made, "--on", "2026-07-02")
    expect(out.indexOf("起诉（以 2026-07-02 提交为准）")).toBeGreaterThan(out.indexOf("未核实，不作为渠道"))
    const { value } = await anningJson<readonly ChannelView[]>("channels", made, "--claim", "claim-1")
    expect(value.map((channel) => channel.id)).toContain("court")
    expect((await anning("channels", made, "--claim", "claim-9")).code).toBe(2)
  })
  it("leads nobody to sue over a lawful reminder", async () => {
    const { out } = await anning("channels", lawful, "--on", "2026-07-02")
    expect(out).toContain("在现有材料覆盖的范围内未发现可以引用条款的行为。这里没有任何内容建议起诉。")
    for (const words of ["立案庭", "用什么案由", "申请人格权侵害禁令", "受理费（"]) expect(out).not.toContain(words)
  })
  it("2 for a sum that is none, or of anything else", async () => {
    expect((await anning("show", made, "suit", "--damages", "很多")).code).toBe(2)
    expect((await anning("show", made, "gaps", "--damages", "1")).code).toBe(2)
    expect((await anning("channels", "--claim", "claim-1")).code).toBe(2)
  })
})
