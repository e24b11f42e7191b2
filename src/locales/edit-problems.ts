/** Why a sentence in the person's own words cannot stand in a paper so: one wording for page and command line. */

const words: Readonly<Record<string, string>> = {
  digit: "写了数字：数字只能出自证据",
  "date or number in words": "写了日期或者次数：只能出自证据",
  certainty: "写得太绝对，或者下了结论",
  completeness: "说得太满（全部、一直、从未……）",
  "prediction or threat": "像预测结果或者威胁",
  "name of a body": "写了机构的名称：只能出自证据",
  trade: "像拿撤诉换钱",
  publicity: "像拿公开来威胁",
  authority: "像是说有人证明过",
  admission: "像是承认欠款或者答应还款",
  "values-changed": "要算有证据，原来的日期、次数、原话一个也不能改",
  "not-a-sentence": "不是可以改写的句子（表格照材料列出，不改）",
}
/** A rule of `documents/readback/gate.ts`, `values-changed` or `not-a-sentence`; the code itself where a newer engine sends one that is not known here. */
export const editProblem = (code: string): string => words[code] ?? code
