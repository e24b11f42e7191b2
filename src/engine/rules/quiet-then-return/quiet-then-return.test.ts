/** What the rule finds and where it stays silent, counted by hand. */

import { call, day, ruleTable, sms } from "../../../../tests/rules/tables.ts"
import type { SpanShown } from "../../case/batch.ts"
import { quietThenReturn } from "./index.ts"

const covers = (from: string, to: string): readonly SpanShown[] => [{ from: day(from), to: day(to), kinds: ["call"], connectedOnly: false }]
const spring = covers("2026-03-01", "2026-05-31")
const refused = { "claim.1.refused": ["2026-03-05T10:00:00+08:00"] }
ruleTable(quietThenReturn, [
  {
    name: "tells of calls that came back after twenty quiet days",
    rows: [
      call("2026-03-05 09:00:00"),
      call("2026-03-06 09:00:00"),
      call("2026-03-27 09:00:00"),
      call("2026-03-27 10:00:00", { connected: "no" }),
      call("2026-03-29 10:00:00"),
    ],
    stated: refused,
    coverage: spring,
    finds: {
      refusedAt: "2026-03-05T10:00:00+08:00",
      quietFrom: "2026-03-07",
      quietTo: "2026-03-26",
      quietDays: 20,
      returnedAt: "2026-03-27T09:00:00+08:00",
      calls: 3,
      connected: 2,
      days: 2,
      last: "2026-03-29T10:00:00+08:00",
    },
    sentence: "告知停止之后有 20 天没有来电，2026年3月27日 09:00 又开始来电，此后共 3 次。",
    paper: "2026年3月7日至2026年3月26日的20天里没有来电记录，2026年3月27日9时00分起又来电3次。",
  },
  {
    name: "counts the quiet from the refusal on",
    rows: [call("2026-03-01 09:00:00"), call("2026-03-20 09:00:00")],
    stated: refused,
    coverage: spring,
    finds: { quietFrom: "2026-03-06", quietDays: 14 },
    only: ["quietFrom", "quietDays"],
  },
  {
    name: "is silent where the quiet is a day too short",
    rows: [call("2026-03-01 09:00:00"), call("2026-03-19 09:00:00")],
    stated: refused,
    coverage: spring,
    finds: null,
  },
  {
    name: "is silent where no record covers the quiet days",
    rows: [call("2026-03-06 09:00:00"), call("2026-03-27 09:00:00")],
    stated: refused,
    coverage: [...covers("2026-03-01", "2026-03-10"), ...covers("2026-03-20", "2026-05-31")],
    finds: null,
  },
  {
    name: "is silent without a refusal",
    rows: [call("2026-03-06 09:00:00"), call("2026-03-27 09:00:00")],
    coverage: spring,
    finds: null,
  },
  {
    name: "takes a call that the person asked for neither for a return nor for an end of the quiet",
    rows: [
      call("2026-03-05 09:00:00"),
      call("2026-03-20 09:00:00", { direction: "out", connected: "yes", durationS: 60 }),
      call("2026-03-20 09:20:00"),
      call("2026-03-29 10:00:00"),
    ],
    stated: refused,
    coverage: spring,
    finds: { quietDays: 23, calls: 1 },
    only: ["quietDays", "calls"],
  },
  {
    name: "is silent while they stay away",
    rows: [call("2026-03-05 09:00:00"), sms("2026-03-27 09:00:00")],
    stated: refused,
    coverage: spring,
    finds: null,
  },
])
