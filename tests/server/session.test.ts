/** Addresses and sessions: each code opens one, leaving ends it, Enter in the start window gives another address. */
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Served, startServer } from "../../src/apps/server/serve.ts"
import { openSessions } from "../../src/apps/server/sessions.ts"

const home = mkdtempSync(join(tmpdir(), "anning-session-"))
let served: Served
beforeAll(async () => {
  served = await startServer({ home, port: 0 })
})
afterAll(async () => {
  await served.close()
  rmSync(home, { recursive: true, force: true })
})
const codeOf = (address: string): string => new URL(address).hash.slice("#token=".length)
const about = async (key: string): Promise<number> =>
  (await fetch(`http://127.0.0.1:${served.port}/api/about`, { headers: { "x-anning-token": key } })).status
const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${served.port}/api${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })

describe("a code", () => {
  it("opens one session, and is worth nothing afterwards, neither as a code nor as a key", async () => {
    const code = codeOf(served.invite())
    expect(await about(code), "a program that reads the address may ask with it until it is handed in").toBe(200)
    const first = await post("/session", { code })
    expect(first.status).toBe(200)
    const { token } = (await first.json()) as { token: string }
    expect(token).not.toBe(code)
    expect([await about(token), await about(code)]).toEqual([200, 401])
    const again = await post("/session", { code })
    expect([again.status, ((await again.json()) as { code: string; message: string }).message]).toEqual([
      401,
      expect.stringContaining("按回车"),
    ])
  })
  it("leaving ends its own session alone", async () => {
    const [one, two] = await Promise.all(
      [served.invite(), served.invite()].map(
        async (address) => ((await (await post("/session", { code: codeOf(address) })).json()) as { token: string }).token,
      ),
    )
    expect((await post("/session/leave", {}, { "x-anning-token": one as string })).status).toBe(200)
    expect([await about(one as string), await about(two as string)]).toEqual([401, 200])
    expect((await post("/session/leave", {}, { "x-anning-token": one as string })).status).toBe(401)
  })
  it.each(["", "x", "a".repeat(43), "a".repeat(5_000), 7, null, ["a"]])("%j opens nothing", async (code) => {
    expect([400, 401]).toContain((await post("/session", { code })).status)
  })
  it.each([
    ["from another page", { origin: "http://evil.example" }],
    ["from a page of another site", { "sec-fetch-site": "cross-site" }],
    ["as a form sends it", { "content-type": "text/plain" }],
  ])("is not taken %s, and stays good", async (_, headers) => {
    const code = codeOf(served.invite())
    expect((await post("/session", { code }, headers)).status).toBeGreaterThanOrEqual(403)
    expect((await post("/session", { code })).status).toBe(200)
  })
  it("that nobody uses is dropped when many others were given", () => {
    const sessions = openSessions()
    const first = sessions.invite()
    const codes = Array.from({ length: 64 }, () => sessions.invite())
    expect(sessions.open(first)).toBeUndefined()
    expect(codes.every((code) => sessions.open(code) !== undefined)).toBe(true)
  })
})
it("Enter in the start window gives a new address each time; both open, and the window ends by itself", async () => {
  const entrance = pathToFileURL(resolve(import.meta.dirname, "../../src/apps/cli/main.ts")).href
  const child = spawn(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `(await import(${JSON.stringify(entrance)})).main(process.argv.slice(1))`,
      "--",
      "serve",
      "--home",
      home,
      "--port",
      "0",
    ],
    { stdio: ["pipe", "pipe", "ignore"], env: { ...process.env, ANNING_HOME: home, DISPLAY: "", WAYLAND_DISPLAY: "" } },
  )
  let out = ""
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()))
  const ended = new Promise<number | null>((over) => child.on("close", over))
  const addresses = (): string[] => out.split("\n").filter((line) => line.startsWith("http"))
  for (const count of [1, 2, 3]) {
    await expect.poll(() => addresses().length, { timeout: 60_000 }).toBe(count)
    child.stdin.write("\n")
  }
  expect(new Set(addresses()).size).toBe(addresses().length)
  for (const address of addresses().slice(0, 3)) {
    const { origin } = new URL(address)
    const answer = await fetch(`${origin}/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code: codeOf(address) }),
    })
    expect(answer.status).toBe(200)
  }
  child.kill("SIGINT")
  expect(await ended).toBe(0)
}, 120_000)
