/** Every regular expression of engine, server and locales takes time linear in its text: each is attacked with texts made from itself. */
import { describe, expect, it } from "vitest"
import { full } from "../needs.ts"
import { attacksOn, textOf } from "./attacks.ts"
import { guarded } from "./guard.ts"
import { literalsIn, literalsOf } from "./literals.ts"

/** Of the usual run: what takes a square of its text is over patience by twice there; of the full run, by ten times. */
const length = full ? 200_000 : 42_000
const script = new URL("./pattern-worker.ts", import.meta.url)
const slow = async (patterns: readonly { source: string; flags: string }[], of = length): Promise<string[]> =>
  (await guarded(script, patterns.length, { length: of, patterns })).map(({ job, step }) => {
    const { source, flags } = patterns[job] as { source: string; flags: string }
    return `/${source}/${flags} on ${JSON.stringify(attacksOn(source, flags)[step])}`
  })

describe("the scan", () => {
  it("finds patterns and nothing else", () => {
    const text = 'const a = b / c / d // /no/\nconst t = `x ${ /in[/]side/g.test("/no/") } /no/`\nreturn /a\\/b/u\n/* /no/ */ f(/c/)'
    expect(literalsIn(text, "a.ts").map(({ source, flags, line }) => [source, flags, line])).toEqual([
      ["in[/]side", "g", 2],
      ["a\\/b", "u", 3],
      ["c", "", 4],
    ])
  })
  it("sees patterns of every part", () => {
    const places = literalsOf(["engine", "apps/server", "locales"]).flatMap((one) => one.places)
    expect(places.length).toBeGreaterThan(300)
    for (const part of ["engine/case/", "engine/importers/", "engine/timeline/", "engine/law/", "engine/documents/", "apps/server/"])
      expect(
        places.some((place) => place.startsWith(part)),
        part,
      ).toBe(true)
  })
  it("makes texts that hurt", () => {
    expect(attacksOn("^(?:a|aa)*$", "").map((attack) => textOf(attack, 6))).toContain("aaaaaa\u0001")
    expect(attacksOn("<!--[\\s\\S]*?-->", "").some((attack) => attack.pump.startsWith("<!--"))).toBe(true)
  })
  it("catches exponential and quadratic patterns", async () => {
    const bad = [
      "^\\+?[\\d*#]*(?:[xX]{2,}[\\d*#]*)*$",
      "(?:\\s|<!--[\\s\\S]*?-->\\s*|<\\?x)*<(?:smses|calls)",
      "[\\s\\u3000]+$",
      "<!--[\\s\\S]*?-->",
      "^(?:\\d+,?)+$",
      "^.*?,.*?,.*?;$",
    ]
    // On a quick and quiet machine one of them is just within patience at half of this.
    expect(
      (
        await slow(
          bad.map((source) => ({ source, flags: "" })),
          full ? 400_000 : 212_000,
        )
      ).length,
    ).toBe(bad.length)
  }, 600_000)
})
describe("patterns", () => {
  it("are linear", async () => {
    const literals = literalsOf(["engine", "apps/server", "locales"])
    const named = new Map(literals.map((one) => [`/${one.source}/${one.flags}`, one.places.join(", ")]))
    expect((await slow(literals)).map((one) => `${named.get(one.slice(0, one.lastIndexOf(" on ")))}: ${one}`)).toEqual([])
  }, 1_800_000)
})
