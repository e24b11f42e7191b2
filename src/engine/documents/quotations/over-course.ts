/** A few of many that weigh alike, from the first to the last: whoever reads only the first ones believes that it was over early. */
export const overCourse = <T>(list: readonly T[], most: number): readonly T[] => {
  if (list.length <= most) return list
  if (most <= 0) return []
  // Of one place the last has it: what happened lately goes on.
  if (most === 1) return list.slice(-1)
  return Array.from({ length: most }, (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))] as T)
}
