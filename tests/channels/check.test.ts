/** The check of terms and rules finds what a careless edit would do. */
import { describe, expect, it } from "vitest"
import { resting } from "../../scripts/law/term-checks.ts"
import { heldOn } from "../../scripts/law-check.ts"
import { folders } from "../law/folders.ts"

const held = heldOn()
type Edit = readonly [before: string, after: string]
const changed = (path: string, ...edits: readonly Edit[]) => {
  const file = held.files.find((one) => one.path === path)
  const text = edits.reduce((told, [before, after]) => {
    if (!told.includes(before)) throw new Error(`${path} does not say ${before}`)
    return told.replace(before, after)
  }, file?.text ?? "")
  return resting.run({ ...held, files: held.files.map((one) => (one === file ? { ...file, text } : one)) })
}
const faults: readonly (readonly [what: string, path: string, edits: readonly Edit[], words: readonly string[]])[] = [
  [
    "a term that outlives its law",
    "terms/police.md",
    [
      ["六个月内没有被公安机关发现的不再处罚 {#penalty-bar}", "六个月内没有被公安机关发现的不再处罚 {#penalty-old}"],
      ["- until: 2025-12-31\n- starts: act", "- starts: act"],
    ],
    ["penalty-old", "第二十二条", "2026-01-01"],
  ],
  ["a term that begins before its law", "terms/review.md", [["- from: 2026-07-01", "- from: 2026-06-30"]], ["silence", "2026-06-30"]],
  [
    "an article that is another's",
    "terms/police.md",
    [["中华人民共和国治安管理处罚法 第一百一十八条", "中华人民共和国治安管理处罚法 第九十九条"]],
    ["police-decide 2026-01-01", "第九十九条"],
  ],
  [
    "a rule of procedure before its day",
    "procedure/refusals.md",
    [["- from: 2026-01-01", "- from: 2025-12-31"]],
    ["no-violation", "第一百二十一条", "2025-12-31"],
  ],
  [
    "a rule for days off that is not held",
    "terms/court.md",
    [["- roll: 民事诉讼法 第八十五条", "- roll: 民事诉讼法 第八百五十条"]],
    ["第八百五十条"],
  ],
]
describe("the check of terms", () => {
  it.each(folders.filter(({ name }) => !name.endsWith("to come")))("finds nothing in $name", (all) => expect(resting.run(all)).toEqual([]))
  it.each(faults)("%s", (_, path, edits, words) => {
    const told = changed(path, ...edits)
    expect(told.length).toBeGreaterThan(0)
    for (const word of words) expect(told.join("\n")).toContain(word)
  })
  it("a channel that names a term nobody has stops the load", () => {
    expect(() => changed("channels/court.md", ["court-file", "court-filed"])).toThrow("court-filed")
  })
})
