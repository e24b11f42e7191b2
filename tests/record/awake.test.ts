/** The pool of threads is asked for something while a process waits, and the asking keeps no process alive. */
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, it } from "vitest"

const module = pathToFileURL(join(import.meta.dirname, "../../src/hosts/node/awake.ts")).href
const run = (work: string): string =>
  spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { keepAwake } from ${JSON.stringify(module)}\nlet asked = 0\nconst ask = () => void asked++\n${work}`,
    ],
    { encoding: "utf8", timeout: 20_000 },
  ).stdout

describe("the pool of threads", () => {
  it("is asked again and again while something waits, by one asker however often it is called", () => {
    const waits = "keepAwake(ask, 20); keepAwake(ask, 1); setTimeout(() => console.log(asked > 1 && asked < 60), 400)"
    expect(run(waits).trim()).toBe("true")
  })
  it("keeps no process alive", () => {
    expect(run("keepAwake(ask, 20); process.once('exit', () => console.log(`ended ${asked}`))").trim()).toBe("ended 0")
  })
})
