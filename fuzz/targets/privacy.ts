/** Whatever the usual rights and whatever was done, in one process or two: words that were erased or deleted are in no byte of home and index, what lives is whole, and nothing is open to others. */
import { spawn } from "node:child_process"
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Broken } from "../../src/engine/case/broken.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { vaultPath } from "../../src/engine/case/record/tree.ts"
import { openEngine } from "../../src/engine/engine.ts"
import { openNodePorts } from "../../src/hosts/node/index.ts"
import { each, file, sha256 } from "../../tests/record/fixture.ts"
import { pick } from "../dice.ts"
import { hold, type Roll, type Target } from "../target.ts"

interface Marked {
  readonly word: string
  readonly bytes: Uint8Array
  readonly id: ItemId
}
/** Now and then large enough that its extraction is kept in the index. */
const marked = (roll: Roll): Marked => {
  const word = `只此一次的话${roll(1e9)}号`
  const count = pick(roll, [3, 30, 30, 2_500])
  const records = Array.from(
    { length: count },
    (_, n) => `<sms address="1540000${1_000 + (n % 50)}" date="${1_767_225_600_000 + n * 60_000}" type="1" body="${word} ${n}" />\n`,
  )
  const bytes = new TextEncoder().encode(`<?xml version='1.0' encoding='UTF-8'?><smses count="${count}">${records.join("")}</smses>`)
  return { word, bytes, id: sha256(bytes) as ItemId }
}
const filesOf = (path: string): string[] =>
  lstatSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesOf(join(path, name))) : [path]
const openOnes = (path: string): string[] => {
  const { mode } = lstatSync(path)
  const own = (mode & 0o077) === 0 ? [] : [`${path} ${(mode & 0o777).toString(8)}`]
  return lstatSync(path).isDirectory() ? [...own, ...readdirSync(path).flatMap((name) => openOnes(join(path, name)))] : own
}
const erasedElsewhere = (home: string, name: string, id: string): Promise<number | null> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      ["--no-warnings", join(import.meta.dirname, "../../tests/record/erase-child.ts"), home, name, id, "5"],
      {
        stdio: "ignore",
      },
    )
    child.on("close", done)
  })
const allowed = async (act: Promise<unknown>): Promise<boolean> =>
  act.then(
    () => true,
    (error) => {
      if (!(error instanceof Broken)) throw error
      return false
    },
  )

const round = async (roll: Roll, keep: (name: string, bytes: Uint8Array) => void, home: string): Promise<void> => {
  const index = join(home, ".index")
  const story: string[] = []
  const tell = (line: string): void => {
    story.push(line)
    keep("story.txt", new TextEncoder().encode(story.join("\n")))
  }
  // Read in this process: starting others would take most of a round, and they leave nothing behind.
  const { readers: _, ...ports } = openNodePorts({ home, lawFolder: join(import.meta.dirname, "../../law"), index })
  const engine = openEngine(ports)
  const cases = ["甲", "乙"]
  const living = new Map<string, Map<string, Marked>>()
  const gone = new Set<string>()
  try {
    for (const name of cases) {
      if (roll(3) === 0) {
        mkdirSync(join(home, name))
        chmodSync(join(home, name), pick(roll, [0o777, 0o755, 0o700]))
        tell(`${name}: made before`)
      }
      await engine.init(name)
      living.set(name, new Map())
    }
    const twoProcesses = roll(6) === 0
    for (let times = 3 + roll(6); times > 0; times--) {
      const name = pick(roll, cases)
      const held = living.get(name)
      const one = pick(roll, [...(held?.values() ?? [])])
      const verb = pick(roll, ["add", "add", "add", "show", "erase", "erase", "again", "withdraw", "delete", "state"])
      tell(`${name}: ${verb} ${one?.word ?? ""}`)
      if (held === undefined) continue
      if (verb === "add") {
        const made = marked(roll)
        await engine.add(name, each(file("backup.xml", made.bytes)))
        held.set(made.id, made)
      } else if (verb === "show") await engine.show(name, pick(roll, ["timeline", "summary", "findings", "items"]), { day: "2026-02-01" })
      else if (verb === "state") await engine.state(name, { city: "杭州" })
      else if (verb === "withdraw" && one) await allowed(engine.withdraw(name, one.id))
      else if (verb === "again" && one) await engine.add(name, each(file("again.xml", one.bytes)))
      else if (verb === "erase" && one) {
        if (twoProcesses) {
          const other = roll(2) === 0 ? undefined : marked(roll)
          tell(`in another process${other === undefined ? "" : ", while this one adds"}`)
          const [code] = await Promise.all([
            erasedElsewhere(home, name, one.id),
            other === undefined ? engine.show(name, "summary", { day: "2026-02-01" }) : engine.add(name, each(file("b.xml", other.bytes))),
          ])
          hold(code === 0, `the other process ended with ${code}`)
          if (other !== undefined) held.set(other.id, other)
        } else await engine.erase(name, one.id)
        held.delete(one.id)
        gone.add(one.word)
      } else if (verb === "delete" && roll(2) === 0) {
        await engine.remove(name)
        for (const { word } of held.values()) gone.add(word)
        living.delete(name)
        tell("deleted")
      }
    }
    for (const name of living.keys()) hold((await engine.verify(name)).ok, `${name} does not verify`)
    // While it runs, and after it has ended.
    check(home, living, gone)
  } finally {
    await ports.close()
  }
  check(home, living, gone)
}
const check = (home: string, living: ReadonlyMap<string, ReadonlyMap<string, Marked>>, gone: ReadonlySet<string>): void => {
  const needles = [...gone].flatMap((word) => [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")])
  for (const path of filesOf(home)) {
    const bytes = readFileSync(path)
    for (const needle of needles) hold(!bytes.includes(needle), `${needle.toString("utf8")} is in ${path}`)
  }
  for (const [name, items] of living)
    for (const { id } of items.values()) {
      const path = join(home, name, vaultPath(id))
      hold(existsSync(path) && sha256(readFileSync(path)) === id, `${path} is not whole`)
    }
  const open = readdirSync(home).flatMap((name) => openOnes(join(home, name)))
  hold(open.length === 0, `open to others: ${open.join()}`)
}

export const privacy: Target = {
  id: "privacy",
  async run(roll, keep) {
    const usual = process.umask(pick(roll, [0, 0o022, 0o002, 0o077]))
    const home = mkdtempSync(join(tmpdir(), "anning-fuzz-home-"))
    try {
      await round(roll, keep, home)
    } finally {
      process.umask(usual)
      rmSync(home, { recursive: true, force: true })
    }
  },
}
