/** By which way the person says that they told the other side to stop, where nothing but their answer tells of it: read from that answer, never assumed. */

const ways = {
  regulator: /12378|监管热线|监管部门|金融局/,
  "in-person": /当面|面谈|上门时|柜台|网点/,
  wechat: /微信|企微/,
  "online-service": /在线客服|客服窗口|网页客服|在线(?:留言|沟通)|客服对话/,
  app: /App|APP|app|小程序/,
  email: /邮件|邮箱|e-?mail/i,
  post: /邮寄|快递|寄(?:的|了|出|去)?|书面|来信|信函|函件|挂号信|EMS/,
  sms: /短信|短讯|发信息|彩信/,
  telephone: /电话|通话|来电|接通|接听|口头|口述|语音/,
} as const
export type RefusalWay = keyof typeof ways

/** Undefined where nothing is answered, nothing known is named, or more than one way: which of them was which is not said. */
export const wayOf = (answer: string | undefined): RefusalWay | undefined => {
  if (answer === undefined) return undefined
  // 12378 is called, and a customer service in an App is spoken to in writing: the nearer word is the way.
  const named = (Object.keys(ways) as RefusalWay[]).filter((way) => ways[way].test(answer))
  const [first, second] = named
  if (second === undefined) return first
  const nearer =
    (first === "regulator" && named.every((way) => way === "regulator" || way === "telephone")) ||
    (first === "online-service" && named.every((way) => way === "online-service" || way === "app"))
  return nearer ? first : undefined
}
/** Told by telephone alone can it have been spoken in a call of that minute; of what is not answered a call may be it. */
export const mayBeInCall = (answer: string | undefined): boolean => {
  const way = wayOf(answer)
  return (
    answer === undefined ||
    way === "telephone" ||
    (way === undefined && (ways.telephone.test(answer) || !Object.values(ways).some((one) => one.test(answer))))
  )
}
