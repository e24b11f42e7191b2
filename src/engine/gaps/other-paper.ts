/** A paper that is not written for somebody who stands so to the debt: another one is. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const otherPaper = {
  code: "other-paper",
  sentence: { zh: "这份文书不是为这种情况写的", en: "this paper is not written for somebody in this position" },
  leavesOpen: [],
} as const satisfies PaperGap

export const notForThem = (): Gap =>
  gapOf(otherPaper, { how: "您和这笔债的关系，用不上这份文书：看“接下来做什么”里为您列出的那一份；关系填错了的，先改身份。" })
/** A bill for telephone, broadband or a house is no loan, nor is a thing hired, a book, a parcel. */
export const notOfALoan = (): Gap =>
  gapOf(otherPaper, {
    how: "说的是话费、水电、租借、快递一类的事，不是借款，用不上这份文书：用您自己查到的官方客服电话或者到营业厅核实，该付的费用、该还的东西按平常的事办；不是您办的，请它查开户或者下单的资料、办异议或者销户。",
  })
/** Offers claim no debt: nobody is told that there is none. */
export const notOfAnOffer = (): Gap =>
  gapOf(otherPaper, {
    how: "收到的只是推销，没有人说您欠款，用不上这份文书：按信息里写的方式退订，或者向 12321 举报垃圾信息；不要点里面的链接。",
  })
/** Words of a recording are put down where there is one. */
export const noRecording = (): Gap => gapOf(otherPaper, { how: "案件里没有录音：先把录音文件原样交进来，再写文字稿。" })
/** A witness speaks for themselves: asked about only by whoever wants the paper. */
export const witnessWanted = (question: string): Gap =>
  gapOf(otherPaper, { how: "有证人的才用得上：要有证人的姓名、他自己的原话和他的同意。", question })
export const isForOthers = ({ what }: Gap): boolean => what === otherPaper.code
