/** Times the labelling of messages on one core, each text new, against folding and searching the same texts by the platform alone. */
import { labelMessage } from "../src/engine/messages/label.ts"
import type { Row } from "./row.ts"

const forms = [
  (n: number) => `【青禾小贷】尊敬的客户，您的账单${n}元将于11月20日到期，请提前存入足额款项，如已还款请忽略。`,
  (n: number) => `您在我司的借款已逾期${n}天，今天下午五点前仍不处理，我们将联系您的紧急联系人及单位，后果自负！`,
  (n: number) => `取件码${n}，您的包裹已到站，逾期未取将退回。`,
  (n: number) => `恭喜您获得最高${n}元借款额度，最快3分钟放款，名额有限，回T退订。`,
  (n: number) => `晚上${n % 12}点一起吃饭吗？我在老地方等你，路上小心。`,
]
const texts = Array.from({ length: 50_000 }, (_, n) => (forms[n % forms.length] as (n: number) => string)(n))

export const labelsBench = (): readonly Row[] => {
  labelMessage(texts[0] as string)
  for (const text of texts.slice(0, 2000)) labelMessage(text)
  const begun = performance.now()
  for (const text of texts) labelMessage(text)
  const took = (performance.now() - begun) / 1000
  const bare = performance.now()
  let found = 0
  for (const text of texts) if (/逾期|通讯录|立案/.test(text.normalize("NFKC"))) found++
  const peer = (performance.now() - bare) / 1000
  return [
    {
      name: "label messages, one core, each text new",
      figure: `${Math.round(texts.length / took).toLocaleString("en")} /s`,
      peer: `NFKC and one pattern ${Math.round(texts.length / peer).toLocaleString("en")} /s (${found} found)`,
      ratio: took / peer,
      asked: "≥ 5,000 /s",
    },
  ]
}
