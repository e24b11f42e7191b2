/** Writes the four examples into `examples/` and the smaller golden cases into `cases/`: `node scripts/make-examples.ts` gives the same bytes on every run. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeDue } from "./examples/before-due.ts"
import { goldenCases } from "./examples/cases.ts"
import type { Example } from "./examples/example.ts"
import { identityMisuse } from "./examples/identity-misuse.ts"
import { lawfulReminder } from "./examples/lawful-reminder.ts"
import { wideNet } from "./examples/wide-net.ts"

const write = (root: string, example: Example): void => {
  const folder = join(root, example.folder)
  rmSync(join(folder, "inputs"), { recursive: true, force: true })
  mkdirSync(join(folder, "inputs"), { recursive: true })
  for (const { name, bytes } of example.inputs) writeFileSync(join(folder, "inputs", name), bytes)
  writeFileSync(join(folder, "answers.json"), `${JSON.stringify(example.answers, null, 2)}\n`)
  writeFileSync(join(folder, "day.txt"), `${example.day}\n`)
  writeFileSync(join(folder, "about.md"), example.about)
}
const root = process.argv[2] ?? join(import.meta.dirname, "..")
for (const example of [beforeDue(), wideNet(), identityMisuse(), lawfulReminder()]) write(join(root, "examples"), example)
for (const example of goldenCases()) write(join(root, "cases"), example)
