/** Runs the command line from its sources, as a process of its own. */
import { spawn } from "node:child_process"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"

export const root = resolve(import.meta.dirname, "../..")
const entrance = pathToFileURL(join(root, "src/apps/cli/main.ts")).href
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
export const start = (args: readonly string[], cwd = root, env: Readonly<Record<string, string>> = {}): Going => {
  const own = ["--input-type=module", "-e", `(await import(${JSON.stringify(entrance)})).main(process.argv.slice(1))`, "--", ...args]
  return going(own, cwd, env)
}
const going = (args: readonly string[], cwd = root, env: Readonly<Record<string, string>> = {}): Going => {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, ANNING_HOME: home, NODE_NO_WARNINGS: "1", DISPLAY: "", WAYLAND_DISPLAY: "" },
  })
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
export const anning = (...args: readonly string[]): Promise<Ran> => start(args).done
/**
 * The answers to command lines that need no process of their own: all are run in one, in their order, when the first is asked for.
 * A list is known by what it says.
 */
export const together = (lists: readonly (readonly string[])[]): ((args: readonly string[]) => Promise<Ran>) => {
  let all: Promise<ReadonlyMap<string, Ran>> | undefined
  const run = async (): Promise<ReadonlyMap<string, Ran>> => {
    const { out, err } = await going([join(import.meta.dirname, "many.ts"), JSON.stringify(lists)]).done
    if (!out.startsWith("[")) throw new Error(`no answers: ${out.slice(0, 300)}${err.slice(0, 2000)}`)
    const ran = JSON.parse(out) as readonly Ran[]
    return new Map(lists.map((args, index) => [args.join("\0"), ran[index] as Ran]))
  }
  return async (args) => {
    all ??= run()
    const ran = (await all).get(args.join("\0"))
    if (ran === undefined) throw new Error(`not among the lists: ${args.join(" ")}`)
    return ran
  }
}
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
