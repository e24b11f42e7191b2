/** Whether a unit's telephone is called and not a natural person's. */
import { question } from "./question.ts"

export const calledUnitQuestion = question({
  key: "called-unit",
  type: "yes-no",
  ask: {
    zh: "被拨打的是单位的电话吗（总机、前台、办公电话）？",
    en: "Is it a telephone of a company or other unit that is called (switchboard, front desk, office)?",
  },
  why: {
    zh: "私人生活安宁、个人信息、姓名是自然人的权利，单位没有；单位能提的是另一些。",
    en: "Peace of private life, personal data and name are rights of natural persons; a unit has others.",
  },
  subject: "被拨打的是否单位电话",
  sensitive: false,
})
