/** The whole local API in one typed value, behind the guard. Described for people in docs/api.md. */
import { OpenAPIHono } from "@hono/zod-openapi"
import type { Desk } from "../desk/desk.ts"
import { limitJson, type Patience } from "./body.ts"
import { type Door, guard } from "./guard.ts"
import { type Pages, servePage } from "./pages.ts"
import { failure, problem } from "./problem.ts"
import { caseRoutes } from "./routes/cases.ts"
import { documentRoutes } from "./routes/documents.ts"
import { outgoingRoutes } from "./routes/papers-out.ts"
import { referenceRoutes } from "./routes/reference.ts"
import { sessionRoutes } from "./routes/session.ts"
import type { Sessions } from "./sessions.ts"

const routes = (desk: Desk, sessions: Sessions) =>
  new OpenAPIHono()
    .basePath("/api")
    .route("/", sessionRoutes(sessions))
    .route("/", caseRoutes(desk))
    .route("/", documentRoutes(desk))
    .route("/", outgoingRoutes(desk))
    .route("/", referenceRoutes(desk))

/** The app of the local server: guard first, then the API, then the page's own files. */
export const openApp = (desk: Desk, door: Door & { readonly sessions: Sessions }, pages: Pages, patience?: Patience) => {
  const app = new OpenAPIHono()
  app.use(guard(door))
  app.use(limitJson(patience))
  const api = routes(desk, door.sessions)
  app.route("/", api)
  app.doc31("/api/openapi.json", { openapi: "3.1.0", info: { title: "Anning", version: desk.engine.version } })
  app.get("*", servePage(pages))
  app.notFound((c) => problem(c, 404, "not-found", {}))
  app.onError(failure)
  return app
}
