/** A process that runs one command line after another, each with its own folder, output and exit code: for answers that need no process of their own. */
import { main } from "../../src/apps/cli/main.ts"
import type { Ran } from "./anning.ts"

/** A command line, and the folder that it is typed in. */
export interface Typed {
  readonly args: readonly string[]
  readonly cwd: string
}
const answer = async ({ args, cwd }: Typed): Promise<Ran> => {
  const said = { out: "", err: "" }
  const taking = (name: "out" | "err") => (text: string | Uint8Array) => {
    said[name] += typeof text === "string" ? text : Buffer.from(text).toString("utf8")
    return true
  }
  process.stdout.write = taking("out")
  process.stderr.write = taking("err")
  process.exitCode = 0
  process.chdir(cwd)
  await main(args)
  return { code: Number(process.exitCode), ...said }
}
process.on("message", async (typed: Typed) => process.send?.(await answer(typed)))
// The test file that asked is done.
process.on("disconnect", () => process.exit(0))
