/** What money that nobody asked for is called on screens, what else may explain it, and its plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const unsolicitedDisbursementWords = ruleWords({
  title: "没有申请，却有放款",
  measures: {
    ...titled("text", { basis: "没有借款的依据（本人陈述）", payout: "款项是否进过本人账户" }),
    ...titled("times", { disbursements: "材料里的放款次数" }),
    ...titled("moment", { first: "第一次放款" }),
  },
  alternatives: ["在应用里点过“看额度”“提现”，没有留意已经申请。", "家人用本人的手机或者账户办理。", "把别的收入当成了放款。"],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["basis"],
      () => "您说没有申请过这笔借款，钱却到了您的账户，或者材料里有放款记录。这笔钱先不要动用，也不要转给别人。",
    ),
  withoutLaw: "没有哪一条只凭这一项就能引用。要先查清是谁申请、钱从哪里来；退款只走机构的官方渠道，并留下凭证。",
})
