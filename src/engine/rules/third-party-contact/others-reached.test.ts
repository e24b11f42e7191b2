/** Which words tell the debtor that others were reached, and which are written to others or only threaten. */
import { expect, it } from "vitest"
import { saysOthersWereReached } from "./others-reached.ts"

it.each([
  "已经联系你单位人事，你自己看着办。",
  "我们刚给你妈打过电话了，你还不还？",
  "昨天已经通知了您的家人和同事，请尽快还款。",
  "您父母我们已经联系过了，剩下的您自己考虑。",
])("tells of it: %s", (text) => expect(saysOthersWereReached(text)).toBe(true))
it.each([
  "你儿子欠钱不还，我们已经联系你家人多次，请你转告他。",
  "再不还就联系你单位人事。",
  "我们没有联系过你的家人。",
  "已经联系您多次，请尽快还款。",
  "您的朋友周某欠款不还，已经联系您的朋友多次。",
])("does not: %s", (text) => expect(saysOthersWereReached(text)).toBe(false))
