/** Backups as phones and apps really write them: repeated records, several addresses, makers' call types, raw line ends, and characters without end. */

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { eventsOf, linesOf } from "../../../../../tests/importers/lines.ts"
import { sourceOf, sourceOfText } from "../../../../../tests/importers/source.ts"
import { thresholds } from "../../../../../tests/law/thresholds.ts"
import { facts } from "../../../../../tests/timeline/course.ts"
import { build } from "../../../timeline/build.ts"
import { readItem } from "../../index.ts"
import { rootOf } from "./root.ts"
import { longestTag } from "./tags.ts"

const at = 1_763_735_400_000
const sms = (more: Readonly<Record<string, string | number>> = {}) => {
  const all = { address: "10690000000001", date: at, type: 1, body: "甲", ...more }
  return `<sms ${Object.entries(all)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ")} />`
}
const call = (more: Readonly<Record<string, string | number>> = {}) => {
  const all = { number: "02155550001", duration: 0, date: at, type: 1, ...more }
  return `<call ${Object.entries(all)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ")} />`
}
const backup = (records: string) => sourceOfText("sms-20251201000000.xml", `<?xml version='1.0'?>\n<smses>${records}</smses>`)
const read = async (records: string) => eventsOf(await readItem(backup(records)))
/** How many records each event of a timeline of these records cites. */
const counted = async (records: string): Promise<number[]> => {
  const source = backup(records)
  const extraction = await readItem(source)
  const { timeline } = build([{ item: source.item, name: source.name, weight: "exported", extraction }], facts(), thresholds)
  return Array.from({ length: timeline.size }, (_, i) =>
    timeline
      .event(i)
      .citations.flatMap(({ at }) => ("ranges" in at ? at.ranges : []))
      .reduce((sum, [from, to]) => sum + to - from + 1, 0),
  )
}

