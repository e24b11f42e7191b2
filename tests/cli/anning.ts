/** Runs the command line from its sources: in a process of its own, or where that is not the point in one that ran others before. */
import { type ChildProcess, fork, spawn } from "node:child_process"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { entrance } from "../program.ts"
import type { Typed } from "./warm.ts"

export const root = resolve(import.meta.dirname, "../..")
export const scratch = (name: string): string => mkdtempSync(join(tmpdir(), `anning-${name}-`))
/** One data folder for the whole test file: the person's own is never touched. */
const home = scratch("home")

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}
export interface Going {
  readonly done: Promise<Ran>
  readonly stop: (signal: NodeJS.Signals) => void
  readonly onText: (listener: (text: string) => void) => void
}
const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  ...more,
  ANNING_HOME: home,
  NODE_NO_WARNINGS: "1",
  DISPLAY: "",
  WAYLAND_DISPLAY: "",
})
/** A process of its own: for signals, and for what is true of a process alone. */
export const start = (args: readonly string[], cwd = root, env: Readonly<Record<string, string>> = {}): Going => {
  const own = ["--input-type=module", "-e", `(await import(${JSON.stringify(entrance)})).main(process.argv.slice(1))`, "--", ...args]
  const child = spawn(process.execPath, own, { cwd, env: environment(env) })
  let [out, err] = ["", ""]
  const listeners: ((text: string) => void)[] = []
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text
    for (const listener of listeners) listener(out)
  })
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text
  })
  return {
    done: new Promise((settle, fail) => {
      child.on("error", fail)
      // As a shell reports it: 128 and the signal, for one that came before any handler stood.
      child.on("close", (code, signal) => settle({ code: code ?? (signal === "SIGINT" ? 130 : -1), out, err }))
    }),
    stop: (signal) => void child.kill(signal),
    onText: (listener) => void listeners.push(listener),
  }
}
/** A process that answers one command line after another; started with the first, ended with this one. */
const warm = (): ((typed: Typed) => Promise<Ran>) => {
  let child: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  const ask = (typed: Typed): Promise<Ran> =>
    new Promise((settle, fail) => {
      child ??= fork(join(import.meta.dirname, "warm.ts"), {
        env: environment(),
        stdio: ["ignore", "ignore", "inherit", "ipc"],
        execArgv: [],
      })
      const going = child
      const over = (): void => {
        going.off("message", heard).off("exit", ended)
        going.unref()
        going.channel?.unref()
      }
      const heard = (ran: unknown): void => {
        over()
        settle(ran as Ran)
      }
      const ended = (code: number | null, signal: NodeJS.Signals | null): void => {
        over()
        child = undefined
        fail(new Error(`ended with ${code ?? signal} at: ${typed.args.join(" ")}`))
      }
      going.ref()
      going.channel?.ref()
      going.on("message", heard).on("exit", ended)
      going.send(typed)
    })
  return (typed) => {
    const answered = last.then(() => ask(typed))
    last = answered.catch(() => undefined)
    return answered
  }
}
const askWarm = warm()
/** Runs a command line in a process that ran others before. Exit codes, output and what was written are those of `start`, which `apart.test.ts` holds them to. */
export const anningIn = (cwd: string, args: readonly string[], more: Pick<Typed, "env" | "umask"> = {}): Promise<Ran> =>
  askWarm({ args, cwd, ...more })
export const anning = (...args: readonly string[]): Promise<Ran> => anningIn(root, args)
/** Runs with `--json`; fails unless stdout is exactly one JSON value. */
export const anningJson = async <T>(...args: readonly string[]): Promise<Ran & { readonly value: T }> => {
  const ran = await anning(...args, "--json")
  try {
    return { ...ran, value: JSON.parse(ran.out) as T }
  } catch {
    throw new Error(`no JSON on stdout (exit ${ran.code}): ${ran.out.slice(0, 300)}\n${ran.err.slice(0, 2000)}`)
  }
}
export const example = (name: string, ...path: readonly string[]): string => join(root, "examples", name, ...path)
