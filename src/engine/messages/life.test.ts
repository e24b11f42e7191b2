/** What counts as words of somebody's own life, and what a collector may well write. */
import { describe, expect, it } from "vitest"
import { lifeIn, mayBeCollectors } from "./life.ts"

describe("words of life", () => {
  it.each([
    ["儿子晚上回来吃饭不，妈炖了排骨", "family"],
    ["妈，我到家了", "family"],
    ["好，老婆你别太晚，催收又打到我这儿来了，别理", "family"],
    ["姐，周末一起逛街", "family"],
    ["催收又打给我妈了，你快处理一下", "family"],
    ["明天早会改到九点，文件发你邮箱了", "daily"],
    ["您打错了，我没给你打过电话，我是卖水果的", "nobodys"],
    ["您的快递放在3号楼驿站了，取件码5-2-1107", "matter"],
    ["【云杉消费金融】妈，您的借款已逾期", undefined],
    ["哥，在吗，您那笔今天方便处理一下吗", undefined],
    ["你儿子几点放学我知道，再不还钱自己看着办", undefined],
    ["你妈知道你欠钱吗", undefined],
    ["在吗，看到回电话", undefined],
    ["我司催收人员今天会打给您家里", undefined],
    ["出门小心点，路上注意安全，我知道你几点下班", undefined],
  ] as const)("%s", (text, sign) => {
    expect(lifeIn.received(text)).toBe(sign)
  })
  it.each([
    ["妈，回，七点到", "family"],
    ["收到，方案改完发群里", "daily"],
    ["老婆，催收打给你了吗", "family"],
    ["别再打我妈电话了", undefined],
    ["我不是何立春，打错了，请别再联系这个号码", undefined],
    ["你是哪家公司的，为什么一直打", undefined],
  ] as const)("sent: %s", (text, sign) => {
    expect(lifeIn.sent(text)).toBe(sign)
  })
  it("takes for a collector's what asks for money, signs or wants to be called, and not what is of life", () => {
    for (const text of ["请尽快还款", "【云杉金融】您好", "方便接一下电话吗", "我是云杉金融的小陈"])
      expect(mayBeCollectors(text), text).toBe(true)
    for (const text of ["在吗", "好的", "妈，催收打到家里了", "晚上一起吃火锅"]) expect(mayBeCollectors(text), text).toBe(false)
  })
})
