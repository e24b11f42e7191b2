/**
 * Disposable answers in SQLite, beside the cases and outside every case folder. A damaged index is deleted and built again; nothing depends on it.
 * What is purged is gone from the file when `purge` resolves, and there is no file beside it that could keep it: docs/decisions/0012-the-index-lies-beside-the-cases.md.
 */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, rmSync, statSync } from "node:fs"
import { basename, dirname } from "node:path"
import type { Kysely } from "kysely"
import type { Projections } from "../../engine/ports.ts"
import { cacheSeal } from "./cache-seal.ts"
import { forOwner, indexFolder } from "./private.ts"

interface Tables {
  cached: { case_id: string; key: string; digest: string; value: Uint8Array }
}
interface Opened {
  readonly db: Kysely<Tables>
  /** Which file it is: another process may have thrown the index away and begun a new one. */
  readonly inode: bigint
}
const inodeOf = (path: string): bigint | undefined => statSync(path, { bigint: true, throwIfNoEntry: false })?.ino

/** Loaded when there is an index to open: a case of a few short files has none, and every command begins here. */
const loaded = async () => {
  const [{ default: Sqlite }, kysely] = await Promise.all([import("better-sqlite3"), import("kysely")])
  return { Sqlite, ...kysely }
}
const open = async (path: string): Promise<Opened> => {
  const { Sqlite, Kysely, SqliteDialect } = await loaded()
  mkdirSync(dirname(path), { recursive: true, mode: forOwner.folder })
  // Made before SQLite opens it, so that it and what SQLite lays beside it are the owner's alone from the first byte.
  closeSync(openSync(path, "a", forOwner.file))
  if (process.platform !== "win32") chmodSync(path, forOwner.file)
  // The folder is ours by its name; another one, which somebody chose for the file, may be shared.
  if (process.platform !== "win32" && basename(dirname(path)) === indexFolder) chmodSync(dirname(path), forOwner.folder)
  const database = new Sqlite(path, { timeout: 5000 })
  try {
    // No write-ahead log: what was erased would stay readable in it until some later checkpoint, and after a kill.
    database.pragma("journal_mode = TRUNCATE")
    database.pragma("synchronous = NORMAL")
    database.pragma("secure_delete = ON")
    database.pragma("temp_store = MEMORY")
    database.exec(
      "create table if not exists cached (case_id text not null, key text not null, digest text not null, value blob not null, primary key (case_id, key)) without rowid",
    )
  } catch (error) {
    database.close()
    throw error
  }
  return { db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }), inode: inodeOf(path) ?? 0n }
}
const isDamage = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(`${(error as { code?: string }).code}`)
/** Everything that SQLite may lay beside a database, in any mode that this program ever used. */
export const indexFiles = (path: string): readonly string[] => ["", "-journal", "-wal", "-shm"].map((suffix) => path + suffix)

export interface NodeProjections extends Projections {
  /** Forgets every row for which `keep` says no; asked once for each. */
  sift(keep: (caseId: string, key: string) => boolean): Promise<void>
  close(): Promise<void>
}
/** Never throws: where no index can be kept, nothing is remembered. */
export const sqliteProjections = (path: string): NodeProjections => {
  /** Whoever asks while it is being opened waits for the same one. */
  let opened: Promise<Opened> | undefined
  const seal = cacheSeal(`${path}.key`)
  const close = async (): Promise<void> => {
    const closing = opened
    opened = undefined
    await closing?.then(({ db }) => db.destroy()).catch(() => undefined)
  }
  const discard = async (): Promise<void> => {
    await close()
    for (const file of indexFiles(path)) rmSync(file, { force: true })
  }
  const theOpened = (): Promise<Opened> => {
    if (opened) return opened
    const opening = open(path)
    opened = opening
    // What could not be opened now may be later.
    opening.catch(() => {
      if (opened === opening) opened = undefined
    })
    return opening
  }
  const attempt = async <T>(work: (open: Kysely<Tables>) => Promise<T>): Promise<T | undefined> => {
    for (let round = 0; round < 2; round++) {
      try {
        if (opened && inodeOf(path) !== (await opened).inode) await close()
        return await work((await theOpened()).db)
      } catch (error) {
        if (!isDamage(error)) return undefined
        await discard()
      }
    }
    return undefined
  }
  /** Runs a deletion and writes the file anew without its traces; an index that is busy or damaged is thrown away whole. */
  const forget = async (work: (db: Kysely<Tables>) => Promise<unknown>): Promise<void> => {
    if (!existsSync(path)) return
    const left = await attempt(async (db) => {
      await work(db)
      const { sql } = await loaded()
      // Pages that were rearranged keep bytes of their old rows in their gaps; a file written anew has none.
      await sql`vacuum`.execute(db)
      return (await db.selectFrom("cached").select("key").limit(1).execute()).length
    })
    // Closed in any case: the pages that the connection holds in memory go with it.
    if (left) await close()
    else await discard()
  }
  return {
    async get(caseId, key) {
      if (!existsSync(path)) return undefined
      const row = await attempt((db) =>
        db.selectFrom("cached").select(["value", "digest"]).where("case_id", "=", caseId).where("key", "=", key).executeTakeFirst(),
      )
      return row && seal.holds(caseId, key, row.value, row.digest) ? new Uint8Array(row.value) : undefined
    },
    async put(caseId, key, value) {
      const digest = seal.of(caseId, key, value)
      if (digest === undefined) return
      const row = { case_id: caseId, key, digest, value }
      await attempt((db) =>
        db
          .insertInto("cached")
          .values(row)
          .onConflict((conflict) => conflict.columns(["case_id", "key"]).doUpdateSet({ digest: row.digest, value }))
          .execute(),
      )
    },
    purge: (caseId, prefix = "") =>
      forget((db) =>
        db
          .deleteFrom("cached")
          .where("case_id", "=", caseId)
          .where(({ eb, fn }) => eb(fn<string>("substr", ["key", eb.val(1), eb.val(prefix.length)]), "=", prefix))
          .execute(),
      ),
    async sift(keep) {
      if (!existsSync(path)) return
      const rows = await attempt((db) => db.selectFrom("cached").select(["case_id", "key"]).execute())
      if (rows === undefined) return discard()
      const gone = rows.filter((row) => !keep(row.case_id, row.key))
      if (gone.length === 0) return
      await forget(async (db) => {
        for (const row of gone) await db.deleteFrom("cached").where("case_id", "=", row.case_id).where("key", "=", row.key).execute()
      })
    },
    close,
  }
}
