/** Where nobody claims a debt (offers, other people's business, a number that was only displayed), the plan says what little there is to do, and complains of nothing. */
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Cause } from "../../causes/cause.ts"
import { conclusionOf } from "../../causes/index.ts"
import { marketing } from "../../causes/marketing/index.ts"
import { notADebt } from "../../causes/not-a-debt/index.ts"
import { ownNumberDisplayed } from "../../causes/own-number-displayed/index.ts"
import type { PlanMatter } from "../matter.ts"
import type { OpenStep } from "../step.ts"

const concluded = ({ dossier, claim }: PlanMatter, cause: Cause): boolean => {
  const found = conclusionOf(dossier.diagnosis, cause, claim?.id ?? null)?.conclusion
  return found === "likely" || (found === "possible" && cause === ownNumberDisplayed)
}
const told: readonly { readonly cause: Cause; readonly step: Omit<OpenStep, "id" | "state" | "claim" | "counterparty"> }[] = [
  {
    cause: marketing,
    step: {
      step: "核实",
      action: "这些是推销，没有说您欠钱：不用回复，也不用付款",
      why: "不点链接、不回复，是最省事的办法；回复只会让对方知道号码有人用。",
      how: ["不想再收的，在手机里开短信过滤，向运营商或者 12321 反映。", "不放心的，查一次自己的信用报告。"],
      channel: "12321",
    },
  },
  {
    cause: notADebt,
    step: {
      step: "核实",
      action: "这些信息说的是别的费用或者别的事，不是贷款，按平常的事办",
      why: "用了“逾期”“归还”这样的词，说的却不是贷款。",
      how: ["拿不准的，用自己查到的电话问发信的单位。"],
    },
  },
  {
    cause: ownNumberDisplayed,
    step: {
      step: "取证",
      action: "到运营商打印自己的通话详单，证明那些电话不是您打的",
      why: "来电显示可以被冒用；详单上没有拨出，就说得清。",
      how: ["请运营商核查主叫号码是否被冒用，要书面答复。", "告诉打来问的人：不是您打的，可以一起保存截图。"],
      channel: "carrier",
    },
  },
]
/** A bill that is no loan may be owed all the same: what the person told of it is not denied for them. */
const saysOwed = ({ claim, dossier }: PlanMatter): boolean =>
  claim !== undefined && (claim.role?.value === "borrower-overdue" || dossier.facts.one(claimKeyOf(claim.id, "unpaid"))?.value === "yes")
const owed = {
  action: "这些信息说的是别的费用或者别的事，不是贷款；您说这笔费用还没有交，该交的仍要交，有争议的向收费的单位书面提出",
  how: ["请收费的单位列出每一项费用、期间和依据。", "拿不准的，用自己查到的电话问发信的单位。"],
}
export const noDebt = (matter: PlanMatter): readonly OpenStep[] => {
  const found = told.find(({ cause }) => concluded(matter, cause))
  const owes = found?.cause === notADebt && saysOwed(matter) ? owed : {}
  return found ? [{ ...found.step, ...owes, id: matter.id("no-debt"), state: "open", ...matter.ids }] : []
}
