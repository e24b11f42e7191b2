/** The person wrote that a wrong number was reached, and their answers say that the debt is theirs: no paper shows the message, and they are told that the other side may. */
import type { ClaimGap } from "./gap-kind.ts"

export const refusalRefuted = {
  code: "refusal-refuted",
  sentence: {
    zh: "您发过的信息和您的回答不符，文书不引用它",
    en: "a message of yours does not fit your answers, so no paper shows it",
  },
  leavesOpen: [],
  find: ({ refusals, claim, timeline, facts, lawful, key }) => {
    const row = refusals.find((one) => one.claim === claim.id && one.refuted)?.row
    if (row === undefined || lawful || facts.one(key("own-words-other"))) return []
    const words = timeline.texts.get(timeline.text[row] as number)
    return [
      {
        how: `那条信息写着“${words.length > 60 ? `${words.slice(0, 60)}……` : words}”，您的回答说这笔债是您的：对方可能引用它，先想好怎么说明。文书不把它写成您做过的努力；说的是另一笔、另一个人的，请说明。`,
        question: key("own-words-other"),
      },
    ]
  },
} as const satisfies ClaimGap
