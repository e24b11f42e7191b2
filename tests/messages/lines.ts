/** The lines of our own, written for these tests: flag, the labels that must be among those given, text. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type MessageFlag, type MessageLabel, messageFlags, messageLabels } from "../../src/engine/messages/reading.ts"
import type { LabelledLine } from "./figures.ts"

const folder = join(import.meta.dirname, "lines")
export interface OwnLine extends LabelledLine {
  readonly file: string
}
const known = (values: readonly string[], of: readonly string[], where: string): void => {
  for (const value of values) if (!of.includes(value)) throw new RangeError(`${where}: ${value}`)
}
export const ownLines: readonly OwnLine[] = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [flag = "", labels = "", text = ""] = line.split("\t")
      known([flag], messageFlags, line)
      known(labels.split(","), messageLabels, line)
      return { file, flag: flag as MessageFlag, labels: labels.split(",") as MessageLabel[], text }
    }),
)
