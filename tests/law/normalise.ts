/** Folds what differs between copies of the same article (full and half width, spaces, line ends) and nothing else. */
const halfWidth: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", "！": "!", "？": "?" }
export const normalise = (text: string): string =>
  text.replace(/\s+/g, "").replace(/[，；：（）！？]/g, (mark) => halfWidth[mark] as string)
