/** What the wording of one message shows, without a case: labels, flag, and the stretches that gave each. */
import { readLabels } from "../messages/index.ts"
import type { Labelled } from "../messages/reading.ts"

export type LabelledView = Labelled
export const labelledView = (text: string): LabelledView => readLabels(text)
