/** What the other side confirms in writing, and what only sounds like it. */
import { expect, it } from "vitest"
import { confirmationIn } from "./confirmation.ts"

it.each([
  ["已删除该号码，后续不会再联系。", "removed"],
  ["非常抱歉，号码已删除。", "removed"],
  ["对不起打扰了，您的号码我们删了", "removed"],
  ["经核实系误发，已将您移出联系名单，深表歉意。", "removed"],
  ["抱歉，发错了，已删。", "removed"],
  ["实在抱歉，登记有误，已为您取消该联系人。", "removed"],
  ["您好，已按您的要求停止联系", "removed"],
  ["不好意思打错了，以后不会再打了", "will-stop"],
  ["对不起，以后不联系了", "will-stop"],
  ["经核实，您不是该笔贷款的借款人", "not-theirs"],
])("%s: %s", (text, of) => expect(confirmationIn(text)?.of).toBe(of))
it.each([
  "抱歉，我们会核实后删除您的号码",
  "您还款后我们将删除您的号码",
  "该号码已提交删除申请",
  "如需删除号码，请致电客服",
  "您的借款已逾期，请联系紧急联系人代为处理",
])("confirms nothing: %s", (text) => expect(confirmationIn(text)).toBeUndefined())
