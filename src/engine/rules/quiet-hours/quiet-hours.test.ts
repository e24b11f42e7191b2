/** What the rule finds and where it stays silent, counted by hand. */
import { call, noParameters, ruleTable, sms } from "../../../../tests/rules/tables.ts"
import { quietHours } from "./index.ts"

ruleTable(quietHours, [
  {
    name: "takes 22:00:00 in and leaves 08:00:00 out",
    rows: [
      call("2026-01-01 21:59:59"),
      call("2026-01-01 22:00:00"),
      sms("2026-01-02 07:59:59"),
      call("2026-01-02 08:00:00"),
      call("2026-01-02 23:00:00"),
    ],
    finds: { contacts: 3, calls: 2, messages: 1, nights: 2, first: "2026-01-01T22:00:00+08:00", last: "2026-01-02T23:00:00+08:00" },
    sentence: "夜间时段联系了 3 次，分在 2 个夜里。",
    paper:
      "夜间（22时至次日8时，22时整计入，8时整不计入）的联络共3次，涉及2个夜晚，最早的在2026年1月1日22时00分，最近的在2026年1月2日23时00分。",
  },
  {
    name: "leaves a receipt for a payment out, and says so",
    rows: [call("2026-01-01 23:00:00"), sms("2026-01-01 23:30:00", "【云杉消费金融】还款成功，感谢您的支持。")],
    only: ["contacts", "calls", "messages", "receipts", "nights"],
    finds: { contacts: 1, calls: 1, receipts: 1, nights: 1 },
    paper:
      "夜间（22时至次日8时，22时整计入，8时整不计入）的联络共1次，时间是2026年1月1日23时00分。没有要求还款的信息（还款回执、答复、推广等）另有1条，不计算在内。",
  },
  {
    name: "is silent where only a receipt came by night",
    rows: [sms("2026-01-01 23:30:00", "【云杉消费金融】还款成功，感谢您的支持。")],
    finds: null,
  },
  {
    name: "leaves out a call at the hour that the person named, up to the first that was answered, and one that answers their own call",
    rows: [
      sms("2026-01-01 14:00:00", "今晚十点半打给我，那时候下班了", { direction: "out" }),
      call("2026-01-01 22:31:00", { connected: "yes", durationS: 300 }),
      call("2026-01-01 23:20:00"),
      call("2026-01-02 22:31:00"),
      call("2026-01-03 22:10:00", { direction: "out", connected: "yes", durationS: 30 }),
      call("2026-01-03 22:40:00"),
    ],
    finds: {
      contacts: 2,
      calls: 2,
      appointed: 1,
      appointedAt: "2026-01-01T14:00:00+08:00",
      afterAsking: 1,
      nights: 2,
      first: "2026-01-01T23:20:00+08:00",
      last: "2026-01-02T22:31:00+08:00",
    },
    paper:
      "夜间（22时至次日8时，22时整计入，8时整不计入）的联络共2次，涉及2个夜晚，最早的在2026年1月1日23时20分，最近的在2026年1月2日22时31分。另有来电1次在本人约定的时间（2026年1月1日14时00分本人的信息），不计算在内。另有来电1次是对本人去电或者请求来电的回应，不计算在内。",
  },
  {
    name: "is silent where the only call by night came as asked",
    rows: [sms("2026-01-01 14:00:00", "你们晚上十点半打给我", { direction: "out" }), call("2026-01-01 22:31:00")],
    finds: null,
  },
  {
    name: "is silent by day and without a clock",
    rows: [call("2026-01-01 12:00:00"), call("2026-01-01", { precision: "day" })],
    finds: null,
  },
  {
    name: "is silent where the law of these days names no hours",
    rows: [call("2026-01-01 23:00:00")],
    parameters: noParameters,
    finds: null,
  },
])
