/** What an address that was used before shows: how to come in again, and nothing else. */
import { frameWords as t } from "./words.ts"

export const UsedAddress = () => (
  <main id="main">
    <h1>{t.used.title}</h1>
    {t.used.lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </main>
)
