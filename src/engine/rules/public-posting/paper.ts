/** How papers tell public posts: those on file, and the sender's own word, each as what it is. */
import { type Sentence, say } from "../../say/say.ts"
import type { PaperInput } from "../rule.ts"
import { quoteTold } from "../told.ts"
import { type MeasureOf, sentence } from "../words.ts"
import type { publicPostingWords } from "./words.ts"

export const publicPostingPhrases = ({ measures }: PaperInput<MeasureOf<typeof publicPostingWords>>): readonly Sentence[] => {
  const told = [
    ...sentence(measures, ["posts"], (m) => say`公开的帖子、评论有${m.posts}条。`),
    ...sentence(measures, ["says"], (m) => say`对方发来的信息中，自称已经公开的有${m.says}条。`),
  ]
  return told.length > 0 ? [...told, ...quoteTold(measures)] : []
}
