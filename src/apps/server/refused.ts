/** What a route answers when a parameter is not as described. */
import type { Hook } from "@hono/zod-openapi"
import type { Env } from "hono"
import { problem } from "./problem.ts"

export const badArgument: Hook<unknown, Env, string, Response | undefined> = (result, c) => {
  if (result.success) return undefined
  const names = [...new Set(result.error.issues.map((issue) => issue.path.join(".")))]
  return names.includes("case") ? problem(c, 400, "bad-case-id") : problem(c, 400, "bad-argument", { what: names.join(", ") })
}
