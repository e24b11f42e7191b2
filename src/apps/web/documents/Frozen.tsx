/** A paper that was issued stays what it is: its day, its files, its package and where it was handed in, whatever was answered since. */
import { Button } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import type { IssuedView } from "../../../engine/views/issued.ts"
import { useClient } from "../api/case-data.ts"
import { dateWords } from "../parts/dates.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { saveFile } from "../parts/save-file.ts"
import { HandedIn } from "./HandedIn.tsx"
import { PackPaper } from "./PackPaper.tsx"
import { documentsWords as t } from "./words.ts"

/** What a draft of today says otherwise. */
const Since = ({ since }: Pick<IssuedView, "since">) => {
  if (since === null) return <p className="care">{t.noDraftNow}</p>
  const changes = since.added.length + since.gone.length
  if (changes === 0) return null
  return (
    <>
      <p className="care">{t.changedSince}</p>
      <Fold title={t.since(changes)}>
        <ul className="plain-list">
          {since.added.map((text) => (
            <li key={text}>{t.added(unturned(text))}</li>
          ))}
          {since.gone.map((text) => (
            <li key={text}>{t.gone(unturned(text))}</li>
          ))}
        </ul>
      </Fold>
    </>
  )
}

export const Frozen = ({ caseId, paper }: { readonly caseId: string; readonly paper: IssuedView }) => {
  const client = useClient()
  const save = useMutation({
    mutationFn: async (id: string) => saveFile(await client.file("issued", { path: { case: caseId }, query: { id } })),
  })
  const claim = paper.claim ?? undefined
  return (
    <section className="frozen" aria-label={t.frozenOn(dateWords(paper.day))}>
      <p>
        <span className="tag tag-good">{t.frozenOn(dateWords(paper.day))}</span>
      </p>
      <div className="buttons">
        {paper.files.map(({ item, name, format }) => (
          <Button
            key={item}
            variant="default"
            aria-label={`${t.final(t.formats[format as keyof typeof t.formats] ?? format)} ${name}`}
            onClick={() => save.mutate(item)}
          >
            {t.final(t.formats[format as keyof typeof t.formats] ?? format)}
          </Button>
        ))}
      </div>
      <Failure error={save.error} />
      <Since since={paper.since} />
      <Fold title={t.packTitle}>
        <PackPaper caseId={caseId} doc={paper.doc} claim={claim} />
      </Fold>
      <Fold title={t.handedIn}>
        <HandedIn caseId={caseId} paper={paper} claim={claim} />
      </Fold>
    </section>
  )
}
