/** Says where to turn, in which order and why: by kind of lender, the person's role and the acts, given what is filed already. */
import { isAgentRole, isDebtorRole, type Role } from "../case/role.ts"
import type { LenderType } from "../law/terms/term.ts"
import { type ActKind, type Channel, channelActs } from "./channel.ts"

export interface Situation {
  /** Undefined counts as unknown. */
  readonly lenderType?: LenderType | undefined
  readonly role?: Role | undefined
  readonly acts: readonly ActKind[]
  /** Channels that have the matter already. */
  readonly filedAt: readonly string[]
}
export interface Route {
  readonly channel: Channel
  /** `now`: at once, before and beside everything else. `next`: in turn. `later`: something has to come first. `done`: filed already. */
  readonly when: "now" | "next" | "later" | "done"
  /** What to do there; a person who is no customer is not told to complain as one. */
  readonly kinds: readonly string[]
  readonly reasons: readonly string[]
  /** Read before filing there. */
  readonly warnings: readonly string[]
}

const lenderNames: Readonly<Record<LenderType, string>> = {
  bank: "银行",
  card: "信用卡发卡机构",
  "consumer-finance": "消费金融公司",
  "micro-loan": "小额贷款公司",
  "auto-finance": "汽车金融公司",
  platform: "助贷平台",
  other: "其他机构",
  unlicensed: "没有放贷资质的机构",
  unknown: "还不知道是哪一类机构",
}
const complaint = "投诉"

const matching = (channel: Channel, given: readonly ActKind[]): readonly ActKind[] =>
  channel.acts === "any" ? given : given.filter((act) => (channel.acts as readonly ActKind[]).includes(act))
/** Somebody who says that they are no consumer here has nothing to seek at a place for consumers' disputes alone. */
const isNoConsumer = (role: Role | undefined): boolean => role !== undefined && !isDebtorRole(role) && !isAgentRole(role)
const competent = (channel: Channel, situation: Situation): boolean => {
  if (channel.consumersOnly && isNoConsumer(situation.role) && !situation.filedAt.includes(channel.id)) return false
  const type = situation.lenderType ?? "unknown"
  if (channel.whereTold && matching(channel, situation.acts).length === 0 && !situation.filedAt.includes(channel.id)) return false
  const byLender = channel.lenders === "any" || channel.lenders.includes(type)
  if (channel.acts === "any") return byLender
  // Where nothing is told of the acts, only what takes more than emergencies is listed.
  const fits = situation.acts.length > 0 ? matching(channel, situation.acts) : channel.acts.filter((act) => !channel.urgent.includes(act))
  return byLender && fits.length > 0
}
const kindsFor = (channel: Channel, role: Role | undefined): readonly string[] => {
  if (isDebtorRole(role) || !channel.consumersComplain) return channel.kinds
  const others = channel.kinds.filter((kind) => kind !== complaint)
  return others.length > 0 ? others : channel.kinds
}

const warningsFor = (
  channel: Channel,
  situation: Situation,
  named: (id: string) => string,
  others: readonly Channel[],
): readonly string[] => {
  const open = channel.prior.length > 0 && !channel.prior.some((id) => situation.filedAt.includes(id))
  // What may never be delayed is not told to wait for this one.
  const after = others.filter((other) => channel.refusesAfter.includes(other.id) && !other.waitsForNone).map((other) => other.id)
  const taken = channel.refusesAfter.filter((id) => situation.filedAt.includes(id))
  const clearly = isDebtorRole(situation.role) || !channel.consumersComplain
  return [
    ...(taken.length > 0 ? [`${taken.map(named).join("、")}已经受理，这里可能不再受理；受理范围不同的，写清是哪一件事。`] : []),
    ...(channel.optional
      ? ["默认不用，不是其他渠道的前提：不要为它推迟监管部门的投诉、举报。它可能不收别处已经受理的；想用的，自己决定先后。"]
      : []),
    ...(taken.length === 0 && after.length > 0 && !channel.optional
      ? [`别处已经受理的，这里可能不收：要用就排在${after.map(named).join("、")}之前；报警、联系银行和运营商不因它推迟。`]
      : []),
    ...(open ? [`要先向${channel.prior.map(named).join("或者")}提出。`] : []),
    ...(clearly
      ? []
      : ["您不是这家机构的客户（或者还没有说明），不一定算“消费投诉”：用举报，并提出个人信息方面的请求，写明为什么与您有关。"]),
    ...(channel.consumersOnly && !isDebtorRole(situation.role) ? ["这里办的是消费者与机构的纠纷，未必受理。"] : []),
    ...(channel.unsure ? [channel.unsure] : []),
    ...(channel.hint ? ["来源较弱，只作提示。"] : []),
  ]
}
const isUrgentLender = (channel: Channel, situation: Situation): boolean =>
  channel.urgentLenders.includes(situation.lenderType ?? "unknown")
const reasonsFor = (channel: Channel, situation: Situation): readonly string[] => {
  const met = channel.acts === "any" ? [] : matching(channel, situation.acts)
  const urgent: string[] = channel.urgent.filter((act) => situation.acts.includes(act)).map((act) => channelActs[act])
  if (isUrgentLender(channel, situation)) urgent.push(lenderNames[situation.lenderType ?? "unknown"])
  return [
    ...(urgent.length > 0 ? [`${urgent.join("、")}：马上去，不等其他渠道`] : []),
    ...(urgent.length === 0 && channel.waitsForNone ? ["不必等其他渠道的结果"] : []),
    ...(met.length > 0 ? [`受理${met.map((act) => channelActs[act]).join("、")}`] : []),
    ...(channel.lenders === "any" ? [] : [`对方是${lenderNames[situation.lenderType ?? "unknown"]}，在它的受理范围`]),
  ]
}
const rank = { now: 0, next: 1, later: 1, done: 2 } as const
const orderOf = ({ when, channel }: Route): number => (when === "now" ? channel.urgentOrder : channel.order)

/** The channels for a situation in their order of use. Those that fit none of its acts or its kind of lender are left out. */
export const channelsFor = (channels: readonly Channel[], situation: Situation): readonly Route[] => {
  const title = new Map(channels.map((channel) => [channel.id, channel.title]))
  const named = (id: string): string => title.get(id) ?? id
  const when = (channel: Channel): Route["when"] => {
    if (situation.filedAt.includes(channel.id)) return "done"
    if (isUrgentLender(channel, situation) || channel.urgent.some((act) => situation.acts.includes(act))) return "now"
    const asked = channel.prior.length === 0 || channel.prior.some((id) => situation.filedAt.includes(id))
    return asked ? "next" : "later"
  }
  const fitting = channels.filter((channel) => competent(channel, situation))
  return fitting
    .map((channel) => ({
      channel,
      when: when(channel),
      kinds: kindsFor(channel, situation.role),
      reasons: reasonsFor(channel, situation),
      warnings: warningsFor(channel, situation, named, fitting),
    }))
    .sort((a, b) => rank[a.when] - rank[b.when] || orderOf(a) - orderOf(b))
}
