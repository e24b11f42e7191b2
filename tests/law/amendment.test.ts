/** An amendment is one new data file, and only cases with acts on or after its day change. */
import { describe, expect, it } from "vitest"
import { loadLaw } from "../../src/engine/law/load.ts"
import { lookup } from "../../src/engine/law/lookup.ts"
import type { LawFile } from "../../src/engine/law/sheet.ts"
import { goldenTexts } from "../golden/derived.ts"
import { caseFolders, expectedTexts, lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { day } from "./held.ts"

const commencement = "2026-05-06"
/** The Civil Code, invented anew: article 1033 becomes 1043 and says something else; the anchors stay. */
const amended = (): LawFile[] => {
  const files = lawFiles()
  const code = files.find((file) => file.path === "civil-code/2021-01-01.md") as LawFile
  const text = code.text
    .replace("effective: 2021-01-01", `effective: ${commencement}`)
    .replaceAll("第一千零三十三条", "第一千零四十三条")
    .replaceAll("除法律另有规定或者权利人明确同意外", "除权利人书面同意外")
  expect(text).toContain("第一千零四十三条第（一）项 {#peace}")
  return [...files, { path: `civil-code/${commencement}.md`, text }].sort((a, b) => (a.path < b.path ? -1 : 1))
}
const lastAct = (timeline: string): string =>
  timeline
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => (line.split("\t")[2] ?? "").slice(0, 10))
    .sort()
    .at(-1) as string
const folders = caseFolders().map((folder) => ({ folder, last: lastAct(expectedTexts(folder)["timeline.tsv"] as string) }))
const before = folders.filter(({ last }) => last < commencement)
const after = folders.filter(({ last }) => last >= commencement)

describe("an amendment", () => {
  it("ends the version before it and nothing else", () => {
    const [old, now] = [loadLaw(lawFiles(), "d"), loadLaw(amended(), "d")]
    expect(now.version("civil-code", day("2026-05-05"))).toEqual({ ...old.version("civil-code", day("2026-05-05")), until: "2026-05-05" })
    for (const version of old.versions.filter((one) => one.instrument !== "civil-code")) expect(now.versions).toContainEqual(version)
    expect(lookup(now, "民法典 1033", day("2026-05-05"))).toMatchObject({ status: "in-force", article: "第一千零三十三条" })
    expect(lookup(now, "民法典 1043", day("2026-05-06"))).toMatchObject({
      status: "in-force",
      article: "第一千零四十三条",
      effective: commencement,
    })
    expect(lookup(now, "民法典 1043", day("2026-05-05")).status).toBe("not-yet")
  })
  it.each(before)("leaves a case alone whose acts ended on $last: $folder", async ({ folder }) => {
    const given = read(folder)
    const texts = await goldenTexts(await openForGolden(amended(), given.day), given)
    const ended = `"until":"2026-05-05",`
    // A version that has ended by the day of the dossier says so; nothing else differs.
    const plain = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, text.replaceAll(ended, "")]))
    expect(plain).toEqual(await goldenTexts(await openForGolden(lawFiles(), given.day), given))
    expect(texts["grounds.jsonl"]?.includes(ended)).toBe(given.day >= commencement)
  })
  it.each(after)("is cited for the acts of its own days: $folder", async ({ folder }) => {
    const given = read(folder)
    const texts = await goldenTexts(await openForGolden(amended(), given.day), given)
    const expected = await goldenTexts(await openForGolden(lawFiles(), given.day), given)
    expect(texts["timeline.tsv"]).toBe(expected["timeline.tsv"])
    const grounds = (text: string | undefined): { anchor: string; effective: string; acts: { from: string; to: string } }[] =>
      (text ?? "")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    const code = grounds(texts["grounds.jsonl"]).filter(
      (ground) => ["2021-01-01", commencement].includes(ground.effective) && ground.anchor === "peace",
    )
    for (const ground of code) {
      const own = ground.effective === commencement ? ground.acts.from >= commencement : ground.acts.to < commencement
      expect(own, JSON.stringify(ground.acts)).toBe(true)
    }
    const said = Object.values(texts).join("\n")
    if (Object.values(expected).join("\n").includes("第一千零三十三条")) expect(said).toContain("第一千零四十三条")
  })
})
