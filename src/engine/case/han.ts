/** Words of tables and clocks in traditional characters, as phones and carriers of Hong Kong, Macao and Taiwan write them, read as the simplified ones that every list of words here holds. */

const pairs =
  "對对號号碼码時时間间長长開开發发撥拨話话電电來来聽听絕绝攔拦轉转無无條条訊讯類类機机點点後后鐘钟鍾钟單单語语視视頻频遊游國国內内際际網网聯联動动廣广應应線线費费記记錄录數数總总計计結结狀状態态業业務务種种別别備备註注頁页導导聲声說说歸归屬属區区設设鎖锁騷骚擾扰顯显隱隐稱称絡络戶户詳详細细週周禮礼傳传簡简郵邮從从個个進进過过響响鈴铃淩凌裡里裏里據据檔档賬账陸陆達达斷断掛挂滿满並并驗验誤误敗败佔占權权復复覆复認认識识聞闻執执處处標标"
const table: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[i * 2] as string, pairs[i * 2 + 1] as string]),
)
/** The same words in simplified characters; only the characters that words of tables have. For comparing, never for quoting. */
export const simplified = (text: string): string =>
  /[\u4e00-\u9fff]/.test(text) ? text.replace(/[\u4e00-\u9fff]/g, (sign) => table.get(sign) ?? sign) : text
