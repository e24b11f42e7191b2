/** A number that the person gave for the other side looks like somebody else's: it is asked about, and its contacts count for nobody until they have said once more whose it is. */
import type { Bystander, BystanderSign } from "../case/claim.ts"
import type { ClaimGap } from "./gap-kind.ts"

const reasons: Readonly<Record<BystanderSign, string>> = {
  saved: "手机里存着它的名字",
  family: "像是家里人或者熟人",
  daily: "和它之间说的是私事",
  nobodys: "对方说您打错了，或者不是为这笔债联系您的",
  matter: "它发来的是快递、推销、验证码这一类的信息",
  known: "您先打给它，而且常打，像是您认识的人",
  office: "法院、公安一类单位的信息里写着这个号码，或者说刚用电话联系过您，或者说交给了调解，这个号码自己说是调解的",
  disowned: "这一方自己的信息说这个号码不是它的",
  own: "这是您自己的号码",
  fraud: "它发来的信息像是诈骗（要转账、要验证码，或者自称公检法要交钱），署名也可能是冒用的",
  "own-matter": "对方叫着您的姓名，请您就自己的账户回拨这个号码，不是为别人的债",
  "own-business": "它也为您自己的账户、卡或者订单给您发信息",
  assigned: "信息说这笔债已经转给别家，或者别家已经替您还了",
}
const quoted = ({ shown }: Bystander): string =>
  shown ? `（“${shown.value.length > 24 ? `${shown.value.slice(0, 24)}……` : shown.value}”）` : ""

/** Nobody gave it wrongly: who used it until then is known, and who uses it now is not. */
const since = (one: Bystander): string =>
  `${reasons.assigned}${quoted(one)}，${one.number}在那以后还联系您。那以后的仍是您说的这家的，填在“确认属于对方的号码”里；是接手的那家的，不要填。说清之前，那以后的来电和没有署名的信息都不算到对方头上。`
/** It stays the other side's: only what its calls were about is open. */
const business = (one: Bystander): string =>
  `${reasons["own-business"]}${quoted(one)}。${one.number}在那条信息之后的来电，不知道是为您自己的事还是为别人的债，都没有算进来；确实是为别人的债打来的，再填在“确认属于对方的号码”里。您自己的账户有疑问的，从这家的官方客服另外问。`

export const bystanderGiven = {
  code: "bystander-given",
  sentence: { zh: "号码{number}看起来不是对方的", en: "{number} does not look like the other side's number" },
  leavesOpen: ["attribution"],
  find: ({ claim, key }) =>
    (claim.bystanders ?? []).map((one) => ({
      params: { number: one.number },
      how:
        one.sign === "assigned"
          ? since(one)
          : one.sign === "own-business"
            ? business(one)
            : `您把${one.number}填成了对方的号码，材料里${reasons[one.sign]}${quoted(one)}。不是对方的，请从“对方使用的号码”里去掉；确定是对方的，再填在“确认属于对方的号码”里。说清之前，它的来电和信息都不算到对方头上。`,
      question: key("numbers-sure"),
    })),
} as const satisfies ClaimGap
