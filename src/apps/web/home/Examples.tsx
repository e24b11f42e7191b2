/** Opens a made-up case, so that a person sees the whole before handing over anything of their own. */
import { Button } from "@mantine/core"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useClient } from "../api/case-data.ts"
import { RefusedCall } from "../api/client.ts"
import { materialsPlace } from "../materials/place.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { go } from "../route.ts"
import { homeWords as t } from "./words.ts"

export const Examples = () => {
  const client = useClient()
  const queries = useQueryClient()
  const examples = useQuery({ queryKey: ["examples"], queryFn: () => client.ask("examples"), staleTime: Number.POSITIVE_INFINITY })
  const open = useMutation({
    mutationFn: (name: string) => client.ask("openExample", { path: { name } }),
    onSuccess: (made) => {
      void queries.invalidateQueries({ queryKey: ["cases"] })
      go(materialsPlace.href(made.case))
    },
  })
  const [first, ...others] = examples.data ?? []
  return (
    <section className="example">
      <Button variant="light" disabled={!first} loading={open.isPending} onClick={() => first && open.mutate(first.name)}>
        {t.example}
      </Button>
      <p className="dim">{t.exampleLead}</p>
      {/* Without a token the list of cases beside it says so; once is enough. */}
      <Failure
        error={open.error ?? (examples.error instanceof RefusedCall && examples.error.code === "bad-token" ? null : examples.error)}
      />
      {others.length > 0 && (
        <Fold title={t.moreExamples}>
          <ul className="plain-list">
            {others.map((one) => (
              <li key={one.name}>
                <button type="button" className="link" disabled={open.isPending} onClick={() => open.mutate(one.name)}>
                  {one.title}
                </button>
                {one.about && <p className="dim">{one.about.split("\n")[0]}</p>}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}
