/** Erasing one file: what goes with it and where its bytes stand besides is said before, and once more after. */
import { Button } from "@mantine/core"
import { useMutation, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useChanged, useClient } from "../api/case-data.ts"
import type { Copy } from "../api/client.ts"
import { Answered } from "../parts/Answered.tsx"
import { Failure } from "../parts/Failure.tsx"
import { pageWords } from "../parts/words.ts"
import { materialsWords as t } from "./words.ts"

/** Where the same bytes stand, and what no program reaches. */
export const CopyList = ({ copies, title }: { readonly copies: readonly Copy[]; readonly title: string }) => {
  const lists = [
    { title, some: copies.filter((copy) => copy.certain) },
    { title: t.eraseMayHold, some: copies.filter((copy) => !copy.certain) },
  ].filter(({ some }) => some.length > 0)
  return (
    <>
      {lists.map((list) => (
        <div key={list.title}>
          <p className="care">{list.title}</p>
          <ul className="plain-list">
            {list.some.map((copy) => (
              <li key={copy.id}>{copy.name}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="dim">{t.eraseOutside}</p>
    </>
  )
}
interface EraseProps {
  readonly caseId: string
  readonly id: string
  readonly onErased: (copies: readonly Copy[]) => void
}
const Asking = ({ caseId, id, onErased, onNo }: EraseProps & { readonly onNo: () => void }) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const before = useQuery({
    queryKey: ["case", caseId, "copies", id],
    queryFn: () => client.ask("copies", { path: { case: caseId }, query: { id } }),
    gcTime: 0,
  })
  const erase = useMutation({
    mutationFn: () => client.ask("erase", { path: { case: caseId }, body: { id } }),
    onSuccess: ({ copies }) => {
      onErased(copies)
      return changed()
    },
  })
  return (
    <div className="asking">
      <p>{t.eraseAsk}</p>
      <Answered query={before}>
        {({ erases, copies }) => (
          <>
            {erases.length > 1 && <p>{t.eraseInside(erases.length - 1)}</p>}
            <CopyList copies={copies} title={t.eraseCopies} />
            <Button size="sm" variant="default" loading={erase.isPending} onClick={() => erase.mutate()}>
              {t.eraseDo}
            </Button>
            <Button size="sm" variant="subtle" onClick={onNo}>
              {pageWords.no}
            </Button>
          </>
        )}
      </Answered>
      <Failure error={erase.error} />
    </div>
  )
}
export const Erase = (props: EraseProps) => {
  const [asking, setAsking] = useState(false)
  if (asking) return <Asking {...props} onNo={() => setAsking(false)} />
  return (
    <button type="button" className="link quiet" onClick={() => setAsking(true)}>
      {t.erase}
    </button>
  )
}
