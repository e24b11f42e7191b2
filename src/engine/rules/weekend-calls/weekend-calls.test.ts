/** What the rule finds and where it stays silent, counted by hand. */
import { call, ruleTable } from "../../../../tests/rules/tables.ts"
import { weekendCalls } from "./index.ts"

ruleTable(weekendCalls, [
  {
    name: "counts Saturday and Sunday",
    rows: [call("2026-01-02 10:00:00"), call("2026-01-03 10:00:00"), call("2026-01-04 23:59:59"), call("2026-01-05 00:00:00")],
    finds: { calls: 2, days: 2 },
    sentence: "周末来电 2 次，分在 2 天里。",
    paper: "周末的来电共2次，涉及2天。",
  },
  { name: "is silent on a Friday", rows: [call("2026-01-02 10:00:00")], finds: null },
])
