/** What the person wrote that can be quoted against them is shown to them, and to nobody else: in no paper, and in no package but their own archive. */
import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import type { OwnWordsView } from "../../src/engine/views/ownWords.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { have } from "../needs.ts"
import { gatherAll, scratch } from "../record/fixture.ts"

const { folder, done } = scratch()
afterAll(done)
const day = "2026-06-01"
const number = "106900001001"
const message = (at: string, type: 1 | 2, text: string): string =>
  `<sms protocol="0" address="${number}" date="${Date.parse(`${at}+08:00`)}" type="${type}" subject="null" body="${text}" read="1" status="-1" />`
const messages = [
  message("2026-05-01T10:00:00", 2, "你们这群王八蛋，钱是我借的，我下个月发工资就还。"),
  message("2026-05-02T10:00:00", 2, "停止一切联系。"),
  ...Array.from({ length: 12 }, (_, i) =>
    message(`2026-05-${String(i + 3).padStart(2, "0")}T11:00:00`, 1, "【云杉消费金融】您的借款5月28日到期，请提前还款。"),
  ),
  message("2026-05-20T23:00:00", 2, "我真的不想活了。"),
]
const backup = {
  name: "短信.xml",
  bytes: new TextEncoder().encode(
    `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${messages.length}">\n${messages.join("\n")}\n</smses>\n`,
  ),
}
const answers = {
  role: "borrower-current",
  name: "何向晚",
  phone: ["15400770016"],
  "called-unit": "no",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.debtor": "self",
  "claim.1.due": ["2026-05-28"],
  "claim.1.numbers": [number],
  "claim.1.refused": ["2026-05-02T10:00:00+08:00"],
}
const secrets = ["王八蛋", "钱是我借的", "发工资", "不想活"]

describe("the person's own words", async () => {
  const engine = await openForGolden(lawFiles(), day)
  await takeIn(engine, { name: "own", day, files: [backup], answers })
  it("are listed for the person, each kind with its message", async () => {
    const list = (await engine.show("own", "ownWords", { day })) as readonly OwnWordsView[]
    expect(list.map(({ kind, at }) => `${at?.slice(5, 10)} ${kind}`)).toEqual([
      "05-01 abuse",
      "05-01 admissions",
      "05-01 promises",
      "05-20 despair",
    ])
    expect(list.every(({ citations, counterparty }) => citations.length === 1 && counterparty === "party-1")).toBe(true)
  })
  it("stand in no paper", async () => {
    const { documents } = await engine.draft("own", { doc: "all", formats: ["txt"], day })
    const text = documents.flatMap(({ files }) => files.map(({ bytes }) => new TextDecoder().decode(bytes))).join("\n")
    expect(text).toContain("停止一切联系")
    for (const secret of secrets) expect(text).not.toContain(secret)
  })
  it.runIf(have("unzip"))("go into no package for others", async () => {
    const path = join(folder, "own.zip")
    writeFileSync(path, await gatherAll((await engine.pack("own", { day })).stream))
    const all = execFileSync("unzip", ["-p", path], { encoding: "utf8", maxBuffer: 1 << 26 })
    expect(all).toContain("停止一切联系")
    for (const secret of secrets) expect(all).not.toContain(secret)
  })
})
