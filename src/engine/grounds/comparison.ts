/** Holds norms for debtors of a due debt beside acts towards somebody who is none: if it may not be done even to them, still less to whoever owes nothing yet. */
import type { Elements, InstrumentKind, Version } from "../law/instrument.ts"
import type { Scope } from "./elements/element.ts"
import type { Position } from "./position.ts"

const dueDebtor = "due-debtor"
const norms: ReadonlySet<InstrumentKind> = new Set(["国家标准", "自律规范"])
/** Nothing is due of them, as far as is known: not while it is unknown, and not to whom another rule of the same norm speaks. */
const compared: ReadonlySet<Position> = new Set(["not-due", "settled", "outsider"])

/** A tree of several parts without the one that asks for a due debt; undefined where none of them does. */
const withoutDebt = (tree: Elements): Elements | undefined => {
  if ("all" in tree) {
    const rest = tree.all.filter((part) => !("element" in part && part.element === dueDebtor))
    if (rest.length < tree.all.length && rest.length > 0) return { all: rest }
    const inner = tree.all.map((part) => withoutDebt(part) ?? part)
    return inner.every((part, i) => part === tree.all[i]) ? undefined : { all: inner }
  }
  if ("unless" in tree) {
    const then = withoutDebt(tree.then)
    // biome-ignore lint/suspicious/noThenProperty: a plain tree in the words of the law, never awaited
    return then && { unless: tree.unless, then }
  }
  return undefined
}
/** What a norm for debtors asks beside the debt itself, where it may be compared with; undefined for every other text and position. */
export const comparisonOf = (version: Version, elements: Elements, { position }: Scope): Elements | undefined =>
  norms.has(version.kind) && compared.has(position) ? withoutDebt(elements) : undefined
