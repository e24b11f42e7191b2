/** What the rule finds and where it stays silent, counted by hand. */
import { call, ruleTable } from "../../../../tests/rules/tables.ts"
import { callsBurst } from "./index.ts"

ruleTable(callsBurst, [
  {
    name: "measures over midnight, windows half open",
    rows: [
      call("2026-01-01 23:30:00"),
      call("2026-01-02 00:15:00"),
      call("2026-01-02 00:29:59"),
      call("2026-01-02 00:30:00"),
      call("2026-01-08 23:29:59"),
      call("2026-01-20 10:00:00"),
    ],
    finds: {
      maxPerHour: 3,
      maxPerHourFrom: "2026-01-01T23:30:00+08:00",
      maxPerHourTo: "2026-01-02T00:29:59+08:00",
      maxPerHourTimes: 1,
      maxPer24h: 4,
      maxPer24hFrom: "2026-01-01T23:30:00+08:00",
      maxPer24hTo: "2026-01-02T00:30:00+08:00",
      maxPer7d: 5,
      maxPer7dFrom: "2026-01-01T23:30:00+08:00",
      maxPer7dTo: "2026-01-08T23:29:59+08:00",
    },
    sentence: "一小时内最多来电 3 次。一天一夜内最多 4 次，七天内最多 5 次。",
    paper: "来电最密集的一小时内有来电3次，自2026年1月1日23时30分至2026年1月2日0时29分。",
  },
  {
    name: "is silent on one call, and on calls known only by their day",
    rows: [call("2026-01-01 10:00:00"), call("2026-01-01", { precision: "day" })],
    finds: null,
  },
])
