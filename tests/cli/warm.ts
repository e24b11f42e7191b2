/** A process that runs one command line after another, each with its own folder, output and exit code: for answers that need no process of their own. */
import { entrance } from "../program.ts"
import type { Ran } from "./anning.ts"

/** A command line, the folder that it is typed in, and what else is other than usual there. */
export interface Typed {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** The usual rights of what is made. */
  readonly umask?: number
}
const { main } = (await import(entrance)) as typeof import("../../src/apps/cli/main.ts")
const usual = { env: { ...process.env }, umask: process.umask() }
const answer = async ({ args, cwd, env = {}, umask = usual.umask }: Typed): Promise<Ran> => {
  const said = { out: "", err: "" }
  const taking = (name: "out" | "err") => (text: string | Uint8Array) => {
    said[name] += typeof text === "string" ? text : Buffer.from(text).toString("utf8")
    return true
  }
  process.stdout.write = taking("out")
  process.stderr.write = taking("err")
  process.exitCode = 0
  process.chdir(cwd)
  process.umask(umask)
  const all = { ...usual.env, ...env }
  for (const name of Object.keys(process.env)) if (!(name in all)) delete process.env[name]
  Object.assign(process.env, all)
  await main(args)
  return { code: Number(process.exitCode), ...said }
}
process.on("message", async (typed: Typed) => process.send?.(await answer(typed)))
// The test file that asked is done.
process.on("disconnect", () => process.exit(0))
