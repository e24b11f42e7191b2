/** The registry of gaps: one file a code, its sentence whole in both languages, and what it leaves open known to somebody. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { type Need, needs, needsOfFiling } from "../case/need.ts"
import { causes } from "../causes/index.ts"
import { drafts } from "../documents/papers/index.ts"
import { needsOf, weakerWithoutOf } from "../documents/refusal.ts"
import { gapOf } from "./gap-kind.ts"
import { gapKinds, sentencesOf } from "./index.ts"

const codes = gapKinds.map(({ code }) => code)
const parameters = (template: string): string[] => [...template.matchAll(/\{([\w-]+)\}/g)].map((match) => match[1] as string).sort()

describe("every kind of gap", () => {
  it("has a file of its code, and every file a line in the registry", () => {
    const files = readdirSync(import.meta.dirname).filter(
      (name) => !name.endsWith(".test.ts") && /^ {2}code: "/m.test(readFileSync(join(import.meta.dirname, name), "utf8")),
    )
    expect(files.map((name) => name.replace(/\.ts$/, "")).sort()).toEqual([...codes].sort())
    expect(new Set(codes).size).toBe(codes.length)
  })
  it("says the same in both languages, with full-width marks in Chinese", () => {
    for (const { code, sentence } of gapKinds) {
      expect([code, parameters(sentence.en)]).toEqual([code, parameters(sentence.zh)])
      expect([code, sentence.zh]).toEqual([code, expect.stringMatching(/^[^,;:()?!]*[\u4e00-\u9fff][^,;:()?!]*$/)])
      expect([code, sentence.en]).toEqual([code, expect.not.stringMatching(/[\u4e00-\u9fff]/)])
    }
  })
  it("fills its parameters in and leaves the others beside the sentence", () => {
    for (const kind of gapKinds) {
      const given = Object.fromEntries([...parameters(kind.sentence.zh), "claim", "beside"].map((name) => [name, `<${name}>`]))
      const { sentence, sentenceEn } = sentencesOf(gapOf(kind, { params: given, how: "" }))
      for (const name of parameters(kind.sentence.zh)) expect([sentence, sentenceEn].every((text) => text.includes(`<${name}>`))).toBe(true)
      expect(`${sentence}${sentenceEn}`).not.toMatch(/[{}[\]]|beside/)
    }
  })
  it("leaves open what somebody needs, or what decides whether nothing was found", () => {
    const asked = new Set<Need>([
      ...drafts.flatMap((draft) => [...needsOf(draft), ...weakerWithoutOf(draft)]),
      ...causes.flatMap((cause) => cause.needs),
    ])
    const ofSilence: readonly Need[] = ["standing", "lender-kind", "sorting"]
    const idle = gapKinds.flatMap(({ code, leavesOpen }) =>
      leavesOpen
        .filter((need) => !need.startsWith("element:") && !asked.has(need) && !ofSilence.includes(need))
        .map((need) => `${code}: ${need}`),
    )
    expect(idle).toEqual([])
  })
  it("covers the closed list: whatever can be needed, some gap leaves open", () => {
    // The person's own name and number, and what a filing needs, are asked for with a gap that says which.
    const open = new Set<Need>([...gapKinds.flatMap(({ leavesOpen }) => leavesOpen), ...needsOfFiling, "identity", "phone"])
    expect(needs.filter((need) => !open.has(need))).toEqual([])
  })
})
