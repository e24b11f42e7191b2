/** When two differently written numbers may be the same line. */
import { classOf, compatible } from "../case/number/number.ts"

export const isMasked = (number: string): boolean => classOf(number) === "masked"
const shown = (number: string): number => number.replace(/\D/g, "").length
/** Compatible as `case/number/number.ts` has it, and both show at least four digits: fewer would fit half of all numbers. */
export const mayBeSame = (a: string, b: string): boolean => shown(a) >= 4 && shown(b) >= 4 && compatible(a, b)
