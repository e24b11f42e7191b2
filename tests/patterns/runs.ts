/** Long runs of every class of signs, alone, in pairs, and behind a beginning that a reader knows. */

const singles: readonly string[] = [
  ..."01xXaE*#+-_.,;:/\\|'\"`&<>=%~!?@()[]{} \t\n\r\0",
  ..."汉年月日时一第条项款转共分秒。，：；、（）【】《》“",
  ...[
    "\r\n",
    "\u3000",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u0301",
    "\ud800",
    "😀",
    "<!-- -->",
    "<a>",
    "<a ",
    "</",
    "&amp;",
    "&#",
    "&#1;",
    "<![CDATA[",
    "<?",
    '="',
    '=""',
    '""',
  ],
  ...["86", "0086", "179", "ext", "转1", "{}", "[[", '{"', "\\u", "2026-", "10:", "1秒", "未", "客服电话", "拨打1", "第一条", "(1)"],
]
const pairing: readonly string[] = [...'1x*- <"&,汉\u3000\u200b', "<!-- -->", "\n"]

/** `few` gives the runs alone: for whole files, and in the short suite. */
export const runs = (length: number, few: boolean): readonly (() => string)[] => {
  const pumps = [...singles, ...(few ? [] : pairing.flatMap((a) => pairing.filter((b) => a !== b).map((b) => a + b)))]
  const ends = few ? ["\u0001"] : ["", "\u0001"]
  return pumps.flatMap((pump) => ends.map((end) => () => end + pump.repeat(Math.ceil(length / pump.length)) + end))
}
