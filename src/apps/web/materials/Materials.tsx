/** Step 1: hand over files, and see for each what was read, kept and refused. */
import { Button } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useCase, useClient } from "../api/case-data.ts"
import type { Copy } from "../api/client.ts"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { Note } from "../parts/Note.tsx"
import type { SectionProps } from "../section.ts"
import { DropZone } from "./DropZone.tsx"
import { CopyList } from "./Erase.tsx"
import { ItemCard } from "./ItemCard.tsx"
import { materialsWords as t } from "./words.ts"

const Formats = () => {
  const client = useClient()
  const formats = useQuery({ queryKey: ["formats"], queryFn: () => client.ask("formats"), staleTime: Number.POSITIVE_INFINITY })
  return (
    <Fold title={t.formats}>
      <Answered query={formats}>
        {(list) => (
          <ul className="plain-list">
            {list.map((format) => (
              <li key={format.title}>
                {format.title}
                <p className="dim">{format.limits.join(" ")}</p>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Fold>
  )
}

export const Materials = ({ caseId }: SectionProps) => {
  const items = useCase(caseId, "items")
  const [erased, setErased] = useState<{ readonly name: string; readonly copies: readonly Copy[] }>()
  return (
    <>
      <p className="lead">{t.lead}</p>
      <DropZone caseId={caseId} />
      <h2>{t.list}</h2>
      {erased && (
        <Note title={t.erasedNow(erased.name)} tone={erased.copies.length > 0 ? "care" : "plain"}>
          <CopyList copies={erased.copies} title={t.stillCopies} />
          <Button size="sm" variant="default" onClick={() => setErased(undefined)}>
            {t.close}
          </Button>
        </Note>
      )}
      <Answered query={items}>
        {(list) => {
          const files = list.filter((item) => !item.statement)
          const statements = list.length - files.length
          return (
            <>
              {files.length === 0 && (
                <div className="empty">
                  <p>{t.none}</p>
                  <p className="dim">{t.noneHow}</p>
                </div>
              )}
              <ul className="items">
                {files.map((item) => (
                  <ItemCard
                    key={item.id}
                    caseId={caseId}
                    item={item}
                    all={files}
                    onErased={(name, copies) => setErased({ name, copies })}
                  />
                ))}
              </ul>
              {statements > 0 && <p className="dim">{t.statements(statements)}</p>}
            </>
          )
        }}
      </Answered>
      <Formats />
    </>
  )
}
