/** Another user of the computer finds nothing to read, whatever the usual rights are and whatever came first; tried as that user, where the tests run as root. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { anningIn } from "../cli/anning.ts"
import { full } from "../needs.ts"
import { entrance } from "../program.ts"

const folder = mkdtempSync(join(tmpdir(), "anning-private-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const words = "只有我能看的话"
const backup = `<?xml version='1.0' encoding='UTF-8'?><smses count="3000">${Array.from({ length: 3_000 }, (_, n) => `<sms address="15400001234" date="${1767225600000 + n * 60_000}" type="1" body="${words}${n}" />\n`).join("")}</smses>`
const outside = join(folder, "input")
const canBeNobody = process.platform === "linux" && process.getuid?.() === 0 && spawnSync("id", ["nobody"]).status === 0
if (!canBeNobody) console.warn("!!! not root on Linux: what another user can read is judged by the rights alone")

beforeAll(() => {
  // Everybody may come as far as the folder, so that only what the program made decides.
  chmodSync(folder, 0o755)
  mkdirSync(outside, { mode: 0o700 })
  writeFileSync(join(outside, "a.xml"), backup)
})
const env = (home: string) => ({ ...process.env, ANNING_HOME: home, HOME: home, NODE_NO_WARNINGS: "1", DISPLAY: "", WAYLAND_DISPLAY: "" })
const script = `process.umask(parseInt(process.argv[1], 8)); (await import(${JSON.stringify(entrance)})).main(process.argv.slice(2))`
const anning = async (home: string, umask: string, ...args: readonly string[]): Promise<{ status: number; stderr: string }> => {
  const { code, err } = await anningIn(folder, args, { env: { ANNING_HOME: home, HOME: home }, umask: Number.parseInt(umask, 8) })
  return { status: code, stderr: err }
}
/** The same in a process of its own. */
const anningApart = (home: string, umask: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ["--input-type=module", "-e", script, "--", umask, ...args], { env: env(home), encoding: "utf8" })

/** What somebody else could enter or read, below a folder. */
const open = (path: string): string[] => {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return []
  const own = (stat.mode & 0o077) === 0 ? [] : [`${(stat.mode & 0o777).toString(8)} ${path}`]
  return stat.isDirectory() ? [...own, ...readdirSync(path).flatMap((name) => open(join(path, name)))] : own
}
/** What the user nobody reads of it. */
const asNobody = (path: string): string =>
  canBeNobody
    ? spawnSync(
        "su",
        [
          "-s",
          "/bin/sh",
          "nobody",
          "-c",
          `grep -raloE '${words}|1540000|smses' '${path}' 2>/dev/null; find '${path}' -mindepth 2 2>/dev/null`,
        ],
        { encoding: "utf8" },
      ).stdout
    : ""

