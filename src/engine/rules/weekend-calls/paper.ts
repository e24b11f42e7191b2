/** How papers tell calls at weekends. */
import { type Sentence, say } from "../../say/say.ts"
import type { Told } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { words } from "./words.ts"

export const paper = ({ measures }: Told<MeasureOf<typeof words>>): readonly Sentence[] =>
  sentence(measures, ["calls", "days"], (m) => say`周末的来电共${m.calls}次，涉及${m.days}天。`)
