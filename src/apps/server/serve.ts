/** Starts the local server on 127.0.0.1, says where it is, and ends cleanly on Ctrl-C. */
import { readFileSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import type { Server } from "node:http"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { createAdaptorServer } from "@hono/node-server"
import { Broken } from "../../engine/case/broken.ts"
import { nodeHome, nodeShelf } from "../../hosts/node/home.ts"
import { dataHome } from "../../hosts/node/paths.ts"
import { keepPrivate, tightenHome } from "../../hosts/node/private.ts"
import { openDesk } from "../desk/desk.ts"
import { endNow, onInterrupt } from "../local/interrupt.ts"
import { openHome, packageRoot, tellTightened } from "../local/open.ts"
import { openApp } from "./api.ts"
import type { Patience } from "./body.ts"
import { openBrowser } from "./browser.ts"
import { listPages } from "./pages.ts"
import { openSessions } from "./sessions.ts"

export interface ServeOptions {
  readonly home?: string
  readonly port?: number
  readonly open: boolean
  /** With bodies that are no uploads. */
  readonly patience?: Patience
  note(line: string): void
}
export interface Served {
  /** Opens the page once. */
  readonly address: string
  /** A new address, which opens the page once more. */
  invite(): string
  readonly port: number
  /** The key of a session of its own, for programs that ask directly. */
  readonly token: string
  close(): Promise<void>
}
const usualPort = 4870

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once("error", fail)
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail)
      const address = server.address()
      done(typeof address === "object" && address !== null ? address.port : port)
    })
  })
/** Without a port asked for, the usual one or, when another program has it, any free one. */
const listenSomewhere = async (server: Server, port: number | undefined): Promise<number> => {
  try {
    return await listen(server, port ?? usualPort)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error
    if (port !== undefined)
      throw new Broken("bad-argument", { what: "--port", expected: "没有被占用的端口 / a free port", value: `${port}` })
    return await listen(server, 0)
  }
}
export const startServer = async ({ home, port, patience }: Pick<ServeOptions, "home" | "port" | "patience">): Promise<Served> => {
  const folder = resolve(home ?? dataHome())
  keepPrivate()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  tellTightened(folder, tightenHome(folder))
  const sessions = openSessions()
  let actual = 0
  const engine = await openHome(folder)
  await engine.tidy()
  const desk = openDesk(engine, nodeHome(folder), nodeShelf(packageRoot))
  const app = openApp(desk, { sessions, port: () => actual }, listPages(join(packageRoot, "dist", "web")), patience)
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  // A large file may take longer to arrive than the usual five minutes.
  server.requestTimeout = 0
  actual = await listenSomewhere(server, port)
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  const invite = (): string => `http://127.0.0.1:${actual}/#token=${sessions.invite()}`
  return { address: invite(), invite, port: actual, token: sessions.open(sessions.invite()) as string, close }
}
/** A program in the background must not read from the terminal: the system would stop it. Where that cannot be told nothing is read. */
const inForeground = (): boolean => {
  if (process.platform !== "linux") return true
  try {
    const stat = readFileSync("/proc/self/stat", "utf8")
    const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    return group === foreground
  } catch {
    return false
  }
}
/** Calls `pressed` for each line that comes in on stdin; the returned function stops that. */
const onEnter = (pressed: () => void): (() => void) => {
  if (process.stdin.isTTY === true && !inForeground()) return () => undefined
  const lines = createInterface({ input: process.stdin, terminal: false })
  lines.on("line", pressed)
  process.stdin.on("error", () => lines.close())
  return () => {
    lines.close()
    process.stdin.destroy()
  }
}
/** Serves until it is asked to end. Prints the address on stdout. */
export const serveUntilStopped = async (options: ServeOptions): Promise<void> => {
  const asked = new Promise<void>((done) => onInterrupt(done))
  const served = await startServer(options)
  process.stdout.write(`${served.address}\n`)
  options.note("安宁已在本机打开，只有这台电脑能访问；按 Ctrl-C 结束 / open on this computer alone; Ctrl-C ends it")
  const stopAsking = onEnter(() => process.stdout.write(`${served.invite()}\n`))
  options.note("每个地址只能打开一次；要再打开，在这个窗口按回车，会给出新的地址 / each address opens once; press Enter here for a new one")
  if (options.open) await openBrowser(served.address)
  await asked
  stopAsking()
  await served.close()
  options.note("已结束 / ended")
  // What still runs, a reader at a file without end say, has a moment to stop by itself.
  setTimeout(() => endNow(0), 1_000).unref()
}
