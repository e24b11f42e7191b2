/** How somebody duns is refused, or what an offer says of lapsing: neither is a word to stop, nor a demand. */
import { expect, it } from "vitest"
import { readForm, readOwnWords } from "../../src/engine/messages/index.ts"

it.each(["别再按逾期催我", "别再骂人催我", "别再用这种语气催我", "别再催得这么急，月底再说", "不要再让外包催我，你们自己人联系"])(
  "%s stops nothing",
  (words) => expect(readOwnWords(words).refusals).toEqual([]),
)
it.each(["别再催我了", "别再天天催我", "请停止催收", "别再打电话催我"])("%s stops them", (words) =>
  expect(readOwnWords(words).refusals).toHaveLength(1),
)
it.each([
  ["您尚有额度未提，逾期作废，拒收请回复R", "advert"],
  ["您的5万额度将于8月31日到期，逾期作废", "advert"],
  ["您的减免优惠今日到期，逾期作废，请立即还款3000元", "dunning"],
  ["您3月10日应还的1100元已还款成功。", "receipt"],
  ["您应还的1100元已逾期1天，请及时还款。", "dunning"],
] as const)("%s is %s", (words, form) => expect(readForm(words)).toBe(form))
