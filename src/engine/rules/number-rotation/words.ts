/** What changing numbers are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const numberRotationWords = ruleWords({
  title: "更换号码来电",
  measures: {
    ...titled("numbers", { numbers: "来电使用的不同号码数" }),
    ...titled("times", { calls: "来电总次数" }),
    ...titled("numbers", { usedOnce: "只用过一次的号码数" }),
    ...titled("percent", { usedOnceShare: "一次性号码的来电占比（%）" }),
    ...titled("numbers", { maxNumbersPerDay: "单日来电使用的不同号码最多个数" }),
    ...titled("day", { maxNumbersPerDayOn: "来电使用不同号码最多的一天（有几天一样多的，最早的一天）" }),
    ...titled("days", { maxNumbersPerDayDays: "来电号码数同为最多的天数" }, { beside: true }),
    ...titled("times", { changes: "相邻两次来电更换号码的次数", maxChangesPerDay: "单日更换号码最多次数" }),
  },
  alternatives: ["机构的总机会显示不同的分机或外显号码。", "不同业务部门或不同网点分别来电。", "来电显示的号码可能被他人冒用。"],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["numbers", "calls", "maxNumbersPerDay"],
      (m) => `用 ${m.numbers} 个号码来电 ${m.calls} 次。一天里最多换用 ${m.maxNumbersPerDay} 个。`,
    ),
  withoutLaw: "没有哪一条只凭这一项就能引用。它用来看可能的原因。",
})
