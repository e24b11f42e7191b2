/** Checks of what hangs on the law without being law: terms, channels and rules of procedure. */
import { addDays, type Day } from "../../src/engine/case/time.ts"
import { loadLawSheets } from "../../src/engine/channels/index.ts"
import { basisOn } from "../../src/engine/channels/terms/basis.ts"
import { lookup } from "../../src/engine/law/lookup.ts"
import { countTerm } from "../../src/engine/law/terms/count.ts"
import type { Basis } from "../../src/engine/law/terms/term.ts"
import type { Check, Held } from "./checks.ts"

interface Resting {
  readonly at: string
  readonly from: Day
  readonly until: Day
  readonly bases: readonly Basis[]
}
/** The days between which an answer cannot change: each version's first and last day, and the days beside them. */
const turnsOf = ({ law }: Held): readonly Day[] =>
  law.versions
    .flatMap(({ effective, until }) => [effective, ...(until ? [until] : [])])
    .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])

/** Terms and rules rest on law in force on every start or filing day that they answer for, as far as its text is held. */
export const resting: Check = {
  title: "期限、渠道、程序规则都能读，依据在各自的日子里有效，顺延的规则在最后一日有效",
  run: (held) => {
    const { terms, procedure, calendar } = loadLawSheets(held.files)
    const all: readonly Resting[] = [
      ...terms.map((term) => ({
        at: `terms#${term.id} ${term.from}`,
        from: term.from,
        until: term.until ?? held.today,
        bases: [term.basis],
      })),
      ...[...procedure].flatMap(([name, rules]) =>
        rules.map((rule) => ({
          at: `procedure/${name}#${rule.id} ${rule.from}`,
          from: rule.from,
          until: rule.until ?? held.today,
          bases: rule.bases,
        })),
      ),
    ]
    const turns = turnsOf(held)
    const ended = all.flatMap(({ at, from, until, bases }) =>
      bases.flatMap((basis) => {
        const days = [...new Set([from, until, ...turns])].filter((one) => from <= one && one <= until).sort()
        const found = days.map((day) => ({ day, on: basisOn(held.law, { basis }, day) }))
        // A text held for some of these days has to be held for all: the others are before its law, or in a gap of it.
        const known = basis.article !== undefined && found.some(({ on }) => on?.held)
        const wrong = found.find(({ on }) => on === undefined || (known && !on.held))
        return wrong ? [`${at}：${basis.instrument}${basis.article ?? ""}在${wrong.day}不是施行中的条文`] : []
      }),
    )
    const unrolled = terms.flatMap((term) => {
      const roll = term.roll?.by
      if (roll === undefined) return []
      return [term.from, term.until ?? held.today].flatMap((from) => {
        const last = countTerm(term, from, calendar).day
        return lookup(held.law, roll, last).status === "in-force" ? [] : [`terms#${term.id}：自${from}起，最后一日${last}没有${roll}`]
      })
    })
    return [...ended, ...unrolled]
  },
}
