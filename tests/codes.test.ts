/** Each code of a gap and of an issue occurs in a test: one that no test, fixture or golden case shows is a promise that nobody has tried. */
import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { expect, it } from "vitest"
import { gapKinds } from "../src/engine/gaps/index.ts"
import { zhCN } from "../src/locales/zh-CN.ts"

const root = join(import.meta.dirname, "..")
const below = (folder: string, wanted: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => wanted.test(path) && path !== import.meta.filename)
/** Tests in words, and what golden cases and fixtures are expected to give. */
const tests = [...below("tests", /\.tsx?$/), ...below("src", /\.test\.tsx?$/)].map((path) => readFileSync(path, "utf8"))
const expected = [
  ...below("cases", /\/expected\//),
  ...below("examples", /\/expected\//),
  ...below("src/engine/importers", /\.(json|tsv)$/),
].map((path) => readFileSync(path, "utf8"))
/** What situations say must be missing; what must not is no test that a code is ever given. */
const situations = below("cases/situations", /\.md$/)
  .filter((path) => !path.endsWith("README.md"))
  .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/^- (?:缺口 |文书等 \S+：)(\S+)$/gm)].map(([, code]) => code))
const occurs = (code: string): boolean =>
  situations.includes(code) ||
  tests.some((text) => [`"${code}"`, `'${code}'`, `\`${code}\``].some((quoted) => text.includes(quoted))) ||
  expected.some((text) => new RegExp(`(?:"${code}"|(?:^|\\t)${code}(?:\\t|$))`, "m").test(text))

it("reads tests, golden cases and fixtures", () => {
  expect([tests.length > 100, expected.length > 20, situations.length > 5, relative(root, import.meta.filename)]).toEqual([
    true,
    true,
    true,
    "tests/codes.test.ts",
  ])
  expect(occurs("a-code-that-nobody-knows".slice(0, -1))).toBe(false)
})
it.each([
  ["gaps", gapKinds.map(({ code }) => code)],
  ["issues", Object.keys(zhCN.issues)],
])("every code of %s", (_, codes) => {
  expect(codes.length).toBeGreaterThan(30)
  expect(codes.filter((code) => !occurs(code))).toEqual([])
})
