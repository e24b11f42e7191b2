/** What a witness is to the person: whoever weighs the words asks for it first. */
import { question } from "./question.ts"

export const witnessRelationQuestion = question({
  key: "witness.relation",
  type: "text",
  ask: { zh: "证人和您是什么关系（例如同事、邻居、家人）？", en: "What is the witness to you (a colleague, a neighbour, family)?" },
  why: { zh: "法院看证言的分量，先看证人和当事人的关系；照实写。", en: "A court weighs the words by it first: say it as it is." },
  subject: "证人与本人的关系",
  sensitive: false,
})
