/** Deleting a case from the list: what goes and what does not is said before. */
import { Button } from "@mantine/core"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useClient } from "../api/case-data.ts"
import { Failure } from "../parts/Failure.tsx"
import { pageWords } from "../parts/words.ts"
import { homeWords as t } from "./words.ts"

export const RemoveCase = ({ caseId, title }: { readonly caseId: string; readonly title: string }) => {
  const client = useClient()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => client.ask("remove", { path: { case: caseId }, body: { yes: true } }),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ["case", caseId] })
      return queries.invalidateQueries({ queryKey: ["cases"] })
    },
  })
  if (!asking) {
    return (
      <button type="button" className="link quiet" aria-label={t.removeOf(title)} onClick={() => setAsking(true)}>
        {t.remove}
      </button>
    )
  }
  return (
    <div className="asking">
      <p>{t.removeAsk(title)}</p>
      <p>{t.removeGoes}</p>
      <p>{t.removeStays}</p>
      <Button size="sm" variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
        {t.removeDo}
      </Button>
      <Button size="sm" variant="subtle" onClick={() => setAsking(false)}>
        {pageWords.no}
      </Button>
      <Failure error={remove.error} />
    </div>
  )
}
