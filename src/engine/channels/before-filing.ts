/** What has to be known before a paper is handed in: channels that may refuse what another one has taken already. */
import { lenderTypes } from "../case/questions/claim/lender-type.ts"
import type { Role } from "../case/role.ts"
import { regulatorComplaint } from "../documents/papers/regulator-complaint/index.ts"
import { regulatorReport } from "../documents/papers/regulator-report/index.ts"
import type { Channel } from "./channel.ts"
import { channelsFor } from "./route.ts"

/** Where papers go, by their id: the first of these that is competent for the kind of lender. */
const places: Readonly<Record<string, readonly string[]>> = {
  [regulatorComplaint.id]: ["12378", "local-fin"],
  [regulatorReport.id]: ["12378", "local-fin"],
}

/** Sentences for the person, told with the paper: first the channels that must come before it, if they are to be used at all. */
export const beforeFiling = (
  channels: readonly Channel[],
  doc: string,
  lender: string | undefined,
  role: Role | undefined,
): readonly string[] => {
  const lenderType = lenderTypes.find((type) => type === lender)
  const routes = channelsFor(channels, { lenderType, role, acts: [], filedAt: [] })
  const place = routes.find(({ channel }) => places[doc]?.includes(channel.id))?.channel
  if (!place) return []
  const before = routes.filter(({ channel }) => channel.refusesAfter.includes(place.id) && channel.order < place.order && !channel.optional)
  if (before.length === 0) return []
  const names = before.map(({ channel }) => channel.title).join("、")
  return [`${place.title}受理以后，${names}可能不再接收同一件事：要用它，就先去那里，再交这份材料。报警、联系银行和运营商不因它推迟。`]
}
