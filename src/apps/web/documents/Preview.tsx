/** A document as an accessible page inside the page: in a frame that may run nothing, as tall as its text. */
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { DocumentRow } from "../../api/answers.ts"
import { useClient } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { paperAsked } from "./paper-asked.ts"
import { documentsWords as t } from "./words.ts"

const firstHeight = 480
const edge = 40
const heightOf = (body: HTMLElement | undefined): number => (body ? Math.ceil(body.getBoundingClientRect().bottom) + edge : firstHeight)

/** `allow-same-origin` without `allow-scripts`: the page may measure the frame, the frame can run nothing. */
const Frame = ({ title, html }: { readonly title: string; readonly html: string }) => {
  const [height, setHeight] = useState(firstHeight)
  return (
    <iframe
      className="paper"
      title={t.frame(title)}
      sandbox="allow-same-origin"
      srcDoc={html}
      style={{ height }}
      onLoad={(event) => setHeight(heightOf(event.currentTarget.contentDocument?.body))}
    />
  )
}
export const Preview = ({ caseId, line }: { readonly caseId: string; readonly line: DocumentRow }) => {
  const client = useClient()
  const text = useQuery({
    queryKey: ["case", caseId, "document", line.doc, line.for, line.counterparty, "html"],
    queryFn: async () => (await client.file("document", paperAsked(caseId, line, "html"))).blob.text(),
  })
  return <Answered query={text}>{(body) => <Frame title={line.title} html={body} />}</Answered>
}
