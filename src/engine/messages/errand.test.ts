/** Whoever fetches their own child threatens nobody; whoever waits for another's for money does. */
import { expect, it } from "vitest"
import { isErrand } from "./errand.ts"
import { readLabels } from "./index.ts"
import { menaceIn } from "./menace.ts"

it.each(["我去幼儿园接娃了，你下班直接回家", "明天我去幼儿园接孩子", "我在学校门口接女儿，晚点回"])("an errand: %s", (text) =>
  expect([isErrand(text), readLabels(text).flag, menaceIn(text)]).toEqual([true, "none", undefined]),
)
it.each([
  "小孩在阳光幼儿园大班对吧，明天我去门口等他，你自己掂量",
  "明天我们去幼儿园接你家孩子，看你还不还",
  "我在你女儿学校门口，钱什么时候到",
])("no errand: %s", (text) => expect([isErrand(text), menaceIn(text)]).toEqual([false, "harm"]))
it.each(["家长您好，明天放学请到幼儿园门口接孩子", "老师说明天在校门口等你接孩子，别迟到"])("nothing of either: %s", (text) =>
  expect(menaceIn(text)).toBeUndefined(),
)
