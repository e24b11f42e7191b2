/** At the foot of every page: the one thing that never waits, what leaving does, and the way to the law. */
import { lawHref } from "../law/place.ts"
import { lawWords } from "../law/words.ts"
import { Fold } from "../parts/Fold.tsx"
import { CalledNumbers } from "../safety/CalledNumbers.tsx"
import { frameWords as t } from "./words.ts"

/** At home the sentence stands above already. */
export const Footer = ({ atHome }: { readonly atHome: boolean }) => (
  <footer className="foot">
    {!atHome && (
      <p>
        <CalledNumbers text={t.emergency} />
      </p>
    )}
    <Fold title={t.leaving.title}>
      <ul className="plain-list">
        {[...t.leaving.does, ...t.leaving.doesNot].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fold>
    <p>
      <a className="foot-link" href={lawHref()}>
        {lawWords.title}
      </a>
    </p>
  </footer>
)
