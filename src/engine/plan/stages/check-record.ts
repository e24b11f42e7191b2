/** The other side calls overdue what was paid in time: it is asked to look at its own record, before anything else. */
import type { PlanMatter } from "../matter.ts"
import type { OpenStep } from "../step.ts"

export const checkRecord = (matter: PlanMatter): readonly OpenStep[] => [
  {
    id: matter.id("check-record"),
    step: "告知",
    action: "请机构核对自己的还款记录，错了的书面更正",
    why: "按您写的还款日期，那几天没有到期未还的，对方却说已经逾期；可能是入账晚了，也可能记错了期。",
    how: [
      "只说不对的那一期：还款日、还款的日期和金额，附还款凭证或者银行流水；别的期不写。",
      "用机构的官方客服或者App里的渠道提，记下日期、工号和答复，请它确认报送征信的信息有没有错。",
      "答复了还照样催的，再来看下一步。",
    ],
    channel: "lender",
    state: matter.day("complained") ? "done" : "open",
    question: matter.key("complained"),
    ...matter.ids,
  },
]
