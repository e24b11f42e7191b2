/** Whether the person gave a code, a password or their screen to whoever asked for it: it changes what comes first. */
import { question } from "./question.ts"

export const gaveCodeQuestion = question({
  key: "gave-code",
  type: "yes-no",
  ask: {
    zh: "您有没有把验证码、密码告诉对方，或者和对方共享过屏幕？",
    en: "Did you give them a code or a password, or share your screen with them?",
  },
  why: { zh: "给过的，先保住账户，再办别的。", en: "If so, the accounts come first." },
  subject: "是否给过验证码、密码或者共享过屏幕",
  sensitive: false,
})
