/** A dispute with the person's own carrier reads as those over carriers take it in, says no word of the collector's, and waits until the carrier was asked. */
import { describe, expect, it, vi } from "vitest"
import { type Handed, onRecord } from "../../../../../tests/documents/filed.ts"
import { neverSaid } from "../../../../../tests/documents/never.ts"
import { papersOfSituation } from "../../../../../tests/documents/paper-of.ts"

vi.setConfig({ testTimeout: 120_000 })
const doc = "telecom-complaint-operator"
const answers = {
  role: "stranger",
  name: "周以宁",
  phone: "16150882046",
  carrier: "mobile",
  "claim.1.debtor": "other",
  "claim.1.lender": "青禾小贷",
  "claim.1.lender-type": "micro-loan",
  "claim.1.addressee": "孙建洲",
  "claim.1.numbers": "16100000001, 16100000002",
  "claim.1.refused": "2026-05-03T20:00:00+08:00",
  "claim.1.refused-how": "发短信",
  "carrier-address": "虚谷移动通信有限公司，浙江省杭州市云杉区虚谷路9号",
  "carrier-elsewhere": "no",
  "telecom-office": "浙江省通信管理局电信用户申诉受理中心",
  postcode: "310000",
}
const materials = [
  "来电×6 2026-05-03 09:10 每1小时 16100000001 35秒",
  "来电×5 2026-05-25 09:10 每1小时 16100000001 35秒",
  "来电×2 2026-05-26 09:10 每1小时 16100000002 20秒",
  "短信 2026-05-26 11:00 收 16100000001 孙建洲欠款不还，你是他什么人",
]
const request = (reply?: Handed["reply"]): Handed => ({
  doc: "carrier-request",
  channel: "carrier",
  day: "2026-05-10",
  ...(reply ? { reply } : {}),
})
const seen = async (day: string, filings: readonly Handed[], more: Readonly<Record<string, string | null>> = {}, given = materials) =>
  (await papersOfSituation(doc, day, given, { ...answers, ...more }, onRecord(filings)))[0]!
const body = (text: string): string => text.split("\n附表")[0] ?? ""

describe("a dispute with the carrier", () => {
  it("reads as those over carriers take it in", async () => {
    const { text, beside } = await seen("2026-06-01", [request(["2026-05-14", "refused"])], {
      "carrier-answer": "（电话）本公司无法开通防骚扰服务。",
    })
    expect(neverSaid({ doc, text, beside: [beside], owing: true })).toEqual([])
    expect(body(text)).toMatchInlineSnapshot(`
      "浙江省通信管理局电信用户申诉受理中心：
      申诉人：周以宁
      住址：浙江省杭州市云杉区虚谷路27号
      邮政编码：310000
      联系方式：17000000027
      申诉涉及的号码：16150882046
      被申诉人：虚谷移动通信有限公司，浙江省杭州市云杉区虚谷路9号
      申诉请求
      1. 责成被申诉人对申诉人2026年5月10日提出而没有办理的事项逐项办理，并书面答复（《电信条例》第三十九条第一款、《通信短信息服务管理规定》第二十九条）。
      2. 不能办理的，由被申诉人书面说明理由。
      3. 书面告知申诉的处理结果。
      事实
      主要事实（按日期）
      日期 | 事实 | 证据
      2026年5月10日 | 本人向被申诉人提出办理请求 | 证1
      2026年5月14日 | 被申诉人答复：“（电话）本公司无法开通防骚扰服务” | 证1
      　　合计：2026年5月10日提出以后，下列号码仍有联系：16100000001来电5次、短信1条；16100000002来电2次（证1至证3）。
      理由
      　　本人先向被申诉人提出，对它的答复不满意；本申诉只就被申诉人的电信服务提出，不涉及来电、来信的内容和其中所说的款项。
      　　以上情况属实。
      申诉人（签名）：
      2026年6月1日
      　　附：向运营商提出的函和提交凭证；运营商的答复；通话清单。"
    `)
  })
  it("of silence, once the days for an answer are over", async () => {
    const { text } = await seen("2026-06-01", [request()])
    expect(text).toContain("2026年5月10日提出以后，至今没有收到被申诉人的答复")
    expect(text).not.toMatch(/欠款|孙|青禾/)
  })
})
describe("it is refused", () => {
  const late: readonly Handed[] = [request(["2026-05-14", "refused"])]
  it.each([
    ["where the carrier was not asked", "2026-06-01", [], {}, materials],
    ["before its days for an answer are over", "2026-05-20", [request()], {}, materials],
    ["where nothing came afterwards", "2026-06-01", late, {}, materials.slice(0, 1)],
    ["of what the carrier did", "2026-06-01", [request(["2026-05-14", "done"])], {}, materials],
    ["after two years", "2028-06-01", late, {}, materials],
    ["where somebody else has taken it up", "2026-06-01", late, { "carrier-elsewhere": "yes" }, materials],
    ["a second time", "2026-06-01", [...late, { doc, channel: "miit-appeal", day: "2026-05-30" }], {}, materials],
  ] as const)("%s", async (_, day, filings, more, given) => {
    expect((await seen(day, filings, more, [...given])).waits).toEqual(["not-for-review"])
  })
  it.each(["carrier-address", "telecom-office", "carrier-elsewhere", "postcode"])("without %s", async (key) => {
    expect((await seen("2026-06-01", late, { [key]: null })).waits).toEqual([key])
  })
})
