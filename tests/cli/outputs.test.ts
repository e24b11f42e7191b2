/** What the program writes for people never lands in a case folder, and never on a paper that the person changed by hand. */
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { draftsInto, recordName } from "../../src/apps/cli/drafts-kept.ts"
import { demandOutside } from "../../src/apps/cli/outside.ts"
import { anning, example, scratch } from "./anning.ts"

const top = scratch("outputs")
const home = join(top, "案")
const day = ["--day", readFileSync(example("1-before-due", "day.txt"), "utf8").trim()]
beforeAll(async () => {
  await anning("init", home)
  await anning("add", home, example("1-before-due", "inputs"))
  await anning("state", home, "--file", example("1-before-due", "answers.json"))
}, 120_000)

describe("a place inside a case folder", () => {
  const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
  const other = join(top, "另一案")
  const link = join(top, "link")
  const deep = join(top, "work", "deep")
  beforeAll(async () => {
    await anning("init", other)
    symlinkSync(home, link)
    mkdirSync(deep, { recursive: true })
    symlinkSync(join(home, "vault"), join(deep, "to-vault"))
  }, 60_000)
  const places = {
    "the folder itself": home,
    "a new folder in it": join(home, "papers"),
    "two new folders in it": join(home, "a", "b"),
    "its vault": join(home, "vault"),
    "a spelling with dots": join(top, "work", "..", "案", "x"),
    "below a link to it": join(link, "x"),
    "the link itself": link,
    "below a link to its vault": join(deep, "to-vault", "x"),
    "a relative path": join(relative(process.cwd(), home), "x"),
    "another case": join(other, "x"),
  }
  it.each(Object.entries(places))("%s is refused", (_name, place) => {
    expect(() => demandOutside(place)).toThrow("案件文件夹")
    expect(() => demandOutside(join(place, "x.zip"))).toThrow("案件文件夹")
  })
  it.each(Object.entries(places).slice(5, 6))(
    "%s takes no draft, no package, no calendar, no run and no second case",
    async (_name, place) => {
      const before = [filesOf(home), filesOf(other)]
      const lists = [
        ["draft", home, "evidence-list", "--out", place],
        ["pack", home, "--out", join(place, "x.zip")],
        ["show", home, "deadlines", "--ics", join(place, "x.ics")],
        ["run", example("1-before-due", "inputs"), "--out", place],
        ["init", join(place, "inner")],
      ]
      for (const args of lists) {
        const { code, err } = await anning(...args)
        expect([args[0], code], err).toEqual([args[0], 2])
        expect(err).toContain("案件文件夹")
      }
      expect([filesOf(home), filesOf(other)]).toEqual(before)
      expect((await anning("verify", home)).code).toBe(0)
    },
    120_000,
  )
  it("beside it is as good as anywhere", async () => {
    const place = join(top, "案-旁边")
    expect((await anning("draft", home, "evidence-list", "--out", place, ...day, "--format", "md")).code).toBe(0)
    expect((await anning("pack", home, "--out", join(place, "x.zip"), ...day)).code).toBe(0)
    expect(existsSync(join(place, "x.zip"))).toBe(true)
  }, 120_000)
})

