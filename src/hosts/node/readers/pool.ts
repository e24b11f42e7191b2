/**
 * Readers in processes of their own: the `Readers` port on Node. Threads would not do: a thread that runs out of memory may take the whole program along,
 * and memory is counted for a process, not for a thread.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { getCompileCacheDir } from "node:module"
import type { Socket } from "node:net"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import type { Ended, Quoted } from "../../../engine/importers/importer.ts"
import type { Readers, ToRead } from "../../../engine/ports.ts"
import { frameReader, type ReadRequest } from "./frames.ts"
import { lastWord } from "./keeper.ts"
import { readerLimits } from "./limits.ts"

export interface ReaderOptions {
  /** The file that the processes run; in tests one whose readers do what none of ours may. */
  readonly script?: string
  readonly limits?: typeof readerLimits
  /** Processes at once. */
  readonly most?: number
}
type Answer = { readonly bytes: Uint8Array } | Ended
interface Process {
  ask(asked: ReadRequest): Promise<Answer>
  /** Lets the program end while this one waits. */
  rest(): void
  kill(): void
  readonly gone: boolean
  /** Whether it was asked anything before. */
  readonly used: boolean
}
const ownScript = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "./process.ts" : "./process.js", import.meta.url))
/** What the system, the engine or the limits themselves do to a process that takes too much. */
const outOfMemory: readonly (NodeJS.Signals | null)[] = ["SIGKILL", "SIGABRT", "SIGTRAP", "SIGSEGV", "SIGBUS", "SIGILL"]
const errorsKept = 4_096
/** Given to a process beyond its limit before it is ended from here: its own keeper comes first. */
const grace = 1_500
/** A process that has read more is not kept: its memory stays grown, and holds what it read. Nor is one in which anything went wrong. */
const longLived = 4 << 20

