/** What the scripts share: where the clone is, how a program is run, and how files are told apart by content. Plain JavaScript without a dependency, since nothing may be installed yet. */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { fileURLToPath } from "node:url"

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..")
export const say = (text) => process.stderr.write(`${text}\n`)

/** Runs a program; resolves with its exit code. `quiet` keeps its output and shows it only when it fails. */
export const run = (program, args, { quiet = false, env = process.env, cwd = root } = {}) =>
  new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit" })
    const kept = []
    for (const stream of quiet ? [child.stdout, child.stderr] : []) stream.on("data", (bytes) => kept.push(bytes))
    child.on("error", fail)
    child.on("close", (code, signal) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(kept))
      done(code ?? (signal ? 130 : 1))
    })
  })

/** The npm that started us, run by the Node that runs npm. */
export const npm = (args, options) => {
  const script = process.env.npm_execpath
  const viaNode = script !== undefined && /\.c?js$/.test(script)
  const program = viaNode ? (process.env.npm_node_execpath ?? process.execPath) : process.platform === "win32" ? "npm.cmd" : "npm"
  return run(program, viaNode ? [script, ...args] : args, { quiet: true, ...options })
}

/** The text of a file; empty where there is none. */
export const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "")
export const digestOf = (texts) => {
  const hash = createHash("sha256")
  for (const text of texts) hash.update(text).update("\0")
  return hash.digest("hex")
}
