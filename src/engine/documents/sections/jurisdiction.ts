/** Why a court may take a suit on a wrong: where the side sued has its seat, where the person received the contacts, and the rule that names both places. */
import { ask, type Sentence } from "../../say/say.ts"
import { filledFor } from "../filing/index.ts"
import { basisOf } from "../form/basis.ts"
import type { PaperSubject } from "./matter.ts"

/** Nothing where the rule is not held on this day, or one of the places is not told. */
export const jurisdiction = (matter: PaperSubject, side: Sentence): readonly Sentence[] => {
  const filled = filledFor("court", matter)
  const [seat, home] = [filled("seat"), filled("address")]
  const [rule] = basisOf(matter, "jurisdiction")
  if (!seat || !home || !rule) return []
  return [
    ask`${side}的住所在${seat}，本人住${home}，上述联络的后果发生在当地。`,
    ask`因侵权行为提起的诉讼，侵权行为地和被告住所地的人民法院都有管辖权（${rule.ref}），请贵院受理。`,
  ]
}
