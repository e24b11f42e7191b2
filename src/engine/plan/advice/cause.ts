/** What a letter has to say besides, by the cause that is likely. */
import { agreedExtension } from "../../causes/agreed-extension/index.ts"
import { amountDispute } from "../../causes/amount-dispute/index.ts"
import type { Cause } from "../../causes/cause.ts"
import { dataError } from "../../causes/data-error/index.ts"
import { conclusionOf } from "../../causes/index.ts"
import { noValidLoan } from "../../causes/no-valid-loan/index.ts"
import { settledLoan } from "../../causes/settled-loan/index.ts"
import type { PlanMatter } from "../matter.ts"

const advice: readonly { readonly cause: Cause; readonly how: string }[] = [
  { cause: agreedExtension, how: "附上对方同意延期的原话（截图、录音），请它按约定的新日期算。" },
  { cause: amountDispute, how: "请对方给一份逐笔的明细：本金、利息、费用各多少，依据是哪一条；只说哪一项不认，不说其他。" },
  { cause: noValidLoan, how: "请对方提供合同和放款凭证；没有合同、没有收到钱的，不付款，也不办展期。" },
  { cause: settledLoan, how: "把对方说“已结清”和又来催的两句话放在一起，请它说明。" },
  { cause: dataError, how: "附上还款当天的记录，请它核对入账日期、更正内部记录和报送征信的信息。" },
]
export const causeAdvice = ({ dossier, claim }: PlanMatter): readonly string[] =>
  advice
    .filter(({ cause }) => {
      const found = conclusionOf(dossier.diagnosis, cause, claim?.id ?? null)?.conclusion
      return found === "likely" || found === "possible"
    })
    .map(({ how }) => how)
