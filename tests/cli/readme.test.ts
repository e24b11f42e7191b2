/** What the READMEs tell people to type works as written, and both say the same. */
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { commands } from "../../src/apps/cli/commands/index.ts"
import { needs } from "../needs.ts"
import { anning, root, scratch } from "./anning.ts"

const read = (name: string): string => readFileSync(join(root, name), "utf8")
const blocks = (name: string): string[] => [...read(name).matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] as string)
const pages = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "docs/cli.md", "docs/api.md"]
/** Commands without their remarks, which are in each page's own language. */
const bare = (block: string): string => block.replace(/\s+#.*$/gm, "")

describe("READMEs", () => {
  it("tell the same commands in both languages", () => {
    expect(blocks("README.zh-CN.md").map(bare)).toEqual(blocks("README.md").map(bare))
    expect(blocks("README.md").length).toBeGreaterThan(2)
  })
  it.each(pages)("%s names only npm scripts, verbs and files that exist", (page) => {
    const text = read(page)
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> }
    for (const [, name] of text.matchAll(/npm (?:run )?(start|test|[a-z:]+)\b/g))
      if (!["registry", "install", "ci"].includes(name as string))
        expect([page, Object.keys(scripts)]).toEqual([page, expect.arrayContaining([name])])
    for (const [, verb] of text.matchAll(/npx anning ([a-z]+)/g))
      expect([page, commands.map((command) => command.verb)]).toEqual([page, expect.arrayContaining([verb])])
    for (const [, target] of text.matchAll(/\]\(([^)#:]+)\)/g))
      expect([page, target, existsSync(join(root, page, "..", target as string))]).toEqual([page, target, true])
  })
  needs("unzip")(
    "their commands make a package, and anyone can verify it by them",
    async () => {
      const out = join(scratch("readme"), "out")
      const line = blocks("README.md")
        .join("\n")
        .split("\n")
        .find((one) => one.startsWith("npx anning run ")) as string
      const args = line
        .split(" ")
        .slice(2)
        .map((part) => (part.startsWith("examples/") ? join(root, part) : part === "out" ? out : part))
      const ran = await anning(...args)
      expect([ran.code, ran.err]).toEqual([expect.toSatisfy((code: number) => code === 0 || code === 3), expect.any(String)])
      for (const made of ["case/log.jsonl", "documents", "package.zip", "package.zip.sha256"])
        expect([made, statSync(join(out, made)).isFile() || made === "documents"]).toEqual([made, true])
      const verifying = blocks("README.md").find((block) => block.includes("manifest-sha256.txt")) as string
      const told = execFileSync("bash", ["-e", "-c", verifying], { cwd: out, encoding: "utf8" })
      expect(told).toContain("package.zip: OK")
      expect(told).toMatch(/data\/documents\/.*: OK/)
      expect(told).not.toMatch(/FAILED/)
    },
    120_000,
  )
})
