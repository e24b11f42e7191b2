/** The sentence for an act that failed; nothing while it did not. */
import { texts } from "../texts.ts"
import { Note } from "./Note.tsx"

export const Failure = ({ error }: { readonly error: Error | null }) =>
  error ? (
    <Note title={texts.errors.title} tone="care">
      <p>{error.message}</p>
      <p>{texts.errors.kept}</p>
    </Note>
  ) : null
