/** `anning channels` and `anning show CASE deadlines`, run as a person runs them. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import type { Deadline } from "../../src/engine/channels/deadlines.ts"
import type { ChannelView } from "../../src/engine/channels/view.ts"
import { anning, anningJson, root, scratch } from "../cli/anning.ts"
import { channels } from "./held.ts"

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
    expect(out).toContain("放贷机构、平台自己的投诉渠道 [已提交]")
    expect(out.indexOf("12377")).toBeGreaterThan(out.indexOf("未核实,不作为渠道"))
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
    const { code, value } = await anningJson<readonly Deadline[]>("show", made, "deadlines", "--day", "2026-04-22", "--ics", ics)
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
