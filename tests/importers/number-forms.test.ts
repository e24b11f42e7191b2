/** One line has one form, however a carrier, a phone, a spreadsheet or a person writes it; two lines never share one. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { classOf, isDamaged, normaliseNumber, readNumber } from "../../src/engine/case/number/number.ts"

const mobile = "17000000001"
const landline = "02155550001"
const inland = "057110000001"
const short7 = "03175550001"
type Table = readonly (readonly [written: string, form: string])[]

describe("prefixes", () => {
  const table: Table = [
    ["118334817000000001", mobile],
    ["0018617000000001", mobile],
    ["017000000001", mobile],
    ["+86017000000001", mobile],
    ["862155550001", landline],
    ["86-21-55550001", landline],
    ["1019317000000001", mobile],
    ["1790802155550001", landline],
    // Further ones.
    ["1790917000000001", mobile],
    ["17951017000000001", mobile],
    ["1791100862155550001", landline],
    ["1790017000000001", mobile],
    ["1799917000000001", mobile],
    ["17951057110000001", inland],
    ["179690085212345678", "+85212345678"],
    ["19317000000001", mobile],
    ["19002155550001", landline],
    ["1180817000000001", mobile],
    ["0118617000000001", mobile],
    ["001186 2155550001", landline],
    ["0028617000000001", mobile],
    ["0098617000000001", mobile],
    ["007008617000000001", mobile],
    ["0108617000000001", mobile],
    ["81086 17000000001", mobile],
    ["8602155550001", landline],
    ["86017000000001", mobile],
    ["8657110000001", inland],
    ["864001540001", "4001540001"],
    ["8610690000000001", "10690000000001"],
    ["04001540001", "4001540001"],
    ["02117000000001", mobile],
    ["+0017000000001", "+17000000001"],
    ["+008617000000001", mobile],
    ["+1795117000000001", mobile],
    ["#31#17000000001", mobile],
    ["861055550001", "01055550001"],
    ["+861065550001", "01065550001"],
    ["0086 951 5550001", "09515550001"],
  ]
  it.each(table)("%s is %s", (written, form) => expect(normaliseNumber(written)).toBe(form))
})
describe("second numbers on one card", () => {
  const table: Table = [
    ["12583117000000001", mobile],
    ["12583217000000001", mobile],
    ["125833 170 0000 0001", mobile],
    ["1258317000000001", mobile],
    ["125902317000000001", mobile],
    ["1259317000000001", mobile],
    ["1252017000000001", mobile],
    ["+8612583117000000001", mobile],
    ["008612520 17000000001", mobile],
    ["12583102155550001", landline],
    ["1258318617000000001", mobile],
    ["118334802155550001", landline],
    ["125831170****0001", "170****0001"],
  ]
  it.each(table)("%s is %s", (written, form) => expect(normaliseNumber(written)).toBe(form))
})
describe("extensions", () => {
  const table: Table = [
    ["02155550001转8001", landline],
    ["+8617000000001;ext=1", mobile],
    ["02155550001#8001", landline],
    ["tel:02155550001", landline],
    // Further ones.
    ["021-55550001-8001", landline],
    ["0317-5550001-1", short7],
    ["(021)55550001 转 8001", landline],
    ["02155550001转接801", landline],
    ["02155550001（分机8001）", landline],
    ["02155550001 分机号：8001", landline],
    ["021 5555 0001 ext. 8001", landline],
    ["+86 21 55550001 EXT8001", landline],
    ["02155550001x8001", landline],
    ["02155550001,8001", landline],
    ["17000000001，，1234", mobile],
    ["17000000001p1234#", mobile],
    ["02155550001;8001", landline],
    ["02155550001#", landline],
    ["4001540001-8001", "4001540001"],
    ["400-154-0001转2", "4001540001"],
    ["95588转1", "95588"],
    ["02155550001转人工", landline],
    ["tel:+86-21-5555-0001;ext=8001", landline],
    ["tel:55550001;phone-context=+8621", landline],
    ["sip:+8617000000001@ims.example;user=phone", mobile],
    ["<sip:02155550001@10.0.0.1>", landline],
    ["TEL://%2B8617000000001", mobile],
    ["0215555****转8001", "0215555****"],
    ["2155550001转8001", landline],
    ["862155550001-8001", landline],
  ]
  it.each(table)("%s is %s", (written, form) => expect(normaliseNumber(written)).toBe(form))
  it.each([
    ["021-5555-0001", landline],
    ["0571-1000-0001", inland],
    ["170-0000-0001", mobile],
    ["0086-571-1000-0001", inland],
    ["400-154-0001", "4001540001"],
    ["1069-0000-000001", "10690000000001"],
  ] satisfies Table)("takes no group of %s for one", (written, form) => expect(normaliseNumber(written)).toBe(form))
  it.each(["1234567890123转1", "贷款转8001", "021转8001", "17000000001转02155550001"])("leaves %s as it is", (written) =>
    expect(normaliseNumber(written)).toBe(written),
  )
})
describe("a name beside a number", () => {
  const table: Table = [
    ["张三(17000000001)", mobile],
    ["17000000001（客服）", mobile],
    ["客服17000000001", mobile],
    ["某某公司 021-55550001", landline],
    ["17000000001/某某", mobile],
    ["电话：02155550001", landline],
    ["Li (+86 170 0000 0001)", mobile],
    ["02155550001轉8001", landline],
    ["02155550001分機8001", landline],
    ["17000000001/TYPE=PLMN", mobile],
    ["+8617000000001/TYPE=PLMN", mobile],
    ["=17000000001", mobile],
    ["=02155550001", landline],
  ]
  it.each(table)("%s is %s", (written, form) => expect(normaliseNumber(written)).toBe(form))
  it.each([
    "张三(17000000001)(02155550001)",
    "客服95555",
    "张三1700000000",
    "N17000000001",
    "170****0001李四",
    "第3组17000000001",
    "=SUM(A1)",
  ])("leaves %s as it is", (written) => expect(normaliseNumber(written)).toBe(written))
})
describe("guards and signs", () => {
  const table: Table = [
    ['"=""02155550001"""', landline],
    ['=""02155550001""', landline],
    ['="02155550001"', landline],
    // Further ones.
    ["'02155550001", landline],
    ["''02155550001'", landline],
    ['"02155550001"', landline],
    ["“02155550001”", landline],
    ["02155550001\t", landline],
    ['="02155550001"\t', landline],
    ['=T("02155550001")', landline],
    ['＝"０２１５５５５０００１"', landline],
    ["'+86 21 5555 0001", landline],
    ["\u202d02155550001\u202c", landline],
    ["\ufeff02155550001\u200b", landline],
    ["021.5555.0001", landline],
    ["+86.170.0000.0001", mobile],
    ["021/55550001", landline],
    ["（021）5555—0001", landline],
    ["+86（0）21 5555 0001", landline],
    ["+44 (0)20 7946 0000", "+442079460000"],
    ["17000000001.0", mobile],
    ["【17000000001】", mobile],
  ]
  it.each(table)("%s is %s", (written, form) => expect(normaliseNumber(written)).toBe(form))
  it.each(["12345.67", "100.00", "2155550001.50", "1.5", "2026.01.02", "170.0.0.1"])("takes no telephone number from %s", (written) =>
    expect(normaliseNumber(written)).toBe(written),
  )
})
describe("masks", () => {
  const table: Table = [
    ["170****0001", "170****0001"],
    ["170xxxx0001", "170****0001"],
    ["170XXXX0001", "170****0001"],
    ["170××××0001", "170****0001"],
    ["170••••0001", "170****0001"],
    ["+86 170****0001", "170****0001"],
    ["0170****0001", "170****0001"],
    ["86170****0001", "170****0001"],
    ["021-5555****", "0215555****"],
    ["86215555****", "0215555****"],
    ["1700000000x", "1700000000*"],
    ["170 **** 0001", "170****0001"],
  ]
  it.each(table)("%s is %s", (written, form) => expect([normaliseNumber(written), classOf(form)]).toEqual([form, "masked"]))
})
describe("numbers not shown", () => {
  it.each([
    ...[
      "未知号码",
      "私密号码",
      "无号码",
      "-1",
      "-2",
      "-3",
      "[未知]",
      "隐藏号码",
      "无来电显示",
      "（未显示）",
      "Private Number",
      "<unknown>",
    ],
    ...["No Caller ID", "—", "***********", "XXXXXXXXXXX", "sip:anonymous@anonymous.invalid", "匿名来电", "null", "拒显", '="未知"'],
  ])("%s", (written) => expect([normaliseNumber(written), classOf(normaliseNumber(written))]).toEqual(["", "withheld"]))
})
describe("numbers that are themselves", () => {
  it.each([
    ["17000000001", "mobile"],
    ["19300000001", "mobile"],
    ["17908000001", "mobile"],
    ["02155550001", "landline"],
    ["057110000001", "landline"],
    ["55550001", "landline"],
    ["8610086", "landline"],
    ["10086", "short"],
    ["1008611", "short"],
    ["125831", "short"],
    ["95588", "short"],
    ["96110", "short"],
    ["12345", "short"],
    ["110", "short"],
    ["4001540001", "free"],
    ["8001540001", "free"],
    ["10690000000001", "port"],
    ["1064800000001", "port"],
    ["1440000000001", "other"],
    ["9558800000000001", "other"],
    ["+85212345678", "foreign"],
    ["+17000000001", "foreign"],
    ["+12015550001", "foreign"],
    ["Google", "other"],
    ["xxxx@mail.example", "other"],
    ["17000000001@mail.example", "other"],
  ] as const)("%s is %s", (number, kind) => expect([normaliseNumber(number), classOf(number)]).toEqual([number, kind]))
})
describe("what a spreadsheet lost", () => {
  it.each([
    ["2155550001", landline],
    ["1055550001", "01055550001"],
    ["57110000001", inland],
    ["3175550001", short7],
    ["'2155550001", landline],
    ["21 5555 0001", landline],
    ["7555555000", "07555555000"],
    ["2855550001", "02855550001"],
    ["99155550001", "099155550001"],
    ["89855550001", "089855550001"],
    ["66355550001", "066355550001"],
  ] satisfies Table)("%s is told as %s without its 0", (written, form) =>
    expect(readNumber(written)).toEqual({ number: form, lost: "zero" }),
  )
  it.each(["85255550001", "85355550001", "88655550001", "9515550001", "1065550001"])(
    "%s may be another number and stays apart",
    (written) => {
      expect(readNumber(written)).toEqual({ number: written, lost: "unclear" })
      expect(readNumber(written, { numeric: true })).toEqual({ number: written, lost: "unclear" })
    },
  )
  it.each(["02155550001", "862155550001", "17000000001", "4001540001", "95588", "55550001", "10690000000001", "1440000000001"])(
    "%s lost nothing",
    (written) => expect(readNumber(written).lost).toBeUndefined(),
  )
  it("a sender of messages with ten digits from 106 is a gateway", () => {
    expect(readNumber("1065550001", { message: true })).toEqual({ number: "1065550001" })
    expect(readNumber("+861065550001", { message: true })).toEqual({ number: "1065550001" })
  })
  it.each(["1.70E+10", "1.7E10", "1.70000E+10", "2.16E+09", "1,70E+10", "17.0e+09", "1.06900E+13"])(
    "%s is lost, never guessed",
    (written) => {
      expect(isDamaged(normaliseNumber(written))).toBe(true)
      expect(classOf(normaliseNumber(written))).toBe("other")
    },
  )
  it.each(["17000000001", "Google", "1E", "E10", "170****0001"])("%s is not", (written) => expect(isDamaged(written)).toBe(false))
})

/** Real lines of every class, as many as one wants; numbers that can belong to nobody. */
const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`))
const after = (head: string, count: number) => digits(count).map((tail) => head + tail)
const lines = {
  mobile: fc.oneof(after("154", 8), after("161", 8), after("17", 9), after("193", 8)),
  landline: fc.oneof(
    after("0211", 7),
    after("0105555", 4),
    after("05715555", 4),
    after("0317555", 4),
    after("08551", 7),
    after("08865555", 4),
    after("09511", 6),
  ),
  free: fc.oneof(after("400", 7), after("800", 7)),
  foreign: fc.oneof(after("+852", 8), after("+1201555", 4), after("+44207946", 4), after("+861".slice(0, 1) + "81355", 8)),
  short: fc.oneof(after("95", 3), after("96", 3), fc.constantFrom("110", "10086", "12378", "12315", "10010")),
}
const spread = (number: string, separator: string): string =>
  separator === "" ? number : number.replace(/^(\+?\d{3,4})(\d{4})(\d+)$/, `$1${separator}$2${separator}$3`)
const separators = ["", " ", "-", "\u00a0", "\u3000", "–"]
const guards: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `'${text}`,
  (text) => `="${text}"`,
  (text) => `"=""${text}"""`,
  (text) => `"${text}"\t`,
  (text) => `\ufeff ${text}\u200b`,
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
]
const extensions = ["", "转8001", " 转接 1", "#8001", ";ext=1", " ext. 12", "分机801", "x801", ",,8"]
const services = [
  "17908",
  "17909",
  "17911",
  "17951",
  "17900",
  "17999",
  "193",
  "10193",
  "12583",
  "125831",
  "125833",
  "1259023",
  "12593",
  "12520",
  "1183348",
]
const prefixes = {
  mobile: ["", "+86", "0086", "86", "0", "+860", "00186", "01186", "00286", ...services, ...services.map((one) => `+86${one}`)],
  landline: ["", "+86", "0086", "86", ...services],
  free: ["", "+86", "0086", "86", "0"],
  foreign: [""],
  short: [""],
} as const
const bare = { landline: ["+86", "0086", "86", "00186"] } as const

