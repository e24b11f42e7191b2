/** Elements that only materials show are data: a new one touches no program, and one that nobody knows is refused. */
import { describe, expect, it } from "vitest"
import { elementFill, elementTitle } from "../../src/engine/grounds/elements/index.ts"
import { withKnownElements } from "../../src/engine/grounds/elements/unknown.ts"
import { needsInWords } from "../../src/engine/grounds/needs.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import { lawFiles } from "./held.ts"
import { daily, effect, groundOf, stranger } from "./situation.ts"

describe("elements of the materials", () => {
  const changed = (path: string, edit: (text: string) => string) => {
    const files = lawFiles.map((file) => (file.path === path ? { ...file, text: edit(file.text) } : file))
    return () => withKnownElements(loadLaw(files, "d"), files)
  }
  const penalties = "public-security-penalties/2026-01-01.md"
  const demands = (id: string) => (text: string) => text.replace(/(\{#harassment\}[\s\S]*?elements: )(.*)/, `$1all(${id}, $2)`)
  const section = "\n## 在网上曝光 {#exposed-online}\n\n保存网页的截图和网址。\n"
  it.each(["exposed-online", "constructor", "to-string"])(
    "a law folder that needs %s, which nobody knows, is refused with its place",
    (id) => {
      const line =
        (lawFiles.find(({ path }) => path === penalties)?.text.split("\n") ?? []).findIndex((text) => text.includes("{#harassment}")) + 1
      expect(line).toBeGreaterThan(0)
      expect(changed(penalties, demands(id))).toThrow(new RegExp(`"file":"${penalties}","line":${line},.*${id}`))
      expect(changed("norm-selection/norms.md", (text) => text.replace(/^- needs: .*$/m, `- needs: ${id}`))).toThrow(id)
    },
  )
  it.each([
    ["of the program", "contacted"],
    ["of the yardstick", "pestering"],
  ])("a section of materials that takes an element %s is refused", (_, id) => {
    expect(changed("elements/materials.md", (text) => text + section.replace("exposed-online", id))).toThrow("twice")
  })
  it.each(["## 空 {#empty}\n", "## 空 {#empty}\n\n- 一\n", "## 重复 {#damage}\n\n保存。\n"])("refuses %j among the materials", (text) => {
    expect(changed("elements/materials.md", (all) => `${all}\n${text}`)).toThrow("elements/materials.md")
  })
  it("a new element that only materials show is one section of data: missing, with its title and what would fill it", () => {
    const files = lawFiles.map((file) =>
      file.path === penalties
        ? { ...file, text: demands("exposed-online")(file.text) }
        : file.path === "elements/materials.md"
          ? { ...file, text: file.text + section }
          : file,
    )
    const now = withKnownElements(loadLaw(files, "d"), files)
    const rows = daily("2026-03-10", 4, ["10:00", "11:00"])
    const ground = groundOf(
      { rows, answers: { ...stranger, ...effect, "claim.1.refused": "2026-03-01" } },
      `${penalties.replace(".md", "")}#harassment`,
      now,
    )
    expect(ground?.met).toBe(false)
    expect(ground?.missing).toContain("exposed-online")
    expect(elementTitle(now, "exposed-online")).toBe("在网上曝光")
    expect(elementFill(now, "exposed-online")?.how).toBe("保存网页的截图和网址。")
    expect(needsInWords(now, { element: "exposed-online" })).toBe("在网上曝光")
  })
})
