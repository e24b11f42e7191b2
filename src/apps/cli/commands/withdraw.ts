/** `anning withdraw` and `anning erase`: an item is no longer used but kept; or its bytes are removed and the history stays. */
import type { ItemId } from "../../../engine/case/citation.ts"
import type { SameBytes } from "../../../engine/verbs/copies.ts"
import { shown } from "../../../locales/sentence.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, Usage } from "../command.ts"

/** An item id, with or without its `sha256:`. */
export const itemId = (text: string | undefined): ItemId => {
  const hex = (text ?? "").replace(/^sha256:/, "").toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(hex))
    throw new Usage(`证据编号应是 sha256: 加 64 位十六进制 / an item id is sha256: and 64 hex digits: ${text}`)
  return `sha256:${hex}`
}
export const withdrawCommand: Command = {
  verb: "withdraw",
  operands: "<case> <id>",
  zh: "撤回一份材料：不再使用，但仍保存",
  en: "an item is no longer used, but kept",
  run: async ([path, id]) => {
    const item = itemId(id)
    const open = await openCase(path)
    const result = await open.engine.withdraw(open.id, item)
    return { json: result, lines: [`已撤回 ${item}`, `台账 ${result.head}`] }
  },
}
const mostNamed = 20
/** Where the same bytes still stand, with the command that erases them there too; and what no command reaches. */
const copyLines = (copies: readonly SameBytes[], folder: string): string[] => {
  const line = ({ id, name }: SameBytes): string => `  《${shown(name)}》：anning erase ${quoted(folder)} ${id}`
  const sure = copies.filter((copy) => copy.certain)
  const unsure = copies.filter((copy) => !copy.certain)
  return [
    ...(sure.length === 0
      ? []
      : ["注意：同样的内容还在下面这些材料里，没有删。要一并删除，请运行 / the same bytes are still in:", ...sure.map(line)]),
    ...(unsure.length === 0
      ? []
      : [
          "下面这些打不开或没有全部看过，里面可能还有同样的内容。要一并删除，请运行 / these may hold them too, but cannot be looked into:",
          ...unsure.map(line),
        ]),
    "此前打印、导出、打包或交出去的文书和副本里可能还有它，安宁收不回来，请自己处理；同样的话若另在别的备份里，是另外的内容，也没有删",
    "  papers, packages and copies made before may still quote it; the same words in another backup are other bytes and were not erased",
  ]
}
/** As a POSIX shell takes it. */
const quoted = (path: string): string => (/^[\w./@:+-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`)

export const eraseCommand: Command = {
  verb: "erase",
  operands: "<case> <id>",
  zh: "删除一份材料的内容（不能恢复），台账仍记着有过它",
  en: "its bytes are removed for good, the history stays",
  run: async ([path, id], options, screen) => {
    const item = itemId(id)
    const open = await openCase(path)
    const { erases } = await open.engine.copies(open.id, item)
    const result = await open.engine.erase(open.id, item)
    const copies = copyLines(result.copies, open.folder)
    if (options.json === true) for (const line of copies) screen.note(line)
    const [first, ...inside] = erases.map(({ name }) => `《${shown(name)}》`)
    return {
      json: result,
      lines: [
        `已删除 ${first}（${item}）的内容${inside.length === 0 ? "" : `，以及从它里面取出的 ${inside.length} 份：${inside.slice(0, mostNamed).join("、")}${inside.length > mostNamed ? "等" : ""}`}`,
        ...copies,
        `台账 ${result.head}`,
      ],
      exit: result.copies.length > 0 ? exit.needsPerson : exit.done,
    }
  },
}
