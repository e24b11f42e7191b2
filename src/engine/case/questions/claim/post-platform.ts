/** Who runs the service on which a posting stands. */
import { question } from "../question.ts"

export const postPlatformQuestion = question({
  key: "claim.N.post-platform",
  type: "text",
  ask: { zh: "是哪个平台（照它的用户协议或者页面底部写全称）？", en: "Which platform is it (its full name as in its terms)?" },
  why: { zh: "通知要写给提供网络服务的单位。", en: "The notice goes to whoever runs the service." },
  subject: "公开内容所在的平台",
  sensitive: false,
})
