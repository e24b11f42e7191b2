/** What the rule finds and where it stays silent, counted by hand. */

import { vi } from "vitest"
import { ruleTable, sms, visit } from "../../../../tests/rules/tables.ts"
import { visitsPerDay } from "./index.ts"

vi.mock("../../messages/says.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(visitsPerDay, [
  {
    name: "counts visits by the day, and what announces one beside them",
    rows: [
      visit("2026-01-01 10:00:00"),
      visit("2026-01-01 15:00:00"),
      visit("2026-01-03 09:00:00"),
      sms("2026-01-04 10:00:00", "【云杉消费金融】您的借款已逾期，我们明天上门拜访"),
    ],
    finds: {
      visits: 3,
      days: 2,
      maxPerDay: 2,
      maxPerDayOn: "2026-01-01",
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-03T09:00:00+08:00",
      announced: 1,
    },
    sentence: "上门 3 次，一天里最多 2 次。",
    paper: "上门共3次，涉及2天，最近的在2026年1月3日9时00分。",
  },
  {
    name: "is silent on a visit that was only announced",
    rows: [sms("2026-01-04 10:00:00", "【云杉消费金融】我们明天上门拜访")],
    finds: null,
  },
])
