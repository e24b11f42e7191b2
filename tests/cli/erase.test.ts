/** Erasing on the command line says, without being asked for JSON, where the same bytes still stand, and its commands lead on until none is left. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { zipSync } from "fflate"
import { expect, it } from "vitest"
import { anning, anningJson, scratch } from "./anning.ts"

it("names the archive that still holds an erased file, and the command that erases it there", async () => {
  const folder = scratch("erase")
  const home = join(folder, "case")
  const words = new TextEncoder().encode("只给自己看的话\n")
  writeFileSync(join(folder, "private.txt"), words)
  writeFileSync(join(folder, "z.zip"), zipSync({ "private.txt": [words, { level: 0 }] }))
  const holding = (): number =>
    readdirSync(join(home, "vault"), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(Buffer.from(words)),
    ).length
  await anning("init", home)
  await anning("add", home, join(folder, "z.zip"))
  await anning("add", home, join(folder, "private.txt"))
  const { value } = await anningJson<readonly { id: string; name: string }[]>("show", home, "items")
  const idOf = (name: string): string => value.find((item) => item.name === name)?.id as string
  expect(holding()).toBe(2)
  const first = await anning("erase", home, idOf("private.txt"))
  expect([first.code, first.out]).toEqual([3, expect.stringContaining("同样的内容还在下面这些材料里，没有删")])
  const command = /《z\.zip》：anning (erase) (\S+) (\S+)/.exec(first.out)?.slice(1) as string[]
  expect(command).toEqual(["erase", home, idOf("z.zip")])
  expect(holding(), "as it says").toBe(1)
  const second = await anning(...command)
  expect([second.code, second.out]).toEqual([0, expect.not.stringContaining("同样的内容还在")])
  expect(holding()).toBe(0)
  expect((await anning("verify", home)).code).toBe(0)
}, 120_000)
