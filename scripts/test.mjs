/** `npm test`: sets up, then runs everything; the last line is `N passed, N failed` (and `, N skipped` where something was). */
import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { node24, orExplain, readyForDevelopment, root, run, say } from "./ready.mjs"
import { tools } from "./tools.mjs"

const filters = process.argv.slice(2).filter((argument) => argument !== "--full")
const env = { ...process.env, PATH: [dirname(node24), join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter) }
if (process.argv.includes("--full")) env.ANNING_FULL = "1"
const total = { passed: 0, failed: 0, skipped: 0 }
const step = async (title, program, args) => {
  const code = await run(program, args, { quiet: true, env })
  if (code === 0) total.passed++
  else total.failed++
  say(`${code === 0 ? "✓" : "✗"} ${title}`)
}
const compile = (project) => [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", project, "--noEmit"]

const vitest = async () => {
  const report = join(root, "test-output", "vitest.json")
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const args = [
    join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...filters,
  ]
  const code = await run(node24, args, { env })
  let counts
  try {
    counts = JSON.parse(readFileSync(report, "utf8"))
  } catch {
    say("✗ 测试程序没有给出结果 / the test runner gave no report")
    total.failed++
    return
  }
  total.passed += counts.numPassedTests
  total.failed += counts.numFailedTests
  total.skipped += counts.numPendingTests + counts.numTodoTests
  // A file that fails to load has no tests to count, and an error outside of any test has no file: neither may go unseen.
  const unloaded = counts.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length
  total.failed += unloaded
  if (code !== 0 && counts.numFailedTests + unloaded === 0) total.failed++
}

await orExplain(readyForDevelopment)
const found = await tools()
if (found.chromium) env.ANNING_CHROMIUM = found.chromium
if (found.missing.length > 0) {
  const inCi = /^(1|true)$/i.test(process.env.CI ?? "")
  say(
    `\n!!! 缺少 ${found.missing.join(", ")}:依赖它的测试${inCi ? "计为失败" : "将被跳过"} / missing; the tests that need it ${inCi ? "count as failed" : "are skipped"} !!!\n`,
  )
  if (inCi) total.failed += found.missing.length
}
// Beside the tests: at their beginning and end there is time to spare.
const types =
  filters.length > 0
    ? []
    : [
        step("types of the engine", node24, compile("src/engine/tsconfig.json")),
        // Once for all: what ships is among it, so that nothing is read twice.
        step("types of everything, with tests, benches and scripts", node24, compile("tsconfig.tests.json")),
      ]
await vitest()
await Promise.all(types)
process.stdout.write(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}\n`)
process.exit(total.failed > 0 ? 1 : 0)
