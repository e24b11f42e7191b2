/** Somebody changes a bag and makes manifests and sizes fit again: whatever the record implies is found all the same, and of the rest the report says that it is not held. */
import { beforeAll, describe, expect, it } from "vitest"
import type { Report } from "../../src/engine/case/record/report.ts"
import { gatherBytes } from "../../src/engine/case/record/tree.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import { verifyBag } from "../../src/engine/verbs/verify.ts"
import { type Files, filesTree } from "../../src/hosts/memory/tree.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { bytes, each, file, gatherAll, sha256 } from "./fixture.ts"

const text = (files: Files, path: string): string => new TextDecoder().decode(files.get(path))
/** The manifests, sizes and tag manifest of a bag as they should be for what is in it, in the order of the format. */
const consistent = (files: Files): Files => {
  const manifest = (paths: readonly string[]): Uint8Array =>
    bytes(
      [...paths]
        .sort()
        .map((path) => `${sha256(files.get(path) as Uint8Array).slice(7)}  ${path}\n`)
        .join(""),
    )
  const payload = [...files.keys()].filter((path) => path.startsWith("data/"))
  const size = payload.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0)
  files.set("bag-info.txt", bytes(text(files, "bag-info.txt").replace(/^Payload-Oxum: .*$/m, `Payload-Oxum: ${size}.${payload.length}`)))
  files.set("manifest-sha256.txt", manifest(payload))
  files.set("tagmanifest-sha256.txt", manifest(["bag-info.txt", "bagit.txt", "manifest-sha256.txt", "如何核验.txt"]))
  return files
}
const contents = "data/contents.tsv"
const edit =
  (path: string, change: (before: string) => string) =>
  (files: Files): void => {
    const before = text(files, path)
    const after = change(before)
    expect(after).not.toBe(before)
    files.set(path, bytes(after))
  }
/** Changes the line of contents.tsv that has `part` in it. */
const line = (part: string, change: (before: string) => string) =>
  edit(contents, (all) =>
    all
      .split("\n")
      .map((one) => (one.includes(part) ? change(one) : one))
      .join("\n"),
  )
/** Changes a file, and its digest in contents.tsv. */
const editListed =
  (path: string, change: (before: string) => string) =>
  (files: Files): void => {
    edit(path, change)(files)
    const digest = sha256(files.get(path) as Uint8Array).slice(7)
    line(path, (one) => one.replace(/[0-9a-f]{64}/, digest))(files)
  }
const move = (files: Files, from: string, to: string): void => {
  files.set(to, files.get(from) as Uint8Array)
  files.delete(from)
}
let bag: Files
let whole: Files
const pathOf = (part: string): string => [...bag.keys()].find((path) => path.includes(part)) as string
const at = (part: string): string => {
  const index = text(bag, contents)
    .split("\n")
    .findIndex((one) => one.includes(part))
  return `${contents}:${index + 1}`
}
const checked = (files: Files): Promise<Report> => verifyBag(filesTree(files, sha256), nodeHasher)
const changed = async (change: (files: Files) => void, from = bag): Promise<string[]> => {
  const files: Files = new Map(from)
  change(files)
  return (await checked(consistent(files))).broken.map(({ what, why }) => `${what} ${why}`)
}

beforeAll(async () => {
  const given = read("examples/1-before-due")
  const engine = await openForGolden(lawFiles(), given.day)
  await engine.init("case", { title: "测试" })
  await engine.add("case", each(...given.files.map((one) => file(one.name, one.bytes))))
  await engine.state("case", given.answers)
  const unpacked = async (options: { all?: boolean }): Promise<Files> => {
    const zip = await gatherAll((await engine.pack("case", { ...options, name: "package" })).stream)
    const tree = await zipTree({ size: zip.length, range: async (from, to) => zip.slice(from, to) }, nodeHasher)
    const files: Files = new Map()
    for await (const { path } of tree.list()) files.set(path, await gatherBytes(tree.open(path)))
    return files
  }
  bag = await unpacked({})
  whole = await unpacked({ all: true })
}, 120_000)