const endOf = (signal: NodeJS.Signals | null, errors: string, importer: string | undefined): Ended => {
  const by = importer === undefined ? {} : { importer }
  if (errors.includes(lastWord("time"))) return { ended: "time", ...by }
  if (errors.includes(lastWord("clock"))) return { ended: "time", ...by, passing: true }
  if (errors.includes(lastWord("memory")) || /out of memory|allocation failed/i.test(errors)) return { ended: "memory", ...by }
  // Without a word of its own: ended by itself, or from outside, as a system does that is short of memory for whatever reason.
  if (outOfMemory.includes(signal)) return { ended: "memory", ...by, passing: true }
  return { ended: "fault", reason: errors.trim().split("\n").at(-1) || "ended", ...by }
}
const start = (script: string): Process => {
  const cache = getCompileCacheDir?.()
  const child: ChildProcess = spawn(process.execPath, ["--no-warnings", script], {
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
    env: { ...process.env, ...(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }) },
  })
  const streams = [child.stdin, child.stdout, child.stderr] as unknown as readonly Socket[]
  let [errors, gone, isReady, stopped] = ["", false, false, false]
  let importer: string | undefined
  let late = false
  let used = false
  /** When anything came from it last. */
  let heard = 0
  let waiting: { readonly done: (answer: Answer) => void; readonly failed: (error: Error) => void } | undefined
  let up: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    up = resolve
  })
  const settle = (answer: Answer): void => {
    const asked = waiting
    waiting = undefined
    asked?.done(answer)
  }
  const take = frameReader((told, bytes) => {
    if ("ready" in told) {
      isReady = true
      up()
    } else if ("chosen" in told) importer = told.chosen
    else if ("fault" in told) settle({ ended: "fault", reason: told.fault, ...(importer === undefined ? {} : { importer }) })
    else settle({ bytes })
  })
  child.stdout?.on("data", (bytes) => {
    heard = performance.now()
    take(bytes)
  })
  child.stderr?.on("data", (bytes) => {
    errors = (errors + bytes).slice(-errorsKept)
  })
  // What is written to a process that has ended is told by its end.
  child.stdin?.on("error", () => undefined)
  const ended = (signal: NodeJS.Signals | null): void => {
    gone = true
    up()
    const asked = waiting
    waiting = undefined
    if (stopped) asked?.failed(new Error("the readers were closed"))
    else if (!isReady) asked?.failed(new Error(`no reader could be started: ${errors.trim().slice(-500)}`))
    else
      asked?.done(
        late ? { ended: "time", ...(importer === undefined ? {} : { importer }), passing: true } : endOf(signal, errors, importer),
      )
  }
  child.on("error", (error) => {
    errors += error.message
    ended(null)
  })
  child.on("close", (_code, signal) => ended(signal))
  return {
    get gone() {
      return gone
    },
    get used() {
      return used
    },
    ask: async (asked) => {
      child.ref()
      for (const stream of streams) stream.ref()
      const answer = new Promise<Answer>((done, failed) => {
        waiting = { done, failed }
      })
      // The time of a question begins when there is somebody to hear it.
      await ready
      importer = undefined
      if (gone) ended(null)
      else child.stdin?.write(`${JSON.stringify(asked)}\n`)
      used = true
      // Where this program itself was busy for so long, the answer may lie there unread: it is ended only when nothing has come for a while.
      const look = (): void => {
        if (performance.now() - heard < grace) timer = setTimeout(look, grace)
        else {
          late = true
          child.kill("SIGKILL")
        }
      }
      let timer = setTimeout(() => {
        timer = setTimeout(look, grace)
      }, asked.ms)
      try {
        return await answer
      } finally {
        clearTimeout(timer)
      }
    },
    rest: () => {
      child.unref()
      for (const stream of streams) stream.unref()
    },
    kill: () => {
      stopped = true
      child.kill("SIGKILL")
    },
  }
}
/** Processes that wait for a file, and how many homes take from them. */
interface Resting {
  readonly idle: Process[]
  homes: number
}
/** By what they run: which home a file lies in makes no difference to a reader, so all homes of a program share those that wait. */
const resting = new Map<string, Resting>()
const restingOf = (script: string): Resting => {
  const there = resting.get(script) ?? { idle: [], homes: 0 }
  resting.set(script, there)
  return there
}
/** `pathOf`: where the vault keeps an item of a case. Processes are started when they are first needed and kept for the next file. */
export const readersApart = (
  pathOf: (caseId: string, item: ToRead["item"]) => string,
  { script = ownScript, limits = readerLimits, most = Math.max(2, Math.min(4, availableParallelism())) }: ReaderOptions = {},
): Readers & { close(): void } => {
  const shared = restingOf(script)
  const { idle } = shared
  shared.homes++
  let closed = false
  const busy = new Set<Process>()
  const queue: (() => void)[] = []
  const hire = async (unused: boolean): Promise<Process> => {
    while (busy.size >= most) await new Promise<void>((free) => queue.push(free))
    for (;;) {
      const one = idle.pop() ?? start(script)
      if (!one.gone && !(unused && one.used)) {
        busy.add(one)
        return one
      }
      one.kill()
    }
  }
  const ask = async (caseId: string, item: ToRead, quote?: ReadRequest["quote"], again = false): Promise<Answer> => {
    const one = await hire(again)
    const wasUsed = one.used
    let answer: Answer | undefined
    try {
      answer = await one.ask({ path: pathOf(caseId, item.item), item, ...limits(item.size), ...(quote ? { quote } : {}) })
    } finally {
      const fit = answer !== undefined && "bytes" in answer && item.size <= longLived
      one.rest()
      busy.delete(one)
      if (fit) idle.push(one)
      else one.kill()
      queue.shift()?.()
    }
    // What ended a process may have come from files before: their memory is counted too, and a process that waits may be ended by the system. So once more, in a new one.
    return "ended" in answer && answer.ended !== "time" && wasUsed && !again ? ask(caseId, item, quote, true) : answer
  }
  return {
    soon: () => {
      if (busy.size > 0 || idle.some((one) => !one.gone)) return
      const made = start(script)
      made.rest()
      idle.push(made)
    },
    extract: (caseId, item) => ask(caseId, item),
    quote: async (caseId, item, importer, places) => {
      const answer = await ask(caseId, item, { importer, places })
      return "ended" in answer ? answer : { quoted: JSON.parse(new TextDecoder().decode(answer.bytes)) as readonly Quoted[] }
    },
    close: () => {
      for (const one of busy) one.kill()
      if (closed) return
      closed = true
      // The last home that closes leaves none behind.
      if (--shared.homes === 0) for (const one of idle.splice(0)) one.kill()
    },
  }
}
