/** Elements that the answers of the person show: what they are to the debt, and what only they can tell. */
import type { Cited } from "../../case/citation.ts"
import type { Claim } from "../../case/claim.ts"
import { claimQuestionOf, keyFor } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { claimFact, type Position } from "../position.ts"
import type { ElementKind, Fill } from "./element.ts"

/** Shown by what the person is to the debt, which rests on their answers. */
const byPosition = (title: string, positions: readonly Position[], fill: Fill): ElementKind => ({
  title,
  by: "answers",
  fill,
  ruledOut: ({ position }) => position !== "unknown" && position !== "conflict" && !positions.includes(position),
  show: (scope) => {
    const by = positions.includes(scope.position) ? scope.positions.by(scope.acts.from)[0] : undefined
    return by && { fact: by }
  },
})
const answer = (
  title: string,
  key: string,
  accepts: (fact: Cited<string>, facts: Facts, claim: Claim) => boolean,
  fill: Fill,
): ElementKind => ({
  title,
  by: "answers",
  fill,
  show: ({ facts, claim }) => {
    const fact = facts.one(keyFor(key, claim.id))
    return fact && accepts(fact, facts, claim) ? { fact } : undefined
  },
})
/** The kind of loan is the person's answer; another kind that was answered rules the norm out. */
const kindOfLoan = (title: string, kinds: readonly string[]): ElementKind => ({
  ...answer(title, claimQuestionOf("loan-kind"), (fact) => kinds.includes(fact.value), {
    question: claimQuestionOf("loan-kind"),
    how: "写明是网络消费贷款、信用卡、住房或者车贷，还是经营贷：看合同的名称和贷款用途。",
  }),
  ruledOut: ({ facts, claim }) => {
    const said = claimFact(facts, claim, "loan-kind")?.value
    return said !== undefined && said !== "unknown" && !kinds.includes(said)
  },
})

const unitFill: Fill = { question: "called-unit", how: "说明被拨打的是单位的总机、前台、办公电话，还是某个人自己的电话。" }
const roleFill: Fill = { question: "role", how: "请说明您和这笔债的关系。" }
/** Says that nobody owes this debt, or that they registered without borrowing: their name may stand in somebody else's contract. */
const deniesDebt = ({ debtor, role }: Claim): boolean =>
  debtor?.value === "nobody" || role?.value === "misuse-victim" || role?.value === "no-loan-registrant"

export const answered: Readonly<Record<string, ElementKind>> = {
  "not-the-debtor": byPosition("与这笔债无关", ["outsider"], roleFill),
  "third-person": byPosition("别人债务的联系人、亲友或者同事", ["third-party"], roleFill),
  "debt-settled": byPosition("这笔债已经结清", ["settled"], {
    question: claimQuestionOf("settled"),
    how: "提供结清证明或结清当天的还款记录。",
  }),
  "not-due": byPosition("债务未到期", ["not-due"], { question: claimQuestionOf("due"), how: "提供合同或还款计划，写明还款日和已还日期。" }),
  "due-debtor": byPosition("到期债务的债务人、担保人", ["due"], {
    question: claimQuestionOf("due"),
    how: "提供合同或还款计划，写明还款日和已还日期。",
  }),
  "effect-stated": answer("本人说明的对生活、工作的影响", "effect", (fact) => fact.value.trim().length > 0, {
    question: "effect",
    how: "写明具体的影响：哪一天、被打断了什么、谁知道。",
  }),
  "network-consumer-loan": kindOfLoan("网络消费贷款", ["network-consumer"]),
  "consumer-loan": kindOfLoan("信用卡或者个人消费贷款", ["network-consumer", "card", "other-consumer"]),
  "lender-type": answer("贷款机构的类别", claimQuestionOf("lender-type"), (fact) => fact.value !== "unknown", {
    question: claimQuestionOf("lender-type"),
    how: "看合同、App 里的披露或信用报告上的机构名称。",
  }),
  "identity-used": {
    title: "姓名和身份信息被用于这笔借款",
    by: "answers",
    fill: { question: claimQuestionOf("identity-used"), how: "看短信、App、信用报告里写的姓名和证件号是不是您的。" },
    show: ({ facts, claim }) => {
      if (!deniesDebt(claim)) return undefined
      const fact = ["identity-used", "contract-own-name"].map((name) => claimFact(facts, claim, name)).find((one) => one?.value === "yes")
      return fact && { fact }
    },
    // Whoever is called about somebody else's debt is known by name at most; nobody borrowed in that name.
    ruledOut: ({ claim }) => !deniesDebt(claim),
  },
  "natural-person": answer("被联系的是个人，不是单位的电话", "called-unit", (fact) => fact.value === "no", unitFill),
  "called-unit": {
    ...answer("被联系的是单位的电话", "called-unit", (fact) => fact.value === "yes", unitFill),
    // Whoever does not speak for a firm is called as a person.
    ruledOut: ({ facts, claim }) =>
      facts.one("called-unit")?.value === "no" || (!facts.one("called-unit") && claim.role?.value !== "employer"),
  },
  "in-credit-report": answer("信用报告里有这笔贷款", claimQuestionOf("in-credit-report"), (fact) => fact.value === "yes", {
    question: claimQuestionOf("in-credit-report"),
    how: "查一次本人的信用报告，看有没有这笔贷款、写得对不对。",
  }),
  "online-service": answer("通过网络平台办理", claimQuestionOf("platform"), (fact) => fact.value.trim().length > 0, {
    question: claimQuestionOf("platform"),
    how: "写明是在哪个平台、App 上借的。",
  }),
  "by-agent": answer("由受托机构联系", claimQuestionOf("agent"), (fact) => fact.value === "yes", {
    question: claimQuestionOf("agent"),
    how: "看短信署名、听来电怎样自称；也可以书面要求机构说明委托了谁、用哪些号码联系。",
  }),
}
