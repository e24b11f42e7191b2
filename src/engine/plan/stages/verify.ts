/** 核实: whose debt it is, whether answers and documents agree, who the other side is, and what is not known yet. */
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Gap } from "../../case/gap.ts"
import type { Need } from "../../case/need.ts"
import { isNameless } from "../../documents/sections/nameless.ts"
import { isWhetherMended } from "../../gaps/mended-unasked.ts"
import { roleKeyOf } from "../../timeline/claims.ts"
import type { PlanMatter } from "../matter.ts"
import type { OpenStep } from "../step.ts"

const isAbout = ({ claim }: PlanMatter, gap: Gap): boolean => gap.params?.["claim"] === undefined || gap.params["claim"] === claim?.id
/** Gaps that keep everything from being judged; each by its question. */
const decisive: readonly Need[] = ["role", "debt", "whose-debt", "one-story", "called-unit", "attribution"]

const who = (matter: PlanMatter): readonly OpenStep[] => {
  if (matter.standing !== "unsaid") return []
  const { dossier, claim } = matter
  const unknown = claim?.role !== undefined || (claim === undefined && dossier.facts.role !== undefined)
  return [
    {
      id: matter.id("who"),
      step: "核实",
      action: "先说清这笔债和您是什么关系",
      why: "是自己的、别人的，还是根本没有，后面的办法完全不同；没说清之前，不写也不寄任何东西。",
      how: ["看短信叫的是谁、说的是哪家机构、哪一笔。", "拿不准就先选“不清楚”，接着保存材料。"],
      state: "open",
      question: unknown ? claimKeyOf(claim?.id ?? 1, "debtor") : roleKeyOf(dossier.facts, claim),
      ...matter.ids,
    },
  ]
}
const conflicts = (matter: PlanMatter): readonly OpenStep[] =>
  matter.dossier.contradictions
    .filter((one) => one.claim === null || one.claim === matter.claim?.id)
    .slice(0, 1)
    .map((one) => ({
      id: matter.id("conflict"),
      step: "核实",
      action: "您的回答和材料里写的不一样，先弄清哪个对",
      why: `${one.text}对方会拿着材料来核对；说不准之前，文书里不写这件事。`,
      how: ["回答有误的，改回答；材料有误的，找能说明的另一份材料。"],
      state: "open",
      question: one.question,
      ...matter.ids,
    }))
const open = (matter: PlanMatter): readonly OpenStep[] => {
  if (matter.standing === "unsaid" || matter.lawful) return []
  // How the debt stood is asked first only while nothing can be said without it; somebody who has settled it has said so.
  const needed: readonly Need[] = matter.warranted || matter.standing === "settled" ? decisive : [...decisive, "standing"]
  const gap = matter.dossier.gaps.find(
    (one) => one.question && isAbout(matter, one) && (isWhetherMended(one) || one.leavesOpen.some((need) => needed.includes(need))),
  )
  if (!gap?.question) return []
  return [
    {
      id: matter.id("answer"),
      step: "核实",
      action: "先回答一个决定后面怎么办的问题",
      why: gap.how,
      how: ["一次只答一个；不知道的先放着。"],
      state: "open",
      question: gap.question.key,
      ...matter.ids,
    },
  ]
}
/** Whoever asks for codes or transfers is checked by a way of one's own; until then nothing is sent to this side. */
const suspected = (matter: PlanMatter): readonly OpenStep[] =>
  matter.suspect
    ? [
        {
          id: matter.id("side-check"),
          step: "核实",
          action: "先核实这一方是不是冒充的；没有核实之前，什么也不寄给它",
          why: "这一方的信息里有要验证码、要转账或者共享屏幕的，署名可能是冒用的。",
          how: ["用自己查到的官方电话或者官方App问，不用信息里的号码和链接。", "核实是冒充的，只报警，不投诉被冒名的机构。"],
          state: matter.answer("side-checked") === "no" ? "done" : "open",
          question: matter.key("side-checked"),
          ...matter.ids,
        },
      ]
    : []
/** What is asked of others before anything is written; not before it is said whose debt it is. */
const own = (matter: PlanMatter): readonly OpenStep[] => {
  const base = { step: "核实", ...matter.ids } as const
  const { standing } = matter
  const nameless = matter.party === undefined ? matter.claim?.lender === undefined : isNameless({ party: matter.party })
  // Only a name that a message is signed with is told as a signature.
  const signed = matter.party?.links.find(({ how }) => how === "signature")?.proof.value
  if (standing === "stranger" || standing === "contact" || standing === "never-borrowed" || standing === "unit")
    return [
      {
        ...base,
        id: matter.id("side"),
        action: nameless ? "不知道是谁的号码，先查清；查清之前不回拨，也不回复" : "用自己查到的官方电话，核实号码是不是它的",
        why: `${signed === undefined ? "号码是谁的，来电显示和信息都说不准" : `署名“${signed}”谁都可以写`}；没核实之前，不向来电和短信的号码透露姓名、证件号和单位。`,
        how: [
          "95、1068、1069 开头的，可以到工信部查是谁的号码。",
          nameless ? "查不到的，照样保存记录。" : "打官方客服问：有没有委托这个号码；记下日期和答复。",
        ],
        channel: "miit-lookup",
        state: "later",
      },
    ]
  if (standing === "successor")
    return [
      {
        ...base,
        id: matter.id("since"),
        action: "到运营商开一份号码入网时间的证明",
        why: "号码换过主人，入网日期是关键证据：说明此前用这个号码的不是您。",
        how: ["带身份证到营业厅，只要入网日期，不打听前一个机主是谁。"],
        channel: "carrier",
        state: matter.dossier.facts.one("number-since") ? "done" : "later",
      },
    ]
  if (standing === "misuse")
    return [
      {
        ...base,
        id: matter.id("report"),
        action: "查一次本人的信用报告，看一共有几笔不认识的借款",
        why: "有几笔、哪家报送的、哪天放的款，都在上面；一笔一笔地办。",
        how: ["用“一证通查”看名下还有没有不认识的手机卡和互联网账号。", "报告只用相关的那一页，其他条目遮住。"],
        channel: "credit-objection",
        question: matter.key("credit-report-day"),
        state: matter.answer("credit-report-day") ? "done" : matter.answer("police-report") ? "open" : "later",
      },
    ]
  return []
}
/** What has to be cleared up first, and what is checked beside. */
export const verify = (matter: PlanMatter): readonly OpenStep[] => [
  ...who(matter),
  ...suspected(matter),
  ...conflicts(matter),
  ...open(matter),
  ...own(matter),
]
