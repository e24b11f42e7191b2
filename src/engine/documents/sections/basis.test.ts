/** Which of many grounds a paper cites. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Day } from "../../case/time.ts"
import type { Ground } from "../../grounds/ground.ts"
import { type InstrumentKind, instrumentKinds } from "../../law/instrument.ts"
import { chosenGrounds } from "./basis.ts"

const ground = (instrument: string, anchor: string, effective: string, kind: InstrumentKind, events: readonly number[] = [0]): Ground =>
  ({
    ref: { instrument, anchor, effective: effective as Day, title: instrument, article: anchor },
    version: { instrument, kind, effective },
    established: [],
    events: Int32Array.from(events),
  }) as unknown as Ground
const arbitrary = fc.array(
  fc
    .tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("x", "y", "z项"), fc.constantFrom("2013-01-01", "2026-01-01"))
    .map(([instrument, anchor, effective]) =>
      ground(instrument, anchor, effective, instrumentKinds["abcd".indexOf(instrument) * 2] as InstrumentKind),
    ),
  { maxLength: 40 },
)
describe("chosen", () => {
  it("never more than five, each once, none invented", () => {
    fc.assert(
      fc.property(arbitrary, (grounds) => {
        const picked = chosenGrounds(grounds)
        const keys = picked.map(({ ref }) => `${ref.instrument} ${ref.anchor} ${ref.effective}`)
        expect(picked.length).toBeLessThanOrEqual(5)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.every((key) => grounds.some(({ ref }) => key === `${ref.instrument} ${ref.anchor} ${ref.effective}`))).toBe(true)
        if (grounds.length) expect(picked.length).toBeGreaterThan(0)
      }),
    )
  })
  it("a provision whose text changed is cited in both versions, or not at all", () => {
    fc.assert(
      fc.property(arbitrary, (grounds) => {
        const keyOf = ({ ref }: Ground) => `${ref.instrument} ${ref.anchor}`
        const picked = chosenGrounds(grounds)
        for (const one of picked) {
          const versions = new Set(grounds.filter((other) => keyOf(other) === keyOf(one)).map(({ ref }) => ref.effective))
          expect(new Set(picked.filter((other) => keyOf(other) === keyOf(one)).map(({ ref }) => ref.effective))).toEqual(versions)
        }
      }),
    )
  })
  it("joins the acts of one version met in several runs of days", () => {
    const [one] = chosenGrounds([ground("a", "x", "2021-01-01", "法律", [1, 2]), ground("a", "x", "2021-01-01", "法律", [2, 7])])
    expect([...(one as Ground).events]).toEqual([1, 2, 7])
  })
  it("conduct norms are not crowded out by statutes", () => {
    const laws = ["a", "b", "c", "d", "e", "f"].map((name) => ground(name, "x", "2021-01-01", "法律"))
    expect(chosenGrounds([...laws, ground("norm", "n", "2025-02-28", "国家标准")]).map(({ version }) => version.kind)).toContain("国家标准")
  })
})
