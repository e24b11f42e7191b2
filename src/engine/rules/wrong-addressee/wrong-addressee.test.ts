/** What the rule finds and where it stays silent, counted by hand. */
import { call, ruleTable, sms } from "../../../../tests/rules/tables.ts"
import { wrongAddressee } from "./index.ts"

ruleTable(wrongAddressee, [
  {
    name: "counts contacts to somebody who is not the debtor",
    rows: [call("2026-01-01 10:00:00"), sms("2026-01-02 10:00:00", "【云杉消费金融】陈某先生，您的借款已逾期")],
    stated: { "claim.1.debtor": "other", name: "林一诺", "claim.1.addressee": "陈某" },
    finds: {
      basis: "other",
      addressee: "陈某",
      contacts: 2,
      calls: 1,
      messages: 1,
      messagesNamingOther: 1,
      days: 2,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-02T10:00:00+08:00",
    },
    sentence: "您说自己不是债务人。对方在 2 天里联系了您 2 次。",
    paper: "对方发来的信息中，写明他人姓名的有1条。",
  },
  {
    name: "takes the role where the claim says nothing",
    rows: [call("2026-01-01 10:00:00")],
    stated: { role: "number-successor" },
    only: ["basis", "contacts"],
    finds: { basis: "number-successor", contacts: 1 },
  },
  {
    name: "counts only the messages that call another where the debt is the person's own",
    rows: [
      call("2026-01-01 10:00:00"),
      sms("2026-01-02 10:00:00", "【云杉消费金融】尊敬的王某先生，请还款"),
      sms("2026-01-02 11:00:00", "【云杉消费金融】尊敬的林女士，请还款"),
    ],
    stated: { "claim.1.debtor": "self", name: "林一诺" },
    only: ["contacts", "messagesNamingOther"],
    finds: { contacts: 1, messagesNamingOther: 1 },
    sentence: "对方有 1 条短信写着别人的姓名。",
  },
  {
    name: "is silent on a borrower",
    rows: [call("2026-01-01 10:00:00"), sms("2026-01-02 10:00:00", "【云杉消费金融】尊敬的客户，请还款")],
    stated: { role: "borrower-current", "claim.1.debtor": "self", name: "林一诺" },
    finds: null,
  },
  {
    name: "is silent while nobody has said whose debt it is",
    rows: [call("2026-01-01 10:00:00")],
    stated: { "claim.1.debtor": "unknown" },
    finds: null,
  },
])
