/** Chinese sentences for every code; the language of the users. */
import type { Locale } from "./locale.ts"
import { whyZh } from "./why/zh-CN.ts"

export const zhCN = {
  issues: {
    "encoding-guessed": "文件没有写明文字编码，按[ {encoding} ]读取；如有乱码请告知",
    "empty-file": "文件是空的（0 字节），已原样保存，没有可读的内容",
    "cut-file": "文件不完整，像是没有下载完[（现有 {bytes} 字节）][，读到第 {after} 条之后中断]；能读的部分已读，请重新导出一份",
    "unknown-format":
      "认不出这是什么格式，已原样保存为证据，没有读出记录。通话、短信的记录请交导出的原文件，或另存为 CSV、Excel；日记请用“记一笔”（命令行用 note）写；还款明细、结清证明请在问题里回答；是程序的不要打开",
    "needs-password": "有密码[，其中 {files} 个文件打不开]，已原样保存；压缩包请填上密码再打开一次，表格请另存为没有密码的一份再交",
    "too-large": "太大了[（{bytes} 字节，能安全读取的上限是 {limit} 字节）]，已原样保存，没有全部读取；请导出为 CSV 或分开交",
    "suffix-lies": "后缀名与内容不符[，实为 {is}]，已按内容读取",
    "kept-unread": "这是{is}：已原样保存为证据，里面的内容本工具还不能读出",
    "reception-clock-doubted":
      "接收日期可能不对：台账记的是 {received}，那时这台电脑的日期可能没有调准；时间照文件所写保留（最晚到 {until}），没有丢掉。请核对电脑的日期，再回答 received.day（材料实际是哪一天交进来的），或者把同一份文件再交一次",
    "original-altered":
      "保存的原件已被改动或损坏，与交来时的校验值不符，没有从中读取任何内容；请把真正的原文件再交一次（本人的陈述请照原样再答一次），就能补好；补不回来的，可以撤回这份材料",
    "original-missing":
      "保存的原件不见了，没有从中读取任何内容；请把原文件再交一次（本人的陈述请照原样再答一次），就能补好；补不回来的，可以撤回这份材料",
    "original-mended": "保存的原件此前损坏或不见了，已用这次交来的同一份补好",
    "unread-spreadsheet":
      "这是表格文件，里面没有找到通话或短信记录的列名，也可能已经损坏：已原样保存为证据，没有读取；如果它是话单，请重新下载原文件",
    "no-header":
      "[工作表“{sheet}”]找不到通话或短信记录的表头（时间、号码等列名），没有读取；如果它是话单，请交运营商导出的原文件，不要删改表头",
    "no-rows": "表头之下没有数据行",
    "bad-time": "时间[“{value}”]看不懂，不采用这个时间",
    "future-time": "时间[“{value}”]晚于接收之日，不采用这个时间；请核对手机或文件的日期",
    "bad-duration": "通话时长[“{value}”]看不懂，时长按未知处理",
    "negative-duration": "通话时长[“{value}”]是负数，时长按未知处理",
    "bad-direction": "主叫、被叫[“{value}”]看不懂，方向按未知处理[；这样的共 {rows} 行]",
    "no-number": "没有对方号码[；这样的共 {rows} 行]",
    "withheld-number": "对方号码未显示（隐藏号码）[；这样的共 {rows} 行]",
    "repeated-row": "同一条记录在文件里出现了不止一次[；这样的共 {rows} 行]，都已保留并可引证，只算一次",
    "masked-number": "对方号码[“{value}”]被打码，不能与其他记录对上[；这样的共 {rows} 行]；可要求运营商提供完整号码",
    "ragged-row": "这一行的列数与表头不同[：“{value}”]",
    "total-differs": "文件自己写的合计[（{stated}）]与读到的行数[（{read}）]不同，请核对文件是否完整",
    "year-guessed": "日期没有年份，按文件所写的期间或接收日期推定[；这样的共 {rows} 行]",
    "precision-minute": "时间只精确到分钟[；这样的共 {rows} 行]",
    "bad-xml": "XML 文件有损坏[（第 {line} 行附近）][，读到第 {after} 条之后]，其余部分已读",
    "bad-zip": "压缩包损坏或含有不安全的内容[：{name}]，已原样保存，没有展开",
    "bad-spreadsheet": "表格文件损坏[：{reason}]，已原样保存，没有读取",
    "unread-column": "[“{column}”]这一列写着文字，没有读出",
    "unread-kind": "这一类记录[（{kind}）]现在还不能读出，原件已保存",
    "duplicate-item": "[与此前交过的《{of}》内容相同][“{name}”此前已经这样答过]，没有重复计算",
    "bad-statement": "[对“{question}”的][“{key}”的]回答不符合要求[，其中“{value}”读不懂][（应为{form}）]，没有采用",
    "unknown-key": "没有“{key}”这个问题，没有采用；可用的见 anning questions",
    "damaged-id": "长号码被表格软件改成了科学计数法[“{value}”]，末尾几位已丢失；请交运营商导出的原文件",
    "lost-zero":
      "固定电话号码开头的 0 丢失了（多为表格软件所致）[；这样的共 {rows} 行]，已按区号补上 0，与写全的同一号码算作一个；原文件没有改动",
    "unclear-number": "对方号码[“{value}”]开头可能少了 0 或 +，分不清是哪一个号码，已照原样保留，不与其他号码合并；请交运营商导出的原文件",
    litter: "压缩包里有[ {files} 个]系统或办公软件自动留下的文件（如 ._ 开头、~$ 开头、.DS_Store、Thumbs.db），不是证据，没有列出",
    "unsafe-name": "文件名含有不安全的字符或路径，已换成安全的写法[：{name}]",
    "crashed-reader": "读取这个文件时程序出错[：{reason}][（读取方式 {importer}）]，文件已原样保存，其余文件不受影响",
    "reader-gave-up":
      "读取这个文件超出了限度[（读取方式 {importer}）]，已停下：文件已原样保存为证据，内容没有读出，不能当作里面没有记录；请重新导出一份，或另存为 CSV、分开后再交",
    "unset-clock": "时间[“{value}”]早于 1990 年，像是没有设置过的时钟，不采用这个时间",
    hole: "[从第 {at} 字节起][有 {bytes} 个字节]全是零，没有内容，像是没有下载完或磁盘出过故障；这一处没有采用，请重新导出一份",
    "damaged-text": "个别文字不是文件其余部分的编码（有损坏，或由几份文件拼接），能认出的已读；请核对，并尽量交导出的原文件",
    "public-number":
      "[“{value}”]是公共服务号码（政府部门、公安、运营商等），已按您的回答保留；显示的号码可能是伪造的，也可能真是该单位来电。请自己拨打这个号码核实，不要从来电记录里回拨；核实确是该单位来电的，请把它从对方的号码里去掉",
  },
  reasons: {
    "reader-gave-up/time":
      "读取这个文件用时过长[（读取方式 {importer}）]，已停下：文件已原样保存为证据，内容没有读出，不能当作里面没有记录。请重新导出一份，或另存为 CSV、分开后再交；电脑当时很忙的，把同一个文件再交一次，就会重新读取",
    "reader-gave-up/memory":
      "读取这个文件占用内存过多[（读取方式 {importer}）]，已停下：文件已原样保存为证据，内容没有读出，不能当作里面没有记录。请重新导出一份，或另存为 CSV、分开后再交",
    "too-large/nested-archives": "压缩包一层套一层，太深了，最里面的没有展开；压缩包已原样保存，请解开后分开交",
    "too-large/table":
      "表格写明的行、列、单元格，或者解开后的大小，超出能安全读取的界限（最多 1048576 行、16384 列），已原样保存，没有读取；请用表格软件打开后另存为 CSV 再交",
    "too-large/entries": "压缩包里的文件太多[，最多收 {limit} 个]，多出的没有展开；压缩包已原样保存，请解开后分开交",
    "too-large/unpacked-bytes":
      "压缩包展开后比压缩包本身大得太多[，展开到“{name}”时停下]；此前展开的已收好，压缩包已原样保存。请解开后只交需要的文件",
  },
  kinds: {
    draft: "草稿",
    outbox: "待发送的短信",
    failed: "没有发出的短信",
    queued: "排队中的短信",
  },
  broken: {
    "no-case": "没有这个案件[：{case}]；还没有建立的，请先新建（命令行用 init）",
    "case-exists": "这个案件已经存在[：{case}]",
    "stale-head": "别的程序刚刚写入了这个案件，请再试一次",
    "answer-changed": "这一项（{key}）已在别处另有回答，这次没有记下；请看过新的回答，再决定用哪一个",
    "chain-broken": "台账的链条断了[：第 {seq} 条]，记录可能被改动过",
    "digest-differs": "案件文件夹里的内容与登记的校验值不符[：{path}][（台账第 {line} 行）]，可能被改动过或已损坏，没有采用",
    "payload-missing":
      "台账所指的内容不见了[：{id}][：第 {line} 行，{path}]；如果这个案件是在安宁写入时复制出来的副本，请关掉安宁后重新复制一份",
    "original-unsound":
      "《{name}》保存的原件已被改动、损坏或不见了[（这样的材料共 {count} 份）]，所以没有继续；请把真正的原文件再交一次，或者撤回这份材料。哪些受损，请看 show CASE items 或核验",
    "not-a-plain-file": "案件文件夹里的 {path} 不是普通的文件或文件夹（是链接、管道或设备），没有去读写它；请把它移走，换回原来的内容",
    "bad-clock": "这台电脑的时间不对[（现在显示 {at}）]，没有写入；请先把电脑的日期和时间调准，再试一次",
    "unknown-version": "这份记录的格式版本[ {version} ]是本程序不认识的，请使用更新的版本",
    "unknown-anchor": "没有收录这一条文[：{anchor}]",
    "bad-law-file": "法律数据文件有误[：{path}]",
    "disk-full": "磁盘已满，这一步没有写完；此前确认收好的都在[（这一次已收好 {kept} 份）]，没有留下半截的内容。请腾出空间后再做一次",
    "disk-full-erasing":
      "磁盘已满，连“删除”这一条记录都写不下，所以还没有删除任何内容；请先从这个磁盘移走别的文件（腾出几百 KB 就够），再删一次",
    "write-failed": "写入失败[：{reason}]；已保存的内容不受影响",
    "foreign-files": "案件文件夹里有不属于案件的“{what}”，所以没有删除；请先把它移到别处，再删除案件：{folder}",
    locked:
      "另一个程序占着这个案件（电脑 {host}，进程 {pid}，从 {since} 起），这次没有写入；已保存的内容不受影响。请等它做完，或者关掉它再试。如果确定没有别的安宁在运行，请删除这个文件后再试：{file}",
    "not-found": "没有找到[：{id}]",
    "not-stamped": "没有取得时间戳[：{authority}][（{why}）]；材料没有变化，可以换一个机构，或者用 --request 写出请求后自己提交",
    "bad-argument": "参数不对[：{what}][（在 {where} 里）][（应为 {expected}）][（给的是“{value}”）][，可用的有 {known}]",
    "nothing-to-pack": "还没有一份可以交出去的文书，所以没有打包[。{how}]",
    "fact-without-citation": "文书中出现了没有证据出处的内容，已停止生成",
  },
  why: whyZh,
  app: {
    "bad-token": "请从启动时打印的地址重新打开本页（口令不对或已失效）",
    "used-code": "这个地址已经用过了，每个地址只能打开一次；请在启动窗口里按回车，用新的地址打开",
    "foreign-host": "只接受从本机打开的页面",
    "foreign-origin": "已拒绝来自其他网页的请求",
    "bad-case-id": "案件名称不对",
    "wrong-method": "不支持这种请求方式",
    "wrong-type": "内容类型不对[：应为 {expected}]",
    "body-too-large": "内容太大，上限是 {limit} 字节",
    "not-yet": "“{verb}”尚未实现",
    failed: "没有完成[：{reason}]",
    missing: "还缺少必要的材料或回答，暂不能写《{doc}》",
    "nothing-found": "在现有材料覆盖的范围内未发现需要写入《{doc}》的情形",
    "no-permission": "系统不让读或写这个位置：{path}；请换一个位置，或改它的权限后再试",
    "no-such-path": "没有这个文件或文件夹：{path}",
    "no-such-question": "没有“{key}”这个问题",
    "unreadable-answers": "答案文件读不懂[：{path}]，它应是一个 JSON 对象",
    "out-exists": "{path} 已经存在，请换一个位置或先移走它",
    interrupted: "已中断；此前保存的内容完好",
    "pack-all-warning": "注意：--all 会把全部原件放进包里，含与本案无关的个人信息。只供自己存档，不要交给别人",
    "no-such-example": "没有这个示例：{name}",
  },
  at: {
    refused: "；因此没有采用的另有 {refused} 行，在第 {from} 行至第 {to} 行之间",
    row: "《{file}》第 {row} 行：{what}",
    file: "《{file}》：{what}",
  },
} as const satisfies Locale
