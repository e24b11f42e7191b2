/** Papers of others that the person tells of and that are no exhibit: held by the person where the answers say so, else told from what they read there and no more. */
import type { Cited, ItemId } from "../../../case/citation.ts"
import { as, listed, type Sentence, say } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"

interface OtherPaper {
  readonly name: string
  /** The answers that tell of what it says. */
  readonly told: readonly string[]
  /** Whoever answers has been given it. */
  readonly held?: true
}
const papers: readonly OtherPaper[] = [
  { name: "信用报告", told: ["credit-entry", "credit-report-day"] },
  { name: "报案的单据", told: ["police-receipt"], held: true },
  { name: "起诉状副本", told: ["served"], held: true },
  { name: "监管部门的答复", told: ["office-answer"] },
  { name: "公安机关的答复", told: ["police-answer"] },
  { name: "对方的答复", told: ["answer"] },
]
/** What was said in a call or across a counter stands on no paper. */
const byMouth = /口头|电话|当面/
const plain = (text: string) => ({ parameter: text, form: "words" }) as const

/** `told`: the statements that the account rests on. */
const named = (matter: PaperSubject, told: ReadonlySet<ItemId>, held: boolean): Sentence | undefined => {
  const onPaper = (one: Cited<string>): boolean => one.from.some(({ item }) => told.has(item)) && !byMouth.test(one.value)
  return listed(
    papers
      .filter((paper) => (paper.held ?? false) === held)
      .flatMap(({ name, told: keys }): Sentence[] => {
        const [value] = keys.flatMap((key) => matter.said(key)).filter(onPaper)
        return value ? [say`${plain(name)}${as("unsaid", value)}`] : []
      }),
  )
}
/** Of them what is told from reading alone, and what the person can show. */
export const copied = (matter: PaperSubject, told: readonly Sentence[]): readonly Sentence[] => {
  const items = new Set(
    told.flatMap(({ inlines }) => inlines.flatMap((part) => (part.t === "fact" ? part.from.map(({ item }) => item) : []))),
  )
  const [shown, read] = [named(matter, items, true), named(matter, items, false)]
  return [
    ...(shown ? [say`上面写到的${shown}由本人持有，可以提供核对`] : []),
    ...(read ? [say`上面关于${read}的内容，是本人照看到的写下的，原件没有列入证据目录`] : []),
  ]
}
/** What the person is told of it beside the account. */
export const copiedAdvice = (told: readonly Sentence[]): readonly string[] =>
  told.length > 0
    ? ["写到的信用报告、单据、答复等，把原件拍照或者复印，作为材料加进来，只留有关的一页，别的记载遮盖；只有抄写的，受理的人可以不采信。"]
    : []
