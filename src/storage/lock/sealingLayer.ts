import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie'
import type { RowSealer } from './rowSealer.ts'

/**
 * Stands between Dexie and the browser's database: what goes there is sealed on the way, what comes from there is opened. No other code
 * knows of it, and no transaction waits for it, because all of it happens at once.
 */
export function sealingLayer(sealer: RowSealer): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'device lock',
    // below Dexie's own, the lowest of which is -1: live queries and hooks see rows as they are meant
    level: -2,
    create: (core) => ({ ...core, table: (name) => sealedTable(core.table(name), sealer) }),
  }
}

function sealedTable(table: DBCoreTable, sealer: RowSealer): DBCoreTable {
  const { name } = table
  const open = <T>(row: T): T => (row ? (sealer.openRow(name, row) as T) : row)
  return {
    ...table,
    mutate: (request) =>
      request.type === 'put' || request.type === 'add'
        ? table.mutate({ ...request, values: request.values.map((row: object) => sealer.sealRow(name, row)) })
        : table.mutate(request),
    get: (request) => table.get(request).then(open),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(open)),
    query: (request) =>
      table
        .query(request)
        .then((response) => (request.values ? { ...response, result: response.result.map(open) } : response)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor && request.values ? openedCursor(cursor, open) : cursor)),
  }
}

/** The same cursor with another view of its value; the browser's own fields refuse to be read from anything but the cursor itself. */
function openedCursor(cursor: DBCoreCursor, open: <T>(row: T) => T): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => open(cursor.value) },
  })
}
