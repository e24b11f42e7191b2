/** When nothing goes to a court against a side, whatever the person would still answer: nobody to sue, nothing grave and never told to stop, too late. */
import { proveWhoItIs } from "../../gaps/defendant-unproven.ts"
import { askALawyerFirst } from "../../gaps/limitation-passed.ts"
import { askToStopFirst } from "../../gaps/not-yet-told.ts"
import { notForThem } from "../../gaps/other-paper.ts"
import { exposureThreat } from "../../rules/exposure-threat/index.ts"
import { isOf } from "../../rules/index.ts"
import { publicPosting } from "../../rules/public-posting/index.ts"
import type { Rule } from "../../rules/rule.ts"
import { thirdPartyDisclosure } from "../../rules/third-party-disclosure/index.ts"
import type { DraftRefusal } from "../sheet/ast.ts"
import { wrongs } from "./civil.ts"
import { grievancesOf } from "./grievances.ts"
import { isIdentified } from "./identified.ts"
import type { PaperSubject } from "./matter.ts"
import { isPrivateSide } from "./private-side.ts"
import { isTooLate } from "./too-late.ts"

/** Words or deeds that nobody has to be asked first to stop. */
export const isGrave = (matter: PaperSubject): boolean => {
  const { insulting, threatening } = grievancesOf(matter)
  const rules: readonly Rule[] = [exposureThreat, publicPosting, thirdPartyDisclosure]
  return insulting || threatening || matter.findings.some((one) => rules.some((rule) => isOf(one, rule)))
}
/** The person's word to stop, or a complaint, or that the loan is not theirs: on record before anybody is sued. */
const wasTold = (matter: PaperSubject): boolean =>
  matter.refusals.length > 0 || matter.said("complained").length > 0 || matter.said("sent").length > 0

export const unsuable = (matter: PaperSubject): DraftRefusal | undefined => {
  if (isPrivateSide(matter)) return { why: "missing", gaps: [notForThem()] }
  if (isTooLate(matter)) return { why: "missing", gaps: [askALawyerFirst()] }
  if (!isIdentified(matter)) return { why: "missing", gaps: [proveWhoItIs()] }
  const enough = wrongs(matter).length > 0 && (wasTold(matter) || isGrave(matter))
  return enough ? undefined : { why: "missing", gaps: [askToStopFirst()] }
}
