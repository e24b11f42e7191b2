/** What such messages are called on screens, what else may explain them, and their plain sentence, which keeps their words folded. */
import { wordedTitles } from "../worded.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const exposureThreatWords = ruleWords({
  title: "扬言告诉别人、公开的话",
  measures: {
    ...wordedTitles("扬言告诉别人或者公开、联系所填的联系人"),
    ...titled("messages", { disclosing: "其中扬言告诉别人或者公开的条数", toContacts: "其中只说要联系所填的联系人的条数" }),
  },
  alternatives: [
    "依法向法院起诉、向征信机构报送的告知，不属于扬言公开。",
    "合同约定可以联系的保证人、共同债务人。",
    "依法需要公告送达的，由法院进行。",
  ],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["messages", "last"],
      (m) => `有 ${m.messages} 条信息扬言告诉别人、公开或者联系所填的联系人。最后一条在 ${m.last}。`,
    ),
})
