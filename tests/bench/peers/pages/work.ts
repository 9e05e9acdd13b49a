import type { Answers } from '../questionnaire.ts'
import { DATABASE, SIZE } from './address.ts'
import { scorePanel } from './scorePanel.ts'

/** What every page does besides showing questions, with the same code: keep each answer, and show the score as it stands. */
export interface Work {
  /** as they were stored */
  readonly answers: Answers
  /** One answer or comment changed; `undefined`: it is gone. */
  readonly changed: (key: string, value: string | undefined) => void
}

/** What the harness reads in the page. */
export interface Peer {
  /** what the renderer itself holds */
  readonly read: (key: string) => string | undefined
  /** goes to a domain, in renderers that show one at a time */
  readonly turnTo?: (domain: number) => void
  /** brings a question to the screen, in renderers that draw only what is there */
  readonly reveal?: (key: string) => void
}

export function offer(peer: Peer): void {
  Object.assign(globalThis, { peer })
}

export async function startWork(): Promise<Work> {
  const db = await openDatabase()
  const answers = await readAll(db)
  const panel = scorePanel(Number(SIZE.split('x')[0]))
  panel.showAll(answers)
  return {
    answers: { ...answers },
    changed: (key, value) => {
      if (answers[key] === value) return
      if (value === undefined) delete answers[key]
      else answers[key] = value
      if (!key.endsWith('_c')) panel.show(key.slice(0, 3), answers)
      // saved means on the disk, as in the app
      const tx = db.transaction('answers', 'readwrite', { durability: 'strict' })
      if (value === undefined) tx.objectStore('answers').delete(key)
      else tx.objectStore('answers').put(value, key)
      tx.commit()
    },
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore('answers')
  return finished(request)
}

async function readAll(db: IDBDatabase): Promise<Record<string, string>> {
  const store = db.transaction('answers').objectStore('answers')
  const [keys, values] = await Promise.all([finished(store.getAllKeys()), finished(store.getAll())])
  return Object.fromEntries((keys as string[]).map((key, i) => [key, String(values[i])]))
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new DOMException('', 'UnknownError'))
  })
}
