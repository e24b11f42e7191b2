import { readdirSync, readFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

const root = import.meta.dirname
// The command line runs in many processes: each starts in half the time when it is compiled once.
const compiled = join(root, "test-output", "compiled")
/** What is counted in a process – its readers, its memory – or changed in it for good. Everything else shares processes, and the modules in them. */
const ownProcess = ["fuzz", "patterns", "readers", "server", "setup", "worker"].map((folder) => `tests/${folder}/**/*.test.ts`)
/** Words by which a test file says that it changes what others would meet in the same process. */
const changes =
  /\bvi\.(?:mock|doMock|stub\w+|useFakeTimers|setSystemTime|spyOn\((?:console|process|globalThis))|process\.(?:chdir|umask|on)\(|process\.env(?:\.\w+|\[[^\]]+\]) =[^=]|\bglobalThis\.\w+ =[^=]|"playwright-core"|\b(?:spawn|fork|keepPrivate)\(|memoryUsage|"mount"/
const files = ["src", "tests"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
)
const changing = files.filter((path) => changes.test(readFileSync(join(root, path), "utf8")))
/** Rules whose messages are read by hand: all in the same way, so that they share processes with one another. */
const byHand = changing.filter((path) => path.startsWith("src/engine/rules/"))
/** Files that render parts of the page: their language is not Node's. */
const rendered = files.filter(
  (path) =>
    (path.startsWith("tests/web/") && !changing.includes(path)) || /^import .*\.tsx"$/m.test(readFileSync(join(root, path), "utf8")),
)
/** Node reads the sources itself: each process may begin at once, none waits for one that translates for all. */
const byNode = { viteModuleRunner: false, nodeLoader: false }
const apart = [...ownProcess, ...changing.filter((path) => !byHand.includes(path))]

/** Files that take longest at their whole size, in `npm run test:full`. */
const longestWhole = [
  "check/page",
  "check/script",
  "patterns/parsers",
  "record/processes",
  "papers/hostile",
  "papers/gone",
  "patterns/literals",
  "readback/killed",
  "record/large",
]
/** Files that take longest, longest first: begun late, one of them alone keeps the whole run waiting. */
const longest = [
  ...(process.env.ANNING_FULL === "1" ? longestWhole : []),
  "web/page",
  "web/server",
  "record/traces",
  "readers/limits",
  "web/aid",
  "record/private",
  "web/leave",
  "record/processes",
  "worker/worker",
  "readback/killed",
  "cli/interrupt",
  "cli/contract",
  "situations/situations",
  "patterns/literals",
  "patterns/parsers",
  "importers/sheet-bounds",
  "record/damaged",
  "documents/formats",
  "record/disk-full",
  "cli/apart",
].map((name) => join(root, "tests", `${name}.test.ts`))
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = (file: TestSpecification): number => (longest.indexOf(file.moduleId) + longest.length + 1) % (longest.length + 1)
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

export default defineConfig({
  test: {
    environment: "node",
    globalSetup: "tests/program.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks",
    sequence: { sequencer: LongestFirst },
    // Two files more at once than there are cores: much of the time of the long ones is waiting for a browser or a process.
    maxWorkers: availableParallelism() + 2,
    env: { NODE_COMPILE_CACHE: compiled },
    projects: [
      { extends: true, test: { name: "apart", include: apart, experimental: byNode, setupFiles: ["tests/near.ts"] } },
      { extends: true, test: { name: "read by hand", include: byHand, isolate: false, setupFiles: ["tests/rules/by-hand.ts"] } },
      { extends: true, test: { name: "rendered", include: rendered, isolate: false } },
      {
        extends: true,
        test: {
          name: "shared",
          include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: [...apart, ...byHand, ...rendered],
          isolate: false,
          experimental: byNode,
          setupFiles: ["tests/near.ts"],
        },
      },
    ],
  },
})
