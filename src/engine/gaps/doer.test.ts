/** Who did it is no part of what it did to the person. */
import { expect, it } from "vitest"
import { namesDoer, speaksOfAnother } from "./doer.ts"

it.each([
  "是我侄子小勇拿着老人手机弄的，老人现在不敢出门，怕村里人笑话",
  "前夫偷偷用我的身份证贷的款，我夜里睡不着",
  "同事小李把我的电话报给了他们，天天被打断工作",
  "都怪我表弟乱填的联系人",
  "儿媳妇哄着刷了脸，老人血压高",
  "邻居冒用我的名字",
  "他借的钱却来找我",
])("charges somebody near: %s", (words) => expect(namesDoer(words)).toBe(true))
it.each([
  "夜里被吵醒三次，第二天上班打瞌睡",
  "店里只有我和老婆两个人，这两天不敢开夜市",
  "他们用各种号码打我，手机不敢开机",
  "孩子晚上被电话吓哭",
  "老公为这事跟我吵架，妈妈老是哭",
  "他们把电话打到公司，领导找我谈话",
  "妈妈拿着手机一直哭",
])("tells what it did: %s", (words) => expect(namesDoer(words)).toBe(false))
it("words about another are known from one's own", () => {
  expect(speaksOfAnother("老人不敢接电话")).toBe(true)
  expect(speaksOfAnother("我妈整夜睡不着")).toBe(true)
  expect(speaksOfAnother("他天天失眠")).toBe(true)
  expect(speaksOfAnother("整夜睡不着，他们还打到单位")).toBe(false)
})
