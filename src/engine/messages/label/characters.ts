/** Characters that are written for others: traditional and Japanese forms, look-alikes of other scripts, pictures used for syllables. Pairs: as written, as read. */

const traditional =
  "貸贷款款凍冻錢钱銭钱賬账帳账單单還还歸归償偿債债務务請请訴诉訟讼調调協协議议認认證证據据實实際际聯联絡络繫系係系電电話话訊讯錄录號号碼码級级緊紧" +
  "爾尔妳你您您們们個个麼么嗎吗這这裡里裏里從从來来時时間间開开關关門门問问閃闪閱阅體体學学習习師师長长親亲戚戚單单國国團团員员圍围圓圆產产業业個个對对導导專专將将嚴严" +
  "東东車车輛辆轉转輸输軟软輕轻較较載载遲迟遠远運运過过達达違违連连進进遊游選选邊边適适逾逾擔担擾扰據据損损換换撥拨擊击執执報报場场塊块墊垫壓压壞坏壽寿夠够夢梦奪夺" +
  "婦妇媽妈嬰婴孫孙宮宫寢寝寶宝審审寫写寬宽導导屬属歲岁幣币幫帮幹干廢废廣广廠厂應应懲惩憂忧憤愤懷怀戶户戲戏拋抛掃扫採采擇择敵敌數数斷断無无曬晒會会條条極极權权歡欢" +
  "歷历殘残殺杀毀毁氣气決决沒没淚泪滅灭滿满漢汉澤泽濟济為为爺爷爭争狀状獄狱獎奖獨独獲获現现環环瑪玛電电畫画異异當当療疗發发髮发盜盗盡尽監监盤盘確确礙碍禮礼禁禁種种" +
  "積积稱称穩稳窮穷竊窃競竞筆笔節节範范築筑簡简簽签籌筹糾纠紀纪約约紅红納纳紋纹純纯紙纸細细終终組组結结絕绝給给統统經经綁绑維维網网綠绿緩缓練练縮缩總总績绩織织繳缴" +
  "續续罰罚罵骂羅罗義义習习職职聲声聽听肅肃脅胁脫脱腦脑臉脸臨临與与興兴舉举舊旧莊庄華华萬万葉叶蘋苹處处虛虚號号蟲虫術术衛卫補补裝装製制複复見见規规視视覺觉觀观觸触訂订" +
  "計计訊讯討讨訓训記记許许設设訪访評评詐诈詢询試试詳详誇夸誌志誤误說说説说誰谁課课論论諮咨諾诺謀谋謂谓謊谎講讲謝谢證证譯译護护變变讓让貓猫貝贝負负財财貢贡貧贫貨货販贩" +
  "貪贪貫贯責责貴贵買买費费貼贴貿贸賀贺賄贿資资賊贼賓宾賞赏賠赔賣卖賤贱質质賴赖購购賽赛贈赠贏赢趕赶跡迹躲躲軍军農农郵邮鄉乡鄰邻醫医釋释針针鈔钞銀银銷销鋪铺錯错鍵键鎖锁" +
  "鎮镇鏈链長长閉闭閒闲隊队階阶隨随險险隱隐隻只難难雙双雜杂離离靈灵靜静頁页項项順顺須须預预領领頭头題题額额願愿類类顧顾顯显風风飛飞飯饭養养餘余館馆馬马驗验騙骗騷骚騰腾驚惊" +
  "鬥斗鬧闹魚鱼鮮鲜鳥鸟麗丽麥麦黃黄點点黨党齊齐齒齿龍龙傳传傷伤僅仅價价億亿優优劃划劇剧剛刚創创劉刘勁劲動动勞劳勢势勸劝區区華华卻却參参雖虽喪丧啟启啓启嗎吗噴喷嚇吓" +
  "協协檢检構构標标樣样樓楼機机檔档殯殡攔拦攜携擴扩攤摊敗败暫暂曆历書书槍枪歐欧毆殴凈净潑泼瀆渎燒烧營营牽牵犯犯狗狗珎珍産产畢毕皺皱眾众睏困矯矫砍砍礦矿徵征"
/** Other scripts' letters, and characters that only look like the ones meant. */
const alike =
  "аaеeоoрpсcхxуyіiѕsαaοoρpνvτtκkβb艹草屮草肏操僾爱迗天仩上卝开淸清偢偿欵款歀款歉歉逾逾卅州囗口朩木氺水氵水讠言钅金亻人扌手辶走氚川冫冰灬火玍生" +
  "嫲妈媽妈馬马碼码筎如洳如莪我硪我祢你沵你伱你鉨你尓你徣借蔕带伽加咖咖佽次茈此呿去呸呸囬回迴回圙略蕟发沷泼仳比溅贱笓比碧碧"
/** Pictures that stand for a syllable. */
const pictures: readonly (readonly [picture: string, read: string])[] = [
  ["🐴", "马"],
  ["🐎", "马"],
  ["🐶", "狗"],
  ["🐕", "狗"],
  ["🐷", "猪"],
  ["🐖", "猪"],
  ["🔪", "刀"],
  ["📞", "电话"],
  ["☎", "电话"],
  ["💰", "钱"],
  ["💩", "屎"],
  ["🏠", "家"],
  ["☠", "死"],
  ["💀", "死"],
  ["⚰", "棺材"],
]
const pairs = (list: string): [string, string][] => {
  const units = [...list]
  return units.flatMap((unit, index) => (index % 2 === 0 && unit !== units[index + 1] ? [[unit, units[index + 1] as string]] : []))
}
/** Traditional and Japanese forms alone: what names are compared by, of which a look-alike may be a sign of its own. */
export const traditionalAs: ReadonlyMap<string, string> = new Map(pairs(traditional))
/** What each character written for another is read as. */
export const readAs: ReadonlyMap<string, string> = new Map([...pairs(traditional), ...pairs(alike), ...pictures])