describe("a paper drafted again", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const text = "# 证据目录\n\n证据一\n"
  const newer = "# 证据目录\n\n证据一、证据二\n"
  const written = async (out: string, content: string) => {
    const drafts = draftsInto(out)
    const done = await drafts.write("目录.md", bytes(content))
    await drafts.close()
    return done
  }
  const edits: Readonly<Record<string, (path: string) => void>> = {
    "with a line more": (path) => appendFileSync(path, "我自己加的一行\n"),
    "with a word changed": (path) => writeFileSync(path, text.replace("证据", "材料")),
    "cut by half": (path) => writeFileSync(path, text.slice(0, text.length >> 1)),
    emptied: (path) => writeFileSync(path, ""),
    "with other line ends": (path) => writeFileSync(path, text.replaceAll("\n", "\r\n")),
    "with a byte order mark": (path) => writeFileSync(path, `\ufeff${text}`),
    "replaced by something else": (path) => writeFileSync(path, "别的文件\n"),
    "changed, and the record of what was written gone": (path) => {
      appendFileSync(path, "一行\n")
      rmSync(join(dirname(path), recordName))
    },
    "changed, and the record unreadable": (path) => {
      appendFileSync(path, "一行\n")
      writeFileSync(join(dirname(path), recordName), "\0\0\0")
    },
    "as it was written, but the record gone": (path) => rmSync(join(dirname(path), recordName)),
    "a link to a file elsewhere": (path) => {
      writeFileSync(join(top, "elsewhere"), `${text}别处的一行\n`)
      rmSync(path)
      symlinkSync(join(top, "elsewhere"), path)
    },
  }
  it.each(Object.entries(edits))("%s stays as it is, and the new draft stands beside it", async (name, edit) => {
    const out = join(top, name)
    const { path } = await written(out, text)
    edit(path)
    const edited = readFileSync(path, "utf8")
    const instead = join(out, "目录（新稿）.md")
    expect(await written(out, newer)).toEqual({ path: instead, kept: { kept: path, instead } })
    expect(readFileSync(path, "utf8")).toBe(edited)
    expect(readFileSync(instead, "utf8")).toBe(newer)
    // What the program wrote beside it is its own again; once that is changed as well, it stays too.
    expect((await written(out, `${newer}三\n`)).path).toBe(instead)
    appendFileSync(instead, "又一行\n")
    expect((await written(out, newer)).path).toBe(join(out, "目录（新稿2）.md"))
    expect(readFileSync(instead, "utf8")).toBe(`${newer}三\n又一行\n`)
    expect(readFileSync(path, "utf8")).toBe(edited)
  })
  it("and not changed is brought up to date without a word", async () => {
    const out = join(top, "unchanged")
    await written(out, text)
    expect(await written(out, newer)).toEqual({ path: join(out, "目录.md") })
    expect(await written(out, text)).toEqual({ path: join(out, "目录.md") })
    expect(readdirSync(out).sort()).toEqual([recordName, "目录.md"])
  })
  it("by run into a folder that holds an edited paper keeps that too", async () => {
    const out = join(top, "run")
    const args = ["run", example("1-before-due", "inputs"), "--answers", example("1-before-due", "answers.json"), "--out", out]
    await anning(...args, "--format", "md", ...day)
    const md = join(out, "documents", "evidence-list.md")
    appendFileSync(md, "我自己加的一行\n")
    const edited = readFileSync(md, "utf8")
    cpSync(join(out, "case"), join(top, "moved-away"), { recursive: true })
    rmSync(join(out, "case"), { recursive: true })
    const again = await anning(...args, "--format", "md", ...day)
    expect(again.out).toContain("没有覆盖")
    expect(readFileSync(md, "utf8")).toBe(edited)
  }, 120_000)
})

describe("a damaged original", () => {
  const place = join(top, "damaged")
  const views = ["summary", "items", "timeline", "gaps"].flatMap((what) => [
    [what, []],
    [what, ["--json"]],
  ]) as readonly (readonly [string, readonly string[]])[]
  const argsOf = (what: string, more: readonly string[]) => ["show", place, what, ...more]
  beforeAll(async () => {
    const source = join(top, "one.csv")
    writeFileSync(source, "通话类型,对方号码,通话时间,通话时长\n被叫,057110000001,2026-01-02 09:00:00,30秒\n")
    await anning("init", place)
    const added = JSON.parse((await anning("add", place, source, "--json")).out) as { items: { id: string }[] }
    const hex = added.items[0]?.id.slice(7) as string
    appendFileSync(join(place, "vault", hex.slice(0, 2), hex), "被叫,057110000002,2026-01-03 09:00:00,30秒\n")
  }, 120_000)
  it.each(views)(
    "is told beside show %s %j",
    async (what, more) => {
      const { code, err } = await anning(...argsOf(what, more))
      expect([code, err.includes("《one.csv》")]).toEqual([3, true])
    },
    120_000,
  )
})
