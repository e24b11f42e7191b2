/** What was used last stays, within a number and a weight. */
import { describe, expect, it } from "vitest"
import { recent } from "./recent.ts"

describe("what was used last", () => {
  it("stays, and what was used longest ago goes", () => {
    const kept = recent<number>({ most: 2, heaviest: 100 })
    kept.put("a", 1, 1)
    kept.put("b", 2, 1)
    expect(kept.get("a")).toBe(1)
    kept.put("c", 3, 1)
    expect(kept.keys()).toEqual(["a", "c"])
    expect(kept.get("b")).toBeUndefined()
  })
  it("is not heavier together than it may be, but for the newest", () => {
    const kept = recent<number>({ most: 9, heaviest: 10 })
    kept.put("a", 1, 4)
    kept.put("b", 2, 4)
    kept.put("c", 3, 4)
    expect(kept.keys()).toEqual(["b", "c"])
    kept.put("d", 4, 11)
    expect(kept.keys()).toEqual(["d"])
    kept.put("d", 5, 2)
    kept.put("e", 6, 2)
    expect(kept.keys()).toEqual(["d", "e"])
    expect(kept.get("d")).toBe(5)
  })
  it("is gone when it is dropped", () => {
    const kept = recent<number>({ most: 2, heaviest: 10 })
    kept.put("a", 1, 1)
    kept.drop("a")
    kept.drop("never")
    expect([kept.get("a"), kept.keys()]).toEqual([undefined, []])
  })
})
