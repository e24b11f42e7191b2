/** `anning verify`: reads every byte of a case or a bag, never writes, and names what is broken. */

import type { Report } from "../../../engine/case/record/report.ts"
import { shown, whySentences } from "../../../locales/sentence.ts"
import { checkPath } from "../check-path.ts"
import { type Command, exit } from "../command.ts"
import { headOption } from "../head-option.ts"
import { rootsFrom } from "../roots.ts"

export const reportLines = ({ ok, checked, broken, notes }: Report): string[] => [
  ...broken.map((fault) => {
    const { message, messageEn } = whySentences(fault.why)
    return `✗ ${shown(fault.what)}${fault.name === undefined ? "" : `（${shown(fault.name)}）`}：${message} / ${messageEn}`
  }),
  ...notes.map(
    (note) =>
      `· ${shown(note.what)}${note.name === undefined ? "" : `（${shown(note.name)}）`}：${whySentences(note.why).message} / ${whySentences(note.why).messageEn}`,
  ),
  `已读 ${checked.bytes} 字节，材料 ${checked.items} 份，台账 ${checked.entries} 条`,
  ok ? "完好：没有发现改动、缺失或多余 / sound" : `受损：发现 ${broken.length} 处 / broken`,
]
export const verifyCommand: Command = {
  verb: "verify",
  operands: "<case-or-bag>",
  zh: "核验一个案件或一个包：读遍每个字节，说出哪里被改、缺失或多余",
  en: "read every byte of a case or a bag; name what is broken",
  options: [
    ["--head <digest>", "以前抄下的台账校验值，查整本台账是否被重写 · a head written down before"],
    ["--ca <file>", "信任的时间戳机构证书（PEM 或 DER） · certificate of a timestamp authority that you trust"],
  ],
  run: async ([path], options, screen) => {
    const report = await checkPath(path ?? ".", headOption(options), screen.progress, await rootsFrom(options))
    return { json: report, lines: reportLines(report), exit: report.ok ? exit.done : exit.broken }
  },
}
