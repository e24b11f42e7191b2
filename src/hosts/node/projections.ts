/** Disposable answers in SQLite, outside every case folder. A damaged index is deleted and built again; nothing depends on it. */
import { existsSync, mkdirSync, rmSync } from "node:fs"
import { dirname } from "node:path"
import Sqlite from "better-sqlite3"
import { Kysely, SqliteDialect } from "kysely"
import type { Projections } from "../../engine/ports.ts"
import { sha256 } from "./vault.ts"

interface Tables {
  cached: { case_id: string; key: string; digest: string; value: Uint8Array }
}
const open = (path: string): Kysely<Tables> => {
  mkdirSync(dirname(path), { recursive: true })
  const database = new Sqlite(path, { timeout: 5000 })
  try {
    // Faster than safe: an index that a power cut damages is built again. Erased rows must not linger in free pages.
    database.pragma("journal_mode = WAL")
    database.pragma("synchronous = NORMAL")
    database.pragma("secure_delete = ON")
    database.exec(
      "create table if not exists cached (case_id text not null, key text not null, digest text not null, value blob not null, primary key (case_id, key)) without rowid",
    )
  } catch (error) {
    database.close()
    throw error
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
}
const isDamage = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(`${(error as { code?: string }).code}`)

/** Never throws: where no index can be kept, nothing is remembered. */
export const sqliteProjections = (path: string): Projections & { close(): Promise<void> } => {
  let database: Kysely<Tables> | undefined
  const discard = async (): Promise<void> => {
    await database?.destroy().catch(() => undefined)
    database = undefined
    for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true })
  }
  const attempt = async <T>(work: (open: Kysely<Tables>) => Promise<T>): Promise<T | undefined> => {
    for (let round = 0; round < 2; round++) {
      try {
        database ??= open(path)
        return await work(database)
      } catch (error) {
        if (!isDamage(error)) return undefined
        await discard()
      }
    }
    return undefined
  }
  return {
    async get(caseId, key) {
      const row = await attempt((db) =>
        db.selectFrom("cached").select(["value", "digest"]).where("case_id", "=", caseId).where("key", "=", key).executeTakeFirst(),
      )
      return row && sha256(row.value) === row.digest ? new Uint8Array(row.value) : undefined
    },
    async put(caseId, key, value) {
      const row = { case_id: caseId, key, digest: sha256(value), value }
      await attempt((db) =>
        db
          .insertInto("cached")
          .values(row)
          .onConflict((conflict) => conflict.columns(["case_id", "key"]).doUpdateSet({ digest: row.digest, value }))
          .execute(),
      )
    },
    async purge(caseId, prefix = "") {
      if (!existsSync(path)) return
      const done = await attempt(async (db) => {
        await db
          .deleteFrom("cached")
          .where("case_id", "=", caseId)
          .where(({ eb, fn }) => eb(fn<string>("substr", ["key", eb.val(1), eb.val(prefix.length)]), "=", prefix))
          .execute()
        return true
      })
      // Erasing must not leave rows behind because the index was busy or damaged.
      if (!done) await discard()
    },
    async close() {
      await database?.destroy()
      database = undefined
    },
  }
}
