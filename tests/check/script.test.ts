/** A stranger with a bare Debian follows 如何核验.txt to the letter and gets the right answer, on good packages and on changed ones. */
import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"
import { full, needs } from "../needs.ts"
import { changed, filesOf, folder, goodPackages, verdictOf } from "./packages.ts"

const count = full ? 2_000 : 19
const patience = full ? 2_400_000 : 120_000
const run = promisify(execFile)
const digest = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex")

interface Told {
  /** The numbered commands for Linux, in their order. */
  readonly commands: readonly string[]
  /** The one value that the log must end in. */
  readonly value: string
}
const toldIn = async (zip: Uint8Array): Promise<Told> => {
  const text = new TextDecoder().decode((await filesOf(zip)).get("如何核验.txt"))
  const linux = text.slice(text.indexOf("一、Linux"), text.indexOf("二、"))
  return {
    commands: [...linux.matchAll(/^ {2}\d+\. (.*)$/gm)].map(([, command]) => command as string),
    value: /^ {4}([0-9a-f]{64})$/m.exec(text)?.[1] ?? "",
  }
}
const mark = "——"
/** What each command printed, errors too. */
const followed = async (zip: Uint8Array, sum: string, { commands }: Told): Promise<readonly string[]> => {
  const place = mkdtempSync(join(tmpdir(), "anning-script-"))
  try {
    const here = join(place, "here")
    mkdirSync(here)
    writeFileSync(join(here, `${folder}.zip`), zip)
    writeFileSync(join(here, `${folder}.zip.sha256`), `${sum}  ${folder}.zip\n`)
    const script = join(place, "script.sh")
    writeFileSync(script, `exec 2>&1 </dev/null\n${commands.join(`\necho ${mark}\n`)}\n`)
    const env = { PATH: "/usr/bin:/bin", HOME: place }
    const { stdout } = await run("/bin/sh", [script], { cwd: here, env, maxBuffer: 2 ** 24 }).catch((error: { stdout: string }) => error)
    return stdout.split(`${mark}\n`)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
const allSound = (said: string | undefined): boolean =>
  said !== undefined &&
  said !== "" &&
  said
    .split("\n")
    .slice(0, -1)
    .every((line) => /: (OK|成功)$/.test(line))
/** The answer, by the rules that the text gives. */
const isSound = (said: readonly string[], { value }: Told): boolean =>
  said.length === 7 &&
  allSound(said[0]) &&
  said[1] === "" &&
  allSound(said[2]) &&
  said[4] === `${value}\n` &&
  [3, 5, 6].every((i) => said[i] === "")

describe("如何核验.txt, followed to the letter", () => {
  needs("unzip")(
    "finds good packages good",
    async () => {
      for (const page of [undefined, new TextEncoder().encode("<p>a page</p>")])
        for (const zip of await goodPackages(page)) {
          const told = await toldIn(zip)
          expect(told.commands).toHaveLength(7)
          const said = await followed(zip, digest(zip), told)
          expect(isSound(said, told), JSON.stringify(said.slice(3))).toBe(true)
        }
    },
    patience,
  )
  needs("unzip")(
    "finds every changed package changed: its files by what is in it, the zip's own bytes by the digest beside it",
    async () => {
      const good = await goodPackages(new TextEncoder().encode("<p>a page</p>"))
      const missed: string[] = []
      const one = async (seed: number): Promise<boolean> => {
        const made = await changed(good, seed)
        if (!made) return false
        const told = await toldIn(made.good)
        // Whoever changes files makes the digest beside the zip fit as well; changed bytes of a zip are what that digest is for.
        const ofZip = /zip$/.test(made.name)
        const said = await followed(made.zip, ofZip ? digest(made.good) : digest(made.zip), told)
        const expected = ofZip ? false : (await verdictOf(made.zip, undefined)).ok
        if (isSound(said, told) !== expected) missed.push(`${seed} ${made.name}: ${JSON.stringify(said)}`)
        return true
      }
      let tried = 0
      for (let seed = 1; tried < count; seed += 2) tried += (await Promise.all([one(seed), one(seed + 1)])).filter(Boolean).length
      expect(missed).toEqual([])
    },
    patience,
  )
  it("names the value that the log must end in once", async () => {
    const [zip] = (await goodPackages(undefined)) as [Uint8Array]
    expect((await toldIn(zip)).value).toMatch(/^[0-9a-f]{64}$/)
  })
})
