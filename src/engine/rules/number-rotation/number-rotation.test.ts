/** What the rule finds and where it stays silent, counted by hand. */
import { call, ruleTable, sms } from "../../../../tests/rules/tables.ts"
import { numberRotation } from "./index.ts"

ruleTable(numberRotation, [
  {
    name: "tells papers of three numbers used once, and of fewer nothing",
    rows: [
      call("2026-01-01 10:00:00"),
      call("2026-01-02 10:00:00", { number: "16100000002" }),
      call("2026-01-03 10:00:00", { number: "16100000003" }),
    ],
    finds: { usedOnce: 3 },
    only: ["usedOnce"],
    paper: "来电的号码中，只用过一次的有3个。",
  },
  {
    name: "counts numbers, throwaways and changes",
    rows: [
      call("2026-01-01 10:00:00"),
      call("2026-01-01 10:10:00", { number: "16100000002" }),
      call("2026-01-01 10:20:00"),
      call("2026-01-02 10:00:00", { number: "16100000003" }),
      call("2026-01-02 11:00:00", { number: "16100000003" }),
      { at: "2026-01-02 12:00:00" },
    ],
    finds: {
      numbers: 3,
      calls: 5,
      usedOnce: 1,
      usedOnceShare: 20,
      maxNumbersPerDay: 2,
      maxNumbersPerDayOn: "2026-01-01",
      maxNumbersPerDayDays: 1,
      changes: 3,
      maxChangesPerDay: 2,
    },
    sentence: "用 3 个号码来电 5 次。一天里最多换用 2 个。",
    paper: "",
  },
  {
    name: "does not count a masked number that may be another",
    rows: [call("2026-01-01 10:00:00"), call("2026-01-01 12:00:00", { number: "161****0001" })],
    stated: { "claim.1.numbers": ["161*"] },
    finds: null,
  },
  {
    name: "is silent on one number and on message ports",
    rows: [call("2026-01-01 10:00:00"), sms("2026-01-01 11:00:00", undefined, { number: "1069000000001" })],
    finds: null,
  },
])
