/** What the page says when a call to the keeper of the cases comes to nothing. */
export const callWords = {
  failed: "程序遇到了没料到的情况。",
  unreachable: "连不上本机的安宁。它可能已经关掉了。",
  token: "这个页面的钥匙过期了。请在启动窗口里按回车，用新的地址打开。",
  cancelled: "已停下。收好的都还在。",
} as const