// The widest rights are where carelessness shows; the usual ones are tried at whole size.
describe.each(full ? ["000", "022", "077"] : ["000"])("with the usual rights of umask %s", (umask) => {
  it("a case, its index, papers and a package are the person's alone", async () => {
    const at = join(folder, `made-${umask}`)
    mkdirSync(at, { mode: 0o755 })
    const out = join(at, "deep", "out")
    const ran = anningApart(join(at, "home"), umask, "run", join(outside, "a.xml"), "--out", out)
    expect([ran.status === 0 || ran.status === 3, ran.stderr]).toEqual([true, expect.not.stringContaining("Error")])
    expect((await anning(join(at, "home"), umask, "draft", join(out, "case"), "all", "--out", join(at, "papers"))).stderr).not.toContain(
      "Error",
    )
    expect((await anning(join(at, "home"), umask, "pack", join(out, "case"), "--out", join(at, "packages", "p.zip"))).stderr).not.toContain(
      "Error",
    )
    const made = readdirSync(at).map((name) => join(at, name))
    expect(made.map((path) => path.slice(at.length + 1)).sort()).toEqual(expect.arrayContaining(["deep", "packages", "papers"]))
    expect(readdirSync(join(at, "papers")).length).toBeGreaterThan(0)
    expect(readdirSync(join(at, "packages"))).toContain("p.zip")
    expect(made.flatMap(open)).toEqual([])
    expect(asNobody(at)).toBe("")
  }, 180_000)

  it.each([0o777, 0o750, 0o707])(
    "a case begun in an empty folder of mode %i closes it at once; what lies around it stays as it is",
    async (mode) => {
      const at = join(folder, `begun-${umask}-${mode}`)
      mkdirSync(at)
      chmodSync(at, 0o755)
      const path = join(at, "case")
      mkdirSync(path)
      chmodSync(path, mode)
      expect((await anning(join(at, "home"), umask, "init", path)).status).toBe(0)
      expect(open(path)).toEqual([])
      expect(statSync(at).mode & 0o777).toBe(0o755)
    },
    60_000,
  )

  it("a folder that stood open before is closed at first use, and the person is told; what lies around it stays as it is", async () => {
    const at = join(folder, `before-${umask}`)
    mkdirSync(at, { mode: 0o755 })
    const path = join(at, "case")
    await anning(join(at, "home"), "077", "init", path)
    await anning(join(at, "home"), "077", "add", path, join(outside, "a.xml"))
    execFileSync("chmod", ["-R", "a+rX", path])
    chmodSync(at, 0o755)
    const foreign = join(at, "foreign.txt")
    writeFileSync(foreign, "not ours", { mode: 0o644 })
    chmodSync(foreign, 0o644)
    symlinkSync(foreign, join(path, "work", "link"))
    expect(open(path).length).toBeGreaterThan(3)
    if (canBeNobody) expect(asNobody(at)).toContain("case")
    const told = await anning(join(at, "home"), umask, "show", path, "summary")
    expect(told.stderr).toContain("只有您能看")
    expect(open(path)).toEqual([])
    expect([statSync(foreign).mode & 0o777, statSync(at).mode & 0o777], "a link is not followed, nothing above is touched").toEqual([
      0o644, 0o755,
    ])
    expect(asNobody(path)).toBe("")
    expect((await anning(join(at, "home"), umask, "show", path, "summary")).stderr, "told once").not.toContain("只有您能看")
  }, 180_000)
})
describe("the home of the page", () => {
  const serve = async (home: string, umask: string): Promise<string> => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script, "--", umask, "serve", "--home", home, "--port", "0"], {
      env: env(home),
    })
    let err = ""
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
    const address = new URL(
      await new Promise<string>((found) => child.stdout.on("data", (chunk: Buffer) => found(chunk.toString().trim()))),
    )
    const headers = { "x-anning-token": address.hash.slice("#token=".length) }
    const made = (await (
      await fetch(`${address.origin}/api/cases`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: "{}",
      })
    ).json()) as { case: string }
    await fetch(`${address.origin}/api/cases/${made.case}/files?name=a.xml`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/octet-stream" },
      body: backup,
    })
    const ended = new Promise((over) => child.on("close", over))
    child.kill("SIGTERM")
    await ended
    return err
  }
  it("holds nothing that others read, even where it was made before by something else", async () => {
    const home = join(folder, "page-home")
    mkdirSync(home, { mode: 0o755 })
    chmodSync(home, 0o755)
    await serve(home, "000")
    expect(
      readdirSync(home)
        .map((name) => join(home, name))
        .flatMap(open),
    ).toEqual([])
    execFileSync("chmod", ["-R", "a+rX", home])
    expect(await serve(home, "022")).toContain("只有您能看")
    expect(open(home)).toEqual([])
    expect(asNobody(home)).toBe("")
  }, 180_000)
  it("is left as it is where the person keeps other things in it; only its cases are closed", async () => {
    const home = join(folder, "shared-home")
    cpSync(join(folder, "page-home"), home, { recursive: true })
    execFileSync("chmod", ["-R", "a+rX", home])
    writeFileSync(join(home, "letter.odt"), "mine")
    chmodSync(join(home, "letter.odt"), 0o644)
    await serve(home, "022")
    expect(statSync(home).mode & 0o777).toBe(0o755)
    expect(open(home).map((line) => line.replace(folder, ""))).toEqual(["755 /shared-home", "644 /shared-home/letter.odt"])
  }, 180_000)
})
