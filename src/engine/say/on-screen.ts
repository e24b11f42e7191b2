/** A value as screens write it: days and moments as people write them (2025年12月3日 19:31), anything else as it is. */

const moment = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\+08:00)?)?$/

export const onScreen = (value: string | number): string => {
  const match = moment.exec(String(value))
  if (!match) return String(value)
  const [, year, month, day, clock, seconds] = match
  const date = `${year}年${Number(month)}月${Number(day)}日`
  return clock ? `${date} ${clock}${seconds && seconds !== ":00" ? seconds : ""}` : date
}
