/** What the rule finds and where it stays silent, counted by hand. */
import { call, ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { afterConfirmation } from "./index.ts"

const confirmed = sms("2026-04-25 09:00:00", "【云杉消费金融】您的号码已从我司系统中删除，今后不再联系您。")
ruleTable(afterConfirmation, [
  {
    name: "counts what came after the side's own confirmation that the number is removed",
    rows: [
      call("2026-04-24 10:00:00"),
      confirmed,
      call("2026-05-01 10:00:00", { durationS: 30 }),
      sms("2026-05-02 10:00:00"),
      sms("2026-05-03 10:00:00", "【云杉消费金融】还款成功，感谢您的支持。"),
      sms("2026-05-04 10:00:00", "【云杉消费金融】您的验证码为1234"),
    ],
    finds: {
      confirmedAt: "2026-04-25T09:00:00+08:00",
      quote: "【云杉消费金融】您的号码已从我司系统中删除，今后不再联系您。",
      contacts: 2,
      calls: 1,
      connected: 1,
      messages: 1,
      receipts: 2,
      days: 2,
      numbers: 1,
      first: "2026-05-01T10:00:00+08:00",
      last: "2026-05-02T10:00:00+08:00",
    },
    sentence: "对方 2026年4月25日 09:00 书面确认之后，又联系了 2 次。最后一次在 2026年5月2日 10:00。",
    paper:
      "2026年4月25日9时00分对方发信息：“【云杉消费金融】您的号码已从我司系统中删除，今后不再联系您”。此后，仍有来电1次（其中接通1次）、信息1条，分布于2天，最近的在2026年5月2日10时00分。没有要求还款的信息（还款回执、答复、推广等）另有2条，不计算在内。",
  },
  {
    name: "counts from a confirmation that the debt is not the person's",
    rows: [sms("2026-04-25 09:00:00", "【云杉消费金融】经核实，您不是该笔借款人，给您带来不便敬请谅解。"), call("2026-05-01 10:00:00")],
    finds: { contacts: 1 },
    only: ["contacts"],
  },
  { name: "is silent when nothing follows", rows: [call("2026-04-24 10:00:00"), confirmed], finds: null },
  {
    name: "is silent on a promise with a condition",
    rows: [sms("2026-04-25 09:00:00", "【云杉消费金融】请尽快还款，还款后不再联系您。"), call("2026-05-01 10:00:00")],
    finds: null,
  },
  {
    name: "is silent on a refusal to stop",
    rows: [
      sms("2026-04-25 09:00:00", "【云杉消费金融】您的来信已收到。系统外呼无法单独关闭，还款后自动停止。"),
      call("2026-05-01 10:00:00"),
    ],
    finds: null,
  },
  {
    name: "is silent when one part was paid off",
    rows: [sms("2026-04-25 09:00:00", "【云杉消费金融】您本期账单已结清，感谢您的支持。"), call("2026-05-01 10:00:00")],
    finds: null,
  },
  {
    name: "is silent on what another company confirms",
    rows: [sms("2026-04-25 09:00:00", "【红松银行】已为您删除该号码", { number: "15400000001" }), call("2026-05-01 10:00:00")],
    finds: null,
  },
  ...silentMessages,
])
