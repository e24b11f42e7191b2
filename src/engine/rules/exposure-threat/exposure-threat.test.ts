/** What the rule finds and where it stays silent, counted by hand. What bears the label is fixed in tests/rules/wording.ts. */
import { expect, it, vi } from "vitest"
import { everywhere, ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { exposureThreat, onlyContacts } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(exposureThreat, [
  {
    name: "counts the messages whose words are beyond doubt, and those that are not apart",
    rows: [
      sms("2026-01-01 10:00:00", "再不还款，群发你的通讯录"),
      sms("2026-01-01 11:00:00", "林一诺女士，王某先生：群发你的通讯录", { number: "16100000002" }),
      sms("2026-01-02 10:00:00", "影响您的家人，请还款"),
      sms("2026-01-03 10:00:00", "请尽快还款"),
    ],
    stated: { name: "林一诺" },
    only: ["messages", "days", "numbers", "first", "last", "quote", "quoteAt", "quoteFrom", "borderline"],
    finds: {
      messages: 2,
      days: 1,
      numbers: 2,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-01T11:00:00+08:00",
      quote: "再不还款，群发你的通讯录",
      quoteAt: "2026-01-01T10:00:00+08:00",
      quoteFrom: "16100000001",
      borderline: 1,
    },
    sentence: "有 2 条信息扬言告诉别人、公开或者联系所填的联系人。最后一条在 2026年1月1日 11:00。",
    paper: "对方发来的信息中，扬言让他人知道的有2条。其中2026年1月1日10时00分的一条写着：“再不还款，群发你的通讯录”。",
  },
  {
    name: "names whom a quoted message calls, so that it is masked before it is shown to others, and quotes it in no paper",
    rows: [sms("2026-01-01 10:00:00", "王某先生，群发你的通讯录")],
    stated: { name: "林一诺" },
    only: ["quote", "quoteNames"],
    finds: { quote: "王某先生，群发你的通讯录", quoteNames: "王某" },
    paper: "对方发来的信息中，扬言让他人知道的有1条。",
  },
  {
    name: "tells a threat to turn to the listed contacts by what it says",
    rows: [sms("2026-01-01 10:00:00", "我们只好按您填的联系人去核实")],
    only: ["messages", "toContacts", "disclosing"],
    finds: { messages: 1, toContacts: 1 },
    paper: "对方发来的信息中，称要联系本人填写的联系人的有1条。其中2026年1月1日10时00分的一条写着：“我们只好按您填的联系人去核实”。",
  },
  {
    name: "cuts a long message around the words, and shows where",
    rows: [sms("2026-01-01 10:00:00", `${"很".repeat(90)}群发你的通讯录${"久".repeat(90)}`)],
    only: ["quote"],
    finds: { quote: `……${"很".repeat(30)}群发你的通讯录${"久".repeat(83)}……` },
  },
  { name: "is silent where the wording alone decides nothing", rows: [sms("2026-01-01 10:00:00", "影响您的家人，请还款")], finds: null },
  { name: "is silent on what the person wrote", rows: [sms("2026-01-01 10:00:00", "群发你的通讯录", { direction: "out" })], finds: null },
  { name: "is silent on the remark of a call", rows: [sms("2026-01-01 10:00:00", "群发你的通讯录", { kind: "call" })], finds: null },
  {
    name: "is silent on another number's words",
    rows: [sms("2026-01-01 10:00:00", "群发你的通讯录", { number: "15400000001" })],
    finds: null,
  },
  ...silentMessages,
])
everywhere(exposureThreat, "群发你的通讯录")
it("tells a threat to turn to the listed contacts from one to tell or show others the debt", () => {
  expect(onlyContacts("今天再联系不上您，我们只好按您当时填的联系人去核实了。")).toBe(true)
  for (const text of ["再不还就把欠款告诉您的联系人", "通知您的紧急联系人和单位", "群发你的通讯录", "到你公司曝光"])
    expect(onlyContacts(text)).toBe(false)
})
