/** The whole of what is seen: header, the page that the address names, footer. */
import { Footer } from "./frame/Footer.tsx"
import { Header } from "./frame/Header.tsx"
import { frameWords } from "./frame/words.ts"
import { Home } from "./home/Home.tsx"
import { pageAt } from "./pages.ts"
import { useRoute } from "./route.ts"

export const App = () => {
  const route = useRoute()
  const page = pageAt(route)
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById("main")?.focus()}>
        {frameWords.skip}
      </button>
      <Header atHome={page === undefined} />
      <main id="main" tabIndex={-1}>
        {page ? <page.Show parts={route.parts} /> : <Home lost={route.lost === true} />}
      </main>
      <Footer atHome={page === undefined} />
    </>
  )
}
