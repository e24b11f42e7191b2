/** Law that the police alone apply is told by its file, not by its name: under whatever folder, a paper mentions it and accuses nobody under it. */
import { describe, expect, it } from "vitest"
import { loadLaw } from "../../src/engine/law/load.ts"
import { goldenTexts } from "../golden/derived.ts"
import { caseFolders, lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

type Files = ReturnType<typeof lawFiles>
const penalties = "public-security-penalties/2026-01-01.md"
const textOf = (files: Files, path: string): string => files.find((file) => file.path === path)?.text ?? ""
const sorted = (files: Files): Files => files.sort((a, b) => (a.path < b.path ? -1 : 1))
/** The penalties law of 2026 once more, under a name that no program can know. */
const copied = (): Files => {
  const files = lawFiles()
  const text = textOf(files, penalties)
    .replace(/^title: .*$/m, "title: 试验处罚法")
    .replace(/^short: .*$/m, "short: 试验处罚法")
    .replace(/^aliases: .*\n/m, "")
  return sorted([...files, { path: "xx-penalties/2026-01-01.md", text }])
}
/** The criminal law as if it were no hint any more: every crime is shown by any contact at all. */
const loosened = (): Files =>
  lawFiles().map(({ path, text }) => ({
    path,
    text: path.startsWith("criminal/")
      ? text.replace(/^- use: 提示$/gm, "- wording: 行为").replace(/^- elements: .*$/gm, "- elements: all(contacted)")
      : text,
  }))
/** Sentences of the papers of a case that name a text. */
const sentences = async (files: Files, folder: string, title: string): Promise<readonly string[]> => {
  const given = read(folder)
  const texts = await goldenTexts(await openForGolden(files, given.day), given)
  // The police's own paper asks them to look at what they apply.
  const papers = Object.entries(texts).filter(([path]) => path.startsWith("documents/") && !path.includes("police-report"))
  return papers.flatMap(([, text]) => text.split(/(?<=。)|\n/).filter((sentence) => sentence.includes(title)))
}
const folders = caseFolders().filter((folder) => folder.startsWith("examples/"))

describe("law that the police alone apply", () => {
  it.each([
    ["a statute under another name", copied, "试验处罚法"],
    ["the criminal law", loosened, "中华人民共和国刑法"],
  ] as const)("%s stands in no paper to anybody else", async (_, files, title) => {
    const told = (await Promise.all(folders.map((folder) => sentences(files(), folder, title)))).flat()
    expect(told).toEqual([])
    // The same papers do name what others apply.
    const named = (await Promise.all(folders.map((folder) => sentences(files(), folder, "民法典")))).flat()
    expect(named.length).toBeGreaterThan(0)
  })
  it.each(["", "另一机关"])("a file that describes punished acts and names %j as who applies it is refused", (who) => {
    const files = copied().map((file) =>
      file.path.startsWith("xx-") ? { ...file, text: file.text.replace(/^applied-by: .*\n/m, who && `applied-by: ${who}\n`) } : file,
    )
    expect(() => loadLaw(files, "d")).toThrow(/xx-penalties.*(?:applied-by|另一机关)/)
  })
  it("a new version that forgets it is refused, though it describes no acts", () => {
    const files = lawFiles()
    const text = textOf(files, "criminal/2021-03-01.md").replace("effective: 2021-03-01", "effective: 2028-01-01")
    const version = (text: string) => loadLaw(sorted([...files, { path: "criminal/2028-01-01.md", text }]), "d")
    expect(version(text).version("criminal", "2028-01-01" as never)?.appliedBy).toBe("公安机关")
    expect(() => version(text.replace(/^applied-by: .*\n/m, ""))).toThrow(/criminal\/2028-01-01.*applied-by/)
  })
})
