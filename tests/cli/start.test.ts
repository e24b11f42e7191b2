/** `npm start` as a person runs it: prints an address that serves, and ends cleanly on Ctrl-C. Needs the build, which `npm test` makes first. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { root, scratch } from "./anning.ts"

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let text = ""
    child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
      text += piece
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(text)
      if (found) done(found[0])
    })
    child.on("close", (code) => fail(new Error(`ended with ${code} before it served: ${text}`)))
  })
const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.on("close", done))

it.each(["SIGINT", "SIGTERM"] as const)(
  "serves the page and its API to the token only, and ends cleanly on %s",
  async (signal) => {
    expect(existsSync(join(root, "dist/apps/cli/main.js"))).toBe(true)
    const env = { ...process.env, ANNING_HOME: scratch("start"), DISPLAY: "", WAYLAND_DISPLAY: "" }
    const child = spawn(process.execPath, [join(root, "scripts/start.mjs"), "--port", "0"], { cwd: root, env })
    const address = new URL(await addressOf(child))
    const token = address.hash.slice("#token=".length)
    const page = await fetch(new URL("/", address))
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"])
    expect((await fetch(new URL("/api/about", address))).status).toBe(401)
    expect((await fetch(new URL("/api/about", address), { headers: { "x-anning-token": token } })).status).toBe(200)
    const over = ended(child)
    child.kill(signal)
    expect(await over).toBe(0)
    await expect(fetch(new URL("/", address))).rejects.toThrow()
  },
  120_000,
)
it("does not outlive the npm that started it", async () => {
  const env = { ...process.env, ANNING_HOME: scratch("orphan"), DISPLAY: "", WAYLAND_DISPLAY: "" }
  const shell = spawn("sh", ["-c", `"${process.execPath}" scripts/start.mjs --port 0; true`], { cwd: root, env })
  const address = new URL(await addressOf(shell))
  shell.kill("SIGKILL")
  await expect
    .poll(
      () =>
        fetch(new URL("/", address)).then(
          () => "serving",
          () => "ended",
        ),
      { timeout: 20_000 },
    )
    .toBe("ended")
}, 120_000)
it("the page of the help that the build wrote is the program's own", () => {
  const anning = (args: readonly string[]): string =>
    execFileSync(process.execPath, [join(root, "bin/anning.mjs"), ...args], { encoding: "utf8" })
  const page = anning(["--help"])
  expect(page).toContain("run [options] <path...>")
  expect(page).toBe(anning(["--help", "--help"]))
})
it("every start has a token of its own", async () => {
  const tokens = new Set<string>()
  for (let i = 0; i < 2; i++) {
    const child = spawn(process.execPath, [join(root, "bin/anning.mjs"), "serve", "--port", "0", "--home", scratch("token")], {
      cwd: root,
      env: { ...process.env, ANNING_HOME: scratch("token") },
    })
    tokens.add(new URL(await addressOf(child)).hash)
    child.kill("SIGINT")
    await ended(child)
  }
  expect(tokens.size).toBe(2)
}, 120_000)
