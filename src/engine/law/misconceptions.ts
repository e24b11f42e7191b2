/** What people commonly get wrong, with what is right and where it is written, read from `law/misconceptions/`. */
import { type Confidence, confidences } from "./instrument.ts"
import { type LawFile, reading, readSheet, sheetsIn } from "./sheet.ts"

export const misconceptionTopics = ["法律", "规范", "渠道", "证据", "事实", "程序"] as const
export interface Misconception {
  readonly id: string
  /** The mistaken belief, in the words in which people say it. */
  readonly belief: string
  /** What is right. */
  readonly fact: string
  readonly topic: (typeof misconceptionTopics)[number]
  /** Provisions it rests on, as `lookup` takes them; may be empty where no provision says so. */
  readonly basis: readonly string[]
  readonly confidence: Confidence
  readonly source: string
}

/** Reads all sheets, in the order of the files. Throws Broken("bad-law-file") with file, line and reason. */
export const loadMisconceptions = (files: readonly LawFile[]): readonly Misconception[] =>
  sheetsIn(files, "misconceptions").flatMap((file) =>
    readSheet(file, { head: ["title", "checked"], section: ["topic", "basis", "confidence", "source"] }).sections.map((section) => {
      const at = reading(file.path, section.line, section.fields)
      return {
        id: section.id,
        belief: section.title,
        fact: section.text.join("\n"),
        topic: at.oneOf("topic", misconceptionTopics),
        basis: at.list("basis"),
        confidence: at.oneOf("confidence", confidences),
        source: at.text("source"),
      }
    }),
  )
