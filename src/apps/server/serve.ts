/** Starts the local server on 127.0.0.1, says where it is, and ends cleanly on Ctrl-C. */
import { randomBytes } from "node:crypto"
import { mkdir } from "node:fs/promises"
import type { Server } from "node:http"
import { join, resolve } from "node:path"
import { createAdaptorServer } from "@hono/node-server"
import { dataHome } from "../../hosts/node/paths.ts"
import { onInterrupt } from "../cli/interrupt.ts"
import { openHome, packageRoot } from "../cli/open.ts"
import { openApp } from "./api.ts"
import { openBrowser } from "./browser.ts"
import { openDesk } from "./desk.ts"
import { listPages } from "./pages.ts"

export interface ServeOptions {
  readonly home?: string
  readonly port?: number
  readonly open: boolean
  note(line: string): void
}
export interface Served {
  readonly address: string
  readonly port: number
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
  if (port !== undefined) return await listen(server, port)
  try {
    return await listen(server, usualPort)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error
    return await listen(server, 0)
  }
}
export const startServer = async ({ home, port }: Pick<ServeOptions, "home" | "port">): Promise<Served> => {
  const folder = resolve(home ?? dataHome())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const token = randomBytes(32).toString("base64url")
  let actual = 0
  const desk = openDesk(await openHome(folder), folder, join(packageRoot, "examples"))
  const app = openApp(desk, { token, port: () => actual }, listPages(join(packageRoot, "dist", "web")))
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  // A large file may take longer to arrive than the usual five minutes.
  server.requestTimeout = 0
  actual = await listenSomewhere(server, port)
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${actual}/#token=${token}`, port: actual, token, close }
}
/** Serves until it is asked to end. Prints the address on stdout. */
export const serveUntilStopped = async (options: ServeOptions): Promise<void> => {
  const asked = new Promise<void>((done) => onInterrupt(done))
  const served = await startServer(options)
  process.stdout.write(`${served.address}\n`)
  options.note("安宁已在本机打开,只有这台电脑能访问;按 Ctrl-C 结束 / open on this computer alone; Ctrl-C ends it")
  if (options.open) await openBrowser(served.address)
  await asked
  await served.close()
  options.note("已结束 / ended")
}
