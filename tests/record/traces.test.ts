/** After erasing, deleting and killing, no word of a message is found in any file of the program: every byte of home, index, data folder and temporary files is searched. */
import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { indexFolder } from "../../src/hosts/node/private.ts"
import { anningIn, type Ran } from "../cli/anning.ts"
import { entrance } from "../program.ts"
import { full, scratch } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)
const root = resolve(import.meta.dirname, "../..")
const words = "借款逾期请速还"
/** A backup that is large enough to be remembered in the index. */
const backup = (count: number, salt: string): string =>
  `<?xml version='1.0' encoding='UTF-8'?><smses count="${count}">${Array.from({ length: count }, (_, n) => `<sms protocol="0" address="1540000${1000 + (n % 50)}" date="${1767225600000 + n * 60_000}" type="1" body="${words}${salt}${n} 第${n}条" read="1" />\n`).join("")}</smses>`
const needles = (salt: string): readonly Buffer[] =>
  [`${words}${salt}`].flatMap((text) => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")])

/** Files below the folders that hold one of the needles. */
const holding = (salt: string, ...folders: readonly string[]): readonly string[] => {
  const wanted = needles(salt)
  const walk = (path: string): string[] => {
    if (!existsSync(path)) return []
    if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => walk(join(path, name)))
    const bytes = readFileSync(path)
    return wanted.some((needle) => bytes.includes(needle)) ? [path] : []
  }
  return folders.flatMap(walk)
}
interface Place {
  readonly home: string
  readonly data: string
  readonly tmp: string
}
const place = (name: string): Place => {
  const made = { home: join(folder, name, "home"), data: join(folder, name, "data"), tmp: join(folder, name, "tmp") }
  for (const path of Object.values(made)) mkdirSync(path, { recursive: true })
  return made
}
const spawned = ({ data, tmp }: Place, args: readonly string[]): ChildProcess =>
  spawn(
    process.execPath,
    ["--input-type=module", "-e", `(await import(${JSON.stringify(entrance)})).main(process.argv.slice(1))`, "--", ...args],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ANNING_HOME: data, HOME: data, TMPDIR: tmp, NODE_NO_WARNINGS: "1", DISPLAY: "", WAYLAND_DISPLAY: "" },
    },
  )
const anning = ({ data, tmp }: Place, ...args: readonly string[]): Promise<Ran> =>
  anningIn(root, args, { env: { ANNING_HOME: data, HOME: data, TMPDIR: tmp } })
