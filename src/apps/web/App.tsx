/** The one page: header, then either the list of cases or one case at one of its steps. */

import { CasePage } from "./case/CasePage.tsx"
import { Header } from "./frame/Header.tsx"
import { Home } from "./home/Home.tsx"
import { LawPage } from "./law/LawPage.tsx"
import { Fold } from "./parts/Fold.tsx"
import { lawHref, type Route, useRoute } from "./route.ts"
import { SheetPage } from "./sheet/SheetPage.tsx"
import { texts } from "./texts.ts"
import { TurnPage } from "./turn/TurnPage.tsx"

const Page = ({ route }: { readonly route: Route }) => {
  if (route.law?.sheet) return <SheetPage caseId={route.law.sheet} />
  if (route.turn) return <TurnPage caseId={route.turn} />
  if (route.law) return <LawPage wanted={route.law.wanted} on={route.law.on} />
  return route.caseId === undefined ? (
    <Home lost={route.lost === true} />
  ) : (
    <CasePage key={route.caseId} caseId={route.caseId} step={route.step} at={route.at} />
  )
}

export const App = () => {
  const route = useRoute()
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById("main")?.focus()}>
        {texts.skip}
      </button>
      <Header inCase={route.caseId !== undefined || route.law !== undefined || route.turn !== undefined} />
      <main id="main" tabIndex={-1}>
        <Page route={route} />
      </main>
      <footer className="foot">
        <p>{texts.first.rememberLines[2]}</p>
        <Fold title={texts.leaving.title}>
          <ul className="plain-list">
            {[...texts.leaving.does, ...texts.leaving.doesNot].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
        <p>
          <a className="foot-link" href={lawHref()}>
            {texts.law.title}
          </a>
        </p>
      </footer>
    </>
  )
}
