/** A name behind words of getting in touch, in the person's own message: whoever they ask not to have reached. */
import { surname } from "./wrong-number.ts"

/** All of them in a text: 别打给杨柳的同事, 先找夏长河要. */
export const reachedName = new RegExp(
  `(打给|打到|联系|联络|骚扰|打扰|纠缠|找|问|给|向|往|催|打)((?!任何|方式|方便|常用|安全|全部|于|向|时)${surname}[\\u4e00-\\u9fff]{1,2}?)(?=的|家|本人|打|发|拨|要|去|她|他|老人|电话|手机|也|就|吧|了|啦|[，。！,.!？?；;\\s]|$)`,
  "g",
)
