/** Whoever asks for what is not held on a day is told where to look, and never a text of another day as if it were that day's. */
import { describe, expect, it } from "vitest"
import { lookup } from "../../src/engine/law/lookup.ts"
import { day, law } from "./held.ts"

const ask = (ref: string, on: string) => lookup(law, ref, day(on))
describe("a provision that the day does not have", () => {
  it("of 2026, asked for a day before: the article of that day which said the same", () => {
    const found = ask("治安管理处罚法 第五十条", "2025-12-31")
    expect([found.status, found.effective]).toEqual(["not-yet", "2026-01-01"])
    expect(found.hint).toContain("《治安管理处罚法》第四十二条（2013-01-01起施行）")
    expect(found.hint).toContain("其中的第五十条写的是什么，本工具没有收录")
  })
  it("of the old text, asked for today: the article that took its place", () => {
    const found = ask("治安处罚法42条", "2026-06-01")
    expect(found.status).toBe("repealed")
    expect(found.hint).toContain("第五十条（2026-01-01起施行）")
  })
  it("has no such words where the day has it", () => {
    for (const [ref, on] of [
      ["治安管理处罚法 第五十条", "2026-01-01"],
      ["治安处罚法42条", "2025-12-31"],
      ["个保法 十三", "2026-01-01"],
    ] as const)
      expect([ref, ask(ref, on).status, ask(ref, on).hint]).toEqual([ref, "in-force", undefined])
  })
  it("not held of a known text: what is held of it", () => {
    expect(ask("GB/T 45251 6.3.2", "2026-06-01").hint).toContain("5.3 业务管理（上门）")
    expect(ask("民法典 1033", "2020-06-01").hint).toContain("《民法总则》")
    expect(ask("民法典", "1900-01-01").hint).toContain("不等于当时没有规定")
  })
})
describe("an instrument that is not named, or not known", () => {
  it("is guessed by the number, and by the name, and said to be unknown", () => {
    expect(ask("第1032条", "2026-06-01")).toMatchObject({ unknown: true, status: "not-held", text: null })
    expect(ask("第1032条", "2026-06-01").hint).toContain("《民法典》第一千零三十二条")
    expect(ask("消费者保护法 29条", "2026-06-01").hint).toContain("《消费者权益保护法》")
    expect(ask("海商法 3条", "2026-06-01").hint).toContain("没有收录这个名称的文书")
  })
})