const served = async (at: Place) => {
  const child = spawned(at, ["serve", "--home", at.home, "--port", "0"])
  const address = await new Promise<string>((found, fail) => {
    let out = ""
    child.stdout?.on("data", (chunk: Buffer) => {
      out += chunk.toString()
      const line = /http:\S+/.exec(out)?.[0]
      if (line) found(line)
    })
    child.on("close", () => fail(new Error(`ended: ${out}`)))
  })
  const { origin, hash } = new URL(address)
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const answer = await fetch(`${origin}/api${path}`, {
      ...init,
      headers: { "x-anning-token": hash.slice("#token=".length), ...init.headers },
    })
    expect([path, answer.status < 300 ? "" : await answer.text()]).toEqual([path, ""])
    return (await answer.json()) as T
  }
  const post = <T>(path: string, body: unknown): Promise<T> =>
    ask<T>(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })
  const upload = (id: string, name: string, text: string) =>
    ask<{ items: { id: string }[] }>(`/cases/${id}/files?name=${name}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: text,
    })
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((ended) => {
      child.on("close", () => ended())
      child.kill(signal)
    })
  return { ask, post, upload, end }
}
/** What is kept of an item: its rows, and what its words were read as. */
const ofEach = 2
/** How many answers the index of a home holds. */
const keptIn = (home: string): number => {
  const index = join(home, indexFolder)
  return existsSync(index) ? readdirSync(index).filter((name) => /^[0-9a-f]{64}$/.test(name)).length : 0
}

describe("over HTTP", () => {
  it.each([
    ["erased", "SIGKILL"],
    ["erased", "SIGTERM"],
    ["deleted", "SIGKILL"],
  ] as const)(
    "what was %s is in no file: while the server runs, after %s, and after the next start",
    async (how, signal) => {
      const at = place(`http-${how}-${signal}`)
      const server = await served(at)
      const made = await server.post<{ case: string }>("/cases", { title: "甲" })
      const other = await server.post<{ case: string }>("/cases", { title: "乙" })
      const { items } = await server.upload(made.case, "a.xml", backup(3_000, "甲"))
      await server.upload(other.case, "b.xml", backup(3_000, "乙"))
      await server.ask(`/cases/${made.case}/show/summary`)
      // The index is written beside the answer.
      await expect
        .poll(() => keptIn(at.home), { message: "both are remembered, or the test would try nothing", timeout: 20_000 })
        .toBe(2 * ofEach)
      expect(holding("甲", at.home).length).toBeGreaterThan(0)
      if (how === "erased") await server.post(`/cases/${made.case}/erase`, { id: items[0]?.id })
      else await server.post(`/cases/${made.case}/delete`, { yes: true })
      const everywhere = [at.home, at.data, at.tmp]
      expect(holding("甲", ...everywhere)).toEqual([])
      expect(holding("乙", ...everywhere).length, "the other case is as it was").toBeGreaterThan(0)
      await server.ask("/cases")
      await server.end(signal)
      expect(holding("甲", ...everywhere)).toEqual([])
      const again = await served(at)
      const listed = await again.ask<{ case: string }[]>("/cases")
      expect(listed.map((one) => one.case).sort()).toEqual((how === "erased" ? [made.case, other.case] : [other.case]).sort())
      if (how === "erased") await again.ask(`/cases/${made.case}/show/items`)
      expect(holding("甲", ...everywhere)).toEqual([])
      await again.end("SIGTERM")
    },
    180_000,
  )
})
describe("from the command line", () => {
  it("lies beside the case, not in the system's folder, and is cleaned of cases that were removed, moved or made anew by hand", async () => {
    const at = place("cli")
    writeFileSync(join(at.tmp, "a.xml"), backup(3_000, "丙"))
    // What earlier versions left behind.
    mkdirSync(join(at.home, indexFolder))
    for (const folder of [at.data, join(at.home, indexFolder)])
      for (const suffix of ["", "-journal", "-wal", "-shm"]) writeFileSync(join(folder, `index.sqlite${suffix}`), backup(10, "旧"))
    const [one, two] = [join(at.home, "one"), join(at.home, "two")]
    for (const path of [one, two]) {
      await anning(at, "init", path)
      expect((await anning(at, "add", path, join(at.tmp, "a.xml"))).err).not.toContain("Error")
    }
    expect(keptIn(at.home)).toBe(2 * ofEach)
    expect(holding("旧", at.data, at.home)).toEqual([])
    expect(readdirSync(at.data).filter((name) => name.startsWith("index"))).toEqual([])
    rmSync(one, { recursive: true })
    await anning(at, "show", two, "summary")
    expect(keptIn(at.home)).toBe(ofEach)
    renameSync(two, join(at.home, "three"))
    await anning(at, "init", two)
    await anning(at, "show", two, "summary")
    expect(keptIn(at.home)).toBe(0)
    expect(holding("丙", at.home, at.data).filter((path) => !path.includes("/vault/"))).toEqual([])
    rmSync(join(at.home, "three"), { recursive: true })
    expect(holding("丙", at.home, at.data)).toEqual([])
  }, 180_000)

  it(`an erasing or deleting that is killed is finished by the next command, ${full ? 40 : 2} times`, async () => {
    let unfinished = 0
    for (let round = 0; round < (full ? 40 : 2); round++) {
      const at = place(`kill-${round}`)
      const path = join(at.home, "case")
      writeFileSync(join(folder, "k.xml"), backup(3_000, "丁"))
      await anning(at, "init", path)
      await anning(at, "add", path, join(folder, "k.xml"))
      const id = (JSON.parse((await anning(at, "show", path, "items", "--json")).out) as { id: string }[])[0]?.id as string
      const deletes = round % 2 === 1
      const child = spawned(at, deletes ? ["delete", path, "--yes"] : ["erase", path, id])
      const ended = new Promise((over) => child.on("close", over))
      // As soon as something of it is done, or a little later.
      const begun = (): boolean => (deletes ? !existsSync(path) : readFileSync(join(path, "log.jsonl"), "utf8").includes('"erased"'))
      while (child.exitCode === null && !begun()) await new Promise((go) => setTimeout(go, 1))
      await new Promise((go) => setTimeout(go, round))
      child.kill("SIGKILL")
      await ended
      if (holding("丁", at.home).length > 0) unfinished++
      if (deletes) {
        // Any command in the same home finishes it.
        await anning(at, "init", join(at.home, "other"))
        expect(readdirSync(at.home).filter((name) => name !== "other" && name !== indexFolder)).toEqual([])
      } else {
        await anning(at, "state", path, "city=成都市")
        expect((await anning(at, "verify", path)).code).toBe(0)
      }
      expect(holding("丁", at.home, at.data, at.tmp), `round ${round}`).toEqual([])
    }
    console.info(`${unfinished} killed with something left`)
  }, 600_000)
})
