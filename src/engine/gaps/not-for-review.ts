/** A review that cannot be asked for: nothing on record, an answer still due, the time over, nobody's own right, or another way. */
import type { Gap } from "../case/gap.ts"
import type { Day } from "../case/time.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const notForReview = {
  code: "not-for-review",
  sentence: { zh: "现在不能用这份文书申请复议、复查", en: "no review can be asked for with this paper" },
  leavesOpen: [],
} as const satisfies PaperGap

const because = (how: string): Gap => gapOf(notForReview, { how })
/** Neither a report nor a refusal is on record. */
export const recordReportFirst = (): Gap =>
  because("先在这里登记：材料哪天交到了哪里，哪天收到怎样的答复。没有登记的提交和答复，也没有到期的等待，就没有可以复议、复查的事。")
/** An institution answers a complaint; the supervisor that handed it on decided nothing. */
export const complaintIsPassedOn = (): Gap =>
  because(
    "登记的是投诉：投诉由监管部门转给机构办理，对机构的处理不服，走机构上一级的核查，不走行政复议。请监管部门自己查处、涉及您本人权益的，另写举报。",
  )
export const answerStillDue = (last: Day): Gap =>
  because(`机关的期限还没有到（到${last}）：先等到那一天，收到答复或者过了期限再写；有人身危险的，直接拨打 110。`)
export const reviewTooLate = (last: Day): Gap =>
  because(`申请的期限已经过了（到${last}）：因不可抗力等正当理由耽误的，先问受理窗口；有新的事实，另行举报、报案，从头登记。`)
export const termNotHeld = (): Gap =>
  because("本工具没有收录那一天起算的期限，不能判断还在不在期限之内：请向受理窗口问清，或者书面再提出一次，从新的日子数。")
export const noInterest = (): Gap =>
  because("复议要求申请人同这件事有利害关系：材料里没有本人自己的权益受到影响的依据，只是反映问题的，不能申请复议。")
export const alreadyAsked = (): Gap => because("已经申请过：同一件事不能再申请一次。等它的决定，收到以后登记下来，再看下一步的期限。")
export const answerDone = (): Gap => because("登记的答复是已经办好：没有可以复议、复查的事。又发生的，登记下来，从头提出。")
/** The police were only just told, or have taken it up: nothing was refused. */
export const letPoliceAnswer = (day: Day): Gap =>
  because(`报案以后还没有登记答复：先向承办人书面催问一次；到${day}以后仍没有答复，或者被明确拒绝的，登记下来再写。`)
export const policeAtWork = (): Gap =>
  because("登记的是已经受理：这份文书只用于不受理、不予立案。办理的期限见期限一栏，过了期限的，书面催问结果。")
/** Those over carriers hear nobody who has not asked the carrier first, and waited for it. */
export const askCarrierFirst = (): Gap =>
  because("先向运营商提出：把申请调取通话清单、保存短信记录的函交给它，在这里登记交出的日期；它不答复、不办的，再写这一份。")
export const carrierStillDue = (last: Day): Gap =>
  because(`运营商答复的期限还没有到（到${last}）：没有先向它提出、没有等满期限的，申诉不受理。收到答复或者过了期限再写。`)
export const carrierStopped = (): Gap =>
  because("向运营商提出以后没有再来的电话、短信，或者登记的答复是已经办好：没有可以申诉的争议。又来的，更新通话清单以后再写。")
export const takenElsewhere = (): Gap => because("这件争议已经由别处受理：申诉受理机构不再受理，等那一处的结果。")
/** A criminal refusal has a way of its own, and an administrative one is no criminal one. */
export const criminalWay = (): Gap => because("登记的是刑事案件的不予立案：不走行政复议，用“不予立案复查申请”那一份。")
export const isForReview = ({ what }: Gap): boolean => what === notForReview.code
