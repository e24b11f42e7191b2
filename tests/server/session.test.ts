/** Addresses and sessions: each code opens one, leaving ends it, Enter in the start window gives another address. */
import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { networkInterfaces, tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { openBrowser } from "../../src/apps/server/browser.ts"
import { type Served, startServer } from "../../src/apps/server/serve.ts"
import { openSessions } from "../../src/apps/server/sessions.ts"
import { entrance } from "../program.ts"

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
    { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, ANNING_HOME: home, DISPLAY: "", WAYLAND_DISPLAY: "" } },
  )
  let [out, err] = ["", ""]
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
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
  expect(err, "what is told beside the address names no code").toContain("安宁已在本机打开")
  for (const address of addresses()) expect(err).not.toContain(codeOf(address))
}, 120_000)
it("codes and keys are 256 bits each, and none comes twice", () => {
  const sessions = openSessions()
  const given = Array.from({ length: 30 }, () => sessions.invite()).flatMap((code) => [code, sessions.open(code) as string])
  for (const one of given) expect(Buffer.from(one, "base64url")).toHaveLength(32)
  expect(new Set(given).size).toBe(60)
})
describe("the address that it listens at", () => {
  const connects = (host: string): Promise<boolean> =>
    new Promise((done) => {
      const socket = connect({ host, port: served.port, timeout: 5_000 })
      const end = (answer: boolean) => () => {
        socket.destroy()
        done(answer)
      }
      socket.on("connect", end(true)).on("error", end(false)).on("timeout", end(false))
    })
  it("is 127.0.0.1 and no other of this computer", async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address))
    // Linux answers at the whole of 127.0.0.0/8, so that one who listens everywhere is found out without a network.
    const asked = new Set([...others, "127.0.0.2", "::1"].filter((one) => one !== "127.0.0.1" && !one.startsWith("fe80")))
    expect(await connects("127.0.0.1")).toBe(true)
    for (const host of asked) expect([host, await connects(host)]).toEqual([host, false])
  })
})
describe.skipIf(process.platform !== "linux")("the browser", () => {
  it("is given a private file that leads on, and no key on its command line", async () => {
    const folder = mkdtempSync(join(tmpdir(), "anning-opener-"))
    const address = "http://127.0.0.1:1/#token=secret-code"
    const told = join(folder, "told")
    writeFileSync(join(folder, "xdg-open"), `#!/bin/sh\nprintf '%s' "$*" > '${told}.part' && mv '${told}.part' '${told}'\n`, {
      mode: 0o755,
    })
    vi.stubEnv("PATH", `${folder}:${process.env.PATH}`)
    vi.stubEnv("DISPLAY", ":0")
    vi.stubEnv("TMPDIR", folder)
    const umask = process.umask(0)
    try {
      await openBrowser(address)
    } finally {
      process.umask(umask)
      vi.unstubAllEnvs()
    }
    await vi.waitFor(() => expect(existsSync(told)).toBe(true), { timeout: 20_000 })
    const line = readFileSync(told, "utf8")
    expect(line).not.toContain("secret-code")
    const page = fileURLToPath(line)
    expect(readFileSync(page, "utf8")).toContain(address)
    expect([statSync(page).mode & 0o777, statSync(dirname(page)).mode & 0o777]).toEqual([0o600, 0o700])
    rmSync(folder, { recursive: true, force: true })
  }, 30_000)
})
