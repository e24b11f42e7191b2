/** Words of the first screen. */
import { numeral } from "../parts/numeral.ts"

export const homeWords = {
  lost: "这个地址不完整，打不开，所以回到了首页。您的材料都还在，请从下面选一个案件。",
  title: "慢慢来，先把材料收好",
  lead: "把通话详单、短信备份交给安宁。它帮您看清发生了什么、依据是什么、可以写什么。",
  newCase: "新建案件",
  titleLabel: "给这件事起个名字",
  titleHint: "只有您看得到，可以不填。",
  titleExample: "例如：十二月的来电",
  example: "看一个示例",
  exampleLead: "示例里的人和号码都是编的。可以放心点。",
  moreExamples: "其他示例",
  cases: "您的案件",
  noCases: "还没有案件。可以新建一个，或先看示例。",
  remove: "删除",
  removeOf: (title: string) => `删除案件：${title}`,
  removeAsk: (title: string) => `确定删除“${title}”？删掉后找不回来。`,
  removeGoes: "会删掉：收好的全部原件、您的回答、记录，以及安宁为它记下的索引。",
  removeStays: "不会删：下载过的文书和压缩包、您手机和电脑里的原文件、已经交出去的。",
  removeDo: "确定删除",
  opened: (day: string) => `${day} 建立`,
  path: (n: number) => `一共${numeral(n)}步，随时可以停下`,
  remember: (n: number) => `先记住这${numeral(n)}件事`,
  rememberLines: ["先别删短信和通话记录，也先别急着拉黑。", "验证码、密码、身份证照片，不要给来电的人。"],
} as const
