/** What a paper's file is called: a name that people understand, safe on every system. */
import type { Document } from "./sheet/ast.ts"

const longest = 40
/** Letters, digits and Han characters; what a system or a spreadsheet program could take for more goes. */
const plain = (text: string): string => [...text.replace(/[^\p{L}\p{N}]+/gu, "")].slice(0, longest).join("")
/** `投诉书-华信小额贷款-20261128.pdf`: what it is, whom it is about, for which day. `about`: the other side. */
export const paperFileName = ({ title }: Pick<Document, "title">, about: string | undefined, day: string, format: string): string =>
  [plain(title), plain(about ?? ""), day.replaceAll("-", "")].filter((part) => part !== "").join("-") + `.${format}`
