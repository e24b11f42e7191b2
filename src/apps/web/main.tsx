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
import "./style/wide.css"
import { MantineProvider } from "@mantine/core"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./App.tsx"
import { ClientProvider } from "./api/case-data.ts"
import { httpClient } from "./api/http-client.ts"
import { takeToken } from "./api/token.ts"
import { CrashGuard } from "./parts/CrashGuard.tsx"
import { theme } from "./theme.ts"

const client = httpClient(takeToken())
// The server is on this machine: a phone without a network must not make the page wait.
const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", retry: 1, refetchOnWindowFocus: false, staleTime: 5_000 },
    mutations: { networkMode: "always", retry: 0 },
  },
})

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <CrashGuard>
        <QueryClientProvider client={queries}>
          <ClientProvider value={client}>
            <App />
          </ClientProvider>
        </QueryClientProvider>
      </CrashGuard>
    </MantineProvider>
  </StrictMode>,
)
