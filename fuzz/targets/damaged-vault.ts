/** A case whose folder somebody changed, under any verbs: nothing rests on an altered original, `verify` names it, nothing beside the case changes, and nothing but a clear refusal is thrown. */
import { execFileSync } from "node:child_process"
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import type { Engine } from "../../src/engine/api.ts"
import { Broken } from "../../src/engine/case/broken.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { idOfPath, vaultPath } from "../../src/engine/case/record/tree.ts"
import { openEngine } from "../../src/engine/engine.ts"
import { showable } from "../../src/engine/views/index.ts"
import { openNodePorts } from "../../src/hosts/node/index.ts"
import { each, file, gatherAll, sha256 } from "../../tests/record/fixture.ts"
import { pick, spoilt } from "../dice.ts"
import { hold, type Roll, type Target } from "../target.ts"

const day = "2026-02-01"
const csv = (number: string): string =>
  `通话类型,对方号码,通话时间,通话时长\n${Array.from({ length: 12 }, (_, n) => `被叫,${number},2026-01-${10 + n} 23:0${n % 10}:00,30秒\n`).join("")}`
const originals = ["057110000001", "057110000002", "057110000003"].map((number) => ({ name: `${number}.csv`, text: csv(number) }))
let ports: ReturnType<typeof openNodePorts> | undefined
let home = ""
const open = (): ReturnType<typeof openNodePorts> => {
  home = mkdtempSync(join(tmpdir(), "anning-fuzz-vault-"))
  process.on("exit", () => rmSync(home, { recursive: true, force: true }))
  return openNodePorts({ home, lawFolder: join(import.meta.dirname, "../../law") })
}
/** Everything below a folder but for the case itself and the index: kind, rights and bytes. */
const picture = (folder: string, without: readonly string[]): string =>
  readdirSync(folder)
    .filter((name) => !without.includes(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      const { mode } = lstatSync(path)
      const own = `${path} ${mode.toString(8)}`
      if (lstatSync(path).isDirectory()) return [own, picture(path, [])]
      return [`${own} ${lstatSync(path).isFile() ? sha256(readFileSync(path)) : ""}`]
    })
    .join("\n")
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()
/** Changes one file of the case and says how. */
const damage = (roll: Roll, path: string, beside: string): string => {
  const bytes = readFileSync(path)
  const deeds: Readonly<Record<string, () => void>> = {
    spoilt: () => writeFileSync(path, spoilt(roll, bytes)),
    "a bit flipped": () => writeFileSync(path, bytes.with(roll(bytes.length || 1), roll(256))),
    "cut short": () => writeFileSync(path, bytes.subarray(0, roll(bytes.length + 1))),
    gone: () => rmSync(path),
    "a pipe": () => {
      rmSync(path)
      execFileSync("mkfifo", [path])
    },
    "a folder": () => {
      rmSync(path)
      mkdirSync(path)
      if (roll(2) === 0) writeFileSync(join(path, "x"), "x")
    },
    "a link to a file": () => {
      rmSync(path)
      symlinkSync(join(beside, "letter.txt"), path)
    },
    "a link to the same bytes": () => {
      renameSync(path, join(beside, "moved"))
      symlinkSync(join(beside, "moved"), path)
    },
    "a link to a folder": () => {
      rmSync(path)
      symlinkSync(beside, path)
    },
    "a link to nothing": () => {
      rmSync(path)
      symlinkSync(join(beside, "nothing"), path)
    },
    "a link to a device": () => {
      rmSync(path)
      symlinkSync("/dev/zero", path)
    },
    "no rights": () => chmodSync(path, pick(roll, [0, 0o777, 0o200])),
  }
  const how = pick(roll, Object.keys(deeds))
  deeds[how]?.()
  return how
}
const isSound = (path: string, id: string): boolean => {
  try {
    return lstatSync(path).isFile() && sha256(readFileSync(path)) === id
  } catch {
    return false
  }
}

