/** What is said of characters that a PDF can only show as boxes: in the paper by their numbers, beside it by themselves. */

/** A message full of pictures must not fill the page. */
const most = 20
const list = (named: readonly string[]): string => `${named.slice(0, most).join("、")}${named.length > most ? `等 ${named.length} 个` : ""}`
const codeOf = (character: string): string => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`
/** The last line of the paper itself, which cannot print them. */
export const boxesInPaper = (characters: readonly string[]): string =>
  `本件中有字符不在随程序的字体里，上文印成了方框：${list(characters.map(codeOf))}（Unicode 编码）。`
/** Told when the paper is drafted. */
export const chartBoxes = (characters: readonly string[]): string =>
  `PDF 里有字符印不出来，印成了方框：${list(characters.map((one) => `${one}（${codeOf(one)}）`))}。姓名、名称里有的，请改用同一份文书的 DOCX 版打印，或者打印后手写补上，再签名。`
