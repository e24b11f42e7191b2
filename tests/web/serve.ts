/** One server for all tests of a file: the real routes and the built page on a port of this machine, over whatever desk a test puts behind them. */
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { createAdaptorServer } from "@hono/node-server"
import type { Desk } from "../../src/apps/desk/desk.ts"
import { openApp } from "../../src/apps/server/api.ts"
import { listPages } from "../../src/apps/server/pages.ts"
import { openSessions } from "../../src/apps/server/sessions.ts"

export interface ServedDesk {
  readonly port: number
  /** A new address, which opens the page once. */
  address(): string
  /** Answers from another desk from now on. */
  use(desk: Desk): void
  close(): void
}
/** `folder`: the built page. */
export const serveDesk = async (desk: Desk, folder: string): Promise<ServedDesk> => {
  const sessions = openSessions()
  const pages = listPages(folder)
  let port = 0
  const over = (one: Desk) => openApp(one, { sessions, port: () => port }, pages)
  let app = over(desk)
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env), createServer }) as Server
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  port = (server.address() as AddressInfo).port
  return {
    port,
    address: () => `http://127.0.0.1:${port}/#token=${sessions.invite()}`,
    use: (one) => {
      app = over(one)
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
