/** `anning verify`: reads every byte of a case or a bag, never writes, and names what is broken. */

import { asDigest } from "../../../engine/case/record/log.ts"
import type { Report } from "../../../engine/case/record/report.ts"
import { shown, whySentences } from "../../../locales/sentence.ts"
import { checkPath } from "../check-path.ts"
import { type Command, exit, type Options, text, Usage } from "../command.ts"

export const reportLines = ({ ok, checked, broken, notes }: Report): string[] => [
  ...broken.map((fault) => {
    const { message, messageEn } = whySentences(fault.why)
    return `✗ ${shown(fault.what)}${fault.name === undefined ? "" : `（${shown(fault.name)}）`}：${message} / ${messageEn}`
  }),
  ...notes.map(
    (note) =>
      `· ${shown(note.what)}${note.name === undefined ? "" : `（${shown(note.name)}）`}：${whySentences(note.why).message} / ${whySentences(note.why).messageEn}`,
  ),
  `已读 ${checked.bytes} 字节，证据 ${checked.items} 份，台账 ${checked.entries} 条`,
  ok ? "完好：没有发现改动、缺失或多余 / sound" : `受损：发现 ${broken.length} 处 / broken`,
]
/** `--head`, as a paper prints it, however it was copied, or as 如何核验.txt does, without `sha256:`. Anything else is a slip of the pen, not a broken record. */
const headOption = (options: Options): string | undefined => {
  const given = text(options, "head")
  if (given === undefined) return undefined
  const digest = asDigest(given)
  if (digest === undefined) throw new Usage(`--head 应是 64 位十六进制的台账校验值 / must be a digest of 64 hex digits: ${shown(given)}`)
  return digest
}
export const verifyCommand: Command = {
  verb: "verify",
  operands: "<case-or-bag>",
  zh: "核验一个案件或一个包：读遍每个字节，说出哪里被改、缺失或多余",
  en: "read every byte of a case or a bag; name what is broken",
  options: [["--head <digest>", "以前抄下的台账校验值，查整本台账是否被重写 · a head written down before"]],
  run: async ([path], options, screen) => {
    const report = await checkPath(path ?? ".", headOption(options), screen.progress)
    return { json: report, lines: reportLines(report), exit: report.ok ? exit.done : exit.broken }
  },
}
