/** What the other side sets right in writing, and what only sounds so. */
import { expect, it } from "vitest"
import { amendsIn } from "./amends.ts"

it.each([
  ["您10月15日的还款已更正为按时，未上报征信，深表歉意", "corrected"],
  ["经核实系我司系统故障，您的逾期记录已撤销，给您带来不便敬请谅解", "corrected"],
  ["您反映的问题已核实，账单状态已恢复正常", "corrected"],
  ["我行已将您9月账单的还款状态调整为正常", "corrected"],
  ["我司将在3个工作日内更正您的记录，抱歉给您带来困扰", "promised"],
  ["记录修正中，预计明日完成", "promised"],
  ["您投诉的催收员言语不当一事，已对涉事人员停岗处理，向您致歉", "dealt-with"],
  ["我司已终止与该外包公司的合作，今后不会再发生类似情况", "dealt-with"],
])("amends: %s", (text, of) => expect(amendsIn(text)?.of).toBe(of))
it.each([
  "还款后我司将更正您的征信记录",
  "您的借款已逾期3天，请尽快还款，以免影响征信",
  "逾期记录无法更正，请联系客服",
  "如您已还款，记录会自动更正",
  "请您核实并更正预留手机号",
  "您的还款计划已调整，请按新计划还款",
  "您的还款计划已调整成功",
  "已将您的案件移交委外机构处理",
])("does not: %s", (text) => expect(amendsIn(text)).toBeUndefined())
