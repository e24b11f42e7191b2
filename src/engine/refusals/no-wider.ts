/** A stated word to stop is told no wider than what the person wrote at that minute, though it went to a number that nobody has tied to a side yet. */
import type { OwnRefusal } from "../messages/reading.ts"
import type { Refusal } from "./refusal.ts"

type Asked = Pick<Refusal, "scope" | "kind" | "scopeKnown" | "hours">
/** `words`: what the message refuses; as it is where the message refuses as much, or nothing. */
export const noWider = (asked: Asked, words: readonly OwnRefusal[]): Asked => {
  const refused = words.filter(({ kind }) => kind === "refusal")
  if (words.length === 0 || asked.kind === "wrong-number" || refused.some(({ scope }) => scope === "all" || scope === asked.scope))
    return asked
  const least = refused.find(({ scope }) => scope === "calls") ?? refused[0] ?? words[0]
  if (!least) return asked
  const { scope, kind, hours } = least
  return { scope, kind, scopeKnown: true, ...(hours && { hours }) }
}
