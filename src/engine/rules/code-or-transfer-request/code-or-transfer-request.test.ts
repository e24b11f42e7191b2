/** What the rule finds and where it stays silent, counted by hand. What bears the label is fixed in tests/rules/wording.ts. */
import { vi } from "vitest"
import { everywhere, ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { codeOrTransferRequest } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))

/** A number that asks for codes is nobody's until the person says that it is the side's. */
const sure = { "claim.1.numbers-sure": ["16100000001", "16100000002"] }
ruleTable(codeOrTransferRequest, [
  {
    name: "counts the messages whose words are beyond doubt, and those that are not apart",
    rows: [
      sms("2026-01-01 10:00:00", "再不还款，请把验证码发给我"),
      sms("2026-01-01 11:00:00", "林一诺女士，王某先生：请把验证码发给我", { number: "16100000002" }),
      sms("2026-01-02 10:00:00", "请添加客服处理，请还款"),
      sms("2026-01-03 10:00:00", "请尽快还款"),
    ],
    stated: { name: "林一诺", ...sure },
    only: ["messages", "days", "numbers", "first", "last", "quote", "quoteAt", "quoteFrom", "borderline"],
    finds: {
      messages: 2,
      days: 1,
      numbers: 2,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-01T11:00:00+08:00",
      quote: "再不还款，请把验证码发给我",
      quoteAt: "2026-01-01T10:00:00+08:00",
      quoteFrom: "16100000001",
      borderline: 1,
    },
    sentence: "有 2 条信息要您给验证码、转账、点链接或者共享屏幕。最后一条在 2026年1月1日 11:00。",
    paper: "对方发来的信息中，要求提供验证码或者密码的有2条。其中2026年1月1日10时00分的一条写着：“再不还款，请把验证码发给我”。",
  },
  {
    name: "names whom a quoted message calls, so that it is masked before it is shown to others, and quotes it in no paper",
    rows: [sms("2026-01-01 10:00:00", "王某先生，请把验证码发给我")],
    stated: { name: "林一诺", ...sure },
    only: ["quote", "quoteNames"],
    finds: { quote: "王某先生，请把验证码发给我", quoteNames: "王某" },
    paper: "对方发来的信息中，要求提供验证码或者密码的有1条。",
  },
  {
    name: "cuts a long message around the words, and shows where",
    rows: [sms("2026-01-01 10:00:00", `${"很".repeat(90)}请把验证码发给我${"久".repeat(90)}`)],
    stated: sure,
    only: ["quote"],
    finds: { quote: `……${"很".repeat(30)}请把验证码发给我${"久".repeat(82)}……` },
  },
  {
    name: "a paper names what was asked for, and nothing else",
    rows: [sms("2026-01-01 10:00:00", "请把验证码发给我"), sms("2026-01-02 10:00:00", "请打款到我的微信收款码，请把验证码发给我")],
    stated: sure,
    only: ["messages", "codes", "transfers", "links", "screens", "others"],
    finds: { messages: 2, codes: 2, transfers: 1 },
    paper:
      "对方发来的信息中，要求提供验证码或者密码的有2条、要求转账或者付款的有1条。其中2026年1月1日10时00分的一条写着：“请把验证码发给我”。",
  },
  {
    name: "counts apart what asks for a link, for the screen, and for none of these",
    rows: [sms("2026-01-01 10:00:00", "百家乐上线，下注有彩金"), sms("2026-01-02 10:00:00", "请把验证码发给我，再点击链接，开启屏幕共享")],
    stated: sure,
    only: ["messages", "codes", "transfers", "links", "screens", "others"],
    finds: { messages: 2, codes: 1, links: 1, screens: 1, others: 1 },
    paper:
      "对方发来的信息中，要求提供验证码或者密码的有1条、要求点击链接或者扫码的有1条、要求共享屏幕的有1条、有其他诈骗常见说法的有1条。其中2026年1月1日10时00分的一条写着：“百家乐上线，下注有彩金”。",
  },
  { name: "is silent where the wording alone decides nothing", rows: [sms("2026-01-01 10:00:00", "请添加客服处理，请还款")], finds: null },
  { name: "is silent while nobody says whose the number is", rows: [sms("2026-01-01 10:00:00", "请把验证码发给我")], finds: null },
  { name: "is silent on what the person wrote", rows: [sms("2026-01-01 10:00:00", "请把验证码发给我", { direction: "out" })], finds: null },
  { name: "is silent on the remark of a call", rows: [sms("2026-01-01 10:00:00", "请把验证码发给我", { kind: "call" })], finds: null },
  {
    name: "is silent on another number's words",
    rows: [sms("2026-01-01 10:00:00", "请把验证码发给我", { number: "15400000001" })],
    finds: null,
  },
  ...silentMessages,
])
everywhere(codeOrTransferRequest, "请把验证码发给我")
