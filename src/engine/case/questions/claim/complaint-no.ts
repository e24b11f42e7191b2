/** The number under which the institution took the complaint. */
import { question } from "../question.ts"

export const complaintNoQuestion = question({
  key: "claim.N.complaint-no",
  type: "text",
  ask: { zh: "向这家机构投诉的受理编号（工单号）是什么？", en: "Under which number did the institution take your complaint?" },
  why: { zh: "监管部门几乎都先问它；没有编号的，写接待人员的工号。", en: "An authority asks for it first." },
  subject: "机构投诉的受理编号",
  sensitive: false,
})
