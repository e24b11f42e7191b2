/** How papers tell messages in another's name: those in an authority's or a lawyer's, without calling them false. */
import { listed, type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import type { MeasureOf } from "../words.ts"
import type { impersonationWords } from "./words.ts"

export const impersonationPhrases = ({ measures }: PaperInput<MeasureOf<typeof impersonationWords>>): readonly Sentence[] => {
  const { asOfficial, asLawyer } = measures
  const names = listed([...(asOfficial ? [say`以机关名义的${asOfficial}条`] : []), ...(asLawyer ? [say`以律师名义的${asLawyer}条`] : [])])
  return names ? [say`对方发来的信息中，有${names}，请核实发送者的身份。`, ...quoteTold(measures)] : []
}
