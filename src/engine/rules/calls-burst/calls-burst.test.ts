/** What the rule finds and where it stays silent, counted by hand. */
import { call, ruleTable } from "../../../../tests/rules/tables.ts"
import { callsBurst } from "./index.ts"

ruleTable(callsBurst, [
  {
    name: "tells papers of five in an hour, and of fewer nothing",
    rows: ["10:00", "10:10", "10:20", "10:30", "10:40"].map((at) => call(`2026-01-01 ${at}:00`)),
    finds: { maxPerHour: 5 },
    only: ["maxPerHour"],
    paper: "来电最密集的一小时内有来电5次，自2026年1月1日10时00分至2026年1月1日10时40分。",
  },
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
    paper: "",
  },
  {
    name: "is silent on one call, and on calls known only by their day",
    rows: [call("2026-01-01 10:00:00"), call("2026-01-01", { precision: "day" })],
    finds: null,
  },
])
