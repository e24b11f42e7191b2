/** Provisions on days, written by hand from the sources (publication notices, commencement clauses), never from the loader's output. */
import { describe, expect, it } from "vitest"
import { lookup } from "../../src/engine/law/lookup.ts"
import { folders } from "./folders.ts"
import { day, law } from "./held.ts"

/** reference | day | status | article | effective | until | words of the text; `-` where nothing is held or no end was known. */
const table = `
治安管理处罚法 第四十二条 | 2012-12-31 | not-held | - | - | - | -
治安管理处罚法 第四十二条 | 2013-01-01 | in-force | 第四十二条 | 2013-01-01 | 2025-12-31 | 五百元以下罚款
治安管理处罚法 第四十二条 | 2013-01-02 | in-force | 第四十二条 | 2013-01-01 | 2025-12-31 | 侮辱、恐吓或者其他信息
治安管理处罚法 第四十二条 | 2025-12-30 | in-force | 第四十二条 | 2013-01-01 | 2025-12-31 | 侮辱、恐吓或者其他信息
治安管理处罚法 第四十二条 | 2025-12-31 | in-force | 第四十二条 | 2013-01-01 | 2025-12-31 | 侮辱、恐吓或者其他信息
治安管理处罚法 第四十二条 | 2026-01-01 | repealed | 第四十二条 | 2013-01-01 | 2025-12-31 | 侮辱、恐吓或者其他信息
治安管理处罚法 第四十二条 | 2026-11-23 | repealed | 第四十二条 | 2013-01-01 | 2025-12-31 | 侮辱、恐吓或者其他信息
治安管理处罚法 第五十条 | 2025-12-31 | not-yet | 第五十条 | 2026-01-01 | - | 滋扰、纠缠、跟踪
治安管理处罚法 第五十条 | 2026-01-01 | in-force | 第五十条 | 2026-01-01 | - | 一千元以下罚款
治安管理处罚法 第五十条 | 2026-01-02 | in-force | 第五十条 | 2026-01-01 | - | 禁止接触被侵害人
治安管理处罚法 第五十条 | 2012-12-31 | not-held | - | - | - | -
治安管理处罚法 第50条第1款第5项 | 2026-01-01 | in-force | 第五十条第一款第（五）项 | 2026-01-01 | - | 滋扰、纠缠、跟踪
治安法 50(1)(5) | 2026-06-01 | in-force | 第五十条第一款第（五）项 | 2026-01-01 | - | 滋扰、纠缠、跟踪
public-security-penalties#harassment | 2025-12-31 | in-force | 第四十二条第（五）项 | 2013-01-01 | 2025-12-31 | 或者其他信息
public-security-penalties#harassment | 2026-01-01 | in-force | 第五十条第一款第（五）项 | 2026-01-01 | - | 滋扰、纠缠、跟踪
harassment | 2013-01-01 | in-force | 第四十二条第（五）项 | 2013-01-01 | 2025-12-31 | 干扰他人正常生活
harassment | 2012-12-31 | not-held | - | - | - | -
no-contact-order | 2025-12-31 | not-yet | 第五十条第二款 | 2026-01-01 | - | 禁止接触
no-contact-order | 2026-01-01 | in-force | 第五十条第二款 | 2026-01-01 | - | 禁止接触
治安管理处罚法 第二十六条 | 2025-12-31 | in-force | 第二十六条 | 2013-01-01 | 2025-12-31 | 其他寻衅滋事行为
治安管理处罚法 第二十六条 | 2026-01-01 | in-force | 第二十六条 | 2026-01-01 | - | 扰乱机关、团体
治安管理处罚法 第三十条 | 2025-12-31 | not-yet | 第三十条 | 2026-01-01 | - | 其他无故侵扰他人
治安管理处罚法 第三十条 | 2026-01-01 | in-force | 第三十条 | 2026-01-01 | - | 其他无故侵扰他人
public-security-penalties#provocation | 2025-12-31 | in-force | 第二十六条第（四）项 | 2013-01-01 | 2025-12-31 | 其他寻衅滋事行为
public-security-penalties#provocation | 2026-01-01 | in-force | 第三十条第（四）项 | 2026-01-01 | - | 扰乱社会秩序
网络安全法 第四十五条 | 2025-06-01 | not-held | - | - | - | -
网络安全法 第四十五条 | 2026-01-01 | in-force | 第四十五条 | 2026-01-01 | - | 有权要求网络运营者删除
治安管理处罚法 第五十六条 | 2025-12-31 | not-yet | 第五十六条 | 2026-01-01 | - | 出售或者提供个人信息
治安管理处罚法 第五十六条 | 2026-01-01 | in-force | 第五十六条 | 2026-01-01 | - | 出售或者提供个人信息
治安管理处罚法 第二十二条 | 2025-12-31 | in-force | 第二十二条 | 2013-01-01 | 2025-12-31 | 六个月内
治安管理处罚法 第二十二条 | 2026-01-01 | repealed | 第二十二条 | 2013-01-01 | 2025-12-31 | 六个月内
治安管理处罚法 第二十五条 | 2026-01-01 | in-force | 第二十五条 | 2026-01-01 | - | 六个月以内
public-security-penalties#six-months | 2025-12-31 | in-force | 第二十二条 | 2013-01-01 | 2025-12-31 | 六个月内
public-security-penalties#six-months | 2026-01-01 | in-force | 第二十五条 | 2026-01-01 | - | 六个月以内
治安管理处罚法 第七条 | 2026-01-01 | not-held | 第七条 | - | - | -
治安管理处罚法 | 2025-12-31 | in-force | - | 2013-01-01 | 2025-12-31 | 第四十二条、
治安管理处罚法 | 2026-01-01 | in-force | - | 2026-01-01 | - | 第五十条、
民法典 1033 | 2020-12-31 | not-held | - | - | - | -
民法典 1033 | 2021-01-01 | in-force | 第一千零三十三条 | 2021-01-01 | - | 侵扰他人的私人生活安宁
民法典 1033 | 2021-01-02 | in-force | 第一千零三十三条 | 2021-01-01 | - | 即时通讯工具
民法典第1033条 | 2026-11-23 | in-force | 第一千零三十三条 | 2021-01-01 | - | 侵扰他人的私人生活安宁
《民法典》第一千零三十三条第（一）项 | 2024-05-01 | in-force | 第一千零三十三条第（一）项 | 2021-01-01 | - | 侵扰他人的私人生活安宁
中华人民共和国民法典 第一千零三十二条 | 2021-01-01 | in-force | 第一千零三十二条 | 2021-01-01 | - | 私人生活安宁
民法典 1032 | 2020-12-31 | not-held | - | - | - | -
民法典 179 | 2021-01-01 | in-force | 第一百七十九条 | 2021-01-01 | - | 赔礼道歉
民法典 188 | 2021-01-01 | in-force | 第一百八十八条 | 2021-01-01 | - | 诉讼时效期间为三年
民法典 188 | 2020-12-31 | not-held | - | - | - | -
民法典 995 | 2022-03-04 | in-force | 第九百九十五条 | 2021-01-01 | - | 不适用诉讼时效的规定
民法典 997 | 2022-03-04 | in-force | 第九百九十七条 | 2021-01-01 | - | 责令行为人停止有关行为
民法典 1024 | 2022-03-04 | in-force | 第一千零二十四条 | 2021-01-01 | - | 名誉权
民法典 1034 | 2022-03-04 | in-force | 第一千零三十四条 | 2021-01-01 | - | 电话号码
民法典 1035 | 2022-03-04 | in-force | 第一千零三十五条 | 2021-01-01 | - | 合法、正当、必要
民法典 1036 | 2022-03-04 | in-force | 第一千零三十六条 | 2021-01-01 | - | 不承担民事责任
民法典 1037 | 2022-03-04 | in-force | 第一千零三十七条 | 2021-01-01 | - | 删除
民法典 1038 | 2022-03-04 | in-force | 第一千零三十八条 | 2021-01-01 | - | 泄露
民法典 1165 | 2022-03-04 | in-force | 第一千一百六十五条 | 2021-01-01 | - | 过错
民法典 1167 | 2022-03-04 | in-force | 第一千一百六十七条 | 2021-01-01 | - | 停止侵害
民法典 1183 | 2022-03-04 | in-force | 第一千一百八十三条 | 2021-01-01 | - | 精神损害
civil-code#peace | 2021-01-01 | in-force | 第一千零三十三条第（一）项 | 2021-01-01 | - | 电话、短信
civil-code#peace | 2020-12-31 | not-held | - | - | - | -
个人信息保护法 第十条 | 2021-10-31 | not-held | - | - | - | -
个人信息保护法 第十条 | 2021-11-01 | in-force | 第十条 | 2021-11-01 | - | 非法收集、使用
个人信息保护法 第十条 | 2021-11-02 | in-force | 第十条 | 2021-11-01 | - | 非法收集、使用
个保法 13 | 2021-11-01 | in-force | 第十三条 | 2021-11-01 | - | 取得个人的同意
个保法 13 | 2021-10-31 | not-held | - | - | - | -
个保法 44 | 2023-01-01 | in-force | 第四十四条 | 2021-11-01 | - | 知情权、决定权
个保法 45 | 2023-01-01 | in-force | 第四十五条 | 2021-11-01 | - | 查阅、复制
个保法 46 | 2023-01-01 | in-force | 第四十六条 | 2021-11-01 | - | 更正、补充
个保法 47 | 2023-01-01 | in-force | 第四十七条 | 2021-11-01 | - | 请求删除
个保法 48 | 2023-01-01 | in-force | 第四十八条 | 2021-11-01 | - | 解释说明
个保法 49 | 2023-01-01 | in-force | 第四十九条 | 2021-11-01 | - | 近亲属
个保法 50 | 2023-01-01 | in-force | 第五十条 | 2021-11-01 | - | 说明理由
个保法 69 | 2023-01-01 | in-force | 第六十九条 | 2021-11-01 | - | 不能证明自己没有过错
行政处罚法 37 | 2021-07-14 | not-held | - | - | - | -
行政处罚法 37 | 2021-07-15 | in-force | 第三十七条 | 2021-07-15 | - | 违法行为发生时
行政处罚法 37 | 2021-07-16 | in-force | 第三十七条 | 2021-07-15 | - | 处罚较轻
GB/T 45251-2025 5.3 | 2025-02-27 | not-held | - | - | - | -
GB/T 45251-2025 5.3 | 2025-02-28 | in-force | 5.3 业务管理 | 2025-02-28 | - | 债务人
GB/T 45251-2025 5.3 | 2025-03-01 | in-force | 5.3 业务管理 | 2025-02-28 | - | 债务人
gb-t-45251#quiet-hours | 2025-02-28 | in-force | 5.3 业务管理（催收时段） | 2025-02-28 | - | 催收时段
互联网金融贷后催收业务指引 | 2024-05-14 | not-held | - | - | - | -
互联网金融贷后催收业务指引 | 2024-05-15 | in-force | - | 2024-05-15 | 2025-02-27 | 催收时段：
互联网金融贷后催收业务指引 | 2025-02-27 | in-force | - | 2024-05-15 | 2025-02-27 | 催收时段：
互联网金融贷后催收业务指引 | 2025-02-28 | repealed | - | 2024-05-15 | 2025-02-27 | 催收时段：
nifa-collection-guideline#calls-per-day | 2024-05-15 | in-force | 告知式电话次数 | 2024-05-15 | 2025-02-27 | 告知式
nifa-collection-guideline#calls-per-day | 2025-03-01 | repealed | 告知式电话次数 | 2024-05-15 | 2025-02-27 | 告知式
自律公约 | 2018-03-27 | not-held | - | - | - | -
自律公约 | 2018-03-28 | in-force | - | 2018-03-28 | - | 合适的时间
互联网金融逾期债务催收自律公约（试行） 催收时间与频度 | 2018-03-29 | in-force | 催收时间与频度 | 2018-03-28 | - | 频繁
刑法 第二百九十三条 | 1997-09-30 | not-held | - | - | - | -
刑法 第二百九十三条 | 2011-04-30 | not-held | - | - | - | -
刑法 第二百九十三条 | 2011-05-01 | in-force | 第二百九十三条 | 2011-05-01 | - | 破坏社会秩序
刑法 第二百九十三条 | 2026-01-01 | in-force | 第二百九十三条 | 2011-05-01 | - | 破坏社会秩序
民法通则 第一条 | 2010-01-01 | not-held | - | - | - | -
`
const rows = table
  .trim()
  .split("\n")
  .map((line) => line.split(" | ").map((part) => part.trim()) as [string, string, string, string, string, string, string])