describe("one form", () => {
  it("every line under every prefix, separator, guard and extension", () => {
    let tried = 0
    for (const kind of ["mobile", "landline", "free", "foreign", "short"] as const)
      for (const number of fc.sample(lines[kind], { numRuns: 4, seed: 7 })) {
        const numbers = [
          ...prefixes[kind].map((prefix) => [prefix, number] as const),
          ...(kind === "landline" ? bare.landline.map((prefix) => [prefix, number.slice(1)] as const) : []),
        ]
        for (const [prefix, rest] of numbers)
          for (const separator of separators)
            for (const guard of guards)
              for (const extension of extensions) {
                const written = guard(prefix + spread(rest, separator) + extension)
                if (normaliseNumber(written) !== number) expect(`${written} → ${normaliseNumber(written)}`).toBe(number)
                tried++
              }
      }
    expect(tried).toBeGreaterThan(50_000)
  })
  it("two lines never share one, whatever is put before and behind them", () => {
    const line = fc.oneof(...Object.entries(lines).map(([kind, of]) => of.map((number) => ({ kind: kind as keyof typeof lines, number }))))
    const written = line.chain(({ kind, number }) =>
      fc
        .tuple(
          fc.constantFrom(...prefixes[kind]),
          fc.constantFrom(...separators),
          fc.constantFrom(...guards),
          fc.constantFrom(...extensions),
        )
        .map(([prefix, separator, guard, extension]) => ({ number, text: guard(prefix + spread(number, separator) + extension) })),
    )
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(normaliseNumber(a.text) === normaliseNumber(b.text)).toBe(a.number === b.number)
      }),
      { numRuns: 5_000 },
    )
  })
  it("lines that differ in one digit stay two", () => {
    const line = fc.oneof(lines.mobile, lines.landline, lines.free, lines.foreign)
    fc.assert(
      fc.property(line, fc.nat(20), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const at = number.length - 1 - (place % 6)
        const other = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1)
        expect(normaliseNumber(other)).not.toBe(normaliseNumber(number))
      }),
      { numRuns: 5_000 },
    )
  })
  it("reading what was read changes nothing", () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[+0]?[0-9*x#;,.()='" -]{0,24}(转|ext|分机|;ext=)?[0-9]{0,5}$/),
      fc.stringMatching(/^(tel:|sip:|'|="|00186|125831|179|\+86|0)*[0-9]{3,13}[#"-]?[0-9]{0,4}$/),
    )
    fc.assert(
      fc.property(text, (raw) => {
        const once = normaliseNumber(raw)
        expect(normaliseNumber(once)).toBe(once)
      }),
      { numRuns: 10_000 },
    )
  })
})
