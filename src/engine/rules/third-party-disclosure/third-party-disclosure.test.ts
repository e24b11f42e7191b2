/** What the rule finds and where it stays silent, counted by hand. What words bear and say is fixed in tests/rules/wording.ts. */
import { vi } from "vitest"
import { ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { thirdPartyDisclosure } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))
vi.mock("../../messages/says.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(thirdPartyDisclosure, [
  {
    name: "counts what tells a person of another's debt",
    rows: [
      sms("2026-01-01 10:00:00", "【云杉消费金融】王某先生，您的借款已逾期12天，请还款"),
      sms("2026-01-02 10:00:00", "【云杉消费金融】请还款"),
      sms("2026-01-03 10:00:00", "【云杉消费金融】王某先生，请回电"),
    ],
    stated: { role: "number-successor", "claim.1.debtor": "other", "claim.1.addressee": "王某", name: "林一诺" },
    finds: {
      messages: 1,
      days: 1,
      numbers: 1,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-01T10:00:00+08:00",
      quote: "【云杉消费金融】王某先生，您的借款已逾期12天，请还款",
      quoteAt: "2026-01-01T10:00:00+08:00",
      quoteFrom: "16100000001",
      quoteNames: "王某",
      toPerson: 1,
    },
    sentence: "有 1 条信息把债务告诉了不欠债的人。最后一条在 2026年1月1日 10:00。",
    paper: "对方发来的信息中，向本人写明他人姓名和欠款情况的有1条。",
  },
  {
    name: "takes the sender's own word that others were told",
    rows: [sms("2026-01-01 10:00:00", "你欠款的事已经通知你的家人和你单位了")],
    stated: { "claim.1.debtor": "self" },
    only: ["messages", "toOthers"],
    finds: { messages: 1, toOthers: 1 },
    paper: "对方发来的信息中，自称已把债务告诉他人的有1条。其中2026年1月1日10时00分的一条写着：“你欠款的事已经通知你的家人和你单位了”。",
  },
  ...(
    [
      ["a threat to tell", "再不还欠款，我就通知你的家人"],
      ["a threat that colleagues will know", "再不处理这笔欠款，我们将去您公司走访，让您同事都知道您不还钱"],
      ["a threat that everybody will know by then", "逾期不还的，到时候您的亲友都知道了，别怪我们"],
      ["what is being prepared", "您的欠款已准备通知您的家人"],
      ["a word that nobody is told", "您的欠款信息我们不会告知您的家人"],
      ["a question", "你欠款的事已经告诉你的家人了吗？"],
      ["a condition", "如已将欠款告知您的家人，请忽略"],
      ["what was passed to another firm", "您的逾期借款已通知委外公司处理"],
    ] as const
  ).map(([name, text]) => ({
    name: `is silent on ${name}`,
    rows: [sms("2026-01-01 10:00:00", text)],
    stated: { "claim.1.debtor": "self" },
    finds: null,
  })),
  {
    name: "is silent on a message that names the debtor to the debtor",
    rows: [sms("2026-01-01 10:00:00", "【云杉消费金融】林一诺女士，您的借款已逾期12天")],
    stated: { name: "林一诺", "claim.1.debtor": "self" },
    finds: null,
  },
  ...silentMessages,
])
