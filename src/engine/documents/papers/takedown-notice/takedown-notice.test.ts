/** A platform is told the place, the words and the reason, once the person has told them; nobody else is named. */
import { describe, expect, it } from "vitest"
import { papersOfCase } from "../../../../../tests/documents/paper-of.ts"
import { wherePosted } from "../../../gaps/no-posting.ts"

const doc = "takedown-notice"
const posting = {
  "claim.1.post-url": "https://forum.example/t/271",
  "claim.1.post-platform": "虚谷论坛网络有限公司",
  "claim.1.post-words": "段一川欠钱不还，电话15410300271，大家去问他",
  "claim.1.post-seen": "2026-05-14",
  "claim.1.post-what": "private",
  "claim.1.post-shot": "yes",
}
const made = async (folder: string, answers: Parameters<typeof papersOfCase>[2] = posting) => (await papersOfCase(folder, doc, answers))[0]!

describe("a notice to take a posting down", () => {
  it("reads as whoever handles such notices takes it in", async () => {
    expect((await made("cases/listed-contact")).text).toMatchInlineSnapshot(`
      "虚谷论坛网络有限公司：
      　　本人段一川，手机号15410300271，就贵平台下列内容发出通知，真实身份信息随本通知提交。
      一、情况
      1. 网址：https://forum.example/t/271。
      2. 2026年5月14日看到的内容写着：“段一川欠钱不还，电话15410300271，大家去问他”。
      3. 初步证据：该网址页面的截图，随本通知提交。
      4. 其中有本人的个人信息，本人没有同意公开。
      二、请收到后立即办理并书面答复
      1. 对上述网址的内容采取删除、屏蔽、断开链接等必要措施。
      2. 把本通知转送发布者。
      3. 先保存发布者的注册信息、发布时间和原文，以备依法调取。
      4. 书面告知处理的结果；不采取措施的，写明理由。
      　　依据：《民法典》第一千一百九十五条、同法典第一千零三十二条第一款。
      　　答复请寄：duanyichuan@mail.example。本人对通知内容的真实性负责。
      通知人（签名）：
      2026年6月2日"
    `)
  })
  it("says of untrue words that they are untrue, and of nothing else", async () => {
    const { text } = await made("cases/listed-contact", { ...posting, "claim.1.post-what": "untrue" })
    expect(text).toContain("关于本人的说法与事实不符")
    expect(text).not.toContain("没有同意公开")
  })
})
describe("it is refused", () => {
  it.each(["claim.1.post-platform", "claim.1.post-words", "claim.1.post-seen", "claim.1.post-what", "claim.1.post-shot", "name", "phone"])(
    "while %s is not told",
    async (key) => {
      expect((await made("cases/listed-contact", { ...posting, [key]: null })).waits).toContain(key)
    },
  )
  it("without a picture of the posting, however well it is told", async () => {
    expect((await made("cases/listed-contact", { ...posting, "claim.1.post-shot": "no" })).waits).toEqual(["claim.1.post-shot"])
  })
  it("where nobody told of a posting, and for a lawful reminder", async () => {
    expect((await made("cases/listed-contact", {})).text).toBe("")
    expect((await made("examples/4-lawful-reminder", {})).waits).toEqual(["claim.1.post-url"])
  })
  it("by a gap that offers the paper to nobody, and asks where the posting is", () => {
    expect(wherePosted("claim.1.post-url")).toMatchObject({ what: "no-posting", question: { key: "claim.1.post-url", type: "text" } })
  })
})
