/** Compares a name by which a message calls somebody with a person's own: a surname alone, or a name of which a part is hidden, may be the person's. */

const hidden = /[某*＊×]+/
const compound = /^(?:欧阳|上官|司马|诸葛|皇甫|司徒|夏侯|东方|尉迟|公孙|慕容|令狐|长孙|宇文|端木|独孤|南宫|轩辕)$/
const bare = (name: string): string => name.replace(/[\s·•]/g, "").replace(/(?:先生|女士|小姐|老师|同学|本人)$/, "")
/** Whether the shown parts of a name fit another, `某` or a row of `*` standing for one to three characters. */
const fits = (shown: string, whole: string): boolean => {
  const [head, tail] = shown.split(hidden) as [string, string | undefined]
  if (tail === undefined) return shown === whole
  return whole.length > head.length + tail.length && whole.startsWith(head) && whole.endsWith(tail)
}
/** False only where the called name is surely not the person's: another surname, or another name written out. */
export const mayBeSamePerson = (called: string, own: string): boolean => {
  const [name, whole] = [bare(called), bare(own)]
  if (name === "" || whole === "" || name === whole) return true
  if (hidden.test(name) && hidden.test(whole))
    return name.slice(0, 1) === whole.slice(0, 1) || /^[*＊×]/.test(name) || /^[*＊×]/.test(whole)
  if (hidden.test(name)) return fits(name, whole)
  if (hidden.test(whole)) return fits(whole, name) || whole.startsWith(name)
  return (name.length === 1 || compound.test(name)) && whole.startsWith(name)
}
