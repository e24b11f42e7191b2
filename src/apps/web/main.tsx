/** Starts the page: takes the token, injects the client over HTTP, and shows the app. */
import "@mantine/core/styles.css"
import "./style/base.css"
import "./style/frame.css"
import "./style/boxes.css"
import "./style/case.css"
import "./style/materials.css"
import "./style/timeline.css"
import "./style/findings.css"
import "./style/law.css"
import "./causes/causes.css"
import "./plan/plan.css"
import "./questions/questions.css"
import "./safety/safety.css"
import "./style/wide.css"
import { MantineProvider } from "@mantine/core"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./App.tsx"
import { ClientProvider } from "./api/case-data.ts"
import { httpClient } from "./api/http-client.ts"
import { enter, staysBlank, tokenOfTab } from "./api/token.ts"
import { CrashGuard } from "./frame/CrashGuard.tsx"
import { UsedAddress } from "./frame/UsedAddress.tsx"
import { blank } from "./leave.ts"
import { theme } from "./theme.ts"

const entrance = await enter()
const client = httpClient(tokenOfTab())
// The server is on this machine: a phone without a network must not make the page wait.
const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", retry: 1, refetchOnWindowFocus: false, staleTime: 5_000 },
    mutations: { networkMode: "always", retry: 0 },
  },
})

const page = (
  <QueryClientProvider client={queries}>
    <ClientProvider value={client}>
      <App />
    </ClientProvider>
  </QueryClientProvider>
)
// An address that was used shows nothing of a case, not even in a tab that has a key of its own: it was opened from the history.
if (staysBlank(entrance)) blank()
else
  createRoot(document.getElementById("root") as HTMLElement).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <CrashGuard>{entrance === "used" ? <UsedAddress /> : page}</CrashGuard>
      </MantineProvider>
    </StrictMode>,
  )
