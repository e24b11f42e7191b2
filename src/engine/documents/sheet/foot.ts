/** The line at the foot of pages: what made the paper, and what it is not. */
export const toolLine = "本材料由安宁软件协助整理，安宁是工具，不是律师。"
export const sealLine = "封存只证明封存之后未被改动，不证明此前内容真实。"
