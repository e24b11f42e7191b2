/** What of an article is quoted under a citation. */
import { describe, expect, it } from "vitest"
import { excerpt, point } from "./excerpt.ts"

const text = "有下列行为之一的：\n（一）甲；\n（二）乙；\n有前款第二项行为的，丙。"
describe("excerpt", () => {
  it("keeps the lead and the item that is cited, word for word", () => {
    expect(excerpt(text, "第九条第一款第（二）项")).toBe("有下列行为之一的：\n（二）乙；")
    expect(excerpt(text, "第九条第（一）项")).toBe("有下列行为之一的：\n（一）甲；")
    expect(excerpt(text, "第九条第一款第二项")).toBe("有下列行为之一的：\n（二）乙；")
  })
  it("keeps the paragraph that is cited, with its items", () => {
    expect(excerpt(text, "第九条第一款")).toBe("有下列行为之一的：\n（一）甲；\n（二）乙；")
    expect(excerpt(text, "第九条第二款")).toBe("有前款第二项行为的，丙。")
  })
  it("keeps all where the citation names no part, or one that the text does not have", () => {
    for (const article of ["第九条", "第九条第三款", "第九条第（五）项", "5.3"]) expect(excerpt(text, article)).toBe(text)
  })
})

describe("a point of a text in our own words", () => {
  const text = "催收时段：夜里不催收。\n催收对象：只向债务人。"
  it("is the paragraph that the citation names", () => expect(point(text, "5.3 业务管理（催收对象）")).toBe("催收对象：只向债务人。"))
  it("is the whole where it names none", () => {
    for (const name of ["5.3 业务管理（其他）", "5.3 业务管理", "第三章"]) expect(point(text, name)).toBe(text)
  })
})
