/** Names of what the page alone shows: formats of papers, and which sources are weak. Words of the engine's codes are in `locales/names.ts`. */
export const formatNames: Readonly<Record<string, string>> = { docx: "Word", pdf: "PDF", md: "文本", html: "网页", txt: "纯文本" }
/** The Chinese word, or the code itself where there is none. */
export const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code
export const weakConfidences: ReadonlySet<string> = new Set(["secondary-single", "secondary-multi-weak", "inference"])
