/** Every situation of `cases/situations`, from the files that people hand in to what the engine concludes, plans, cites and leaves unsaid. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { filedWith } from "../../scripts/examples/filing.ts"
import { fileKeyOf } from "../../src/engine/case/file-key.ts"
import { neverSaid } from "../documents/never.ts"
import { lawFiles, root } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { checkOne, checks, papers } from "./check.ts"
import { materialsOf } from "./materials.ts"
import { parseSituation } from "./parse.ts"

/** `SITUATIONS=<folder>` tries situations that are not part of the product. */
const folder = process.env.SITUATIONS ?? join(root, "cases", "situations")
const namesIn = (of: string): readonly string[] =>
  existsSync(of)
    ? readdirSync(of)
        .filter((name) => name.endsWith(".md") && name !== "README.md")
        .sort()
    : []
/** What is known to come out wrong still: each has to fail until it is mended, and moves up then. */
const open = join(folder, "open")
const law = lawFiles()

const stream = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
/** What is wrong with what came of a situation, a line for each; empty where all is as it ought to be. */
const wrongIn = async (path: string): Promise<string> => {
  const situation = parseSituation(readFileSync(path, "utf8"))
  const engine = await openForGolden(law, situation.day)
  await engine.init("situation", { title: situation.title })
  const files = materialsOf(situation)
  const added = await engine.add(
    "situation",
    (async function* () {
      for (const { name: file, bytes } of files) yield { name: file, size: bytes.length, open: () => stream(bytes) }
    })(),
  )
  // `文件 名单.csv year` asks of the file by its name what its key asks by its digest.
  const answers = Object.entries(situation.answers).map(([key, value]) => {
    const [, name, about] = /^文件 (\S+) ([a-z]+)$/.exec(key) ?? []
    const item = added.items.find((one) => one.name === name)
    return [item && about ? fileKeyOf(item.id, about) : key, value] as const
  })
  const stated = await engine.state("situation", { ...filedWith(situation.answers), ...Object.fromEntries(answers) })
  const wrong = stated.items.flatMap((one) => one.issues.map((issue) => `回答没有被接受：${JSON.stringify(issue)}`))
  // A contact that no importer reads would let every silence pass.
  const read = added.items.reduce((sum, { rows }) => sum + (rows?.kept ?? 0), 0)
  if (read < situation.contacts.length) wrong.push(`材料只读到 ${read} 条，应有 ${situation.contacts.length} 条`)
  const outcome = { engine, id: "situation" }
  for (const one of situation.expected) {
    const found = await checkOne(outcome, one)
    if (found !== undefined) wrong.push(found)
  }
  // Whatever a situation expects, no paper says what papers never say.
  for (const one of await papers(outcome))
    for (const file of one.files) {
      const text = new TextDecoder().decode(file.bytes)
      const owing = /关于规范催收方式的函|只反映对方联系的方式/.test(text)
      wrong.push(...neverSaid({ doc: one.doc, text, beside: one.beside, owing }).map((what) => `文书 ${one.doc}：${what}`))
    }
  return wrong.join("\n")
}
describe("situations", () => {
  it.each(namesIn(folder))("%s", async (name) => expect(await wrongIn(join(folder, name))).toBe(""))
  it.each(namesIn(open))("open: %s", async (name) => expect(await wrongIn(join(open, name)), "it is mended: move it up").not.toBe(""))
  it("a word that nobody knows fails, and so does a line that is not understood", async () => {
    expect(await checkOne({} as never, { line: "随便 x", word: "随便", rest: "x" })).toContain("没有")
    expect(() => parseSituation("# 题目\n日期：2026-01-01\n## 材料\n- 来电 昨天\n## 应当\n- 没有结论")).toThrow("看不懂")
    expect(Object.keys(checks).length).toBeGreaterThan(20)
  })
})
