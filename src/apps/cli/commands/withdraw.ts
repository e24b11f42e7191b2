/** `anning withdraw` and `anning erase`: an item is no longer used but kept; or its bytes are removed and the history stays. */
import type { ItemId } from "../../../engine/case/citation.ts"
import { type Command, Usage } from "../command.ts"
import { openCase } from "../open.ts"

/** An item id, with or without its `sha256:`. */
export const itemId = (text: string | undefined): ItemId => {
  const hex = (text ?? "").replace(/^sha256:/, "").toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(hex))
    throw new Usage(`证据编号应是 sha256: 加 64 位十六进制 / an item id is sha256: and 64 hex digits: ${text}`)
  return `sha256:${hex}`
}
export const withdraw: Command = {
  verb: "withdraw",
  operands: "<case> <id>",
  zh: "撤回一份证据:不再使用,但仍保存",
  en: "an item is no longer used, but kept",
  run: async ([path, id]) => {
    const item = itemId(id)
    const open = await openCase(path)
    const result = await open.engine.withdraw(open.id, item)
    return { json: result, lines: [`已撤回 ${item}`, `台账 ${result.head}`] }
  },
}
export const erase: Command = {
  verb: "erase",
  operands: "<case> <id>",
  zh: "删除一份证据的内容(不能恢复),台账仍记着有过它",
  en: "its bytes are removed for good, the history stays",
  run: async ([path, id]) => {
    const item = itemId(id)
    const open = await openCase(path)
    const result = await open.engine.erase(open.id, item)
    return { json: result, lines: [`已删除 ${item} 的内容`, `台账 ${result.head}`] }
  },
}
