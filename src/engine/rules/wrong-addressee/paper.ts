/** How papers tell contacts meant for another: the messages that name them. Whom the debt does not bind, papers tell by the role. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { wrongAddresseeWords } from "./words.ts"

export const wrongAddresseePhrases = ({ measures }: PaperInput<MeasureOf<typeof wrongAddresseeWords>>): readonly Sentence[] =>
  sentence(measures, ["messagesNamingOther"], (m) => say`对方发来的信息中，写明他人姓名的有${m.messagesNamingOther}条。`)
