/** Keeps the examples honest: the generator gives the committed bytes, and no number in them can belong to anybody. */

import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as XLSX from "@e965/xlsx/xlsx.mjs"
import { expect, it } from "vitest"
import { caseFolders, read, root } from "./given.ts"

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

it("the generator gives the committed inputs, byte for byte", () => {
  const made = mkdtempSync(join(tmpdir(), "examples-"))
  try {
    execFileSync(process.execPath, [join(root, "scripts/make-examples.ts"), made], { stdio: "ignore" })
    const relative = (base: string, path: string): string => path.slice(base.length + 1)
    const fresh = filesBelow(made)
    expect(fresh.length).toBeGreaterThan(20)
    for (const path of fresh)
      expect(readFileSync(path).equals(readFileSync(join(root, relative(made, path)))), relative(made, path)).toBe(true)
    const kept = [...filesBelow(join(root, "examples")), ...filesBelow(join(root, "cases"))].filter((path) => path.includes("/inputs/"))
    expect(kept.map((path) => relative(root, path)).filter((path) => !fresh.some((other) => relative(made, other) === path))).toEqual([])
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
})

const textOf = (path: string): string => {
  const bytes = readFileSync(path)
  if (path.endsWith(".xls")) {
    const book = XLSX.read(bytes)
    return book.SheetNames.map((name) => XLSX.utils.sheet_to_csv(book.Sheets[name] as XLSX.WorkSheet)).join("\n")
  }
  return path.endsWith(".csv")
    ? bytes.toString("utf8").includes("\ufffd")
      ? new TextDecoder("gbk", { fatal: true }).decode(bytes)
      : bytes.toString("utf8")
    : bytes.toString("utf8")
}
it("every telephone number in the examples is one that nobody can have", () => {
  const unassigned =
    /^(?:(?:0086|\+86)?(?:154|161)\d{8}|0(?:10|2\d|[3-9]\d{2})1\d{6,7}|(?:0086)(?:10|2\d|[3-9]\d{2})1\d{6,7}|10690000\d{6})$/
  const suspects = /(?:number|address)="([^"]*)"|(?<=[,\n])((?:0086)?\d{10,20})(?=[,\n])/g
  const numbers = new Set<string>()
  for (const path of [...filesBelow(join(root, "examples")), ...filesBelow(join(root, "cases"))].filter((name) =>
    name.includes("/inputs/"),
  ))
    for (const match of textOf(path).matchAll(suspects)) numbers.add((match[1] ?? match[2]) as string)
  for (const folder of caseFolders()) {
    const { answers } = read(folder)
    for (const key of Object.keys(answers).filter((name) => /phone|numbers/.test(name)))
      for (const number of answers[key] as string[]) numbers.add(number)
  }
  expect(numbers.size).toBeGreaterThan(100)
  expect([...numbers].filter((number) => !unassigned.test(number))).toEqual([])
})
