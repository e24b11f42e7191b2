/** The registry of pages. Adding one is one line here. */
import { casePage } from "./case/page.tsx"
import { lawPage } from "./law/page.tsx"
import type { WebPage } from "./page.ts"
import type { PageRoute } from "./route.ts"
import { sheetPage } from "./sheet/page.tsx"
import { turnPage } from "./turn/page.tsx"

export const pages: readonly WebPage[] = [casePage, lawPage, sheetPage, turnPage]

/** The page that an address leads to; undefined for home, and for what is no address of ours. */
export const pageAt = ({ page, parts }: PageRoute): WebPage | undefined =>
  pages.find((one) => one.name === page && parts.slice(0, one.needs).filter(Boolean).length === one.needs)
