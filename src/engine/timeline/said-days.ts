/** Finds the day that words without a year mean, from the day on which they were sent. */
import { addDays, asDay, type Day, numberOfDay } from "../case/time.ts"

/** So many days before a day. */
export const dayAgo = (day: Day, days: number): Day => addDays(day, -days)
/**
 * A whole day as it is; `--MM-DD` as the one nearest to the day of the message, or with `latest` the last not after it; `---DD` in the month of the message.
 * Undefined where the message has no day, or there is no such day.
 */
export const nearestDay = (said: string, on: Day | null, latest: boolean): Day | undefined => {
  if (!said.startsWith("-")) return asDay(said)
  if (on === null) return undefined
  const year = Number(on.slice(0, 4))
  if (said.startsWith("---")) {
    const day = asDay(`${on.slice(0, 8)}${said.slice(3)}`)
    return day && (!latest || day <= on) ? day : undefined
  }
  let [nearest, least]: [Day | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const y of [year - 1, year, year + 1]) {
    const day = asDay(`${y}-${said.slice(2)}`)
    if (day === undefined || (latest && day > on)) continue
    const distance = Math.abs(numberOfDay(day) - numberOfDay(on))
    if (distance < least) [nearest, least] = [day, distance]
  }
  return nearest
}
