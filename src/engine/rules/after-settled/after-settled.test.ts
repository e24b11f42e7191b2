/** What the rule finds and where it stays silent, counted by hand. */

import { call, ruleTable, sms } from "../../../../tests/rules/tables.ts"
import { afterSettled } from "./index.ts"

ruleTable(afterSettled, [
  {
    name: "counts from the day after the settlement on",
    rows: [
      call("2026-04-24 10:00:00"),
      call("2026-04-25 18:00:00"),
      call("2026-05-11 10:00:00"),
      sms("2026-05-13 11:00:00", "【云杉消费金融】您的账单已逾期，请尽快还款。"),
      sms("2026-05-14 11:00:00", "【云杉消费金融】还款成功，感谢您的支持。"),
      sms("2026-05-15 11:00:00", "【云杉消费金融】新客最高可借额度20万，拒收请回复R"),
    ],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    only: ["settledOn", "contacts", "calls", "messages", "days", "first", "last", "quote", "quoteAt", "quoteFrom"],
    finds: {
      settledOn: "2026-04-25",
      contacts: 2,
      calls: 1,
      messages: 1,
      days: 2,
      first: "2026-05-11T10:00:00+08:00",
      last: "2026-05-13T11:00:00+08:00",
      quote: "【云杉消费金融】您的账单已逾期，请尽快还款。",
      quoteAt: "2026-05-13T11:00:00+08:00",
      quoteFrom: "16100000001",
    },
    sentence: "结清之后，对方在 2 天里又联系了 2 次。最后一次在 2026年5月13日 11:00。",
    paper:
      "在本人陈述的结清之日2026年4月25日以后，仍有来电1次、催款信息1条，最近的在2026年5月13日11时00分。没有要求还款的信息（还款回执、答复、推广等）另有2条，不计算在内。其中2026年5月13日11时00分的一条写着：“【云杉消费金融】您的账单已逾期，请尽快还款”。",
  },
  {
    name: "marks whom a quoted message names",
    rows: [sms("2026-05-13 11:00:00", "【云杉消费金融】王某先生，您的账单已逾期，请尽快还款。")],
    stated: { name: "林一诺", "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    only: ["quoteNames"],
    finds: { quoteNames: "王某" },
  },
  {
    name: "leaves out a call back that a questionnaire tells of, an offer by telephone, and calls that the person asked for",
    rows: [
      call("2026-05-03 10:30:00"),
      sms("2026-05-03 10:35:00", "【云杉消费金融】感谢您接受回访，请对本次服务评价，回复1满意，2一般，3不满意。"),
      call("2026-05-10 10:00:00"),
      sms("2026-05-10 10:20:00", "【云杉消费金融】您的循环额度已提升至50000元，年化低至7.2%，拒收请回复R"),
      call("2026-05-12 10:00:00", { direction: "out", connected: "yes", durationS: 60 }),
      call("2026-05-12 10:30:00"),
      call("2026-05-20 10:00:00"),
    ],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    only: ["contacts", "calls", "courtesy"],
    finds: { contacts: 1, calls: 1, courtesy: 3 },
    paper:
      "在本人陈述的结清之日2026年4月25日以后，仍有来电1次，最近的在2026年5月20日10时00分。另有本人引来的、回访或者推销的来电3次，不计算在内。没有要求还款的信息（还款回执、答复、推广等）另有2条，不计算在内。",
  },
  {
    name: "counts a staged summons, and leaves out a greeting and says so",
    rows: [
      sms("2026-05-13 11:00:00", "【云杉消费金融】您的账单已逾期，请尽快还款。"),
      sms("2026-05-14 11:00:00", "准备好接法院传票吧，今天上门抓你。"),
      sms("2026-05-15 11:00:00", "您好，在吗"),
    ],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    only: ["contacts", "messages", "receipts"],
    finds: { contacts: 2, messages: 2, receipts: 1 },
  },
  {
    name: "takes no questionnaire for an excuse of whoever duns",
    rows: [
      call("2026-05-03 10:30:00"),
      sms("2026-05-03 10:35:00", "【云杉消费金融】感谢您的接听，请对本次服务评价，回复1满意，2一般，3不满意。"),
      sms("2026-05-13 11:00:00", "【云杉消费金融】您的账单已逾期，请尽快还款。"),
    ],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    only: ["contacts", "calls", "messages", "courtesy"],
    finds: { contacts: 2, calls: 1, messages: 1 },
  },
  {
    name: "is silent on bare calls where the person says that nobody claims arrears",
    rows: [call("2026-05-03 10:30:00"), call("2026-05-04 10:30:00")],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25", "claim.1.overdue-claimed": "no" },
    finds: null,
  },
  {
    name: "is silent on the day itself, whatever came before the payment",
    rows: [call("2026-04-25 08:00:00"), call("2026-04-26 00:00:00")].slice(0, 1),
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    finds: null,
  },
  {
    name: "is silent where nothing tells that it is settled",
    rows: [call("2026-05-11 10:00:00")],
    stated: { "claim.1.debtor": "self", "claim.1.due": "2026-06-01" },
    finds: null,
  },
])
