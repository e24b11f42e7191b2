/** A term in one line, as it stands beside a channel or a rule of procedure. */
import type { TermView } from "../../engine/views/terms.ts"
import { named } from "../../locales/names.ts"
import { lengthInWords } from "./plain.ts"

export const termLine = (term: TermView): string => {
  const days = term.dayType === "working" ? "（工作日）" : ""
  const more = term.extensions.length === 0 ? "" : `，可延长 ${term.extensions.map(lengthInWords).join("、")}`
  const basis = term.basis.law ? `《${term.basis.title}》${term.basis.article ?? "（条号未核）"}` : `${term.basis.title}（不是法律规定）`
  return `    期限：${term.title} ${lengthInWords(term.length)}${days}${more} · ${basis} · ${named("confidence", term.confidence)}${term.hint ? "（提示）" : ""}`
}