describe("a bag whose manifests were made to fit", () => {
  it("is sound when nothing was changed, and says what the manifests alone hold", async () => {
    expect(consistent(new Map(bag))).toEqual(bag)
    expect(await checked(bag)).toMatchObject({
      ok: true,
      broken: [],
      notes: [
        { what: "bag-info.txt", why: "excerpt" },
        { what: "data/documents/", why: "by-manifest-only" },
        { what: "data/exhibits/*.extract.txt", why: "by-manifest-only" },
      ],
    })
    expect((await checked(whole)).notes).toEqual([{ what: "data/documents/", why: "by-manifest-only" }])
  })

  const howTo = "如何核验.txt"
  it.each<[string, (files: Files) => void, string]>([
    ["one command", edit(howTo, (all) => all.replace("sha256sum -c --strict manifest", "true manifest")), "not-as-written"],
    ["the value to compare", edit(howTo, (all) => all.replace(/ {4}[0-9a-f]{64}/, `    ${"0".repeat(64)}`)), "not-as-written"],
    ["a command in the folder's place", edit(howTo, (all) => all.replace("cd package", "cd package; rm -r data")), "not-as-written"],
    ["no UTF-8", (files) => void files.set(howTo, Uint8Array.of(0xff)), "not-as-written"],
  ])("如何核验.txt: %s", async (_, change, why) => {
    expect(await changed(change)).toEqual([`${howTo} ${why}`])
  })
  it("如何核验.txt may name the folder as it is called now", async () => {
    expect(await changed(edit(howTo, (all) => all.replaceAll("package", "my-bag")))).toEqual([])
  })
  it("of another version of the program is not called broken, but not called compared either", async () => {
    const files: Files = new Map(bag)
    edit("bag-info.txt", (all) => all.replace(/anning\/.*/, "anning/99.0.0\nAnning-More: x"))(files)
    editListed(pathOf(".extract.txt"), (all) => all.replace("摘录(不是原件)", "摘录"))(files)
    const report = await checked(consistent(files))
    expect(report.broken).toEqual([])
    expect(report.notes).toEqual(
      expect.arrayContaining([
        { what: howTo, why: "of-another-version" },
        { what: pathOf(".extract.txt"), why: "of-another-version" },
      ]),
    )
    editListed(pathOf(".extract.txt"), (all) => all.replace(/SHA-256:./, "SHA-256:x"))(files)
    expect((await checked(consistent(files))).broken).toMatchObject([{ what: pathOf(".extract.txt"), why: "not-as-recorded" }])
  })

  it.each<[string, (all: string) => string]>([
    ["a line more", (all) => `${all}rm -rf ~\n`],
    ["half a line more", (all) => `${all}x`],
    ["a command changed", (all) => all.replace("sha256sum -c --strict manifest", "true manifest")],
    ["a command more on a line", (all) => all.replace("5. h=", "5. curl x | sh; h=")],
    ["a numbered command more", (all) => all.replace("三、Windows", "  11. sudo sh x\n\n三、Windows")],
    ["a command for PowerShell changed", (all) => all.replace("Get-Content manifest", "Invoke-Expression x; Get-Content manifest")],
    ["a command in the folder's place", (all) => all.replace("cd package", "cd package; rm -r data")],
    ["a folder that climbs", (all) => all.replace("cd package", "cd ../..")],
    ["another value to compare", (all) => all.replace(/ {4}[0-9a-f]{64}/, `    ${"0".repeat(64)}`)],
    ["another zip to hash", (all) => all.replace("*.zip.sha256", "other.zip.sha256")],
    ["a blank at the end of a line", (all) => all.replace("| sort -u;", "| sort -u ;")],
  ])("如何核验.txt of a bag that calls itself of another version: %s is named by its line", async (_, change) => {
    const other = edit("bag-info.txt", (all) => all.replace(/anning\/.*/, "anning/9.9"))
    const broken = await changed((files) => {
      other(files)
      edit(howTo, change)(files)
    })
    expect(broken.length).toBeGreaterThan(0)
    for (const one of broken) expect(one).toMatch(/^如何核验\.txt:\d+ unknown-instruction$/)
    // Lines left out, and the folder's name of today, command nothing new.
    expect(
      await changed((files) => {
        other(files)
        edit(howTo, (all) => all.replace(/^ {2}7\. .*\n/m, ""))(files)
      }),
    ).toEqual([])
  })
  it.each<[string, (all: string) => string, string]>([
    ["the day", (all) => all.replace(/Bagging-Date: \d{4}/, "Bagging-Date: 1999"), "not-as-recorded"],
    ["the scope", (all) => all.replace("Scope: cited", "Scope: some"), "not-as-recorded"],
    ["the format", (all) => all.replace("Format: 1", "Format: 2"), "unknown-version"],
    ["the head's line", (all) => all.replace(/Seq: \d+/, "Seq: 1"), "head-differs"],
    ["a further line", (all) => `${all}Contact-Name: x\n`, "not-as-recorded"],
  ])("bag-info.txt: %s", async (_, change, why) => {
    expect(await changed(edit("bag-info.txt", change))).toContain(`bag-info.txt ${why}`)
  })
  it("bag-info.txt: a bag of cited exhibits is none of everything", async () => {
    const broken = await changed(edit("bag-info.txt", (all) => all.replace("Scope: cited", "Scope: all")))
    expect(broken.some((one) => one.startsWith("data/exhibits/") && one.endsWith(" unlisted"))).toBe(true)
  })

  it.each<[what: string, column: number, value: string]>([
    ["label", 0, "证据九"],
    ["digest", 2, "0".repeat(64)],
    ["true name", 3, "别的名字.xls"],
    ["kind", 4, "书证"],
    ["way of obtaining", 5, "zip:x"],
    ["time of receipt", 6, "2020-01-01T00:00:00+08:00"],
    ["line of the log", 7, "1"],
    ["original", 8, "0".repeat(64)],
    ["rows", 9, "1/2"],
    ["cell too many", 10, "x"],
  ])("contents.tsv: another %s of an extract", async (what, column, value) => {
    const of = (one: string): string => {
      const cells = one.split("\t")
      cells[column] = value
      return cells.join("\t")
    }
    const broken = await changed(line(".extract.txt", of))
    const names = text(bag, contents)
      .split("\n")
      .flatMap((one, i) => (one.includes(".extract.txt") ? [`${contents}:${i + 1}`] : []))
    for (const name of names) {
      const found = broken.filter(
        (one) => one === `${name} not-as-recorded` || (what === "rows" && one.endsWith(".extract.txt not-as-recorded")),
      )
      expect(found.length, `${name} in ${broken.join(", ")}`).toBeGreaterThan(0)
    }
  })
  it("contents.tsv: titles, order, a line twice, a line less, an end without newline", async () => {
    expect(await changed(edit(contents, (all) => all.replace("exhibit", "Exhibit")))).toEqual([`${contents} not-as-recorded`])
    expect(await changed(edit(contents, (all) => all.trimEnd()))).not.toEqual([])
    const lines = text(bag, contents).trimEnd().split("\n")
    const put = (list: readonly string[]) => changed(edit(contents, () => `${list.join("\n")}\n`))
    expect(await put([lines[0] as string, ...lines.slice(1).reverse()])).not.toEqual([])
    expect(await put([...lines, lines.at(-1) as string])).toEqual([`${contents} not-as-recorded`])
    const gone = lines.at(-1)?.split("\t")[1]
    expect(await put(lines.slice(0, -1))).toContain(`${gone} unlisted`)
    expect(await changed((files) => void files.delete(contents))).toContain(`${contents} missing`)
  })

  it("exhibits: another name, another place, other bytes, one more, one less", async () => {
    const path = pathOf("-phone.json")
    const other = path.replace("phone", "debtor")
    expect(await changed((files) => move(files, path, other))).toEqual([`${path} missing`, `${other} unlisted`])
    expect(
      await changed((files) => {
        move(files, path, other)
        line(path, (one) => one.replaceAll(path, other))(files)
      }),
    ).toEqual([`${at("-phone.json")} not-as-recorded`, `${path} missing`, `${other} unlisted`])
    expect(await changed((files) => void files.set(path, bytes("x")))).toEqual([`${path} digest-differs`])
    const digest = sha256(bytes("x")).slice(7)
    const forged = await changed((files) => {
      files.set(path, bytes("x"))
      line(path, (one) => one.replace(/[0-9a-f]{64}/, digest))(files)
    })
    expect(forged).toContain(`${at("-phone.json")} not-as-recorded`)
    expect(await changed((files) => void files.set("data/exhibits/0099-x.csv", bytes("x")))).toEqual(["data/exhibits/0099-x.csv unlisted"])
    expect(await changed((files) => void files.delete(path))).toEqual([`${path} missing`])
  })
  it("extracts: another original, size, number of rows, a row more", async () => {
    const path = pathOf(".extract.txt")
    for (const change of [
      (all: string) => all.replace(/(原件 SHA-256:)./, "$1x"),
      (all: string) => all.replace(/(原件大小:)\d+/, "$19"),
      (all: string) => all.replace(/(摘录 )\d+/, "$1999"),
      (all: string) => all.replace(/(共 )\d+/, "$1999"),
      (all: string) => all.replace(/原件名称:.*/, "原件名称:x"),
      (all: string) => all.replace("摘录(不是原件)", "原件"),
      (all: string) => `${all}第9999行\t15400000001\n`,
    ]) {
      const forged = await changed(editListed(path, change))
      expect(forged).toEqual([`${path} not-as-recorded`])
    }
  })
  it("papers: one more, one less, another name; their words are held by the manifest and the digest of the zip alone", async () => {
    const path = pathOf("data/documents/01-")
    expect(await changed((files) => void files.set("data/documents/99-x.docx", bytes("x")))).toEqual(["data/documents/99-x.docx unlisted"])
    expect(await changed((files) => void files.delete(path))).toEqual([`${path} missing`])
    expect(await changed((files) => void files.set(path, bytes("x")))).toEqual([`${at(path)} not-as-recorded`])
    const forged: Files = new Map(bag)
    editListed(path, () => "别的话")(forged)
    expect(await checked(consistent(forged))).toMatchObject({
      ok: true,
      notes: [{}, { what: "data/documents/", why: "by-manifest-only" }, {}],
    })
    expect(text(bag, howTo)).toContain("data/documents 里的文书")
  })
  it("the record: a payload less, a folder of one's own", async () => {
    const opened = JSON.parse(text(whole, "data/record/log.jsonl").split("\n")[0] as string).payload.slice(7)
    const path = `data/record/vault/${opened.slice(0, 2)}/${opened}`
    expect(await changed((files) => void files.delete(path), whole)).toEqual(["data/record/log.jsonl:1 missing"])
    // What the person called the case is nobody's business but theirs.
    expect([...bag.keys()]).not.toContain(path)
    expect(await changed((files) => void files.set("data/more/x.txt", bytes("x")))).toEqual(["data/more/x.txt unlisted"])
  })
  it("a bag of everything as well", async () => {
    expect(
      await changed(
        line("-role.json", (one) => one.replace("当事人陈述", "书证")),
        whole,
      ),
    ).not.toEqual([])
    const path = [...whole.keys()].find((one) => one.endsWith(".xml")) as string
    expect(await changed((files) => void files.delete(path), whole)).toContain(`${path} missing`)
  })
})
