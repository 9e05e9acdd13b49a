/** Answers that were put into IndexedDB, whoever puts them. */
export interface Write {
  readonly started: number
  /** when the transaction was complete */
  completed: number | null
}

type Hear = (write: Write) => void

const heard = new Set<Hear>()

/** Called twice for each write: at its start, and when it is complete. @returns ends it */
export function onWrite(hear: Hear): () => void {
  heard.add(hear)
  return () => heard.delete(hear)
}

function watched(store: IDBObjectStore): void {
  if (store.name !== 'answers') return
  const write: Write = { started: performance.now(), completed: null }
  const tell = () => {
    for (const hear of heard) hear(write)
  }
  tell()
  store.transaction.addEventListener(
    'complete',
    () => {
      write.completed = performance.now()
      tell()
    },
    { once: true },
  )
}

type Method = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest<IDBValidKey>

/** Before any script of the page runs. */
export function watchWrites(): void {
  for (const name of ['put', 'add'] as const) {
    const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, name)?.value as Method
    IDBObjectStore.prototype[name] = function (...args) {
      watched(this)
      return own.apply(this, args)
    }
  }
}
