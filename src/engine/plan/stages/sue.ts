/** 起诉: last, only where something can be cited, and never with a word on how it would end. */
import type { PlanMatter } from "../matter.ts"
import { otherPapers, paper } from "../papers.ts"
import type { OpenStep } from "../step.ts"

export const sue = (matter: PlanMatter): readonly OpenStep[] => {
  const grounds = (matter.subject?.grounds.length ?? 0) > 0
  return [
    {
      id: matter.id("sue"),
      step: "起诉",
      action: "前面几步没有结果的，再考虑起诉，先问律师或者法律援助",
      why: grounds
        ? "起诉要有明确的被告、证据和损失的凭证；有什么、缺什么，看“起诉”一页。"
        : "现有材料里还没有可以引用的依据，现在谈不上起诉。",
      how: ["法律援助打 12348。", "误工、就医、取证花的钱，从第一天起留票据。"],
      channel: "12348",
      ...paper(otherPapers.suit),
      state: "later",
      ...matter.ids,
    },
  ]
}