describe("a record that the backup holds more than once", () => {
  const mms = (id: string, text = "甲") =>
    `<mms date="${at}" msg_box="1" address="10690000000001" m_id="${id}"><parts><part ct="text/plain" text="${text}"/></parts></mms>`
  it.each([
    ["three times, and another 100 s later", sms().repeat(3) + sms({ date: at + 100_000 }), [3, 1]],
    ["once", sms(), [1]],
    ["twice, far apart", sms() + sms({ body: "乙", date: at + 1000 }) + sms(), [2, 1]],
    ["two messages a second apart", sms() + sms({ date: at + 1000 }), [1, 1]],
    ["two messages a millisecond apart", sms() + sms({ date: at + 1 }), [1, 1]],
    ["each of two a millisecond apart, twice", (sms() + sms({ date: at + 1 })).repeat(2), [3, 1]],
    ["equal but for the text", sms() + sms({ body: "乙" }), [1, 1]],
    ["equal but for the direction", sms() + sms({ type: 2 }), [1, 1]],
    ["equal but for the number", sms() + sms({ address: "10690000000002" }), [1, 1]],
    ["the number written in two ways", sms({ address: "15400000001" }) + sms({ address: "+86 154 0000 0001" }), [2]],
    ["a call twice", call() + call(), [2]],
    ["a call of another length", call({ duration: 3 }) + call({ duration: 4 }), [1, 1]],
    ["a missed call twice, and an answered one of that time", call({ type: 3 }) + call({ type: 3 }) + call({ duration: 5 }), [2, 1]],
    ["a call and a message of one time", call({ number: "10690000000001" }) + sms({ body: "" }), [1, 1]],
    ["a picture message twice", mms("a") + mms("a"), [2]],
    ["two picture messages by their ids", mms("a") + mms("b"), [1, 1]],
    ["two without a time, which nothing tells apart or together", sms({ date: "today" }) + sms({ date: "today" }), [1, 1]],
    ["a withheld number twice", call({ number: "-1" }) + call({ number: "-1" }), [2]],
  ] as const)("%s", async (_, records, expected) => {
    expect((await counted(records)).sort()).toEqual([...expected].sort())
    const { read, kept, issues } = await readItem(backup(records))
    expect(kept).toBe(read)
    expect(kept).toBe(expected.reduce((sum, n) => sum + n, 0))
    const again = kept - expected.length
    expect(issues.filter((issue) => issue.code === "repeated-row").map((issue) => issue.params.rows)).toEqual(again > 0 ? [again] : [])
  })
  it("holds for very many", async () => {
    expect(await counted(sms().repeat(150_000))).toEqual([150_000])
  })
})
describe("the line of what is no XML", () => {
  const whole = `<smses>\n${sms()}\n</smses>`
  it.each([
    ["behind the end, on its line", `${whole}stray`, 3],
    ["behind the end, on the next line", `${whole}\nstray`, 4],
    ["behind the end, with lines behind it", `${whole}\nstray\n\n\nmore\n`, 4],
    ["behind the end, after empty lines", `${whole}\r\n\r\n\r\nstray\r\n`, 6],
    ["a record once more", `${whole}\n${sms()}\n`, 4],
    ["a torn tag", `<smses>\n${sms()}\n\n<sms <x/>\n</smses>`, 4],
    ["an end too many", `${whole}\n</smses>\n\n`, 4],
    ["a sign that begins no tag", `<smses>\n${sms()}\n< \n</smses>`, 3],
    ["an end of another element", `<smses>\n${sms()}\n\n</calls>\n</smses>`, 4],
    ["a full-width sign", `${whole}\n\n　＜\n`, 5],
  ] as const)("%s", async (_, text, line) => {
    const seen = async (piece: number) => linesOf(await readItem(sourceOfText("sms-20251201000000.xml", text, { piece })))
    const all = await seen(65_536)
    for (let piece = 1; piece <= 40; piece++) expect(await seen(piece), `${piece}`).toBe(all)
    expect(all).toMatch(new RegExp(`"line":${line}\\b`))
  })
})
describe("the other side of a picture message", () => {
  const mms = (box: 1 | 2, address: string, addrs: readonly (readonly [address: string, type: number])[] = []) =>
    `<mms date="${at}" msg_box="${box}" address="${address}"><parts><part ct="text/plain" text="甲"/></parts><addrs>${addrs
      .map(([one, type]) => `<addr address="${one}" type="${type}" charset="106"/>`)
      .join("")}</addrs></mms>`
  const token = "insert-address-token"
  it.each([
    [
      "in, sender a token",
      mms(1, "10690000000001", [
        [token, 137],
        ["15400000009", 151],
      ]),
      "10690000000001",
    ],
    [
      "out, sender a token",
      mms(2, "10690000000001", [
        [token, 137],
        ["10690000000001", 151],
      ]),
      "10690000000001",
    ],
    [
      "in, sender given",
      mms(1, "15400000001", [
        ["15400000001", 137],
        [token, 151],
      ]),
      "15400000001",
    ],
    ["in, sender differs from the conversation", mms(1, "15400000001~15400000002", [["15400000002", 137]]), "15400000002"],
    [
      "in, several, sender a token, the rest received it",
      mms(1, "15400000001~15400000002~15400000009", [
        [token, 137],
        ["15400000002", 151],
        ["15400000009", 130],
      ]),
      "15400000001",
    ],
    ["in, several, sender a token: nobody can be named", mms(1, "15400000001~15400000002", [[token, 137]]), null],
    ["in, the conversation has a token too", mms(1, `${token}~15400000001`, [[token, 137]]), "15400000001"],
    ["in, a token in capitals", mms(1, "15400000001", [["Insert-Address-Token", 137]]), "15400000001"],
    ["in, nothing but tokens", mms(1, token, [[token, 137]]), null],
    ["in, no addresses", mms(1, "15400000001"), "15400000001"],
    [
      "out, several recipients",
      mms(2, "15400000001~15400000002", [
        [token, 137],
        ["15400000001", 151],
        ["15400000002", 151],
      ]),
      "15400000001",
    ],
    [
      "out, recipient a token",
      mms(2, "15400000001", [
        ["15400000009", 137],
        [token, 151],
      ]),
      "15400000001",
    ],
    [
      "out, only the recipient given",
      mms(2, "", [
        [token, 137],
        ["15400000003", 151],
      ]),
      "15400000003",
    ],
    ["in, carried by a telephone network", mms(1, "15400000001/TYPE=PLMN", [["+8615400000001/TYPE=PLMN", 137]]), "15400000001"],
    ["out, only a copy given", mms(2, "null", [["15400000004", 129]]), "15400000004"],
  ] as const)("%s", async (_, record, number) => {
    const [event] = await read(record)
    expect([event?.direction, event?.number, event?.text]).toEqual([record.includes('msg_box="1"') ? "in" : "out", number, "甲"])
  })
})
describe("times in seconds", () => {
  it.each([
    ["1763735415", "2025-11-21T22:30:15"],
    ["1763735415000", "2025-11-21T22:30:15"],
    ["1000000000", "2001-09-09T09:46:40"],
    ["0", null],
    ["86400000", null],
    ["999999999", null],
    ["9999999999", null],
    ["17637354150", null],
  ])("%s is %s", async (date, time) => {
    const [event] = await read(
      `<mms date="${date}" msg_box="1" address="15400000001"><parts><part ct="text/plain" text="甲"/></parts></mms>`,
    )
    expect(event?.at?.slice(0, 19) ?? null).toBe(time)
  })
})
describe("types of calls", () => {
  it.each([
    [1, 9, "in", "yes"],
    [1, 0, "in", "unknown"],
    [2, 9, "out", "yes"],
    [2, 0, "out", "no"],
    [3, 0, "in", "no"],
    [4, 0, "in", "no"],
    [5, 0, "in", "no"],
    [6, 0, "in", "no"],
    [7, 9, "in", "yes"],
    [8, 0, "in", "no"],
    [8, 9, "in", "yes"],
    [100, 9, "in", "yes"],
    [101, 9, "out", "yes"],
    [1000, 9, "in", "yes"],
    [1001, 0, "out", "no"],
    [1002, 0, "in", "no"],
    [1005, 0, "in", "no"],
    [9, 0, "unknown", "unknown"],
    [10, 0, "unknown", "unknown"],
    [0, 5, "unknown", "unknown"],
    [-1, 5, "unknown", "unknown"],
    ["incoming", 5, "unknown", "unknown"],
    ["constructor", 5, "unknown", "unknown"],
  ] as const)("%s with %i s is %s, answered: %s", async (type, duration, direction, connected) => {
    const { issues, events } = await readItem(backup(call({ type, duration })))
    expect(eventsOf({ events } as never)).toMatchObject([{ direction, connected }])
    expect(issues.map((issue) => issue.code)).toEqual(direction === "unknown" ? ["bad-direction"] : [])
  })
})
describe("the text of a message", () => {
  it.each([
    ["a raw line end", "一\n二", "一\n二"],
    ["a reference to one", "一&#10;二", "一\n二"],
    ["a reference in hex", "一&#x0A;二", "一\n二"],
    ["a raw CR LF in a file whose lines end with LF", "一\r\n二", "一\r\n二"],
    ["references to CR LF", "一&#13;&#10;二", "一\r\n二"],
    ["a raw CR", "一\r二", "一\r二"],
    ["a tab", "一\t二&#9;三", "一\t二\t三"],
    ["blanks at both ends and in a row", "  一   二  ", "  一   二  "],
    ["empty lines", "\n\n一\n\n\n二\n", "\n\n一\n\n\n二\n"],
    ["named references", "&lt;一&gt; &amp;amp; &quot;&apos;", "<一> &amp; \"'"],
    ["a bare ampersand", "a & b &c; &#; &#x; R&D", "a & b &c; &#; &#x; R&D"],
    ["a bare bracket", "1 < 2 > 0 <b>", "1 < 2 > 0 <b>"],
    ["an emoji as two references", "&#55357;&#56832;&#xD83D;&#xDE01;", "😀😁"],
    ["an emoji as one reference, and raw", "&#128512;😀", "😀😀"],
    ["half of an emoji", "一&#55357;二", "一\ufffd二"],
    ["forbidden characters", "一&#0;&#8;\u0001二&#xFFFF;", "一二"],
    ["other quotes", "他说'好'", "他说'好'"],
  ])("%s", async (_, given, text) => {
    for (const piece of [65_536, 1, 5]) {
      const xml = `<?xml version='1.0'?>\n<smses>\n${sms({ body: given })}\n${sms({ body: "后", date: at + 9000 })}</smses>`
      const events = eventsOf(await readItem(sourceOfText("a.xml", xml, { piece })))
      expect(events.map((event) => event.text)).toEqual([text, "后"])
    }
  })
  it("has the line ends of the phone in a file that another system brought to CR LF", async () => {
    const xml = `<smses>\n${sms({ body: "一\n二&#13;&#10;三" })}\n</smses>`.replaceAll("\n", "\r\n")
    for (const piece of [65_536, ...Array.from({ length: 40 }, (_, i) => i + 1)])
      expect(
        eventsOf(await readItem(sourceOfText("a.xml", xml, { piece }))).map((event) => event.text),
        `${piece}`,
      ).toEqual(["一\n二\r\n三"])
  })
  it("stands in quotes of either kind", async () => {
    const [event] = await read(`<sms address='15400000001' date='${at}' type = "1" body = '"好"' />`)
    expect(event).toMatchObject({ number: "15400000001", direction: "in", text: '"好"' })
  })
})
describe("the first element", () => {
  it.each([
    ["<smses>", "smses"],
    ["\n <?xml version='1.0'?><!-- a --><?xml-stylesheet href='a'?>\n<!DOCTYPE calls><calls count='1'>", "calls"],
    ["<!-- <smses> --><x/>", "x"],
    [`${"<!-- -->".repeat(4000)}<smses/>`, "smses"],
    ["<!-- <smses>", undefined],
    ["a<smses>", undefined],
    ["", undefined],
    ["<", undefined],
    ["<smsesx>", "smsesx"],
    [`${" ".repeat(60_000)}<calls>`, "calls"],
  ])("%s", (text, name) => expect(rootOf(text)).toBe(name))
})
describe("a file made to be slow", { timeout: 60_000 }, () => {
  const long = 300_000
  it.each([
    "&",
    "<",
    "\n",
    "\r\n",
    "'",
    "=",
    "/",
    "x",
    " ",
    "!",
    "<a",
    "</",
    "<!-- -->",
    "<!-- ",
    "<?",
    "<![",
    "&#1",
    "&amp;",
    "<a ",
    "<a b=",
    "<a b='",
    "<x/>",
    "<a><b>",
  ])("is read to its end: %s", async (unit) => {
    const fill = unit.repeat(Math.ceil(long / unit.length))
    const inside = `<smses>${sms()}<sms body="${fill.replaceAll('"', "")}" address="15400000001" date="${at}" type="1" /></smses>`
    const value = await readItem(sourceOfText("a.xml", inside))
    expect(value.kept).toBe(2)
    const between = await readItem(sourceOfText("a.xml", `<smses>${sms()}${fill}</smses>`))
    expect(between.kept).toBeGreaterThanOrEqual(1)
    await readItem(sourceOfText("a.xml", `${fill}<smses>${sms()}</smses>`))
  })
  it("refuses a record of more characters than are held, and reads on", async () => {
    const huge = sms({ body: "x".repeat(longestTag) })
    const found = await readItem(backup(sms() + huge + sms({ date: at + 5000 })))
    expect([found.kept, found.refused.map(({ code, row }) => [code, row])]).toEqual([2, [["too-large", 2]]])
    expect(eventsOf(found).map((event) => event.row)).toEqual([1, 3])
  })
})
describe("a broken backup", () => {
  it.each([
    ["a tag that another interrupts", `<sms address="15400000001" date="${at}" ${sms({ date: at + 1000 })}`, [1, 2]],
    ["an attribute without quotes", `<sms address=15400000001 date=${at} type=1 body=甲 />`, [1]],
    ["an attribute twice", sms().replace("type=", "type='2' type="), [1]],
    ["a quote too many", sms().replace("甲", '甲" x" '), [1]],
    ["an element that is not closed", `<mms date="${at}" msg_box="1" address="15400000001"><parts>${sms({ date: at + 1000 })}`, [1, 2]],
    ["text between", `甲乙${sms()}丙`, [1]],
    ["a close without an open", `</sms></x>${sms()}`, [1]],
  ])("%s is told, and every record is kept or refused", async (_, records, rows) => {
    const found = await readItem(backup(records))
    const seen = [...eventsOf(found).map((event) => event.row), ...found.refused.map((one) => one.row)].sort()
    expect(seen).toEqual(rows)
    if (!records.startsWith("甲")) expect(found.issues.map((issue) => issue.code)).toContain("bad-xml")
  })
})
const faults = join(import.meta.dirname, "../../../../../../shared/faults")
describe.runIf(existsSync(faults))("the faults handed in beside the project", () => {
  const given = (path: string) => readItem(sourceOf(path, new Uint8Array(readFileSync(join(faults, path)))))
  it("are read right", async () => {
    expect(eventsOf(await given("mms-address-token/sms-20251201000000.xml"))).toMatchObject([
      { direction: "in", number: "10690000000001", text: "甲" },
      { direction: "out", number: "10690000000001", text: "乙" },
    ])
    expect(eventsOf(await given("vendor-type-8/calls-20251201000000.xml"))).toMatchObject([
      { direction: "in", connected: "no" },
      { direction: "in", connected: "no" },
    ])
    expect(eventsOf(await given("sms-raw-newline/sms-20251201000000.xml")).map((event) => event.text)).toEqual([
      "第一行\n第二行",
      "第一行\n第二行",
    ])
    expect((await given("attack/redos-comments.xml")).importer).toBe("none")
    expect((await given("attack/slow-lt.xml")).read).toBeGreaterThanOrEqual(0)
  })
})
