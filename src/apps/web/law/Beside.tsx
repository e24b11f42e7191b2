/** What people commonly get wrong, and what could not be verified: on tap, each with its source. */
import { useQuery } from "@tanstack/react-query"
import { useClient } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { SourceLine } from "../parts/SourceLine.tsx"
import { pageWords } from "../parts/words.ts"
import { lawHref } from "./place.ts"
import { lawWords as t } from "./words.ts"

export const Misconceptions = () => {
  const client = useClient()
  const query = useQuery({ queryKey: ["misconceptions"], queryFn: () => client.ask("misconceptions"), staleTime: Number.POSITIVE_INFINITY })
  return (
    <section aria-labelledby="misconceptions">
      <h2 id="misconceptions">{t.misconceptions}</h2>
      <Answered query={query}>
        {(list) =>
          list.map((one) => (
            <Fold key={one.id} title={one.belief}>
              <p>{one.fact}</p>
              {one.basis.length > 0 && (
                <p>
                  {one.basis.map((ref) => (
                    <a key={ref} className="law-ref" href={lawHref(ref)}>
                      {ref}
                    </a>
                  ))}
                </p>
              )}
              <SourceLine source={one.source} confidence={one.confidence} />
            </Fold>
          ))
        }
      </Answered>
    </section>
  )
}

export const NotVerifiedList = () => {
  const client = useClient()
  const query = useQuery({ queryKey: ["not-verified"], queryFn: () => client.ask("notVerified"), staleTime: Number.POSITIVE_INFINITY })
  return (
    <section aria-labelledby="not-verified">
      <h2 id="not-verified">{t.notVerified}</h2>
      <p className="dim">{t.notVerifiedLead}</p>
      <Answered query={query}>
        {(list) => (
          <Fold title={t.notVerifiedCount(list.length)}>
            <dl className="measures">
              {list.map((one) => (
                <div key={one.id}>
                  <dt>{one.title}</dt>
                  <dd>{one.now}</dd>
                  <dd className="dim">
                    {t.settle}
                    {pageWords.colon}
                    {one.settle}
                  </dd>
                </div>
              ))}
            </dl>
          </Fold>
        )}
      </Answered>
    </section>
  )
}
