/** Numbers with hidden digits: two of them can be compatible, never equal. */

export const isMasked = (number: string): boolean => /[*＊]|[xX]{2,}/.test(number)

/** True when one of two different numbers is masked and every visible digit of both agrees. Lengths must agree, and four digits at least must be visible. */
export const compatibleNumbers = (a: string, b: string): boolean => {
  if (a === b) return true
  if (a.length !== b.length || (!isMasked(a) && !isMasked(b))) return false
  const visible = (number: string): readonly [head: string, tail: string] => {
    const match = /^([^*＊xX]*)(?:.*[*＊xX])?([^*＊xX]*)$/.exec(number)
    return isMasked(number) ? [match?.[1] ?? "", match?.[2] ?? ""] : [number, number]
  }
  const [headA, tailA] = visible(a)
  const [headB, tailB] = visible(b)
  if (isMasked(a) && headA.length + tailA.length < 4) return false
  if (isMasked(b) && headB.length + tailB.length < 4) return false
  const head = Math.min(headA.length, headB.length)
  const tail = Math.min(tailA.length, tailB.length)
  return headA.slice(0, head) === headB.slice(0, head) && tailA.slice(tailA.length - tail) === tailB.slice(tailB.length - tail)
}
