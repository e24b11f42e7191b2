/** A view is one file under its own name, and stands in the registry; whoever asks for it is told its shape by the compiler. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, expectTypeOf, it } from "vitest"
import type { Engine } from "../api.ts"
import type { FindingView } from "./findings.ts"
import { isShowable, showable, type Views } from "./index.ts"
import type { Summary } from "./summary.ts"

describe("the registry of views", () => {
  it("has every view of the folder, each in a file of its name", () => {
    const made = readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .flatMap((file) => {
        const names = [...readFileSync(join(import.meta.dirname, file), "utf8").matchAll(/= view\(\s*"([^"]+)"/g)].map(([, name]) => name)
        return names.map((name) => ({ file, name }))
      })
    for (const { file, name } of made) expect(file).toBe(`${name}.ts`)
    expect(made.map(({ name }) => name).sort()).toEqual([...showable].sort())
  })
  it("knows its names", () => {
    expect(showable.every(isShowable)).toBe(true)
    expect(["", "frob", "constructor", "views"].some(isShowable)).toBe(false)
  })
  it("types what a view gives by its name", () => {
    expectTypeOf<Views["summary"]>().toEqualTypeOf<Summary>()
    expectTypeOf<Views["findings"]>().toEqualTypeOf<readonly FindingView[]>()
    const ask = (engine: Engine) => engine.show("case", "findings")
    expectTypeOf<ReturnType<typeof ask>>().toEqualTypeOf<Promise<readonly FindingView[]>>()
  })
})
