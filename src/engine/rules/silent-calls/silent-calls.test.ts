/** What the rule finds and where it stays silent, counted by hand. */

import { call, noParameters, ruleTable } from "../../../../tests/rules/tables.ts"
import { silentCalls } from "./index.ts"

ruleTable(silentCalls, [
  {
    name: "counts calls of a few seconds and calls that were not answered",
    rows: [
      call("2026-01-01 10:00:00", { durationS: 2 }),
      call("2026-01-01 10:10:00", { durationS: 5 }),
      call("2026-01-01 10:20:00", { durationS: 6 }),
      call("2026-01-02 10:00:00", { durationS: 3, number: "16100000002" }),
      call("2026-01-02 11:00:00", { connected: "no" }),
      call("2026-01-02 11:09:59", { connected: "no" }),
      call("2026-01-02 11:19:59", { connected: "no" }),
      call("2026-01-02 12:00:00"),
    ],
    finds: {
      calls: 5,
      short: 3,
      unanswered: 2,
      days: 2,
      maxPerDay: 3,
      maxPerDayOn: "2026-01-02",
      numbers: 2,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-02T11:09:59+08:00",
    },
    sentence: "有 5 次来电接通几秒就断，或者没接又马上重拨，分布在 2 天。",
    paper: "来电中接通几秒就结束的有3次。",
  },
  {
    name: "is silent on two of them",
    rows: [call("2026-01-01 10:00:00", { durationS: 2 }), call("2026-01-01 10:10:00", { connected: "no" })],
    finds: null,
  },
  {
    name: "is silent where no yardstick says how short is short",
    rows: [1, 2, 3].map((n) => call(`2026-01-0${n} 10:00:00`, { durationS: 1 })),
    parameters: noParameters,
    finds: null,
  },
  {
    name: "is silent on talks, and on calls of which nothing tells how long they lasted",
    rows: [1, 2, 3, 4].map((n) => call(`2026-01-0${n} 10:00:00`, n > 2 ? { durationS: 40 } : {})),
    finds: null,
  },
])
