/** 如何核验.txt as it was written until a page that checks stood beside it: kept to the byte, so that bags of then are still checked line by line. */
import { type Head, hexOf } from "../record/log.ts"

export const howToVerifyIssued = (folder: string, head: Head): string => `如何核验这个材料包

材料包里每个文件都登记了 SHA-256 校验值。下面的命令用电脑自带的工具重新计算并比对，不需要安装任何软件，也不需要联网。
请先把压缩包完整解压，在解压到的地方打开终端，进入材料包的文件夹（本文件所在的那一层），再逐条执行。

先进入文件夹（各系统相同）
  1. cd ${folder}

一、Linux
  2. sha256sum -c manifest-sha256.txt
  3. sha256sum -c tagmanifest-sha256.txt
  4. find data -type f | wc -l; wc -l < manifest-sha256.txt
  5. tail -n 1 data/record/log.jsonl | sha256sum

二、macOS
  6. shasum -a 256 -c manifest-sha256.txt tagmanifest-sha256.txt
  7. find data -type f | wc -l; wc -l < manifest-sha256.txt
  8. tail -n 1 data/record/log.jsonl | shasum -a 256

三、Windows(PowerShell)
  9. Get-Content manifest-sha256.txt,tagmanifest-sha256.txt -Encoding UTF8 | ForEach-Object { $h,$p = $_ -split '  ',2; if ((Get-FileHash -LiteralPath $p -Algorithm SHA256).Hash -ne $h) { "不一致:$p" } else { "一致:$p" } }
  10. (Get-ChildItem data -Recurse -File).Count; (Get-Content manifest-sha256.txt).Count

结果怎么看
  · 第 2、3、6 条：每行都应显示 OK（或“成功”）。有 FAILED 的，就是那个文件被改过或缺失。第 9 条：每行都应显示“一致”。
  · 第 4、7、10 条：前后两个数应当相等。不相等，说明有文件没有登记，或登记的文件缺失。
  · 第 5、8 条：得到的值应当是
    ${hexOf(head.digest)}
    它是台账最后一行（第 ${head.seq} 行）的校验值。台账每一行都记有上一行的校验值，任何一行被改，后面都对不上。
    请把它与打印的证据目录上的校验值，或您另外保存的校验值核对：只有另外保存过的值，才能发现整套材料被重新制作。

名为 ….extract.txt 的是摘录：原件没有放进材料包，由本人保存，摘录开头写有原件的 SHA-256；当面出示原件时，用上面同样的工具计算它的值（sha256sum、shasum -a 256 或 Get-FileHash），两者相同，再按摘录写明的位置逐行对照。

台账登记的是收到的证据和本人的陈述。data/documents 里的文书，已经定稿的（data/contents.tsv 里那一行写有台账行号）台账有登记；其余的文书、摘录里照录的各行、哪一份证据编第几号，台账没有登记，只由上面两份清单保证：有人改了它们又把清单一并重做的，第 1 至 10 条看不出来。
压缩包旁边另有一个 ${folder}.zip.sha256，登记整个压缩包的校验值。请用 sha256sum、shasum -a 256 或 Get-FileHash 重新计算压缩包，与交付时另外告知、打印或保存的那个值核对：相同，包里的一切（文书在内）就是交付时的样子。没有另外保存过的值，就无从核对。

这些校验只说明文件自封存后没有改动，不说明内容本身真实。文书里的证据编号、文件的原名、来源和收到时间见 data/contents.tsv。
`
