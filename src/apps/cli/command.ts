/** The command seam: one file per verb with its help, one line in `commands/index.ts`. */
import type { Screen } from "./screen.ts"

/** Exit codes of the contract (docs/cli.md). */
export const exit = { done: 0, failed: 1, usage: 2, needsPerson: 3, noCase: 10, stale: 11, broken: 12, interrupted: 130 } as const
export type Exit = (typeof exit)[keyof typeof exit]
export type Options = Readonly<Record<string, string | boolean | undefined>>

export interface CommandOutcome {
  /** The one JSON value of `--json`; undefined for a verb that prints none. */
  readonly json?: unknown
  /** The text of that value in pieces, where it may be longer than memory should hold. */
  readonly pieces?: Iterable<string>
  /** Lines for people. */
  readonly lines?: readonly string[]
  readonly exit?: Exit
}
export interface Command {
  readonly verb: string
  /** Operands as commander reads them: `<case> <path...>`. */
  readonly operands: string
  /** One line each: what it does. */
  readonly zh: string
  readonly en: string
  readonly options?: readonly (readonly [flags: string, zh: string])[]
  /** Any option is taken: the verb is known but not yet built, and says so whatever it is given. */
  readonly lax?: true
  /** More help, below the options. */
  readonly notes?: string
  run(operands: readonly string[], options: Options, screen: Screen): Promise<CommandOutcome>
}

/** Wrong use of a command: told in one sentence, exit code 2. */
export class Usage extends Error {}
export const text = (options: Options, name: string): string | undefined => (typeof options[name] === "string" ? options[name] : undefined)
/** A `YYYY-MM-DD` option, checked. */
export const dayOption = (options: Options, name: string): string | undefined => {
  const day = text(options, name)
  if (day === undefined) return undefined
  const date = new Date(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new Usage(`--${name} 应为 YYYY-MM-DD 的日期 / must be a day YYYY-MM-DD: ${day}`)
  return day
}
/** `--day`, `--for` and `--claim` as the engine takes them. */
export const viewOptions = (options: Options) => {
  const [day, whom, claim] = [dayOption(options, "day"), text(options, "for"), text(options, "claim")]
  return { ...(day === undefined ? {} : { day }), ...(whom === undefined ? {} : { for: whom }), ...(claim === undefined ? {} : { claim }) }
}
