/** Events in time order, day by day, counts before content; of one day where a day was tapped. */
import { Button } from "@mantine/core"
import { useInfiniteQuery } from "@tanstack/react-query"
import type { EventView } from "../../../engine/views/timeline.ts"
import { useCase, useClient, useSummary } from "../api/case-data.ts"
import { Failure } from "../parts/Failure.tsx"
import { pageWords } from "../parts/words.ts"
import { DayFold, eventsByDay } from "./DayFold.tsx"
import { timelineWords as t } from "./words.ts"

const pageSize = 300
/** A day is sought in larger steps, since only its rows are shown. */
const dayPageSize = 2_000

interface EventListProps {
  readonly caseId: string
  readonly who: string
  readonly day: string | undefined
  readonly names: ReadonlyMap<string, string>
}

export const EventList = ({ caseId, who, day, names }: EventListProps) => {
  const client = useClient()
  const items = useCase(caseId, "items")
  const unread = useSummary(caseId).data?.unread !== undefined
  const limit = day ? dayPageSize : pageSize
  const pages = useInfiniteQuery({
    queryKey: ["case", caseId, "events", who, limit],
    queryFn: ({ pageParam }) => client.events(caseId, { ...(who ? { for: who } : {}), offset: pageParam, limit }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const had = all.reduce((sum, page) => sum + page.events.length, 0)
      return last.events.length > 0 && had < last.total ? had : undefined
    },
  })
  if (pages.error) return <Failure error={pages.error} />
  if (!pages.data)
    return (
      <p className="loading" role="status">
        {pageWords.loading}
      </p>
    )
  const had: readonly EventView[] = pages.data.pages.flatMap((page) => page.events)
  const rows = day ? had.filter((event) => event.at?.startsWith(day)) : had
  const total = pages.data.pages[0]?.total ?? 0
  // Rows come in time order: once one is past the day, the day is complete.
  const reachedEnd = day !== undefined && had.some((event) => event.at === null || event.at.slice(0, 10) > day)
  if (!total)
    return (
      <div className="empty">
        <p>{unread ? t.noneRead : t.none}</p>
      </div>
    )
  // The last loaded day may go on: its count is told when it is complete.
  const unfinished = pages.hasNextPage && !reachedEnd ? (rows.at(-1)?.at?.slice(0, 10) ?? t.noDate) : undefined
  return (
    <>
      <p className="dim">{day ? t.total(rows.length) : t.total(total)}</p>
      <div>
        {eventsByDay(rows).map((one, i) => (
          <DayFold key={one.day} {...one} first={i === 0} whole={one.day !== unfinished} names={names} items={items.data ?? []} />
        ))}
      </div>
      {rows.length === 0 && !pages.hasNextPage && <p className="dim">{t.noneDay(unread)}</p>}
      {pages.hasNextPage && !reachedEnd && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t.more(Math.min(limit, total - had.length))}
        </Button>
      )}
    </>
  )
}
