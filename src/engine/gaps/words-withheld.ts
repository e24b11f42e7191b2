/** The person's free words on what the contacts did to them are not copied into papers as they stand: they are told why, and may put them otherwise. */
import { effectAsWrittenQuestion } from "../case/questions/effect-as-written.ts"
import { isUntilSaid, problemsOfWords, problemWords } from "./free-words.ts"
import type { CaseGap } from "./gap-kind.ts"

export const wordsWithheld = {
  code: "words-withheld",
  sentence: { zh: "写的对生活的影响，先不抄进文书", en: "what you wrote of the effect on your life is not copied into papers yet" },
  leavesOpen: [],
  find: ({ facts, claims, timeline }) => {
    const effect = facts.one("effect")
    const problems = effect ? problemsOfWords(effect.value, { facts, claims, timeline }) : []
    if (!effect || problems.length === 0) return []
    const words = effect.value.length > 60 ? `${effect.value.slice(0, 60)}……` : effect.value
    // Nothing else speaks against them: they may be meant to be read, which only the person knows.
    if (problems.every(isUntilSaid) && facts.one(effectAsWrittenQuestion.key) === undefined)
      return [
        {
          how: `您写的是“${words}”：${problems.map((one) => problemWords[one]).join("；")}。文书里先不写这一句。要照原样写，请回答“是”；想换个说法，重新回答对生活的影响就行。`,
          question: effectAsWrittenQuestion.key,
        },
      ]
    return [
      {
        how: `您写的是“${words}”：${problems.map((one) => problemWords[one]).join("；")}。文书里先不写这一句。只写自己受到的影响（例如睡不好、上班被打断），次数和时间由记录去说，重新回答就会写进去。`,
        question: "effect",
      },
    ]
  },
} as const satisfies CaseGap
