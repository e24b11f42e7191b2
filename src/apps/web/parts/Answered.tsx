/** Shows a query's answer, or calmly that it is on its way or did not come. */
import { Button, Loader } from "@mantine/core"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Said } from "./Failure.tsx"
import { Note } from "./Note.tsx"
import { pageWords } from "./words.ts"

export const Answered = <T,>({ query, children }: { readonly query: UseQueryResult<T>; readonly children: (value: T) => ReactNode }) => {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) {
    return (
      <Note title={pageWords.notDone} tone="care">
        <Said error={query.error} />
        <Button variant="default" onClick={() => query.refetch()}>
          {pageWords.retry}
        </Button>
      </Note>
    )
  }
  return (
    <p className="loading" role="status">
      <Loader size="sm" type="dots" /> {pageWords.loading}
    </p>
  )
}
