/** Whatever is asked of one side or one debt keeps to it: the chart and the calendar as well as the lists. */
import { beforeAll, describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

const given = read("cases/two-claims")
const { name: id, day } = given
let engine: Engine
beforeAll(async () => {
  engine = await openForGolden(lawFiles(), day)
  await takeIn(engine, given)
})
const ids = (calendar: string): string[] => [...calendar.replaceAll("\r\n ", "").matchAll(/^UID:(.+)@/gm)].map(([, uid]) => uid as string)

describe("a case of two debts", () => {
  it("gives a chart of each side and each debt, which come to the whole", async () => {
    const whole = await engine.chart(id, { day })
    const claims = await engine.show(id, "claims", { day })
    expect(claims.map((claim) => claim.id)).toEqual(["claim-1", "claim-2"])
    const parts = await Promise.all(claims.map((claim) => engine.chart(id, { day, claim: claim.id })))
    for (const part of parts) expect(part.contacts).toBeGreaterThan(0)
    expect(parts.map((part) => part.contacts).reduce((a, b) => a + b, 0)).toBe(whole.contacts)
    const parties = await engine.show(id, "parties", { day })
    const sides = await Promise.all(parties.map((party) => engine.chart(id, { day, for: party.id })))
    expect(sides.map((part) => part.contacts).reduce((a, b) => a + b, 0)).toBe(whole.contacts)
  })
  it.each([{}, { claim: "claim-1" }, { claim: "claim-2" }])("gives a calendar of what deadlines lists: %j", async (about) => {
    const ahead = (await engine.show(id, "deadlines", { day, ...about })).filter((deadline) => !deadline.past)
    expect(ids(await engine.calendar(id, { day, ...about }))).toEqual(
      ahead.map(({ term, claim, counterparty, channel, from }) =>
        [term, claim ?? "all", counterparty ?? "all", channel ?? "all", from].join("-"),
      ),
    )
    if (about.claim === undefined) expect(new Set(ahead.map(({ claim }) => claim)).size).toBeGreaterThan(1)
  })
  it.each([{ claim: "claim-9" }, { for: "party-9" }])("refuses what it has not: %j", async (about) => {
    for (const act of [() => engine.calendar(id, about), () => engine.chart(id, about), () => engine.show(id, "gaps", about)])
      await expect(act()).rejects.toMatchObject({ code: "bad-argument" })
  })
})
