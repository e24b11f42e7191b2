/** What the rule finds and where it stays silent, counted by hand. */

import { call, ruleTable, sms } from "../../../../tests/rules/tables.ts"
import { robotCall } from "./index.ts"

ruleTable(robotCall, [
  {
    name: "counts the calls that a source marks",
    rows: [
      call("2026-01-01 10:00:00", { text: "智能语音 贷款催收" }),
      call("2026-01-02 10:00:00", { text: "机器人来电" }),
      call("2026-01-02 11:00:00", { durationS: 3 }),
    ],
    finds: { calls: 2, days: 2, first: "2026-01-01T10:00:00+08:00", last: "2026-01-02T10:00:00+08:00", remark: "智能语音 贷款催收" },
    sentence: "有 2 次来电标明是自动语音。",
    paper: "来电中标明是自动语音的有2次。",
  },
  { name: "is silent on a note that it was a person", rows: [call("2026-01-01 10:00:00", { text: "真人，不是机器人" })], finds: null },
  {
    name: "is silent on short calls without a mark, and on messages",
    rows: [call("2026-01-01 10:00:00", { durationS: 1 }), sms("2026-01-01 11:00:00", "机器人客服")],
    finds: null,
  },
])
