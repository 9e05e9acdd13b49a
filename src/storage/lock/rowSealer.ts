import type { Sealer } from '../database.ts'
import { LOCK_KEY } from './lockRow.ts'
import { OpenedBodies } from './openedBodies.ts'
import { packBody, unpackBody } from './packBody.ts'
import { seal, unseal } from './seal.ts'
import { sealingLayer } from './sealingLayer.ts'

type Row = Readonly<Record<string, unknown>>

/** A handle is the browser's own object and cannot be encrypted; it names a file or folder. */
const NEVER_SEALED = ['handles']
/** Where a row may say that it is of a questionnaire that lies beside the app. */
const OF_QUESTIONNAIRES = ['definitions', 'definitionDomains', 'definitionFiles']
/** Needed before anybody has given the password, and no secret. */
const OPEN_SETTINGS: readonly unknown[] = ['language', 'theme', 'singleKeys', LOCK_KEY]

const TEXT = 'text'

/** What a row has instead of its body where this device has a lock. */
export class RowSealer implements Sealer {
  readonly #key: Uint8Array
  readonly #opened = new OpenedBodies()
  readonly layer = sealingLayer(this)

  /** @param key 256 bits */
  constructor(key: Uint8Array) {
    this.#key = key
  }

  sealRow = <T extends object>(table: string, row: T): T => {
    if (isOpen(table, row as Row)) return row
    const { body, ...columns } = row as Row
    return { ...columns, body: seal(this.#key, packBody(body), nameOf(table, columns)) } as T
  }

  /** @throws Error when it was not sealed with this key as this very row: the database was changed from outside */
  openRow = <T extends object>(table: string, row: T): T => {
    if (isOpen(table, row as Row)) return row
    const { body, ...columns } = row as Row
    const packed = body instanceof Uint8Array ? this.#open(nameOf(table, columns), body) : null
    if (!packed) throw new Error(`A row of "${table}" cannot be opened with the key of this device lock.`)
    return { ...columns, body: unpackBody(packed) } as T
  }

  #open(name: string, sealed: Uint8Array): Uint8Array | null {
    const known = this.#opened.find(name, sealed)
    if (known) return known
    const packed = unseal(this.#key, sealed, name)
    if (packed) this.#opened.keep(name, sealed, packed)
    return packed
  }

  sealText = (text: string): string => toBase64(seal(this.#key, new TextEncoder().encode(text), TEXT))

  openText = (sealed: string): string | null => {
    const bytes = fromBase64(sealed)
    const opened = bytes && unseal(this.#key, bytes, TEXT)
    return opened && new TextDecoder().decode(opened)
  }
}

function isOpen(table: string, row: Row): boolean {
  if (NEVER_SEALED.includes(table)) return true
  if (OF_QUESTIONNAIRES.includes(table)) return row['shipped'] === true
  return table === 'settings' && OPEN_SETTINGS.includes(row['key'])
}

/** '["answers",["assessment","0…1"],["question","BAK-02"],["view","answers"]]': no sealed body passes for that of another row. */
function nameOf(table: string, columns: Row): string {
  return JSON.stringify([table, ...Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1))])
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
