import { APP_VERSION } from '../../files/appVersion.ts'
import { type DiskFailure, diskFailureOf } from '../../files/disk/diskFailure.ts'
import { askToWrite, mayWrite } from '../../files/disk/handles.ts'
import { LOCK_FORMAT, type Lock, lockName, RENEW_EVERY_MS, releaseLock, takeLock } from '../../files/disk/lockFile.ts'
import { readWhole, type WholeFile } from '../../files/disk/wholeFile.ts'
import { isOurs, putWorkFile } from '../../files/disk/workFile.ts'
import { recordBackup } from '../../storage/backups.ts'
import { joinSavers } from '../../storage/savers.ts'
import {
  readDevice,
  readLockWho,
  readWorkFile,
  rememberWorkFile,
  type WorkFile,
  watchSaves,
} from '../../storage/workFiles.ts'
import type { Workspace } from '../../storage/workspace.ts'
import { inTurn, showPresence } from './inTurn.ts'
import { Keeper } from './Keeper.ts'
import { paceOf } from './pace.ts'
import { packInBackground } from './packInBackground.ts'
import { readOwnContent } from './readOwnContent.ts'

export type WorkFileStatus =
  /** it has none */
  | { readonly kind: 'none' }
  /** the browser wants to be asked again, which needs a click */
  | { readonly kind: 'permission' | 'waiting' | 'writing'; readonly name: string }
  /** `at`: ISO 8601 UTC */
  | { readonly kind: 'saved'; readonly name: string; readonly at: string }
  /** 'file': the content could not be made into a file */
  | { readonly kind: 'failed'; readonly name: string; readonly failure: DiskFailure | 'file' }
  /** not what was written last; nothing is written until the user has decided */
  | { readonly kind: 'foreign'; readonly name: string; readonly found: WholeFile; readonly beside: boolean }
  /** somebody else has it open; nothing is written until the user has decided */
  | { readonly kind: 'held'; readonly name: string; readonly lock: Lock | null }
  /** the user only wants to look */
  | { readonly kind: 'reading'; readonly name: string }

/** A tab in the background leaves the writing to the one in front. */
const HIDDEN_MS = 5000

/** Keeps the working file of one assessment as the database has it, while the assessment is open in this tab. */
export class WorkFileKeeper extends Keeper<WorkFileStatus> {
  readonly #workspace: Workspace
  readonly #id: string
  readonly #since: string
  #name = ''
  /** of the first change that is not in the file */
  #changedAt: number | null = null
  /** the last write that came to its end */
  #tookMs = 0
  #mode: 'write' | 'take-over' | 'read' = 'write'
  /** while the lock beside the file is ours */
  #locked: WorkFile | null = null
  #device = ''
  #stops: (() => void)[] = []
  #leave: (() => Promise<boolean>) | null = null

  constructor(workspace: Workspace, id: string) {
    super({ kind: 'none' })
    this.#workspace = workspace
    this.#id = id
    this.#since = workspace.world.now()
  }

