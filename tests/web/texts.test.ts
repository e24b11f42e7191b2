/** The page's words stay short: sentences of 20 characters on average, none above 45, and nothing that frightens or promises. */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, it } from "vitest"
import { questionViews } from "../../src/engine/views/questions.ts"
import { wordsByList } from "../../src/locales/names.ts"

const web = join(import.meta.dirname, "../../src/apps/web")
const files = readdirSync(web, { recursive: true, encoding: "utf8" }).filter((path) => /(^|[\\/])words\.ts$/.test(path))
const modules: readonly unknown[] = await Promise.all(files.map((path) => import(pathToFileURL(join(web, path)).href)))

/** Every string below a value; functions are called with what they are given at their longest. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value]
  if (typeof value === "function")
    return [
      String(
        value(
          ...Array.from({ length: value.length }, () =>
            value.toString().startsWith("(m)") || value.toString().startsWith("m") ? () => "12" : 12,
          ),
        ),
      ),
    ]
  return value && typeof value === "object" ? Object.values(value).flatMap(stringsOf) : []
}
const all = [
  ...modules.flatMap((module) => stringsOf({ ...(module as object) })),
  ...stringsOf(wordsByList),
  ...stringsOf(questionViews().map((question) => question.words)),
].filter((text) => /[\u4e00-\u9fff]/.test(text))
const sentences = all
  .flatMap((text) => text.split(/(?<=[。？！；])/))
  .map((text) => text.trim())
  .filter(Boolean)

describe("the page's words", () => {
  it("are short", () => {
    expect(sentences.length).toBeGreaterThan(200)
    expect(sentences.filter((one) => one.length > 45)).toEqual([])
    expect(sentences.reduce((sum, one) => sum + one.length, 0) / sentences.length).toBeLessThanOrEqual(20)
  })
  it("neither frighten, nor promise, nor judge", () => {
    expect(all.filter((text) => /警告|严重|危险|错误|失败|必胜|胜诉|肯定|一定能|违法行为|犯罪|老赖/.test(text))).toEqual([])
  })
  it("use the marks of Chinese writing", () => {
    expect(all.filter((text) => /[\u4e00-\u9fff][,:;?!(]|[,:;?!)][\u4e00-\u9fff]/.test(text))).toEqual([])
  })
})
