/** Small numbers as people write them in a sentence: 七个步骤. */
const numerals = "零一二三四五六七八九十"

/** Up to ten in Chinese, above that in figures. */
export const numeral = (n: number): string => numerals[n] ?? String(n)
