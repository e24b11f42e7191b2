/** Words that no reminder needs, whoever owes and of whatever kind the loan is: a letter on manners waits for no answer that would only choose a norm. */
import { afterRefusal } from "../../rules/after-refusal/index.ts"
import { defamation } from "../../rules/defamation/index.ts"
import { exposureThreat } from "../../rules/exposure-threat/index.ts"
import { isOf } from "../../rules/index.ts"
import { insult } from "../../rules/insult/index.ts"
import { obscene } from "../../rules/obscene/index.ts"
import { publicPosting } from "../../rules/public-posting/index.ts"
import type { Rule } from "../../rules/rule.ts"
import { thirdPartyDisclosure } from "../../rules/third-party-disclosure/index.ts"
import { threat } from "../../rules/threat/index.ts"
import type { PaperSubject } from "./matter.ts"

const beyond: readonly Rule[] = [defamation, exposureThreat, insult, obscene, publicPosting, thirdPartyDisclosure, threat]
/** Calls at hours that the person had refused, after they had: a debt that is due may be reminded of, and at other hours. */
export const cameAtRefusedHours = ({ findings, party }: PaperSubject): boolean =>
  findings.some((one) => isOf(one, afterRefusal) && one.counterparty === party.id && one.measures.callsAtHours !== undefined)
/** Found of this side itself. */
export const goesBeyond = ({ findings, party }: PaperSubject): boolean =>
  findings.some((one) => one.attributed && one.counterparty === party.id && beyond.some((rule) => isOf(one, rule)))
