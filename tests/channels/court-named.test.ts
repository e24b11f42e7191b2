/** The court that a person named is held against the places they told, and called nobody's only where both are told. */
import { describe, expect, it } from "vitest"
import { caseOf, named, pressing } from "../plan/given.ts"

const suitOf = async (answers: Readonly<Record<string, string>>) => {
  const stranger = {
    ...named,
    role: "stranger",
    "claim.1.refused": "2026-05-03 12:00",
    "claim.1.refused-how": "call",
    "claim.1.refused-scope": "all",
  }
  const made = await caseOf(pressing, { ...stranger, ...answers })
  return (await made.show("suit")).claims[0]
}
describe("the court that is named", () => {
  const places = { city: "杭州", "claim.1.seat": "江苏省南京市青禾区虚谷路2号" }
  it.each([
    ["杭州市云杉区人民法院", places, "fits"],
    ["南京市青禾区人民法院", places, "fits"],
    ["成都市云杉区人民法院", places, "elsewhere"],
    ["云杉区人民法院", places, "unknown"],
    ["成都市云杉区人民法院", { city: "杭州" }, "unknown"],
    ["成都市云杉区人民法院", { ...places, "claim.1.case-no": "（2026）云0999民初17号" }, "unknown"],
  ] as const)("%s %j: %s", async (court, told, state) => {
    const one = await suitOf({ ...told, "claim.1.court": court })
    expect(one?.courts.length).toBeGreaterThan(0)
    expect(one?.named?.state).toBe(state)
    expect(one?.named?.why.length).toBe(state === "elsewhere" ? 1 : 0)
  })
  it("is null where none is named", async () => {
    expect((await suitOf(places))?.named).toBeNull()
  })
})
