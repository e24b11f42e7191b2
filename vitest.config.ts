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
    // As many files at once as there are cores: by itself vitest leaves one idle, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    env: { NODE_COMPILE_CACHE: compiled },
  },
})