export const damagedVault: Target = {
  id: "damaged-vault",
  async run(roll, keep) {
    ports ??= open()
    const place = mkdtempSync(join(home, "round-"))
    const [id, folder, beside] = [relative(home, join(place, "case")), join(place, "case"), join(place, "beside")]
    mkdirSync(beside)
    writeFileSync(join(beside, "letter.txt"), "mine")
    const story: string[] = []
    const tell = (line: string): void => {
      story.push(line)
      keep("story.txt", new TextEncoder().encode(story.join("\n")))
    }
    const engine = openEngine(ports)
    await engine.init(id)
    await engine.add(id, each(...originals.map(({ name, text }) => file(name, text))))
    await engine.state(id, { role: "stranger", "claim.1.numbers": ["057110000001", "057110000002"] })
    if (roll(2) === 0) await engine.show(id, "summary")
    if (roll(3) === 0) await engine.seal(id)
    const before = new Map(filesOf(folder).map((path) => [path, readFileSync(path)]))
    for (let times = 1 + roll(2); times > 0; times--) {
      const path = pick(roll, filesOf(folder))
      tell(`${path}: ${damage(roll, path, beside)}`)
    }
    const around = picture(place, ["case"])
    const report = await refused(() => engine.verify(id))
    const live = new Set<string>(originals.map(({ text }) => sha256(new TextEncoder().encode(text))))
    const log = join(folder, "log.jsonl")
    const whole = existsSync(log) && lstatSync(log).isFile() && readFileSync(log).equals(before.get(log) as Buffer)
    const changed = [...before.keys()]
      .map((path) => ({ path, inside: relative(folder, path), promised: idOfPath(relative(folder, path)) }))
      .filter(({ path, promised }) => promised !== undefined && !isSound(path, promised))
    // A line of the log that is lost, or its payload, no longer names the original it told of.
    const named = whole && (changed.length === 1 || changed.every(({ promised }) => live.has(promised as string)))
    for (const { inside } of changed)
      hold(
        report === undefined || (!report.ok && (!named || report.broken.some(({ what }) => what === inside))),
        `verify does not name ${inside}: ${JSON.stringify(report)}`,
      )
    hold(
      whole || report === undefined || !report.ok || report.notes.length > 0,
      `verify does not tell that the log was changed: ${JSON.stringify(report)}`,
    )
    const unsound = (): string[] => [...live].filter((one) => !isSound(join(folder, vaultPath(one as ItemId)), one))
    for (let times = 2 + roll(4); times > 0; times--) {
      const one = pick(roll, [...live, ...live, sha256(new TextEncoder().encode("nothing"))])
      const again = pick(roll, originals)
      const fresh = openEngine(ports)
      const rests = async (act: (engine: Engine) => Promise<unknown>): Promise<void> => {
        const altered = unsound()
        const given = await refused(() => act(fresh))
        hold(given === undefined || altered.length === 0, `rests on ${altered.join()}, which is altered`)
      }
      const verbs: Readonly<Record<string, () => Promise<unknown>>> = {
        show: async () => {
          for (const what of showable) await refused(() => fresh.show(id, what, { day }))
        },
        draft: () => rests((e) => e.draft(id, { doc: pick(roll, ["all", "evidence-list"]), formats: ["md"], day })),
        seal: () => rests((e) => e.seal(id)),
        pack: () => rests(async (e) => gatherAll((await e.pack(id, { day, ...(roll(2) === 0 ? { all: true } : {}) })).stream)),
        add: async () => {
          const added = await refused(() => fresh.add(id, each(file(again.name, again.text))))
          if (added === undefined) return
          const held = sha256(new TextEncoder().encode(again.text))
          live.add(held)
          hold(isSound(join(folder, vaultPath(held)), held), "what was added is not held")
        },
        state: () => refused(() => fresh.state(id, { city: pick(roll, ["杭州", "成都市"]) })),
        withdraw: async () => {
          if ((await refused(() => fresh.withdraw(id, one as ItemId))) !== undefined) live.delete(one)
        },
        erase: async () => {
          if ((await refused(() => fresh.erase(id, one as ItemId))) === undefined) return
          live.delete(one)
          hold(!existsSync(join(folder, vaultPath(one as ItemId))), "what was erased is there")
        },
        verify: () => refused(() => fresh.verify(id)),
        remove: async () => {
          if (roll(4) === 0) await refused(() => fresh.remove(id))
        },
        tidy: () => refused(() => fresh.tidy()),
      }
      const verb = pick(roll, Object.keys(verbs))
      tell(verb)
      await verbs[verb]?.()
      hold(picture(place, ["case"]) === around, `${verb} changed what lies beside the case`)
      if (!existsSync(folder)) break
    }
    rmSync(place, { recursive: true, force: true })
  },
}
/** What an act gives; undefined where it was refused. Anything but a refusal is thrown on. */
const refused = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Broken) return undefined
    throw error
  }
}
