/** Verbs of the contract that later parts build: known, and honest about it (exit 2). */
import type { Command } from "../command.ts"
import { notYetBuilt } from "./later.ts"

const verb = (name: string, operands: string, zh: string, en: string): Command => ({
  verb: name,
  operands,
  lax: true,
  zh: `${zh}（尚未实现）`,
  en: `${en} (not yet)`,
  run: async (_operands, _options, screen) => notYetBuilt(name, screen),
})
export const notYet: readonly Command[] = [
  verb("map", "[arguments...]", "指定表格各列的含义", "map a table's columns"),
  verb("transcribe", "[arguments...]", "录入录音的文字稿", "record a transcript"),
]
