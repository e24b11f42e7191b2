/** One paper's package: what goes along and what stays, each with its reason, before it is made. */
import { Button, Checkbox } from "@mantine/core"
import { useMutation, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { PackedThing } from "../../../engine/views/packing.ts"
import { fileNamed } from "../../../locales/names.ts"
import { useClient } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { Failure } from "../parts/Failure.tsx"
import { unturned } from "../parts/marks.ts"
import { saveFile } from "../parts/save-file.ts"
import { documentsWords as t } from "./words.ts"

interface ThingsProps {
  readonly title: string
  readonly list: readonly PackedThing[]
  /** Asked to go along. */
  readonly ticked?: readonly string[]
  readonly onTick?: (item: string) => void
}
const Things = ({ title, list, ticked = [], onTick }: ThingsProps) =>
  list.length > 0 && (
    <>
      <p>{title}</p>
      <ul className="plain-list">
        {list.map(({ name, label, why, item, tick }) => (
          <li key={`${item ?? ""}${name}`}>
            <span className="file">
              {label} {unturned(fileNamed(name))}
            </span>{" "}
            <span className="dim">{why}</span>
            {tick && item && onTick && <Checkbox label={t.tick} checked={ticked.includes(item)} onChange={() => onTick(item)} />}
          </li>
        ))}
      </ul>
    </>
  )
export const PackPaper = ({
  caseId,
  doc,
  claim,
}: {
  readonly caseId: string
  readonly doc: string
  readonly claim: string | undefined
}) => {
  const client = useClient()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const along = ticked.length > 0 ? ticked : undefined
  const list = useQuery({
    queryKey: ["case", caseId, "pack", doc, claim, ticked],
    queryFn: () => client.ask("packList", { path: { case: caseId }, query: { doc, claim, with: along?.join(",") } }),
    placeholderData: (before) => before,
  })
  const onTick = (item: string): void => setTicked(ticked.includes(item) ? ticked.filter((one) => one !== item) : [...ticked, item])
  const pack = useMutation({
    mutationFn: async () => saveFile(await client.file("pack", { path: { case: caseId }, body: { for: doc, claim, with: along } })),
  })
  const book = useMutation({
    mutationFn: async () =>
      saveFile(await client.file("bundle", { path: { case: caseId }, query: { doc, claim, with: along?.join(",") } })),
  })
  return (
    <Answered query={list}>
      {({ goes, stays }) => (
        <>
          <Things title={t.goes} list={goes} ticked={ticked} onTick={onTick} />
          <Things title={t.stays} list={stays} ticked={ticked} onTick={onTick} />
          <Button variant="default" loading={pack.isPending} onClick={() => pack.mutate()}>
            {t.packDo}
          </Button>
          {goes.some(({ kind }) => kind === "bundle") && (
            <Button variant="default" loading={book.isPending} onClick={() => book.mutate()}>
              {t.bundleDo}
            </Button>
          )}
          <Failure error={pack.error ?? book.error} />
        </>
      )}
    </Answered>
  )
}
