/** Step 1: hand over files, and see for each what was read, kept and refused. */
import { useQuery } from "@tanstack/react-query"
import { useCase, useClient } from "../api/case-data.ts"
import type { StepProps } from "../case/CasePage.tsx"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { texts } from "../texts.ts"
import { DropZone } from "./materials/DropZone.tsx"
import { ItemCard } from "./materials/ItemCard.tsx"

const t = texts.materials

const Formats = () => {
  const client = useClient()
  const formats = useQuery({ queryKey: ["formats"], queryFn: () => client.formats(), staleTime: Number.POSITIVE_INFINITY })
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

export const Materials = ({ caseId }: StepProps) => {
  const items = useCase(caseId, "items")
  return (
    <>
      <p className="lead">{t.lead}</p>
      <DropZone caseId={caseId} />
      <h2>{t.list}</h2>
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
                  <ItemCard key={item.id} caseId={caseId} item={item} all={files} />
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
