/** 如何核验.txt: how anyone checks a bag with what their computer already has. */
import { type Head, hexOf } from "../record/log.ts"
import { howToVerifyBefore } from "./howto-before.ts"
import { howToVerifyDrafts } from "./howto-drafts.ts"
import { howToVerifyIssued } from "./howto-issued.ts"

const aboutPage = `最省事的办法：用浏览器打开本文件旁边的 verify.html，选中压缩包（或者解开的文件夹）。它读遍每个字节，说出哪里被改、缺失或多余；不联网，不上传。
verify.html 也在包里，改包的人可能连它一起改。要紧的时候，用另外得到的安宁核验（anning verify），或者执行下面的命令。

`
/** Ten commands at most, for three systems; nothing of ours is needed for any of them. Each says by what it prints whether anything is wrong: nobody has to compare by eye more than one value. */
const told = (folder: string, head: Head, page: string): string => String.raw`如何核验这个材料包

${page}材料包里每个文件都登记了 SHA-256 校验值。下面的命令用电脑自带的工具重新计算并比对，不需要安装任何软件，也不需要联网。
请把压缩包和它的 .sha256 单独放进一个文件夹，在那里打开终端，逐条执行；已经解开的，从第 3 条（先进入材料包的文件夹，就是本文件所在的那一层）开始。

一、Linux
  1. sha256sum -c --strict *.zip.sha256
  2. LC_ALL=C.UTF-8 unzip -q *.zip; cd ${folder}
  3. sha256sum -c --strict manifest-sha256.txt tagmanifest-sha256.txt
  4. (sed 's/^.\{64\}  /f /' manifest-sha256.txt tagmanifest-sha256.txt; echo 'f tagmanifest-sha256.txt'; find . -mindepth 1 \( ! -type d -o -empty \) -printf '%y %P\n') | LC_ALL=C sort | LC_ALL=C uniq -c | grep -v '^ *2 '
  5. h=$(printf '' | sha256sum | cut -c1-64); while IFS= read -r l; do case "$l" in *'"prev":"sha256:'$h'"'*) ;; *) echo "与上一行接不上：$l";; esac; h=$(printf '%s\n' "$l" | sha256sum | cut -c1-64); done < data/record/log.jsonl; echo $h
  6. find data/record/vault -type f -exec sha256sum {} + | while read -r h p; do case "$p" in */$h) grep -q '"payload":"sha256:'$h'"' data/record/log.jsonl || echo "台账没有登记：$p";; *) echo "不一致：$p";; esac; done
  7. awk -F '\t' 'NR > 1 { print $3 "  " $2 }' data/contents.tsv | sha256sum -c --strict --quiet; ((awk -F '\t' 'NR > 1 && ($2 ~ /^data.exhibits/ || $8 != "") { print $9 == "" ? $3 : $9 }' data/contents.tsv; find data/record -name '*.tsr' -exec sha256sum {} + | cut -c1-64) | sort -u; grep -rhoE '"item":"sha256:[0-9a-f]+","k' data/record/vault | cut -c16-79 | sort -u) | sort | uniq -c | grep -v '^ *2 '

二、macOS（先解压，进入材料包的文件夹）
  8. shasum -a 256 -c manifest-sha256.txt tagmanifest-sha256.txt; (cut -c67- manifest-sha256.txt tagmanifest-sha256.txt; echo tagmanifest-sha256.txt; find . ! -type d | cut -c3-) | LC_ALL=C sort | LC_ALL=C uniq -c | grep -v '^ *2 '
  9. tail -n 1 data/record/log.jsonl | shasum -a 256

三、Windows PowerShell（先解压，进入材料包的文件夹）
  10. $m = Get-Content manifest-sha256.txt,tagmanifest-sha256.txt -Encoding UTF8; $m | ForEach-Object { $h,$p = $_ -split '  ',2; if ((Get-FileHash -LiteralPath $p -Algorithm SHA256).Hash -ne $h) { "不一致：$p" } }; (Get-ChildItem -Recurse -File).Count - 1; $m.Count

结果怎么看
  · 第 1 条：应显示 OK（或“成功”）。旁边没有 .sha256 文件的，见最后一段。
  · 第 2 条：不应显示任何内容。有警告或提问的，就是压缩包被改过。
  · 第 3、8 条：每个文件一行，每行都应显示 OK（或“成功”）。有 FAILED、WARNING 或别的话的，就是那里被改过或缺失。
  · 第 4、6、7 条，第 8 条的后一半：不应显示任何内容。显示出来的，就是没有登记、缺失、重复登记，或者与台账登记的不一样的文件或校验值。
  · 第 5、9 条：只应显示一个值：
    ${hexOf(head.digest)}
    它是台账最后一行（第 ${head.seq} 行）的校验值。台账每一行都记有上一行的校验值，任何一行被改，后面都对不上。
    请把它与打印的证据目录上的校验值，或您另外保存的校验值核对：只有另外保存过的值，才能发现整套材料被重新制作。
  · 第 10 条：不应有“不一致”，最后两个数应当相等。

名为 ….extract.txt 的是摘录：原件没有放进材料包，由本人保存，摘录开头写有原件的 SHA-256；当面出示原件时，用上面同样的工具计算它的值（sha256sum、shasum -a 256 或 Get-FileHash），两者相同，再按摘录写明的位置逐行对照。

台账登记的是收到的证据和本人的陈述。data/documents 里的文书，已经定稿的（data/contents.tsv 里那一行写有台账行号）台账有登记；其余的文书、摘录里照录的各行、哪一份证据编第几号${page === "" ? "" : "、verify.html"}，台账没有登记，只由 manifest-sha256.txt 和 tagmanifest-sha256.txt 两份清单保证：有人改了它们又把清单一并重做的，第 3 至 10 条看不出来。
压缩包旁边另有一个名称相同、以 .sha256 结尾的文件，登记整个压缩包的校验值。请用 sha256sum、shasum -a 256 或 Get-FileHash 重新计算压缩包，与交付时另外告知、打印或保存的那个值核对：相同，包里的一切（文书在内）就是交付时的样子。没有另外保存过的值，就无从核对。

这些校验只说明文件自封存后没有改动，不说明内容本身真实。文书里的证据编号、文件的原名、来源和收到时间见 data/contents.tsv。
`
/** Where no page stands beside it. */
export const howToVerify = (folder: string, head: Head): string => told(folder, head, "")
/** Where `verify.html` does. */
export const howToVerifyByPage = (folder: string, head: Head): string => told(folder, head, aboutPage)
/** Every text that a version of this program has written, newest first: when the words above change, the old ones stay here, so that older bags are still checked line by line. */
export const howToTexts: readonly ((folder: string, head: Head) => string)[] = [
  howToVerifyByPage,
  howToVerify,
  howToVerifyIssued,
  howToVerifyDrafts,
  howToVerifyBefore,
]
/** The folder that a text names, wherever a version of the program named it; empty where there is none. */
export const folderNamed = (text: string): string => /^ {2}(?:1\. |2\. LC_ALL=C\.UTF-8 unzip -q \*\.zip; )cd (.*)$/m.exec(text)?.[1] ?? ""