describe("provisions on days", () => {
  it("the table is as long as it should be", () => expect(rows.length).toBeGreaterThanOrEqual(60))
  describe.each(folders)("in $name", ({ law }) => {
    it.each(rows)("%s on %s: %s", (ref, on, status, article, effective, until, words) => {
      const found = lookup(law, ref, day(on))
      expect(found.status).toBe(status)
      if (article !== "-") expect(found.article).toBe(article)
      expect(found.effective ?? "-").toBe(effective)
      // An end that was not known when the row was written is given by a later file, never before the day asked for.
      if (until !== "-") expect(found.until).toBe(until)
      else expect(found.until === null || found.until >= on).toBe(true)
      if (words === "-") expect(found.text).toBeNull()
      else expect(found.text).toContain(words)
    })
  })
  it("gives source and confidence with every text, and no confidence below usable", () => {
    for (const [ref, on, status] of rows) {
      const found = lookup(law, ref, day(on))
      if (status === "not-held") expect([found.source, found.confidence, found.text]).toEqual([null, null, null])
      else expect(found.source?.length).toBeGreaterThan(4)
    }
  })
  it("puts no number into the convention of 2018", () => {
    const convention = law.versions.find((version) => version.instrument === "nifa-collection-convention")
    const said = convention?.articles.map((article) => article.text + JSON.stringify(article.provisions)).join("") ?? ""
    expect(said.length).toBeGreaterThan(20)
    expect(said).not.toMatch(/\d|[一二三四五六七八九十]次/)
    expect(convention?.articles.every((article) => article.provisions.every((unit) => unit.elements === undefined))).toBe(true)
  })
})
