/** What the rule finds and where it stays silent, counted by hand. */

import { call, ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { messageVolume } from "./index.ts"

ruleTable(messageVolume, [
  {
    name: "counts what presses, and leaves confirmations, codes and offers out",
    rows: [
      sms("2026-01-01 10:00:00"),
      sms("2026-01-01 10:59:59"),
      sms("2026-01-01 11:00:00", undefined, { number: "16100000002" }),
      sms("2026-01-03 10:00:00"),
      sms("2026-01-03 11:00:00", "【云杉消费金融】还款成功，感谢您的支持。"),
      call("2026-01-03 12:00:00"),
    ],
    finds: {
      messages: 4,
      days: 2,
      maxPerDay: 3,
      maxPerDayOn: "2026-01-01",
      maxPerDayDays: 1,
      maxPerHour: 2,
      maxPerHourFrom: "2026-01-01T10:00:00+08:00",
      numbers: 2,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-03T10:00:00+08:00",
      leftOut: 1,
    },
    sentence: "2 天里有信息 4 条，一天最多 3 条。",
    paper: "单日信息最多的是2026年1月1日，共3条。",
  },
  {
    name: "counts a message whose words the source does not hold",
    rows: [sms("2026-01-01 10:00:00"), { at: "2026-01-02 10:00:00", number: "16100000001", kind: "sms" }],
    only: ["messages"],
    finds: { messages: 2 },
  },
  { name: "is silent on one message", rows: [sms("2026-01-01 10:00:00")], finds: null },
  {
    name: "is silent on what the person wrote",
    rows: [1, 2, 3].map((n) => sms(`2026-01-0${n} 10:00:00`, "请还款", { direction: "out" })),
    finds: null,
  },
  ...silentMessages,
])
