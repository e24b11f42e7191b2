/** The procuratorate that supervises the police office, by its own name. */
import { question } from "../question.ts"

export const procuratorateQuestion = question({
  key: "claim.N.procuratorate",
  type: "text",
  ask: { zh: "同一级的人民检察院叫什么（写全称）？", en: "Which procuratorate stands beside that police office, by its full name?" },
  why: {
    zh: "公安机关应当立案而不立案的，可以请检察院监督；写全称，不知道就打检察服务热线问。",
    en: "It may be asked to supervise the refusal.",
  },
  subject: "人民检察院",
  sensitive: false,
})
