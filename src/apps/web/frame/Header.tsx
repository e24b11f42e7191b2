/** Name, promise, the way home, and the way out: one tap or two Esc. */
import { Button } from "@mantine/core"
import { useEffect } from "react"
import { leave, leaveOnTwoEscapes } from "../leave.ts"
import { homeHref } from "../route.ts"
import { frameWords as t } from "./words.ts"

export const Header = ({ atHome }: { readonly atHome: boolean }) => {
  useEffect(leaveOnTwoEscapes, [])
  return (
    <header className="head">
      <div className="head-in">
        <a className="brand" href={homeHref}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{t.name}</span>
        </a>
        {!atHome && (
          <a className="head-home" href={homeHref}>
            {t.home}
          </a>
        )}
        <p className="promise">
          <span>{t.promise}</span> <span>{t.notLawyer}</span>
        </p>
        <Button variant="default" size="sm" title={t.quickLeaveHint} onClick={leave}>
          {t.quickLeave}
        </Button>
      </div>
    </header>
  )
}
