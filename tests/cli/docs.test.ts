/** Keeps docs/cli.md and the registry of commands the same. `UPDATE=1` writes the page's list of commands anew. */
import { readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, it } from "vitest"
import type { Command } from "../../src/apps/cli/command.ts"
import { commands } from "../../src/apps/cli/commands/index.ts"

const page = resolve(import.meta.dirname, "../../docs/cli.md")
const [from, to] = [/(<!-- commands:[^\n]*-->\n)/, "<!-- /commands -->"]
const cell = (text: string): string => text.replaceAll("|", "\\|")
const rows = ({ verb, operands, zh, en, options = [] }: Command): string[] => [
  `| \`anning ${cell(`${verb} ${operands}`.trim())}\` | ${cell(zh)} | ${cell(en)} |`,
  ...options.map(([flags, about]) => {
    const [chinese, english] = about.split(/\s*·\s*/)
    return `| \`  ${cell(flags)}\` | ${cell(chinese ?? "")} | ${cell(english ?? "")} |`
  }),
]
const written = ["| command | 中文 | English |", "|---|---|---|", ...commands.flatMap(rows), ""].join("\n")

it("docs/cli.md lists exactly the commands and options that there are", () => {
  const text = readFileSync(page, "utf8")
  const mark = from.exec(text)
  if (!mark) throw new Error("docs/cli.md has lost its mark")
  const [start, end] = [mark.index + mark[0].length, text.indexOf(to)]
  if (process.env.UPDATE === "1") writeFileSync(page, text.slice(0, start) + written + text.slice(end))
  else expect(text.slice(start, end)).toBe(written)
})
it("every verb of the contract is there, once", () => {
  const verbs = [
    "init",
    "add",
    "state",
    "confirm",
    "map",
    "note",
    "transcribe",
    "withdraw",
    "erase",
    "delete",
    "show",
    "draft",
    "issue",
    "file",
    "reply",
    "seal",
    "bundle",
    "pack",
    "verify",
    "law",
    "label",
    "formats",
    "channels",
    "questions",
    "serve",
    "run",
  ]
  expect(commands.map((command) => command.verb).sort()).toEqual(verbs.sort())
})
it("every command and option speaks both languages", () => {
  for (const { verb, zh, en, options = [] } of commands) {
    expect([verb, zh, en].join(" ")).toMatch(/[\u4e00-\u9fff].*[a-z]/)
    for (const [flags, about] of options) expect([flags, about.split("·").length]).toEqual([flags, 2])
  }
})
