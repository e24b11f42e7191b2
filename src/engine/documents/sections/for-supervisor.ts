/** Whether there is enough for a supervisor, and which one: the same for a customer's complaint and for anybody else's report. */
import type { Gap } from "../../case/gap.ts"
import { askToStopFirst } from "../../gaps/not-yet-told.ts"
import type { Ground } from "../../grounds/ground.ts"
import { exposureThreat } from "../../rules/exposure-threat/index.ts"
import { isOf } from "../../rules/index.ts"
import { publicPosting } from "../../rules/public-posting/index.ts"
import { withoutReceipts } from "../../timeline/contacts.ts"
import { wasConnected } from "../../timeline/rows.ts"
import { isCustomer, writtenStandingOf } from "../standing/index.ts"
import { isPoliceBusiness } from "./basis.ts"
import { grievancesOf } from "./grievances.ts"
import type { PaperSubject } from "./matter.ts"
import { type Authority, authorityOf } from "./supervisor.ts"
import { unreadDecides } from "./unread.ts"

/**
 * Where no provision can be cited, contacts that this tool's yardstick finds too many are first of all told to the other side. A debtor of a due
 * debt cannot stop its reminders, and a lender knows by itself what was settled: they may ask an authority at once.
 */
const needsNoTelling = ({ position }: Ground): boolean => position === "due" || position === "settled"
/** It says when information may be handled at all: that no basis is seen is first of all a question to the other side. */
const isCondition = ({ provision }: Ground): boolean => provision.wording === "条件" || provision.wording === "依据"
/** What the police decide is no matter of a supervisor's. */
export const ofOthers = (grounds: readonly Ground[]): readonly Ground[] => grounds.filter((ground) => !isPoliceBusiness(ground))

export const warrantsSupervisor = ({ grounds, open }: PaperSubject): boolean => ofOthers(grounds).length > 0 || ofOthers(open).length > 0
/**
 * One message, or calls that nobody answered: a letter at most; two, where the other side was never told. Not where they came after the person's word, were many, or were grave; whoever's identity
 * was used asks about the loan itself.
 */
export const isSlight = (matter: PaperSubject): boolean => {
  const standing = writtenStandingOf(matter)
  if (isCustomer(standing) || standing === "misuse") return false
  const { oftenCalled, oftenWritten, night, insulting, threatening, visits, unheard } = grievancesOf(matter)
  if (oftenCalled || oftenWritten || night || insulting || threatening || visits || unheard) return false
  if (matter.findings.some((one) => isOf(one, exposureThreat) || isOf(one, publicPosting))) return false
  const { timeline } = matter.dossier
  const heard = [...withoutReceipts(timeline, matter.messages), ...[...matter.calls].filter((row) => wasConnected(timeline, row) === true)]
  const told =
    matter.refusals.some(({ scope }) => scope === "all" || scope === "calls" || scope === "deletion") ||
    matter.said("complained").length > 0
  return heard.length < (told ? 2 : 3)
}
/** The supervisor, or what has to come first. */
export const supervisorFor = (matter: PaperSubject): Authority | Gap => {
  const [own, open] = [ofOthers(matter.grounds), ofOthers(matter.open)]
  // A wrong number is no matter for an authority until the other side was told, or called again and again.
  const enough = own.some((ground) => !isCondition(ground)) || open.some((ground) => needsNoTelling(ground) || own.length > 0)
  if (!enough || isSlight(matter)) return askToStopFirst()
  return unreadDecides({ ...matter, grounds: own.filter((ground) => !isCondition(ground)), open }) ?? authorityOf(matter)
}
