/** What the court is asked for, by how the person stands: to dismiss what is not theirs or was paid, or to examine every sum; and what the plaintiff has to show. */
import type { NonEmpty } from "../../../case/citation.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

const dismiss = ask`驳回对方对本人的诉讼请求`
/** Nothing is called owed, and nothing is called not owed: the burden stays where it is. */
const examine = ask`逐项审查对方主张的数额，没有合同约定或者证据不足的部分，不予支持`
const breakdown = ask`责令对方提交合同文本、放款凭证和资金流水、完整的收款记录，以及利息、费用、违约金各自的起止日期、计算基数、比例和合同条款`
const shown: Readonly<Record<WrittenStanding, Sentence>> = {
  misuse: ask`责令对方提交该笔借款的申请记录、身份核验记录（含人脸、短信、设备和网络地址）、电子签名的验证材料，以及写明收款账户户名、尾号的放款凭证`,
  stranger: ask`责令对方提交合同文本、身份核验记录和放款凭证，并说明把本人列为被告的根据`,
  contact: ask`责令对方提交合同文本和其中各方的签名，并说明把本人列为被告的根据`,
  unit: ask`责令对方提交合同文本和其中各方的签章，并说明把本人列为被告的根据`,
  settled: ask`责令对方提交该笔业务完整的收款记录和结清记录`,
  current: ask`责令对方提交合同文本、各期应收款项的清单和完整的收款记录，指明其主张的是哪期`,
  owing: breakdown,
  bound: breakdown,
}
const outside: readonly WrittenStanding[] = ["misuse", "stranger", "contact", "unit"]
export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const standing = writtenStandingOf(matter)
  const sums = standing === "owing" || standing === "bound"
  return [
    { asks: sums ? examine : dismiss },
    { asks: shown[standing], basis: basisOf(matter, "produce") },
    ...(matter.role?.value === "guarantor" ? [{ asks: ask`责令对方提交有本人签名的担保文件，并审查担保的范围和期间` }] : []),
    ...(matter.role?.value === "joint-debtor" ? [{ asks: ask`责令对方提交有本人签名的共同借款文件` }] : []),
    ...(outside.includes(standing) || standing === "settled"
      ? [{ asks: ask`诉讼费用由对方负担` }]
      : [{ asks: ask`诉讼费用依法确定由谁负担` }]),
  ] as unknown as NonEmpty<Request>
}
