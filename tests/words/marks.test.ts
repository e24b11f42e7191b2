/** Every Chinese string of the program is written with full-width marks: half-width ones stay in commands, codes, file names and numbers alone. */
import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { describe, expect, it } from "vitest"
import { importers } from "../../src/engine/importers/index.ts"
import { sourcesOf } from "../patterns/literals.ts"
import { halfWidthMarks, hole, stringsIn } from "./strings.ts"

const src = join(import.meta.dirname, "..", "..", "src")
/** What is compared with writing of others, or fixed to the byte, and why. An entry that nothing needs any more fails. */
const kept: readonly { readonly in: string; readonly text: RegExp; readonly why: string }[] = [
  {
    in: "engine/importers/table/aliases.ts",
    text: /(?:^| )(?:通话时长|序号) /,
    why: "labels as foldLabel leaves them: brackets folded to half width",
  },
  { in: "engine/importers/formats/", text: /^实收通信费\(元\)$/, why: "a label as foldLabel leaves it" },
  { in: "engine/importers/table/moment.ts", text: /\[-|\\s\*/, why: "parts of patterns, compared with folded text" },
  { in: "engine/messages/", text: /\(\?[:!<=]|\[\^|\{\d/, why: "parts of patterns, compared with folded words" },
  { in: "engine/messages/own/relations.ts", text: /爸爸\?\|/, why: "parts of a pattern, compared with folded words" },
  {
    in: "engine/messages/label/lexicon/",
    text: /之\?前|\(你\)/,
    why: "lists of words and signs that may be left out, compared with folded words",
  },
  { in: "engine/messages/folded.ts", text: /^,。;!\?、\n$/, why: "signs that part clauses, as folded words leave them" },
  { in: "engine/messages/menace.ts", text: /\(\?:/, why: "parts of patterns, compared with what was written" },
  { in: "engine/messages/own/clock.ts", text: /晚\)\?$|前\)\?$/, why: "parts of patterns, compared with folded words" },
  { in: "engine/messages/own/limited.ts", text: /^每\?逢/, why: "parts of a pattern, compared with folded words" },
  { in: "engine/gaps/", text: /\(\?[:!]|\[\^/, why: "parts of patterns, compared with the person's own words" },
  { in: "engine/timeline/attribution/", text: /\(\?:/, why: "parts of patterns, compared with what was written" },
  { in: "engine/law/lookup.ts", text: /^第\(.*\)项$/, why: "how law files write an item, for comparing" },
  { in: "engine/refusals/", text: /\(\?[:!<=]|\|/, why: "parts of patterns, compared with folded words" },
  { in: "engine/rules/", text: /\(\?[:!<=]|\{0,\d/, why: "parts of patterns, compared with folded words" },
  { in: "engine/say/forms.ts", text: /^。．\.！!；;，,$/, why: "marks that are taken off the end of the person's own words" },
  { in: "engine/case/number/digits.ts", text: /^\(\)（）/, why: "brackets that are read in writings of numbers" },
  {
    in: "engine/case/bag/extract.ts",
    text: /^(?:原件(?:名称|种类|大小)|摘录位置):$|^\(表头\)$|^摘录(?:\(不是原件\)| )|^原件保存在本人处|^每行先写位置/,
    why: "the head of an extract, fixed by docs/case-format.md 9",
  },
  { in: "engine/case/bag/howto-before.ts", text: /^如何核验这个材料包/, why: "how it was written before, kept to the byte for older bags" },
  {
    in: "engine/case/bag/howto-drafts.ts",
    text: /^如何核验这个材料包/,
    why: "how it was written while the log held no paper, kept to the byte",
  },
  {
    in: "engine/case/bag/howto-issued.ts",
    text: /^如何核验这个材料包/,
    why: "how it was written until a page stood beside it, kept to the byte",
  },
]
const found = sourcesOf("").flatMap((file) =>
  stringsIn(readFileSync(file, "utf8"))
    .filter(({ text }) => halfWidthMarks(text).length > 0)
    .map(({ text }) => ({ file: relative(src, file), text })),
)
const isKept = ({ file, text }: (typeof found)[number], entry: (typeof kept)[number]): boolean =>
  file.startsWith(entry.in) && entry.text.test(text.replaceAll(hole, "◌"))

describe("the marks of Chinese writing", () => {
  it("are seen where they stand, in strings and in templates", () => {
    const marksIn = (source: string) =>
      stringsIn(source).map(({ text }) =>
        halfWidthMarks(text)
          .map(([, mark]) => mark)
          .join(""),
      )
    expect(marksIn('const a = "一,二;三:四(五)六?七!"')).toEqual(["，；：（）？！"])
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code as data
    expect(marksIn('const a = `共 ${n} 份(${x ? "好,的" : "a, b"})`')).toEqual(["，", "", "（）"])
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code as data
    expect(marksIn("const a = `《${title}》:${text}` // 一,二")).toEqual(["："])
    expect(marksIn("/* 一,二 */ const a = /一,二/, b = '时间 10:30, 用 verify --head (见下)'")).toEqual(["（）"])
    expect(marksIn('const a = "看 10:30 或 CSV, XLS"; const b = "只有 docx,pdf 两种"')).toEqual(["", ""])
  })
  it("are full-width in every string of the program", () => {
    expect(found.filter((one) => !kept.some((entry) => isKept(one, entry))).map(({ file, text }) => `${file}: ${text}`)).toEqual([])
  })
  it("stay as they are only where something needs it", () => {
    expect(kept.filter((entry) => !found.some((one) => isKept(one, entry))).map(({ why }) => why)).toEqual([])
  })
  it("are full-width in 如何核验.txt, but in its commands", () => {
    const text = stringsIn(readFileSync(join(src, "engine/case/bag/howto.ts"), "utf8")).find((piece) => piece.text.startsWith("如何核验"))
    const lines = text?.text.split("\n").filter((line) => !/^ {2}\d+\. /.test(line)) ?? []
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => halfWidthMarks(line).length > 0)).toEqual([])
  })
  it("end every limit of an importer, which papers print one after the other", () => {
    const limits = importers.flatMap((importer) => importer.limits)
    expect(limits.length).toBeGreaterThan(10)
    expect(limits.filter((limit) => !limit.endsWith("。"))).toEqual([])
  })
})
