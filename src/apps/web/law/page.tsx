/** The law, apart from any case, as a page. */
import type { WebPage } from "../page.ts"
import { LawPage } from "./LawPage.tsx"
import { lawName } from "./place.ts"

export const lawPage: WebPage = {
  name: lawName,
  needs: 0,
  Show: ({ parts: [wanted, on] }) => <LawPage wanted={wanted || undefined} on={on || undefined} />,
}
