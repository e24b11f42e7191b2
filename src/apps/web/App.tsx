/** The one page: header, then either the list of cases or one case at one of its steps. */

import { CasePage } from "./case/CasePage.tsx"
import { Home } from "./home/Home.tsx"
import { Header } from "./parts/Header.tsx"
import { useRoute } from "./route.ts"
import { texts } from "./texts.ts"

export const App = () => {
  const route = useRoute()
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById("main")?.focus()}>
        {texts.skip}
      </button>
      <Header inCase={route.caseId !== undefined} />
      <main id="main" tabIndex={-1}>
        {route.caseId === undefined ? <Home /> : <CasePage key={route.caseId} caseId={route.caseId} step={route.step} at={route.at} />}
      </main>
      <footer className="foot">
        <p>{texts.first.rememberLines[2]}</p>
      </footer>
    </>
  )
}
