/** A question that was answered elsewhere since this tab showed it: both answers, and the person says which one stands. */
import { Button } from "@mantine/core"
import { Note } from "../parts/Note.tsx"
import { questionsWords as t } from "./words.ts"

interface ElsewhereProps {
  /** Both in words; `here` is empty where nothing was written in this tab. */
  readonly there: string
  readonly here: string
  readonly busy: boolean
  readonly onThere: () => void
  readonly onHere: () => void
}
export const Elsewhere = ({ there, here, busy, onThere, onHere }: ElsewhereProps) => (
  <Note tone="care" title={t.elsewhere.title}>
    <p>{t.elsewhere.there(there)}</p>
    {here !== "" && <p>{t.elsewhere.here(here)}</p>}
    <div className="buttons">
      <Button variant="default" onClick={onThere}>
        {t.elsewhere.keepThere}
      </Button>
      {here !== "" && (
        <Button variant="default" loading={busy} onClick={onHere}>
          {t.elsewhere.keepHere}
        </Button>
      )}
    </div>
  </Note>
)
