/** What a paper states, read back one sentence at a time: right, not right, or not to be written. How many are left only falls. */
import { Button } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import { useEffect, useRef, useState } from "react"
import type { ReadBackView } from "../../../engine/views/readback.ts"
import { fileNamed } from "../../../locales/names.ts"
import type { DocumentRow } from "../../api/answers.ts"
import { useCase, useChanged, useClient } from "../api/case-data.ts"
import { materialsPlace } from "../materials/place.ts"
import { Answered } from "../parts/Answered.tsx"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { questionsPlace } from "../questions/place.ts"
import { GoOut } from "./GoOut.tsx"
import { type OwnWords, Rewrite, Rewritten } from "./Rewrite.tsx"
import { documentsWords as t } from "./words.ts"

interface Said {
  readonly ids: readonly string[]
  readonly leaveOut: boolean
}
/** The answer behind a sentence, or else the material. */
const behind = (caseId: string, { sources }: ReadBackView): string => {
  const question = sources.find((source) => source.question !== undefined)?.question
  return question === undefined ? materialsPlace.href(caseId) : questionsPlace.href(caseId, question)
}
const Card = ({
  caseId,
  one,
  takeFocus,
  busy,
  onSay,
  onRewrite,
}: {
  readonly caseId: string
  readonly one: ReadBackView
  readonly takeFocus: boolean
  readonly busy: boolean
  readonly onSay: (leaveOut: boolean) => void
  readonly onRewrite: (words: OwnWords[string]) => void
}) => {
  const sentence = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (takeFocus) sentence.current?.focus()
  }, [takeFocus])
  return (
    <div className="card question">
      <p ref={sentence} tabIndex={-1} className="read-back">
        {unturned(one.sentence)}
      </p>
      <ul className="plain-list dim">
        {one.sources.map(({ item, name, where }) => (
          <li key={item} className="file">
            {t.source(unturned(fileNamed(name)), where)}
          </li>
        ))}
      </ul>
      <div className="buttons yes-or-no">
        {/* Yes and no weigh the same: nobody is led to a yes. */}
        <Button variant="default" disabled={busy} onClick={() => onSay(false)}>
          {t.readRight}
        </Button>
        <Button variant="default" component="a" href={behind(caseId, one)}>
          {t.readWrong}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => onSay(true)}>
          {t.readOut}
        </Button>
      </div>
      <Rewrite sentence={one.sentence} onUse={onRewrite} />
    </div>
  )
}
/** Sentences that were left out can be taken in again. */
const LeftOut = ({ list, onSay }: { readonly list: readonly ReadBackView[]; readonly onSay: (said: Said) => void }) =>
  list.length > 0 && (
    <Fold title={t.leftOut(list.length)}>
      <ul className="plain-list">
        {list.map((one) => (
          <li key={one.id}>
            {unturned(one.sentence)}{" "}
            <Button variant="subtle" size="compact-sm" onClick={() => onSay({ ids: [one.because ?? one.id], leaveOut: false })}>
              {t.takeIn}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  )

export const ReadBack = ({ caseId, line }: { readonly caseId: string; readonly line: DocumentRow }) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const said = useRef(false)
  const [words, setWords] = useState<OwnWords>({})
  const claim = useCase(caseId, "parties").data?.find(({ id }) => id === line.counterparty)?.claim ?? undefined
  const sentences = useCase(caseId, "readback", { for: line.doc, ...(claim === undefined ? {} : { claim }) })
  const say = useMutation({
    mutationFn: ({ ids, leaveOut }: Said) => client.ask("confirm", { path: { case: caseId }, body: { ids, leaveOut } }),
    onSuccess: () => {
      said.current = true
      return changed()
    },
  })
  return (
    <Answered query={sentences}>
      {(list) => {
        const open = list.filter(({ id, state }) => state === "new" && words[id] === undefined)
        const [one] = open
        return (
          <>
            <p role="status">{open.length > 0 ? t.readLeft(open.length, list.length) : t.readAll(list.length)}</p>
            {one && (
              <Card
                key={one.id}
                caseId={caseId}
                one={one}
                takeFocus={said.current}
                busy={say.isPending || sentences.isFetching}
                onSay={(leaveOut) => say.mutate({ ids: [one.id], leaveOut })}
                onRewrite={(own) => {
                  said.current = true
                  setWords({ ...words, [one.id]: own })
                }}
              />
            )}
            <Failure error={say.error} />
            <LeftOut list={list.filter(({ state }) => state === "left-out")} onSay={say.mutate} />
            <Rewritten words={words} onBack={(id) => setWords(Object.fromEntries(Object.entries(words).filter(([one]) => one !== id)))} />
            {open.length === 0 && <GoOut caseId={caseId} line={line} claim={claim} words={words} />}
          </>
        )
      }}
    </Answered>
  )
}
