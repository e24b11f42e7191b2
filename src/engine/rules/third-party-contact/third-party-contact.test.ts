/** What the rule finds and where it stays silent, counted by hand. What words bear and say is fixed in tests/rules/wording.ts. */
import { vi } from "vitest"
import { call, everywhere, ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { thirdPartyContact } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))
vi.mock("../../messages/says.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(thirdPartyContact, [
  {
    name: "counts contacts with a person who is somebody else's contact, and what is written for such a person",
    rows: [
      call("2026-01-01 10:00:00"),
      sms("2026-01-02 10:00:00", "王某先生，你儿子欠钱不还，你替他还"),
      sms("2026-01-03 10:00:00", "您好，请您转告他"),
      sms("2026-01-04 10:00:00", "【云杉消费金融】您的验证码是201345，请勿告诉他人。"),
    ],
    stated: { role: "listed-contact", "claim.1.debtor": "other", name: "林一诺" },
    finds: {
      basis: "listed-contact",
      contacts: 3,
      calls: 1,
      contactDays: 3,
      messages: 1,
      days: 1,
      numbers: 1,
      first: "2026-01-02T10:00:00+08:00",
      last: "2026-01-02T10:00:00+08:00",
      quote: "王某先生，你儿子欠钱不还，你替他还",
      quoteAt: "2026-01-02T10:00:00+08:00",
      quoteFrom: "16100000001",
      quoteNames: "王某",
      borderline: 1,
    },
    sentence: "您不是债务人。对方在 3 天里联系了您 3 次。",
    paper: "对方发来的信息中，写给债务人以外的人的有1条。",
  },
  {
    name: "goes by the words alone where nothing tells what the person is",
    rows: [call("2026-01-01 10:00:00"), sms("2026-01-02 10:00:00", "你儿子欠钱不还，你替他还")],
    only: ["contacts", "messages"],
    finds: { contacts: 1, messages: 1 },
    sentence: "有 1 条信息是写给债务人以外的人的。",
    paper: "对方发来的信息中，写给债务人以外的人的有1条。其中2026年1月2日10时00分的一条写着：“你儿子欠钱不还，你替他还”。",
  },
  {
    name: "is silent on a borrower whom ordinary messages reached",
    rows: [call("2026-01-01 10:00:00"), sms("2026-01-01 11:00:00")],
    stated: { role: "borrower-current", "claim.1.debtor": "self" },
    finds: null,
  },
  {
    name: "takes the side's word to the debtor that others were reached for that word, and for no message to them",
    rows: [call("2026-01-01 10:00:00"), sms("2026-01-02 10:00:00", "已经联系你单位人事，你自己看着办")],
    stated: { role: "borrower-current", "claim.1.debtor": "self" },
    only: ["contacts", "messages", "reported"],
    finds: { reported: 1 },
    sentence: "有 1 条信息自称已经联系您以外的人。",
    paper: "对方发来的信息中，自称已经联系他人的有1条。其中2026年1月2日10时00分的一条写着：“已经联系你单位人事，你自己看着办”。",
  },
  { name: "is silent where somebody is asked to pass a word on", rows: [sms("2026-01-01 11:00:00", "您好，请您转告他")], finds: null },
  ...silentMessages,
])
everywhere(thirdPartyContact, "你儿子欠钱不还，你替他还")
