/** What is read back, as lines: the sentence, its state, where it comes from. */
import type { ReadBackView } from "../../engine/views/readback.ts"
import { named } from "../../locales/names.ts"
import { shown } from "../../locales/sentence.ts"

export const readBackLines = (one: ReadBackView): string[] => [
  `${named("readback", one.state)}  ${one.id}  ${shown(one.sentence)}`,
  ...one.sources.map(
    ({ name, where, question }) =>
      `    出处：${shown(name)}${where === "" ? "" : ` ${where}`}${question === undefined ? "" : ` [${question}]`}`,
  ),
]
