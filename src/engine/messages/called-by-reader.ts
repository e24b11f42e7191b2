/** Tells the words of somebody who believes that the reader's number called them: a victim of a displayed number, nobody's collector. */

/** They were called by the reader: 就是你这个号打来的, 用这个号给我爸打电话, 一天打我八遍. */
const calledMe =
  /(?:你|您|(?:这个|该|此)(?:手机|电话)?号)[^。！!？?]{0,14}(?:打|拨)(?:了|过|来|给|电话|到)?[^。！!？?]{0,8}(?:我|咱|骚扰|电话|干嘛|干什么|什么事|催)|用(?:这个|你的?|该)(?:手机|电话)?号[^。！!？?]{0,8}(?:打|拨|发)|(?:一天|每天|天天|一直|老是?|总是?|刚才|刚刚|昨天|今天)[^。！!？?]{0,6}(?:打|拨)(?:给)?(?:我|咱)(?!方|司|公司|行|单位)|(?:别|不要|不许|再)(?:再)?(?:给我(?:家|爸|妈|们)?|用这个号)?(?:打|拨)(?:我|电话|来|给我)|你(?:们)?(?:到底)?是?(?:谁|哪位|哪家|哪个公司|哪个平台|什么公司|催收的?)|回拨/
/** What they were called for, or what they take the caller for. */
const debt = /催|债|贷|欠|骚扰|还款|还钱|借|骗子|诈骗|报警|举报|哪个公司|哪家公司|什么公司/
/** What only somebody who is owed says. */
const collects =
  /(?:你|您)(?:的)?(?:欠款|欠的|账单|贷款|借款|案件|逾期)|请(?:您|你)?(?:尽快|及时|立即|速|马上|于)|(?:还款|还钱|结清|处理一下|逾期)(?:金额|日|后|了没|吗)|欠(?:我|我们)|再不还|不还(?:钱|款)?|上门|起诉|立案|我(?:司|方|公司|们公司|行)/
export const isCalledByReader = (text: string): boolean => calledMe.test(text) && debt.test(text) && !collects.test(text)
