/** Compiles the engine's type tests: every line that must not compile is refused, and nothing else. */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, posix } from "node:path"
import { describe, expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")
const compile = (project: string): string => {
  try {
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", project], { cwd: root, encoding: "utf8", stdio: "pipe" })
    return ""
  } catch (error) {
    return String((error as { stdout?: string }).stdout)
  }
}
describe("types", () => {
  it("what must not compile does not compile", () => {
    expect(compile("src/engine/tsconfig.test-d.json")).toBe("")
  }, 120_000)
  it("without the expectations each of those lines is an error", () => {
    // Apart from the sources: other tests read them at the same time.
    mkdirSync(join(root, "test-output"), { recursive: true })
    const folder = mkdtempSync(join(root, "test-output", "types-"))
    try {
      const files = readdirSync(join(root, "src/engine"), { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(".test-d.ts"),
      )
      let expected = 0
      for (const [i, name] of files.entries()) {
        const source = readFileSync(join(root, "src/engine", name), "utf8")
        expected += source.match(/^\/\/ @ts-expect-error/gm)?.length ?? 0
        writeFileSync(
          join(folder, `case${i}.ts`),
          source
            .replaceAll("// @ts-expect-error", "// ")
            .replace(/from "(\.[^"]+)"/g, (_, path: string) => `from "../../src/engine/${posix.join(posix.dirname(name), path)}"`),
        )
      }
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({
          extends: "../../src/engine/tsconfig.json",
          compilerOptions: { rootDir: "../.." },
          include: ["./*.ts", "../../src/engine/globals.d.ts"],
          exclude: [],
        }),
      )
      const errors = compile(join(folder, "tsconfig.json"))
        .split("\n")
        .filter((line) => line.includes("error TS") && line.includes("types-"))
      expect(expected).toBeGreaterThan(8)
      expect(new Set(errors.map((line) => line.replace(/,\d+\).*/, ""))).size).toBe(expected)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)
})
