/** What of a person's own words ties them to a debt that is no loan of theirs, and what only sounds like it; and as whose heir the other side speaks to them. */
import { describe, expect, it } from "vitest"
import { readHeirTold, readTied } from "../../src/engine/messages/index.ts"

describe("own words", () => {
  it.each([
    ["我爸过世了，车留给我了", "inherited"],
    ["你们的账我用遗产付", "inherited"],
    ["等继承办完从里面扣", "inherited"],
    ["遗产就我一个人继承", "inherited"],
    ["机子我还没还呢，租金我下周给", "in-use"],
    ["机器还在我这用着，下个月一起交", "in-use"],
    ["小孩拿我手机点的，买皮肤了", "own-child"],
    ["孙子拿我的老人机借的", "own-child"],
    ["我们正在办继承公证，办完再说", "inherited"],
    ["电动车我还在骑，租金下个月给", "in-use"],
    ["租的平板我还在用，这月先欠着", "in-use"],
    ["这月先欠着，下期一起补", "owed"],
    ["他是我老公，出海去了", "family"],
    ["我会转告我老婆的", "family"],
    ["是我儿子借的，找他去", "family"],
    ["我小儿子偷偷用我支付宝借的", "own-child"],
    ["我們家孩子拿我微信點的分期", "own-child"],
    ["这个电话俺娘俩伙着用", "same-number"],
    ["这个手机号我和儿子两个人共用的", "same-number"],
    ["我替他接的，他本人用这个号", "same-number"],
    ["我和我爸合用一个号码", "same-number"],
    ["这张卡我闺女也在用", "same-number"],
  ] as const)("%s", (words, as) => expect(readTied(words)?.as).toBe(as))
  it.each([
    "这个号以前是他用的，现在是我的",
    "这个号他不用了",
    "这是我们厂前台的电话，大家一起用",
    "我没跟他共用过手机号",
    "这个手机号只有我一个人用",
    "手机号我还在用，别打了",
    "我放弃继承了",
    "没有继承他的遗产",
    "你们说我继承了遗产，证据呢",
    "我不是他继承人",
    "房子过户给我了，别来电",
    "她是我前妻",
    "上一条是小孩拿我手机点的",
    "上个月欠着的是我同事",
    "我儿子拿我手机打游戏呢，别打了",
    "我又不是她老公",
    "我转告他了",
    "我跟我老婆说一声",
    "我没让他用我的手机",
    "手机我还在用，别给我打电话",
  ])("nothing of: %s", (words) => expect(readTied(words)).toBeUndefined())
})
describe("the other side's words", () => {
  it.each(["您作为法定继承人，请在遗产范围内配合处理", "请您在继承遗产范围内清偿，如已放弃继承请提供声明"])("%s", (words) =>
    expect(readHeirTold(words)).toBeDefined(),
  )
  it.each(["如您已继承遗产，请联系我行", "请您核实是否为继承人", "您不是继承人的，请忽略"])("nothing of: %s", (words) =>
    expect(readHeirTold(words)).toBeUndefined(),
  )
})