  start(): void {
    this.#leave = showPresence(this.#id)
    const renewal = setInterval(() => void this.#renew(), RENEW_EVERY_MS)
    const onHidden = () => document.hidden && this.isPlanned && void this.run()
    const onLeave = () => this.#releaseAtOnce()
    const onAsk = (event: BeforeUnloadEvent) => this.#isBehind && event.preventDefault()
    document.addEventListener('visibilitychange', onHidden)
    addEventListener('pagehide', onLeave)
    addEventListener('beforeunload', onAsk)
    this.#stops = [
      watchSaves(this.#workspace.db, this.#id, () => this.#changed()),
      () => clearInterval(renewal),
      () => document.removeEventListener('visibilitychange', onHidden),
      () => removeEventListener('pagehide', onLeave),
      () => removeEventListener('beforeunload', onAsk),
      // a new version of the app waits for the file, but not until it can be written
      joinSavers({
        state: { kind: 'saved' },
        subscribe: () => () => undefined,
        flush: () => this.finish(),
        leave: () => undefined,
        settle: () => this.finish(),
      }),
    ]
  }

  /** Writes what is left and gives the file free. */
  async stop(): Promise<void> {
    const [stopWatching, ...others] = this.#stops
    stopWatching?.()
    await this.finish()
    for (const stop of others) stop()
    const isLastTab = this.#leave ? await this.#leave() : true
    if (isLastTab && this.#locked?.folder) await releaseLock(this.#locked.folder, this.#name, this.#device)
    this.#locked = null
  }

  /** Needs a click. */
  async allow(): Promise<void> {
    const tied = await readWorkFile(this.#workspace.db, this.#id)
    if (tied && (await askToWrite(tied.folder ?? tied.file))) await this.run()
  }

  retry(): Promise<void> {
    return this.run()
  }

  /** Takes the lock from whoever has it. */
  takeOver(): Promise<void> {
    this.#mode = 'take-over'
    return this.run()
  }

  /** Writes nothing until `writeAgain`; what the file has is offered once. */
  readOnly(): Promise<void> {
    this.#mode = 'read'
    return this.run()
  }

  writeAgain(): Promise<void> {
    this.#mode = 'write'
    return this.run()
  }

  /** The user has decided whose state stays; the dialog goes at once, the writing follows. */
  settled(): void {
    this.tell({ kind: this.isReading ? 'reading' : 'waiting', name: this.#name })
    void this.run()
  }

  /** Leaves the difference as it is: the file stays the other's, and what is changed here stays in this browser. */
  leaveIt(): void {
    this.#mode = 'read'
    this.tell({ kind: 'reading', name: this.#name })
  }

  get isReading(): boolean {
    return this.#mode === 'read'
  }

  get #isBehind(): boolean {
    const { kind } = this.getStatus()
    return kind === 'waiting' || kind === 'writing'
  }

  #changed(): void {
    const { kind } = this.getStatus()
    if (kind === 'foreign' || kind === 'held' || kind === 'reading') return
    this.#changedAt ??= Date.now()
    if (kind === 'saved') this.tell({ kind: 'waiting', name: this.#name })
    const { quietMs, latestMs } = paceOf(this.#tookMs)
    const left = this.#changedAt + latestMs - Date.now()
    this.plan(Math.max(0, Math.min(document.hidden ? HIDDEN_MS : quietMs, left)))
  }

  protected write(): Promise<void> {
    return inTurn(`work file ${this.#id}`, async () => {
      try {
        await this.#writeInTurn()
      } catch (error) {
        this.tell({ kind: 'failed', name: this.#name, failure: diskFailureOf(error) })
      }
    })
  }

  async #writeInTurn(): Promise<void> {
    const { db, world } = this.#workspace
    const tied = await readWorkFile(db, this.#id)
    if (!tied) return this.tell({ kind: 'none' })
    const name = tied.file.name
    this.#name = name
    if (!(await mayWrite(tied.folder ?? tied.file))) return this.tell({ kind: 'permission', name })
    if (this.#mode !== 'read' && !(await this.#hold(tied))) return
    this.#changedAt = null
    const begin = performance.now()
    const content = await readOwnContent(db, this.#id)
    const packed = content && (await packInBackground({ content, appVersion: APP_VERSION }))
    if (!content || !packed?.ok) return this.tell({ kind: 'failed', name, failure: 'file' })
    if (this.#mode === 'read') return this.#look(tied, packed.value.bytes)
    const outcome = await putWorkFile(tied.file, packed.value.bytes, tied.known, (pending) => {
      this.tell({ kind: 'writing', name })
      return rememberWorkFile(db, this.#id, { ...tied.known, pending })
    })
    switch (outcome.kind) {
      case 'written':
      case 'there': {
        const known = tied.known.written
        const at = outcome.kind === 'there' && known?.sha256 === outcome.stamp.sha256 ? known.at : world.now()
        await rememberWorkFile(db, this.#id, { written: { ...outcome.stamp, at }, pending: null })
        this.#tookMs = performance.now() - begin
        await recordBackup(db, content.assessment, { kind: 'working-file', file: name, at }, packed.value.reread)
        return this.tell(this.isPlanned ? { kind: 'waiting', name } : { kind: 'saved', name, at })
      }
      case 'foreign':
        return this.tell({ kind: 'foreign', name, found: outcome.found, beside: tied.folder !== null })
      case 'failed':
        return this.tell({ kind: 'failed', name, failure: outcome.failure })
    }
  }

  /** For somebody who only looks: is there anything in the file that is not here? */
  async #look(tied: WorkFile, mine: Uint8Array<ArrayBuffer>): Promise<void> {
    const found = await readWhole(tied.file)
    const same = found.bytes.length === mine.length && found.bytes.every((byte, i) => byte === mine[i])
    if (same || isOurs(found.stamp, tied.known)) return this.tell({ kind: 'reading', name: this.#name })
    this.tell({ kind: 'foreign', name: this.#name, found, beside: false })
  }

  /** Whether the lock beside the file is ours, or there can be none. */
  async #hold(tied: WorkFile): Promise<boolean> {
    if (!tied.folder) return true
    const outcome = await takeLock(tied.folder, tied.file.name, await this.#lock(), {
      force: this.#mode === 'take-over',
    })
    this.#mode = 'write'
    this.#locked = outcome.kind === 'ours' ? tied : null
    if (outcome.kind === 'held') this.tell({ kind: 'held', name: tied.file.name, lock: outcome.lock })
    if (outcome.kind === 'failed') this.tell({ kind: 'failed', name: tied.file.name, failure: outcome.failure })
    return outcome.kind === 'ours'
  }

  async #lock(): Promise<Lock> {
    const { db, world } = this.#workspace
    this.#device = await readDevice(db, world.newId)
    const who = await readLockWho(db)
    return { format: LOCK_FORMAT, who, device: this.#device, tab: world.tab, since: this.#since, at: world.now() }
  }

  /** What failed is tried again, too: the network may be back. */
  async #renew(): Promise<void> {
    if (this.getStatus().kind === 'failed') return this.run()
    if (this.#locked) await inTurn(`work file ${this.#id}`, async () => this.#locked && this.#hold(this.#locked))
  }

  /** The page goes away in this moment: there is no time to look whose lock it is, and it was ours a minute ago. */
  #releaseAtOnce(): void {
    void this.#locked?.folder?.removeEntry(lockName(this.#name)).catch(() => undefined)
  }
}
