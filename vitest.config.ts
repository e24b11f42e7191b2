import { readdirSync, readFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"

const root = import.meta.dirname
// The command line runs from its sources in many processes: each starts in half the time when the types are stripped once.
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
const apart = [...ownProcess, ...changing.filter((path) => !byHand.includes(path))]

export default defineConfig({
  test: {
    environment: "node",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks",
    // Two files more at once than there are cores: much of the time of the long ones is waiting for a browser or a process.
    maxWorkers: availableParallelism() + 2,
    env: { NODE_COMPILE_CACHE: compiled },
    projects: [
      { extends: true, test: { name: "apart", include: apart } },
      { extends: true, test: { name: "read by hand", include: byHand, isolate: false, setupFiles: ["tests/rules/by-hand.ts"] } },
      {
        extends: true,
        test: { name: "shared", include: ["src/**/*.test.ts", "tests/**/*.test.ts"], exclude: [...apart, ...byHand], isolate: false },
      },
    ],
  },
})
