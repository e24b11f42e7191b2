/** Why: who has to prove what, what is disputed of a sum, and whether whoever sues is the one who may. */
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"
import { isAnother } from "./suit.ts"

const ends = (matter: PaperSubject): Sentence => {
  const [ended] = basisOf(matter, "debt-ended")
  return ended ? ask`款项已经付清，债权债务终止（${ended.ref}），再行主张没有根据。` : ask`款项已经付清，再行主张没有根据。`
}
const signature = (matter: PaperSubject): Sentence => {
  const [reliable] = basisOf(matter, "e-signature")
  return reliable
    ? ask`对方以电子合同主张的，应当证明该电子签名由本人作出、符合${reliable.ref}的条件；只有姓名、证件号码、手机号相符，不能说明是本人办理。`
    : ask`对方以电子合同主张的，应当证明该电子签名由本人作出；只有姓名、证件号码、手机号相符，不能说明是本人办理。`
}
const ofStanding: Readonly<Record<WrittenStanding, (matter: PaperSubject) => readonly Sentence[]>> = {
  misuse: (matter) => [ask`该笔借款不是本人办理，本人与对方之间没有成立合同。`, signature(matter)],
  stranger: () => [ask`本人与对方没有合同，也不是其所找的人。`],
  contact: ({ role }) => [
    role?.value === "listed-contact"
      ? ask`本人不是该笔业务的当事人；被他人填作联系人，不等于同意承担债务。`
      : ask`本人不是该笔业务的当事人。`,
  ],
  unit: () => [ask`本人不是该笔业务的当事人。`],
  settled: (matter) => [ends(matter)],
  current: () => [ask`对方没有指明哪期到期之后没有归还的，其请求没有事实根据。`],
  owing: () => [],
  bound: () => [],
}
const charges = ask`利息、费用和违约金，本人有异议：各按什么比例、以多少为基数、自何日起至何日止、依据合同何处约定，请对方逐项说明；以服务费、担保费等名目另收的，也请审查。`
const payments = ask`对方的计算是否计入了每笔收款，请以双方完整的收付款记录逐笔核对。`
const payout = ask`合同记载的金额与实际放款的金额是否一致，请以放款凭证和资金流水查明，以实际放款为准。`
const disputed: Readonly<Record<string, readonly Sentence[]>> = {
  charges: [charges],
  payments: [payments],
  payout: [payout],
  several: [charges, payments, payout],
}
const ofSums = (matter: PaperSubject): readonly Sentence[] => disputed[matter.said("disputed")[0]?.value ?? ""] ?? []
/** Whoever bought a debt, or paid it for another, shows it. */
const ofPlaintiff = (matter: PaperSubject): readonly Sentence[] =>
  isAnother(matter)
    ? [ask`对方不是此前向本人主张的${matter.party.name}：其据以起诉的债权转让协议和转让通知，或者代为清偿的凭证，也请审查。`]
    : []
export const reasons = (matter: PaperSubject): readonly Sentence[] => {
  const standing = writtenStandingOf(matter)
  const [burden] = basisOf(matter, "burden")
  const [unmet] = basisOf(matter, "burden-unmet")
  const bears = burden ? ask`对方对自己提出的主张有责任提供证据（${burden.ref}）` : ask`对方对自己提出的主张有责任提供证据`
  return [
    ...ofStanding[standing](matter),
    ...(standing === "owing" || standing === "bound" ? ofSums(matter) : []),
    ...ofPlaintiff(matter),
    unmet ? ask`${bears}；证据不足的，由其承担不利的后果（${unmet.ref}）。` : ask`${bears}。`,
  ]
}
