/** What the rule finds and where it stays silent, counted by hand. What words bear and say is fixed in tests/rules/wording.ts. */
import { vi } from "vitest"
import { call, ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { publicPosting } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))
vi.mock("../../messages/says.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(publicPosting, [
  {
    name: "counts posts of a side, and its own word that it posted",
    rows: [
      { at: "2026-01-01 10:00:00", number: "16100000001", kind: "post", text: "王某先生欠钱不还" },
      { at: "2026-01-02 10:00:00", number: "16100000001", kind: "comment" },
      sms("2026-01-03 10:00:00", "你欠钱的事已经发到业主群了"),
    ],
    stated: { name: "林一诺" },
    finds: {
      acts: 3,
      posts: 2,
      says: 1,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-03T10:00:00+08:00",
      quote: "王某先生欠钱不还",
      quoteAt: "2026-01-01T10:00:00+08:00",
      quoteFrom: "16100000001",
      quoteNames: "王某",
    },
    sentence: "公开发布 3 次（包括对方自称已经公开的）。最后一次在 2026年1月3日 10:00。",
    paper: "公开的帖子、评论有2条。对方发来的信息中，自称已经公开的有1条。",
  },
  { name: "is silent on a threat to post", rows: [sms("2026-01-01 10:00:00", "再不还欠款就发到业主群")], finds: null },
  {
    name: "is silent on the person's own post",
    rows: [{ at: "2026-01-01 10:00:00", number: "16100000001", kind: "post", direction: "out", text: "我没有欠钱" }],
    finds: null,
  },
  { name: "is silent on calls", rows: [call("2026-01-01 10:00:00")], finds: null },
  ...silentMessages,
])
