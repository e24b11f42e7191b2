/** Days and moments as people write them: 2025年12月3日, 2025年12月3日 19:31. Anything else is left as it is. */
const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\+08:00)?)?$/

export const dateWords = (text: string): string => {
  const match = pattern.exec(text)
  if (!match) return text
  const [, year, month, day, clock, seconds] = match
  const date = `${year}年${Number(month)}月${Number(day)}日`
  return clock ? `${date} ${clock}${seconds && seconds !== ":00" ? seconds : ""}` : date
}
