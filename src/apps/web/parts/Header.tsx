/** Name, promise, the way home, and the way out: one tap or two Esc cover the page. */
import { Button } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import { homeHref } from "../route.ts"
import { texts } from "../texts.ts"

const escapeWithinMs = 800

/** Covers everything with a blank page under a title that says nothing; the word in the corner returns. */
const Blank = ({ onBack }: { readonly onBack: () => void }) => {
  useEffect(() => {
    const title = document.title
    // What lies beneath is out of reach for keyboard and screen reader too.
    const beneath = document.querySelectorAll<HTMLElement>("main, footer, .head-in, .skip")
    document.title = texts.blankTitle
    for (const part of beneath) part.inert = true
    return () => {
      for (const part of beneath) part.inert = false
      document.title = title
    }
  }, [])
  return (
    <div className="blank">
      <button type="button" onClick={onBack}>
        {texts.comeBack}
      </button>
    </div>
  )
}

export const Header = ({ inCase }: { readonly inCase: boolean }) => {
  const [hidden, setHidden] = useState(false)
  const lastEscape = useRef(0)
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return
      if (event.timeStamp - lastEscape.current < escapeWithinMs) setHidden(true)
      lastEscape.current = event.timeStamp
    }
    addEventListener("keydown", heard)
    return () => removeEventListener("keydown", heard)
  }, [])
  return (
    <header className="head">
      <div className="head-in">
        <a className="brand" href={homeHref}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{texts.name}</span>
        </a>
        {inCase && (
          <a className="head-home" href={homeHref}>
            {texts.home}
          </a>
        )}
        <p className="promise">
          <span>{texts.promise}</span> <span>{texts.notLawyer}</span>
        </p>
        <Button variant="default" size="sm" title={texts.quickLeaveHint} onClick={() => setHidden(true)}>
          {texts.quickLeave}
        </Button>
      </div>
      {hidden && <Blank onBack={() => setHidden(false)} />}
    </header>
  )
}
