/** Spreadsheets of every form, made by hand and spoilt at every level, are read well: none makes a reader crash, give up, or take memory without bound. */
import { encodeGb18030 } from "../../scripts/gb18030.ts"
import {
  biff5,
  biff8,
  biffOld,
  compound,
  htmlTable,
  type Merge,
  ods,
  plainString,
  type Rows,
  richString,
  utf8,
  xlsb,
  xlsbRows,
  xlsx,
  xml2003,
} from "../../tests/importers/sheet-makers.ts"
import { pick, spoilt } from "../dice.ts"
import { readWell } from "../read-well.ts"
import { spoiltBook, spoiltPart, spoiltRecords, spoiltSectors, spoiltText } from "../spoilt-sheet.ts"
import type { Roll, Target } from "../target.ts"

const rowsOf = (roll: Roll): Rows => {
  const count = pick(roll, [1, 3, 10, 60])
  const two = (n: number): string => `${n}`.padStart(2, "0")
  return [
    ...(roll(3) === 0 ? [["客户语音详单", undefined, undefined, undefined]] : []),
    ["呼叫类型", "对方号码", "起始时间", "通话时长(秒)"],
    ...Array.from({ length: count }, (_, i) => [
      pick(roll, ["被叫", "主叫", "前转", ""]),
      roll(4) === 0 ? 2155550001 : `0215555${1000 + roll(9)}`,
      roll(4) === 0 ? 45_990 + roll(86_400) / 86_400 : `2026-01-${two(1 + (i % 28))} ${two(roll(24))}:${two(roll(60))}:15`,
      roll(3) === 0 ? `${roll(900)}` : roll(5) === 0 ? undefined : roll(900),
    ]),
  ]
}
const mergesOf = (roll: Roll): readonly Merge[] =>
  Array.from({ length: roll(3) }, () => {
    const [row, column] = [1 + roll(5), 1 + roll(4)]
    return [row, column, row + roll(4), column + roll(3)] as const
  })
type Change = (roll: Roll, bytes: Uint8Array) => Uint8Array
interface Form {
  readonly name: string
  make(roll: Roll): Uint8Array
  readonly changes: readonly Change[]
}
const gb = (text: string): Uint8Array => encodeGb18030(text)
const forms: readonly Form[] = [
  { name: "a.xlsx", make: (roll) => xlsx(rowsOf(roll), mergesOf(roll)), changes: [spoiltPart, spoiltPart] },
  { name: "a.ods", make: (roll) => ods(rowsOf(roll), mergesOf(roll)), changes: [spoiltPart, spoiltPart] },
  { name: "a.xlsb", make: (roll) => xlsb(xlsbRows(rowsOf(roll), mergesOf(roll))), changes: [spoiltPart, spoiltPart] },
  { name: "a.xls", make: (roll) => xml2003(rowsOf(roll), mergesOf(roll)), changes: [spoiltText] },
  { name: "a.xls", make: (roll) => utf8(htmlTable(rowsOf(roll), mergesOf(roll))), changes: [spoiltText] },
  {
    name: "a.xls",
    make: (roll) =>
      compound({
        Workbook: biff8(rowsOf(roll), { merges: mergesOf(roll), string: pick(roll, [plainString, richString(8), richString(12)]) }),
      }),
    changes: [spoiltBook, spoiltBook, spoiltSectors],
  },
  {
    name: "a.xls",
    make: (roll) => compound({ Book: biff5(rowsOf(roll), { text: gb, codePage: 936 }) }),
    changes: [spoiltBook, spoiltBook, spoiltSectors],
  },
  {
    name: "a.xls",
    make: (roll) => biffOld(pick(roll, [2, 3, 4]), rowsOf(roll), { text: gb, codePage: 936 }),
    changes: [spoiltRecords],
  },
]

export const spreadsheets: Target = {
  id: "spreadsheets",
  async run(roll, keep) {
    const { name, make, changes } = pick(roll, forms)
    const whole = make(roll)
    const change = pick(roll, [...changes, spoilt])
    const once = change(roll, whole)
    const made = roll(4) === 0 ? spoilt(roll, once) : once
    keep(`whole-${name}`, whole)
    keep(name, made)
    await readWell(roll, name, made)
  },
}
