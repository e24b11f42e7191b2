/** Adds files to a case and tells what was read of each. */
import { Broken } from "../case/broken.ts"
import type { ItemId } from "../case/citation.ts"
import { merged } from "../views/issues.ts"
import { archivesOf, type ItemView, itemView } from "../views/items.ts"
import type { AddResult } from "../views/results.ts"
import { demandKind } from "./demand.ts"
import type { OpenCases } from "./open-cases.ts"
import type { Progress } from "./progress.ts"
import type { ReadCase } from "./read-case.ts"
import { type IncomingFile, type ReceivedItem, receive } from "./receive.ts"
import { isDoubted, programSince, receiveAnew } from "./reception.ts"
import { record } from "./record.ts"
import { demandSound } from "./sound.ts"

export interface AddOptions {
  /** Of archives among the files. */
  readonly password?: string
  /** A statutory kind (电子数据, 书证, 视听资料) for everything added. */
  readonly as?: string
  readonly progress?: Progress
}

/** Handed in again on another day than the doubted one: from now on that day counts. */
const doubtedIn = (items: readonly ReceivedItem[], { current, extractions }: ReadCase, today: string): readonly ItemId[] =>
  items
    .filter(({ id, duplicate }) => {
      const before = current.byId.get(id)?.view.receivedAt.slice(0, 10)
      return duplicate && before !== today && today >= programSince && isDoubted(extractions.get(id))
    })
    .map(({ id }) => id)
const views = (received: readonly ReceivedItem[], { current, items, extractions }: ReadCase): readonly ItemView[] => {
  const archives = archivesOf(items)
  return received.map((one): ItemView => {
    const known = current.byId.get(one.id)
    if (!known) throw new Broken("not-found", { item: one.id })
    const view = itemView(known.view, extractions.get(one.id), archives)
    const issues = merged(one.issues, view.issues)
    const before = one.earlier === undefined ? {} : { earlier: one.earlier }
    const again = one.duplicate ? { duplicate: true, ...before, ...(one.mended ? { mended: true } : {}) } : {}
    return { ...view, name: one.name, issues, ...again }
  })
}

/** Throws what `receive` throws, and Broken("bad-argument") for a kind that is none. */
export const add = async (
  cases: OpenCases,
  caseId: string,
  files: AsyncIterable<IncomingFile>,
  { password, as, progress }: AddOptions = {},
): Promise<AddResult> => {
  const { ports } = cases
  ports.readers?.soon?.()
  const { items, head } = await receive(ports, caseId, files, {
    password,
    kind: demandKind(as),
    progress: progress && ((done) => progress({ what: "接收 / receiving", done })),
  })
  // What came in just now was counted while it came.
  cases.counted(
    caseId,
    items.filter(({ duplicate, mended }) => !duplicate || mended).map(({ id }) => id),
  )
  const ids = new Set(items.map(({ id }) => id))
  let seen = await cases.read(caseId, { progress, afresh: true }, ids)
  const doubted = doubtedIn(items, seen, ports.clock.today())
  if (doubted.length > 0) {
    await receiveAnew(ports, caseId, [...new Set(doubted)])
    seen = await cases.read(caseId, { progress }, ids)
  }
  return { items: views(items, seen), head: doubted.length > 0 ? seen.current.head.digest : head }
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value
}
/**
 * Takes a kept archive apart once more, with its password: as if it were added again. Throws Broken("not-found"), Broken("bad-argument") for an item that was
 * withdrawn, Broken("original-unsound").
 */
export const unlock = async (cases: OpenCases, caseId: string, id: ItemId, password: string): Promise<AddResult> => {
  const { ports } = cases
  const item = (await record(ports, caseId)).byId.get(id)
  if (!item) throw new Broken("not-found", { id })
  // What was set aside is not taken up again by the way.
  if (item.view.withdrawn) throw new Broken("bad-argument", { what: "item", value: id })
  const open = (): AsyncIterable<Uint8Array> => {
    const stream = ports.vault.open(caseId, id)
    if (!stream) throw new Broken("payload-missing", { id })
    return stream
  }
  await demandSound(ports, caseId, [item.view])
  return add(cases, caseId, one({ name: item.view.name, open }), { password })
}
