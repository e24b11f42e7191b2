/** What the rule finds and where it stays silent, counted by hand. */
import { call, day, ruleTable, sms } from "../../../../tests/rules/tables.ts"
import { callsPerDay } from "./index.ts"

ruleTable(callsPerDay, [
  {
    name: "counts the busiest day, connected and unanswered apart",
    rows: [
      call("2026-01-01 23:59:59", { durationS: 10 }),
      call("2026-01-02 00:00:00", { durationS: 5 }),
      call("2026-01-02 09:00:00", { connected: "no" }),
      call("2026-01-02 09:01:00", { connected: "no" }),
      call("2026-01-03 09:00:00", { direction: "out" }),
      sms("2026-01-02 10:00:00"),
    ],
    finds: {
      calls: 4,
      days: 2,
      maxPerDay: 3,
      maxPerDayOn: "2026-01-02",
      maxPerDayDays: 1,
      first: "2026-01-01T23:59:59+08:00",
      last: "2026-01-02T09:01:00+08:00",
      connected: 2,
      maxConnectedPerDay: 1,
      maxConnectedPerDayOn: "2026-01-01",
      unanswered: 2,
      maxUnansweredPerDay: 2,
      maxUnansweredPerDayOn: "2026-01-02",
      maxUnansweredPerDayDays: 1,
      durationS: 15,
    },
    sentence: "2 天里来电 4 次。最多的一天是 2026年1月2日，有 3 次。",
    paper: "有来电的日子共2天，单日来电最多的是2026年1月2日，共3次。来电中未接通的有2次，单日最多的是2026年1月2日，共2次。",
  },
  {
    name: "tells days with as many as days with as many",
    rows: ["01 09", "01 10", "02 09", "02 10", "03 09"].map((at) => call(`2026-01-${at}:00:00`)),
    only: ["maxPerDay", "maxPerDayOn", "maxPerDayDays"],
    finds: { maxPerDay: 2, maxPerDayOn: "2026-01-01", maxPerDayDays: 2 },
    sentence: "3 天里来电 5 次。最多的一天有 2 次，这样的有 2 天，最早的是 2026年1月1日。",
    paper: "有来电的日子共3天，最多的一天2次，共2天。",
  },
  {
    name: "leaves out what no source tells",
    rows: [call("2026-01-01", { precision: "day", connected: "unknown" })],
    finds: { calls: 1, days: 1, maxPerDay: 1, maxPerDayOn: "2026-01-01", maxPerDayDays: 1, first: "2026-01-01", last: "2026-01-01" },
  },
  {
    name: "measures the acts of the days asked for",
    rows: [call("2026-01-01 10:00:00"), call("2026-01-02 10:00:00"), call("2026-01-03 10:00:00")],
    acts: { from: day("2026-01-02"), to: day("2026-01-02") },
    only: ["calls", "first"],
    finds: { calls: 1, first: "2026-01-02T10:00:00+08:00" },
  },
  {
    name: "is silent on the person's own calls, on messages and on undated calls",
    rows: [
      call("2026-01-01 10:00:00", { direction: "out" }),
      call("2026-01-01 10:00:00", { direction: "unknown" }),
      sms("2026-01-01 10:00:00"),
      { number: "16100000001" },
    ],
    finds: null,
  },
])
