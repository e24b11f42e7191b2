/** Statements: every kind of answer is checked against its question, and a wrong one is refused with its reason. */
import { describe, expect, it } from "vitest"
import { sourceOfText } from "../../../../../tests/importers/source.ts"
import { sentences } from "../../../../locales/sentence.ts"
import { questions } from "../../../case/questions/index.ts"
import { readItem } from "../../index.ts"

const state = (key: string, value: unknown) => readItem(sourceOfText(`${key}.json`, JSON.stringify({ statement: { key, value } })))
describe("statements", () => {
  it.each([
    ["role", "stranger", "stranger"],
    ["name", " 林一诺 ", "林一诺"],
    ["number-since", "2026-01-05", "2026-01-05"],
    ["phone", "154 0000 0001", ["15400000001"]],
    ["claim.1.due", "2026-01-15，2026-02-15", ["2026-01-15", "2026-02-15"]],
    ["claim.1.due", ["2026-01-15"], ["2026-01-15"]],
    ["claim.3.refused", ["2026-01-15T10:00:00+08:00", "2026-01-16"], ["2026-01-15T10:00:00+08:00", "2026-01-16"]],
    ["claim.1.amount", "1286.40", "1286.40"],
    ["claim.1.identity-used", "yes", "yes"],
    [
      "claim.1.numbers",
      "1008611, 12345、95588；9558801\n955，10109777、1069 0000 0000 0000 01,106900",
      ["1008611", "12345", "95588", "9558801", "955", "10109777", "106900000000000001", "106900"],
    ],
    [
      "claim.1.numbers",
      [
        "4001000000",
        "400-100-0000",
        "4001000000-801",
        "0571-1000 0001",
        "0571-10000001转801",
        "57110000001",
        "10000001",
        "1000001",
        "０２１－１０００００１",
      ],
      ["4001000000", "4001000000", "4001000000", "057110000001", "057110000001", "057110000001", "10000001", "1000001", "0211000001"],
    ],
    ["claim.1.numbers", "15400000001 15400000002", ["15400000001", "15400000002"]],
    ["claim.12.numbers", ["+86 154-0000-0001", "10690000000001", "0571-10000001"], ["15400000001", "10690000000001", "057110000001"]],
  ] as const)("%s: %j", async (key, value, kept) => {
    const read = await state(key, value)
    expect(read).toMatchObject({ importer: "statement", read: 1, kept: 1, refused: [], statements: [{ key, value: kept }] })
  })
  it.each([
    ["role", "neighbour"],
    ["name", "  "],
    ["number-since", "2026-02-30"],
    ["phone", "林一诺"],
    ["phone", []],
    ["claim.1.due", ["2026-01-15", "soon"]],
    ["claim.1.refused", "yesterday"],
    ["claim.1.amount", "-5"],
    ["claim.1.amount", "12.345"],
    ["claim.1.identity-used", "maybe"],
    ["claim.1.numbers", "12"],
    ["claim.1.numbers", "12.5"],
    ["claim.1.numbers", ["10086", "未知"]],
    ["claim.1.numbers", "0571 10000001 95588 12315"],
    ["role", 5],
    ["role", { a: 1 }],
    ["name", ["a", "b"]],
  ] as const)("refuses %s: %j", async (key, value) => {
    const read = await state(key, value)
    expect(read).toMatchObject({ read: 1, kept: 0, statements: [] })
    expect(read.refused[0]?.code).toBe("bad-statement")
  })
  it.each(["colour", "claim.0.due", "claim.N.due", "claim.x.due", "claim.1.rank", "__proto__", ""])(
    "does not know the key %j",
    async (key) => {
      expect((await state(key, "x")).refused).toMatchObject([{ code: "unknown-key" }])
    },
  )
  it.each(["110", "12378", "10086", "96110", "0571-96110", "+86 12315"])(
    "keeps the public number %s as a caller's, and says that its display may be forged or the call genuine",
    async (number) => {
      const read = await state("claim.1.numbers", ["15400000001", number])
      const shown = number.replace(/^\+86 |^0571-/, "")
      expect(read).toMatchObject({
        refused: [],
        statements: [{ key: "claim.1.numbers", value: ["15400000001", shown] }],
        issues: [{ code: "public-number", params: { value: shown } }],
      })
    },
  )
  it("has no doubts of other numbers, nor of the person's own", async () => {
    expect((await state("claim.1.numbers", ["15400000001", "95000", "057110000001", "4001000000", "10690000000001"])).issues).toEqual([])
    expect((await state("phone", ["10086"])).issues).toEqual([])
  })
  it("names the question, the item that does not fit and what was asked for, but repeats nothing that tells who the person is", async () => {
    const told = async (key: string, value: unknown) => {
      const [refused] = (await state(key, value)).refused
      return sentences(refused?.code ?? "", refused?.params)
    }
    expect(await told("claim.2.numbers", ["1008611", "abc"])).toEqual({
      message: "对“第 2 笔债：哪些号码是为这笔债打来的？”的回答不符合要求，其中“abc”读不懂（应为电话号码，多个用逗号隔开），没有采用",
      messageEn:
        'the answer to "debt 2: Which numbers called about this debt?" is not as asked: "abc" (asked for: telephone numbers, separated by commas); not used',
    })
    expect((await told("phone", "林一诺")).message).toBe(
      "对“被拨打的是您的哪个号码？”的回答不符合要求（应为电话号码，多个用逗号隔开），没有采用",
    )
    for (const { key, ask } of questions) {
      const { message, messageEn } = sentences("bad-statement", {
        key: key.replace("claim.N", "claim.1").replace("file.N", "file.0f3a9c21b7de"),
      })
      expect(message).toContain(ask.zh)
      expect(message + messageEn).not.toMatch(/claim\.|number-since|[a-z]-[a-z]+-/)
      expect(messageEn).toBe(`the answer to "${key.startsWith("claim.") ? "debt 1: " : ""}${ask.en}" is not as asked; not used`)
    }
  })
  it("refuses what is no statement at all", async () => {
    for (const text of ['{"statement":', '{"statement":null}', '{"statement":{"key":"role"}}'])
      expect((await readItem(sourceOfText("a.json", text))).refused).toMatchObject([{ code: "bad-statement" }])
  })
})
