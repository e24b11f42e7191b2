/** There is something to write to an authority about, and what the paper is handed in with is not told yet: the company by its registered name, the office, where the person is written to. */
import { isAnswered } from "../case/apart.ts"
import type { Claim } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Need } from "../case/need.ts"
import { questionOf } from "../case/questions/index.ts"
import { isWholeName } from "../case/registered-name.ts"
import { fraudRowsOf } from "../causes/fraud-rows.ts"
import { isLawful } from "../causes/lawful-reminder/index.ts"
import { type Ground, isHint } from "../grounds/ground.ts"
import type { CaseGap, FoundGap } from "./gap-kind.ts"
import type { SoFar } from "./so-far.ts"

/** What a paper could rest on: the same as papers ask of a ground. */
const isWritten = (ground: Ground): boolean =>
  ground.met && ground.provision.use === undefined && ground.version.kind !== "本工具尺度" && !isHint(ground)
/** Nobody is asked for an address because of a side that may be a fraudster's, nor because of one that only messages tell of. */
const isToFile = ({ grounds, diagnosis, facts, counterparties, timeline }: SoFar, claim: Claim): boolean =>
  claim.known === undefined &&
  claim.role !== undefined &&
  (claim.lender ?? claim.platform) !== undefined &&
  !isLawful(diagnosis, claim) &&
  grounds.some((ground) => ground.claim === claim.id && isWritten(ground)) &&
  (facts.one(claimKeyOf(claim.id, "side-checked"))?.value === "yes" ||
    counterparties.every((party) => party.claim !== claim.id || fraudRowsOf(timeline, party).length === 0))
const namesOf = ({ lender, platform }: Claim): readonly (readonly [name: string, need: Need])[] => {
  const of = lender ? "" : "platform-"
  const whole = isWholeName((lender ?? platform)?.value)
  return [...(whole ? [] : [[`${of}registered-name`, "registered-name"] as const]), [`${of}seat`, "seat"], ["office", "office"]]
}
const ofPerson = ["reply", "address", "contact"] as const

export const filingOpen = {
  code: "filing-open",
  sentence: { zh: "还没有说明递交材料要写的内容", en: "what a paper is handed in with is not told yet" },
  leavesOpen: [],
  find: (about) => {
    const { facts, claims } = about
    const filed = claims.filter((claim) => isToFile(about, claim))
    const open = (key: string, need: Need, claim?: string): readonly FoundGap[] =>
      isAnswered(facts, key)
        ? []
        : [{ how: questionOf(key)?.why.zh ?? key, question: key, leavesOpen: [need], params: claim === undefined ? {} : { claim } }]
    return [
      ...filed.flatMap((claim) => namesOf(claim).flatMap(([name, need]) => open(claimKeyOf(claim.id, name), need, claim.id))),
      ...(filed.length === 0 ? [] : ofPerson.flatMap((key) => open(key, key))),
    ]
  },
} as const satisfies CaseGap
