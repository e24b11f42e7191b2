import { availableParallelism } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"

// The command line runs from its sources in many processes: each starts in half the time when the types are stripped once.
const compiled = join(import.meta.dirname, "test-output", "compiled")

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks",
    // One file more at once than there are cores: a third of the time of the long ones is waiting for a browser or a process.
    maxWorkers: availableParallelism() + 1,
    env: { NODE_COMPILE_CACHE: compiled },
  },
})
