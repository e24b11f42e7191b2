/** What a route answers when a parameter is not as described. */
import type { Hook } from "@hono/zod-openapi"
import type { Env } from "hono"
import { problem } from "./problem.ts"

/** Where a parameter stands, by zod-openapi's name for it. */
const places: Readonly<Record<string, string>> = { json: "body", query: "query", param: "path", header: "header" }
/** Kinds of zod that JSON calls otherwise. */
const kinds: Readonly<Record<string, string>> = { record: "object" }
export const badArgument: Hook<unknown, Env, string, Response | undefined> = (result, c) => {
  if (result.success) return undefined
  const issues = result.error.issues.map((issue) => ({
    name: issue.path.join("."),
    ...("expected" in issue ? { expected: issue.expected } : {}),
  }))
  const names = [...new Set(issues.map(({ name }) => name))]
  if (result.target === "param" && names.includes("case")) return problem(c, 400, "bad-case-id")
  const place = places[result.target] ?? result.target
  // The body itself has no name: then the whole of it is meant.
  const what = names.map((name) => name || "JSON").join(", ")
  const expected = issues.length === 1 ? issues[0]?.expected : undefined
  return problem(c, 400, "bad-argument", {
    what,
    where: place,
    ...(expected === undefined ? {} : { expected: kinds[expected] ?? expected }),
  })
}
