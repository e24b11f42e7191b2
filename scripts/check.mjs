/** `npm run check`: the quick gate before a commit – types, layers, units, claims, law, golden cases, lint. */
import { join } from "node:path"
import { install, node24, orExplain, root, run, say } from "./ready.mjs"

await orExplain(install)
const bin = (...parts) => join(root, "node_modules", ...parts)
const steps = [
  ["types of the engine", [bin("typescript", "bin", "tsc"), "-p", "src/engine/tsconfig.json", "--noEmit"]],
  // Once for all: what ships is among it, so that nothing is read twice.
  ["types of everything, with tests, benches and scripts", [bin("typescript", "bin", "tsc"), "-p", "tsconfig.tests.json", "--noEmit"]],
  [
    "layers, units, claims, law, golden cases",
    [bin("vitest", "vitest.mjs"), "run", "src", "tests/law", "tests/documents/documents.test.ts", "tests/golden"],
  ],
  ["lint", [bin("@biomejs", "biome", "bin", "biome"), "lint", "--diagnostic-level=error"]],
]
let failed = 0
for (const [title, args] of steps) {
  const code = await run(node24, args, { quiet: true })
  say(`${code === 0 ? "✓" : "✗"} ${title}`)
  if (code !== 0) failed++
}
process.exit(failed > 0 ? 1 : 0)
