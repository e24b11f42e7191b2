/** A format that brings its own titles and words: read without a change anywhere else, and never through the words of another. */
import { describe, expect, it } from "vitest"
import { identify, importers } from "../../src/engine/importers/index.ts"
import { glimpse } from "../../src/engine/importers/table/glimpse.ts"
import { type TableDeclaration, tableImporter } from "../../src/engine/importers/table/table-importer.ts"
import { commonVocabulary, digestOfWords, vocabularyOf } from "../../src/engine/importers/table/vocabulary.ts"
import { eventsOf } from "./lines.ts"
import { sourceOfText } from "./source.ts"

const declare = (more: Pick<TableDeclaration, "id" | "claims"> & Partial<TableDeclaration>) =>
  tableImporter({ version: 1, title: "试验", gives: ["call"], weight: "issued", limits: ["试验用的格式。"], carrier: true, ...more })
const broadcast = declare({
  id: "broadcast",
  labels: { start: ["接续时刻"], direction: ["话路"], peer: ["彼端"], duration: ["耗时(秒)"], answered: ["类型"] },
  words: { "01": "out", "02": "in", M3: "forwarded", 对端拨来: "in" },
  claims: (seen) => seen.has("接续时刻") && seen.has("话路"),
})
const table =
  "接续时刻,话路,彼端,耗时(秒),类型\n2026-01-05 08:01:01,01,02155550001,5,接通\n2026-01-05 08:02:02,02,02155550001,0,未接通\n2026-01-05 08:03:03,对端拨来(VoLTE),02155550002,7,接通\n2026-01-05 08:04:04,0102,02155550002,7,接通\n"
const readBy = async (importer: ReturnType<typeof declare>, text: string) => {
  const batches = []
  for await (const batch of importer.extract(sourceOfText("a.csv", text))) batches.push(batch)
  return eventsOf({ events: batches.filter((batch) => batch.kind === "events") } as never)
}

describe("a format with titles and words of its own", () => {
  it("is known and read by its declaration alone", async () => {
    const source = sourceOfText("a.csv", table)
    expect(broadcast.identify(source)).toBe(true)
    expect(identify(source)).toBeUndefined()
    expect(
      (await readBy(broadcast, table)).map(({ direction, number, durationS, connected }) => [direction, number, durationS, connected]),
    ).toEqual([
      ["out", "02155550001", 5, "yes"],
      ["in", "02155550001", 0, "no"],
      ["in", "02155550002", 7, "yes"],
      // Two codes in one cell are no third one: a digit composes nothing.
      ["unknown", "02155550002", 7, "yes"],
    ])
  })
  it("is read so in a page and in rows quoted from it too", async () => {
    const page = `<table>${table
      .trim()
      .split("\n")
      .map(
        (line) =>
          `<tr>${line
            .split(",")
            .map((cell) => `<td>${cell}</td>`)
            .join("")}</tr>`,
      )
      .join("")}</table>`
    expect(broadcast.identify(sourceOfText("a.html", page))).toBe(true)
    const batches = []
    for await (const batch of broadcast.extract(sourceOfText("a.html", page))) batches.push(batch)
    expect(eventsOf({ events: batches.filter((batch) => batch.kind === "events") } as never).map(({ direction }) => direction)).toEqual([
      "out",
      "in",
      "in",
      "unknown",
    ])
    const quoted = []
    for await (const row of broadcast.quote!(sourceOfText("a.csv", table), [{ in: "rows", ranges: [[3, 3]] }])) quoted.push(row)
    expect(quoted.map(({ row, head }) => [row, head ?? false])).toEqual([
      [1, true],
      [3, false],
    ])
  })
  it("and what it declares goes before what is common: one carrier's 类型 is not another's 状态", async () => {
    const calls = (type: string): string =>
      `开始时间,类型,对方号码,状态\n2026-01-05 08:01:01,${type},02155550001,已接通\n2026-01-05 08:02:01,${type},02155550001,无应答\n`
    const ways = declare({ id: "ways", labels: { direction: ["类型"], answered: ["状态"] }, words: { "1": "in" }, claims: () => true })
    const answers = declare({
      id: "answers",
      labels: { answered: ["类型"], direction: ["状态"] },
      words: { 已接通: "out", 无应答: "forwarded" },
      claims: () => true,
    })
    expect((await readBy(ways, calls("1"))).map(({ direction, connected }) => [direction, connected])).toEqual([
      ["in", "yes"],
      ["in", "no"],
    ])
    expect((await readBy(answers, calls("未接"))).map(({ direction, connected }) => [direction, connected])).toEqual([
      ["out", "no"],
      ["forwarded", "no"],
    ])
  })
  it("is found under every writing of a title", () => {
    const { rolesOf } = vocabularyOf({ labels: { start: ["接续时刻"], peer: ["far_end"], kind: ["甲"], direction: ["甲"] } })
    for (const label of ["接续时刻", " 接续時刻 ", "接续时刻(UTC+8)", "接续时刻（年-月-日）"])
      expect([label, rolesOf(label)]).toEqual([label, ["start"]])
    expect(rolesOf("FAR_END")).toEqual(["peer"])
    expect(rolesOf("甲")).toEqual(["kind", "direction"])
    expect(rolesOf("对方号码")).toBe(commonVocabulary.rolesOf("对方号码"))
    expect(commonVocabulary.rolesOf("接续时刻")).toEqual([])
  })
})
describe("formats side by side", () => {
  it("look once at a file in which none of their own words stands, and apart at one that has them", () => {
    const other = vocabularyOf({ labels: { start: ["接续时刻"] }, words: { "01": "out" } })
    const plain = sourceOfText("a.csv", "开始时间,呼叫类型,对方号码\n2026-01-05 08:01:01,被叫,02155550001\n")
    expect(glimpse(plain, other)).toBe(glimpse(plain))
    const own = sourceOfText("a.csv", table)
    expect([glimpse(own).plan, glimpse(own, other).has("接续时刻"), glimpse(own, broadcastWords).has("接续时刻")]).toEqual([
      undefined,
      false,
      true,
    ])
  })
  it("keep to themselves what only one of them says: the common tables have no carrier's title", () => {
    for (const label of ["通信方式", "业务类型", "使用地点", "协议代码", "话单位置"])
      expect([label, commonVocabulary.rolesOf(label)]).toEqual([label, []])
  })
  it("rest on the words that they are read with", () => {
    const rests = importers.flatMap(({ restsOn }) => (restsOn === undefined ? [] : [restsOn]))
    expect(rests.length).toBeGreaterThanOrEqual(5)
    expect(digestOfWords({ labels: { start: ["甲"] } })).not.toBe(digestOfWords({ labels: { start: ["乙"] } }))
    expect(digestOfWords({ labels: { start: ["甲"] } })).not.toBe(digestOfWords({ labels: { end: ["甲"] } }))
    expect(digestOfWords({ words: { 甲: "in" } })).not.toBe(digestOfWords({ words: { 甲: "out" } }))
    expect(digestOfWords({})).not.toBe(digestOfWords({ words: { 甲: "in" } }))
  })
})
const broadcastWords = vocabularyOf({ labels: { start: ["接续时刻"], direction: ["话路"], peer: ["彼端"] } })
