/** Name, promise, the way home, and the way out: one tap or two Esc. */
import { Button } from "@mantine/core"
import { useEffect } from "react"
import { leave, leaveOnTwoEscapes } from "../leave.ts"
import { homeHref } from "../route.ts"
import { texts } from "../texts.ts"

export const Header = ({ inCase }: { readonly inCase: boolean }) => {
  useEffect(leaveOnTwoEscapes, [])
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
        <Button variant="default" size="sm" title={texts.quickLeaveHint} onClick={leave}>
          {texts.quickLeave}
        </Button>
      </div>
    </header>
  )
}
