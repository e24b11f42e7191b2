/** Bytes of which any stretch can be asked for: a file, or what stands for one. */
/** Bytes that can be read from anywhere. `to` is exclusive. */
export interface RandomAccess {
  readonly size: number
  range(from: number, to: number): Promise<Uint8Array>
}
