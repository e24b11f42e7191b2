/** The law, apart from any case, as a page. */
import type { Page } from "../page.ts"
import { LawPage } from "./LawPage.tsx"
import { lawName } from "./place.ts"

export const lawPage: Page = {
  name: lawName,
  needs: 0,
  Show: ({ parts: [wanted, on] }) => <LawPage wanted={wanted || undefined} on={on || undefined} />,
}
