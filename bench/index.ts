/** Prints one table of figures, each with a peer measured in the same run and what was asked. Suites that are not there yet are named, not hidden. */
import { existsSync } from "node:fs"
import { join } from "node:path"

/** One line of the table. Figures carry their unit in the text; `ratio` is ours over the peer's (below 1: faster or smaller). */
export interface Row {
  readonly name: string
  readonly figure: string
  readonly peer: string
  readonly ratio: number | null
  readonly asked: string
}
type Suite = () => Promise<readonly Row[]> | readonly Row[]

const suites = ["pipeline", "record", "import", "derive", "documents", "commands"]
const asked = process.argv.slice(2)
const width = (text: string): number => [...text].reduce((sum, char) => sum + (char.codePointAt(0)! > 0x2e80 ? 2 : 1), 0)
const pad = (text: string, to: number): string => text + " ".repeat(Math.max(0, to - width(text)))
const cells = (row: Row): readonly string[] => [row.name, row.figure, row.peer, row.ratio === null ? "–" : row.ratio.toFixed(2), row.asked]

const rows: Row[] = []
for (const name of suites.filter((suite) => asked.length === 0 || asked.includes(suite))) {
  const path = join(import.meta.dirname, `${name}.ts`)
  if (!existsSync(path)) {
    process.stderr.write(`bench/${name}.ts: not there yet\n`)
    continue
  }
  process.stderr.write(`… ${name}\n`)
  const module = (await import(path)) as Readonly<Record<string, unknown>>
  const suite = module[name] ?? module.bench ?? Object.values(module).find((value) => typeof value === "function")
  rows.push(...(await (suite as Suite)()))
}
const table = [["figure", "here", "peer", "ratio", "asked"], ...rows.map(cells)]
const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((line) => width(line[column]!))))
for (const line of table)
  process.stdout.write(
    `${line
      .map((cell, i) => pad(cell, widths[i]!))
      .join("  ")
      .trimEnd()}\n`,
  )
