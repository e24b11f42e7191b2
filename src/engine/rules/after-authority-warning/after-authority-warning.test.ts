/** What the rule finds and where it stays silent, counted by hand. */
import { call, ruleTable, sms } from "../../../../tests/rules/tables.ts"
import { afterAuthorityWarning } from "./index.ts"

const warned = { "claim.1.warned": ["2026-04-25T15:00"], "claim.1.warned-by": "某某派出所。" }
ruleTable(afterAuthorityWarning, [
  {
    name: "counts what came after the stated warning, from the next minute on",
    rows: [
      call("2026-04-25 15:00:30"),
      call("2026-04-25 15:01:00"),
      sms("2026-05-02 10:00:00"),
      sms("2026-05-03 10:00:00", "【云杉消费金融】还款成功，感谢您的支持。"),
      sms("2026-05-04 10:00:00", "【云杉消费金融】您的验证码为1234"),
    ],
    stated: warned,
    finds: {
      warnedAt: "2026-04-25T15:00",
      warnedBy: "某某派出所。",
      contacts: 2,
      calls: 1,
      connected: 1,
      messages: 1,
      receipts: 2,
      days: 2,
      numbers: 1,
      first: "2026-04-25T15:01:00+08:00",
      last: "2026-05-02T10:00:00+08:00",
    },
    sentence: "有关部门 2026年4月25日 15:00 警告对方之后，又联系了 2 次。最后一次在 2026年5月2日 10:00。",
    paper:
      "2026年4月25日15时00分，某某派出所已就此警告对方。此后，仍有来电1次（其中接通1次）、信息1条，分布于2天，最近的在2026年5月2日10时00分。没有要求还款的信息（还款回执、答复、推广等）另有2条，不计算在内。",
  },
  {
    name: "lets a warning known by its day hold from the next day on",
    rows: [call("2026-04-25 23:00:00"), call("2026-04-26 10:00:00")],
    stated: { "claim.1.warned": ["2026-04-25"] },
    finds: { contacts: 1 },
    only: ["contacts"],
  },
  { name: "is silent without a warning", rows: [call("2026-05-01 10:00:00")], finds: null },
  { name: "is silent before it", rows: [call("2026-04-01 10:00:00")], stated: warned, finds: null },
  {
    name: "is silent when another side was warned",
    rows: [call("2026-05-01 10:00:00")],
    stated: { "claim.2.lender": "青禾小贷", "claim.2.warned": ["2026-04-25T15:00"] },
    finds: null,
  },
])
