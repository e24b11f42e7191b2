/** Nobody but `claim-key.ts` knows how a claimed debt is written: the spellings are tried there, and looked for everywhere else. */
import { readdirSync, readFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import {
  claimIdOf,
  claimKeyOf,
  claimNumberOf,
  claimOfKey,
  claimQuestionOf,
  isOfClaim,
  keyFor,
  nameOfKey,
  questionKeyOf,
} from "./claim-key.ts"

describe("the three spellings of a claimed debt", () => {
  it.each([1, 2, 10, 9999])("go to and from the number %i", (n) => {
    const key = claimKeyOf(n, "lender-type")
    expect([claimNumberOf(claimIdOf(n)), claimOfKey(key), claimKeyOf(claimIdOf(n), "lender-type")]).toEqual([n, n, key])
    expect([questionKeyOf(key), nameOfKey(key), nameOfKey(questionKeyOf(key))]).toEqual([
      "claim.N.lender-type",
      "lender-type",
      "lender-type",
    ])
    expect([keyFor(claimQuestionOf("lender-type"), n), keyFor(questionKeyOf(key), claimIdOf(n))]).toEqual([key, key])
  })
  it("leaves what is about no claim as it is", () => {
    for (const key of ["role", "received.day", "called-unit"]) {
      expect([questionKeyOf(key), nameOfKey(key), keyFor(key, 2), claimOfKey(key), isOfClaim(key)]).toEqual([
        key,
        key,
        key,
        undefined,
        false,
      ])
    }
    expect(claimNumberOf(null)).toBeUndefined()
  })
  it.each(["claim.0.due", "claim.01.due", "claim.12345.due", "claim.-1.due", "claim.x.due", "claims.1.due", "claim.1"])(
    "takes %s for no key of a claim",
    (key) => {
      expect([claimOfKey(key), questionKeyOf(key), nameOfKey(key)]).toEqual([undefined, key, key])
    },
  )
  it.each(["", "claim-", "claim-x", "party-1", "claim.1", "1"])(
    "makes no key for “%s”, under which every answer would read as not given",
    (id) => {
      expect(claimNumberOf(id)).toBeUndefined()
      expect(() => claimKeyOf(id, "due")).toThrow("bad-argument")
    },
  )
})

const source = resolve(import.meta.dirname, "../..")
/** The records of the questions are named by these keys. */
const records = /^engine\/case\/questions\//
const spelt = /replace\("-", ?"\."\)|["'`/^]claim(?:-(?:\$\{|\\d|\(|\d|["'`])|\\?\.(?:\$\{|\\?\d|\\d|\(|\[|N\b))/
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "")

describe("elsewhere", () => {
  it("finds the spellings that it looks for", () => {
    const samples = [
      'id.replace("-", ".")',
      "`claim-${n}`",
      '"claim-1"',
      "`claim.${n}.due`",
      "/^claim\\.(\\d+)\\./",
      '"claim.N.due"',
      '"claim.1.due"',
    ]
    expect(samples.filter((text) => !spelt.test(text))).toEqual([])
    expect(['"claim-missing"', '"claim-key.ts"', "claim.id", "`${claim.id}`"].filter((text) => spelt.test(text))).toEqual([])
  })
  it("nobody in the engine, the apps, the hosts or the locales spells one", () => {
    const found = readdirSync(source, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|test-d|conformance)\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.endsWith("case/claim-key.ts") && !records.test(relative(source, file)))
      .filter((file) => spelt.test(withoutComments(readFileSync(file, "utf8"))))
      .map((file) => relative(source, file))
    expect(found).toEqual([])
  })
})
