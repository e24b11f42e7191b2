/** Files and folders that were dropped or chosen, with their paths, whatever way the browser hands them over. */
export interface HandedFile {
  readonly file: File
  readonly name: string
}

const readAll = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    const all: FileSystemEntry[] = []
    // The browser gives at most a hundred at a time, and nothing at the end.
    const more = () =>
      reader.readEntries((some) => {
        if (!some.length) return resolve(all)
        all.push(...some)
        more()
      }, reject)
    more()
  })
const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject))

const walk = async (entry: FileSystemEntry): Promise<HandedFile[]> => {
  if (entry.isFile) return [{ file: await fileOf(entry as FileSystemFileEntry), name: entry.fullPath.replace(/^\//, "") }]
  const inside = await readAll((entry as FileSystemDirectoryEntry).createReader())
  const found: HandedFile[] = []
  for (const one of inside) found.push(...(await walk(one)))
  return found
}
/** Everything in a drop, folders walked through. Must be called while the drop event lives. */
export const dropped = async (data: DataTransfer): Promise<readonly HandedFile[]> => {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry !== null && entry !== undefined)
  if (!entries.length) return chosenFiles(data.files)
  return (await Promise.all(entries.map(walk))).flat()
}
/** Everything chosen through a file dialog. */
export const chosenFiles = (files: FileList | null): readonly HandedFile[] =>
  [...(files ?? [])].map((file) => ({ file, name: file.webkitRelativePath || file.name }))
