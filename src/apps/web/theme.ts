/** The look: warm paper, ink, one bamboo green, and ochre where something needs the person. There is no red in it, by day or by night. */
import { createTheme, type MantineColorsTuple } from "@mantine/core"

/** 竹青, darkest for text and buttons (7: 7.6 to 1 on white). */
const bamboo: MantineColorsTuple = [
  "#eef4f2",
  "#dde9e6",
  "#bcd3ce",
  "#97bab4",
  "#77a49d",
  "#5b8f88",
  "#457a74",
  "#2f5a58",
  "#264a48",
  "#1b3836",
]
/** The greys of the night, greenish as the paper is warm: text first, ground last. */
const dark: MantineColorsTuple = [
  "#e3e9e6",
  "#c3cdca",
  "#a9b5b2",
  "#7f8d8a",
  "#46524f",
  "#34403d",
  "#242d2c",
  "#151b1a",
  "#111615",
  "#0c1010",
]
/** 秋香, for what still needs doing. */
const ochre: MantineColorsTuple = [
  "#fbf5e4",
  "#f5e9c8",
  "#ead39a",
  "#ddba68",
  "#c9a03f",
  "#ab8329",
  "#8a681c",
  "#6f5215",
  "#573f10",
  "#40300c",
]

const fonts = '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif'

export const theme = createTheme({
  primaryColor: "bamboo",
  primaryShade: { light: 7, dark: 6 },
  colors: { bamboo, ochre, dark },
  black: "#23302f",
  white: "#ffffff",
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: "600" },
  defaultRadius: "md",
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1.0625rem", lg: "1.1875rem", xl: "1.375rem" },
  lineHeights: { xs: "1.5", sm: "1.6", md: "1.65", lg: "1.6", xl: "1.5" },
  // 44 px is what a thumb can hit.
  components: {
    Button: { defaultProps: { size: "md" }, styles: { root: { minHeight: 44, fontWeight: 500 } } },
    TextInput: { defaultProps: { size: "md" } },
    Textarea: { defaultProps: { size: "md" } },
    NativeSelect: { defaultProps: { size: "md" } },
    Radio: { defaultProps: { size: "md" } },
    Checkbox: { defaultProps: { size: "md" } },
  },
})
