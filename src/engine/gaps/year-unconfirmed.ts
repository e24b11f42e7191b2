/** A file whose dates have no year: which one was taken is asked once, before any paper tells a day of it. */
import { fileKeyOf } from "../case/file-key.ts"
import type { CaseGap } from "./gap-kind.ts"

export const yearUnconfirmed = {
  code: "year-unconfirmed",
  sentence: {
    zh: "《{name}》的日期没有年份，推定的年份还没有确认",
    en: "the dates of {name} have no year, and the year taken for them is not confirmed",
  },
  leavesOpen: ["days"],
  find: ({ yearless = [], facts }) =>
    yearless.flatMap(({ item, name }) => {
      const question = fileKeyOf(item, "year")
      const answer = facts.one(question)?.value
      if (answer === "yes") return []
      const how =
        answer === "no"
          ? `在《${name}》里补上年份，作为新的一份再交一次，并把这一份撤下；原件照样保存。`
          : `对照月份标题、截图的日期或者账单，看《${name}》推定的年份对不对。`
      return [{ params: { name, item }, how, question }]
    }),
} as const satisfies CaseGap
