/** Grey steps of the chart, readable in black and white: the count is printed on the shade. */
const steps = ["#ffffff", "#e6e6e6", "#cccccc", "#999999", "#666666", "#333333"] as const
/** Fill and ink for a count, given the highest count of the chart. */
export const shadeOf = (count: number, most: number): { readonly fill: string; readonly ink: string } => {
  const step = count <= 0 ? 0 : Math.min(5, Math.max(1, Math.ceil((count / Math.max(most, 5)) * 5)))
  return { fill: steps[step] as string, ink: step >= 4 ? "#ffffff" : "#000000" }
}
