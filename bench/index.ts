/** Prints one table of figures, each with a peer measured in the same run and what was asked. Arguments name the suites wanted. */

import type { Row } from "./row.ts"

type Suite = () => Promise<readonly Row[]> | readonly Row[]

const suites: Readonly<Record<string, () => Promise<Suite>>> = {
  pipeline: async () => (await import("./pipeline.ts")).pipeline,
  record: async () => (await import("./record.ts")).recordBench,
  import: async () => (await import("./import.ts")).importBench,
  derive: async () => (await import("./derive.ts")).deriveBench,
  dossier: async () => (await import("./dossier.ts")).dossierBench,
  documents: async () => (await import("./documents.ts")).documentsBench,
  bundle: async () => (await import("./bundle.ts")).bundleBench,
  labels: async () => (await import("./labels.ts")).labelsBench,
  views: async () => (await import("./views.ts")).views,
  commands: async () => (await import("./commands.ts")).commands,
}
const asked = process.argv.slice(2)
const width = (text: string): number => [...text].reduce((sum, char) => sum + (char.codePointAt(0)! > 0x2e80 ? 2 : 1), 0)
const pad = (text: string, to: number): string => text + " ".repeat(Math.max(0, to - width(text)))
const cells = (row: Row): readonly string[] => [row.name, row.figure, row.peer, row.ratio === null ? "–" : row.ratio.toFixed(2), row.asked]

const rows: Row[] = []
for (const name of asked) if (!(name in suites)) throw new Error(`no such suite: ${name}; there are ${Object.keys(suites).join(", ")}`)
for (const [name, load] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stderr.write(`… ${name}\n`)
  rows.push(...(await (await load())()))
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
