/** A sentence in the person's own words, kept on the page until the paper is frozen. */
import { Button, Checkbox, Textarea } from "@mantine/core"
import { useState } from "react"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { documentsWords as t } from "./words.ts"

/** Own words by the ids of the sentences in whose place they stand. */
export type OwnWords = Readonly<Record<string, { readonly text: string; readonly cites: boolean }>>

/** Opened beside a sentence. `onUse` is given the words. */
export const Rewrite = ({ sentence, onUse }: { readonly sentence: string; readonly onUse: (words: OwnWords[string]) => void }) => {
  const [text, setText] = useState(unturned(sentence))
  const [cites, setCites] = useState(true)
  return (
    <Fold title={t.rewrite}>
      <Textarea
        autosize
        minRows={2}
        maxLength={2000}
        label={t.rewrite}
        description={t.rewriteHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox label={t.rewriteCites} checked={cites} onChange={() => setCites(!cites)} />
      <Button variant="default" disabled={text.trim() === "" || text === unturned(sentence)} onClick={() => onUse({ text, cites })}>
        {t.rewriteUse}
      </Button>
    </Fold>
  )
}
/** What was rewritten, each to be taken back. */
export const Rewritten = ({ words, onBack }: { readonly words: OwnWords; readonly onBack: (id: string) => void }) =>
  Object.keys(words).length > 0 && (
    <>
      <p>{t.rewritten(Object.keys(words).length)}</p>
      <ul className="plain-list">
        {Object.entries(words).map(([id, { text, cites }]) => (
          <li key={id}>
            {text} <span className="dim">{cites ? t.rewrittenStands : t.rewrittenBare}</span>{" "}
            <Button variant="subtle" size="compact-sm" onClick={() => onBack(id)}>
              {t.rewriteBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
