/** What is told beside a paper of the texts it names. */
import { expect, it } from "vitest"
import type { Ground } from "../../grounds/ground.ts"
import { sourceAdvice } from "./sources.ts"

const ground = (title: string, article: string, confidence: string, more: Partial<Ground> = {}) =>
  ({ ref: { title, article }, article: { confidence }, claim: "claim-2", ...more }) as unknown as Ground

it("names each text that has not two sources, once, and leaves the others out", () => {
  const told = sourceAdvice([
    ground("中华人民共和国民法典", "第一千零三十三条", "two sources"),
    ground("消费金融公司管理办法", "第五十六条", "one source"),
    ground("消费金融公司管理办法", "第五十六条", "one source"),
    ground("GB/T 45251-2025", "5.3 业务管理", "verified-secondary-multi"),
  ])
  expect(told).toEqual([
    "依据的可靠程度：《消费金融公司管理办法》第五十六条只有一处来源，没有同官方文本逐字核对，交出之前请自己核对一遍。",
    "依据的可靠程度：《GB/T 45251-2025》5.3 业务管理是按多处转述写的，没有见到全文；文书里写的是内容概述。",
  ])
  expect(sourceAdvice([ground("中华人民共和国民法典", "第一千零三十三条", "two sources")])).toEqual([])
})
it("tells what was presumed, with the question that would settle it", () => {
  const [told, ...more] = sourceAdvice([ground("GB/T 45251-2025", "5.3", "two sources", { presumed: true })])
  expect(more).toEqual([])
  expect(told).toContain("claim.2.loan-kind")
})
