import { askToWrite, mayWrite } from '../../files/disk/handles.ts'
import { readBackupFolder } from '../../storage/backupFolder.ts'
import { watchSaves } from '../../storage/workFiles.ts'
import type { Workspace } from '../../storage/workspace.ts'
import { type BackUpOutcome, backUp } from './backUp.ts'
import { Keeper } from './Keeper.ts'
import { backupPassword, onBackupPassword } from './sessionPassword.ts'

export type BackupStatus = BackUpOutcome | { readonly kind: 'unknown' }

const MINUTE_MS = 60_000
/** What the last visit left behind is saved when the app has had time for everything else. */
const AT_START_MS = 20_000
/** A tab that goes to the background may be on its way to be closed; but not each look at another tab makes a backup. */
const HIDDEN_AFTER_MS = 2 * MINUTE_MS

/** Writes backups of one assessment into the chosen folder while it is open in this tab, and when it is left. */
export class BackupKeeper extends Keeper<BackupStatus> {
  readonly #workspace: Workspace
  readonly #id: string
  #lastAt = Date.now()
  #everyMs = 0
  #stops: (() => void)[] = []
  #stopped = false

  constructor(workspace: Workspace, id: string) {
    super({ kind: 'unknown' })
    this.#workspace = workspace
    this.#id = id
  }

  async start(): Promise<void> {
    const { db } = this.#workspace
    const chosen = await readBackupFolder(db).catch(() => null)
    if (!chosen) return
    // left before it was ready: what changed in that moment is saved all the same
    if (this.#stopped) return this.run()
    this.#everyMs = chosen.everyMinutes * MINUTE_MS
    const onHidden = () => {
      if (document.hidden && this.isPlanned && Date.now() - this.#lastAt > HIDDEN_AFTER_MS) void this.run()
    }
    document.addEventListener('visibilitychange', onHidden)
    this.#stops = [
      watchSaves(db, this.#id, () => this.#changed()),
      onBackupPassword(() => void this.run()),
      () => document.removeEventListener('visibilitychange', onHidden),
    ]
    this.plan(Math.min(AT_START_MS, this.#everyMs))
    if (!(await mayWrite(chosen.folder))) this.tell({ kind: 'permission' })
    else if (chosen.sealed && backupPassword() === null) this.tell({ kind: 'password' })
  }

  /** Writes what is left. */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const stop of this.#stops) stop()
    await this.finish()
  }

  /** Needs a click. */
  async allow(): Promise<void> {
    const chosen = await readBackupFolder(this.#workspace.db)
    if (chosen && (await askToWrite(chosen.folder))) await this.run()
  }

  retry(): Promise<void> {
    return this.run()
  }

  #changed(): void {
    if (!this.isPlanned) this.plan(this.#everyMs)
  }

  protected async write(): Promise<void> {
    this.#lastAt = Date.now()
    this.tell(await backUp(this.#workspace, this.#id))
  }
}
