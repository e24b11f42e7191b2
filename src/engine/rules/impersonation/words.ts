/** What posing as somebody is called on screens, what else may explain it, and its plain sentence. */
import { wordedTitles } from "../worded.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const impersonationWords = ruleWords({
  title: "以别人的名义说话",
  measures: {
    ...wordedTitles("以机关、律师、贷款机构或者欠款人的名义说话"),
    ...titled("messages", {
      asOfficial: "其中以公安、法院等机关的名义",
      asLawyer: "其中以律师、律师事务所的名义",
      asLender: "其中署名是别家、却自称是贷款机构",
      asDebtor: "其中用欠款人自己的口气",
    }),
  },
  alternatives: [
    "真的由机关、律师发出：向自己查到的官方电话核实，不要回拨信息里的号码。",
    "受托机构替贷款机构联系，没有说清楚。",
    "只是提到法院、律师，没有说自己就是。",
  ],
  brief: (measures) =>
    onScreenOf(measures, ["messages", "last"], (m) => `有 ${m.messages} 条信息以别人的名义说话，真假没有核实。最后一条在 ${m.last}。`),
})
