/** The address of the page on which the law is looked up: `#/law/WORDS/DAY`. */
import { hrefTo } from "../route.ts"

export const lawName = "law"
/** With something looked up where given, on a day where given. */
export const lawHref = (wanted?: string, on?: string): string => hrefTo(lawName, wanted, on)
