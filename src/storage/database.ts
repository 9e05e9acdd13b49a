import Dexie, { type DBCore, type EntityTable, type Middleware, type Table } from 'dexie'
import type { Answer, AssessmentFile, LogEntry, Measure } from '../core/assessment/schema.ts'
import type { Slip } from '../core/merge/slip.ts'
import type { Contribution } from '../core/network/contribution.ts'
import type { PracticeFile } from '../core/network/practice.ts'
import type { Domain, Questionnaire } from '../core/questionnaire/schema.ts'
import type { Summary } from '../core/report/summary.ts'
import type { Standing } from './frozen.ts'
import { splitDefinitions } from './upgrades.ts'

type HeaderKey =
  | 'format'
  | 'id'
  | 'series'
  | 'previous'
  | 'title'
  | 'language'
  | 'questionnaire'
  | 'municipality'
  | 'audit'
  | 'createdAt'
  | 'status'
  | 'scope'
  | 'targets'
  | 'settled'
  | 'overrides'
  | 'decisions'
  | 'signOff'
  | 'visit'
  | 'earlier'
  | 'keepsLog'
  | 'archive'

/** What an assessment file says beside the parts that have rows of their own. Fields this version does not know stay in it. */
export type Header = Pick<AssessmentFile, HeaderKey> & {
  /** in the trash since then; gone for good only when the user says so */
  deletedAt?: string
  /** the built-in example, which goes with one click */
  sample?: boolean
}

/** Why a restore point was made. */
export const RESTORE_REASONS = ['import', 'merge', 'upgrade', 'bulk', 'daily', 'restore'] as const
export type RestoreReason = (typeof RESTORE_REASONS)[number]

/** What stood in an assessment at one moment; photos stay in `attachments`, as long as a restore point names them. */
export interface RestorePoint {
  at: string
  reason: RestoreReason
  /** without its log, which stands in `log` */
  assessment: AssessmentFile
}

export type View = 'answers' | 'assessor'

/**
 * Every row is its key columns and one `body`; no index looks into a body, so that a device lock can seal it as a whole. What stands in
 * a key column stays readable then: ids, hashes and numbers, never words of a person.
 */
export interface AssessmentRow {
  id: string
  body: Header
}
export interface AnswerRow {
  assessment: string
  view: View
  question: string
  body: Answer
}
export interface MeasureRow {
  assessment: string
  id: string
  body: Measure
}
export interface LogRow {
  assessment: string
  /** sorts by time: see `ChangeLog` */
  id: string
  body: LogEntry
}
export interface AttachmentRow {
  sha256: string
  body: { bytes: Uint8Array; extension: string }
}
export interface UseRow {
  assessment: string
  sha256: string
  body: {
    at: string
    /** of the file, in bytes; `attachments` has to be asked where it is not there */
    size?: number
    /** named by restore points only: not in a file */
    past?: boolean
  }
}
/** A questionnaire that lies beside the app is no secret: a device lock leaves it as it is, and opening a question stays fast. */
interface Shipped {
  shipped?: true
}
export interface DefinitionRow extends Shipped {
  id: string
  version: string
  body: {
    sha256: string
    /** of its file, in bytes */
    size: number
    /** `outlineOf` it: what the cards show stands in `definitionDomains` */
    questionnaire: Questionnaire
    shipped: boolean
    /** not offered for new assessments; here only as long as an assessment uses it, the trash included */
    unlisted?: boolean
  }
}
export interface DefinitionDomainRow extends Shipped {
  id: string
  version: string
  domain: string
  body: Domain
}
export interface DefinitionFileRow extends Shipped {
  id: string
  version: string
  /** exactly as it was published: its SHA-256 is the identity of the definition */
  body: { bytes: Uint8Array }
}
/** A state of one assessment to go back to. */
export interface RestorePointRow {
  assessment: string
  /** sorts by time */
  id: string
  body: RestorePoint
}
/**
 * What makes a small assessment a part of another one, and the state it was cut from. Where the other one is, under `handedOutKey`: what was
 * handed out, and the last state that came back.
 */
export interface PartRow {
  assessment: string
  body: {
    /** `null`: not a part but another copy of the whole assessment */
    part: Slip | null
    base: AssessmentFile
    /** when something of it was merged last, ISO 8601 UTC */
    returnedAt?: string
  }
}
/** A file or folder that the user chose to write to. A handle cannot be sealed: it is nothing but the browser's own reference. */
export interface HandleRow {
  key: string
  body: unknown
}
export interface SummaryRow {
  assessment: string
  body: Summary
}
/** Contributions of others, many to a row: read and written as a whole, and there are thousands. */
export interface ContributionsRow {
  id: string
  body: { contributions: Contribution[] }
}
/** One file of good practice that somebody passed on. */
export interface PracticesRow {
  /** see `practiceId` */
  id: string
  /** without what was taken out here */
  body: { file: PracticeFile; addedAt: string }
}
export interface SettingRow {
  key: string
  body: unknown
}

/** What encrypts rows and texts where this device has a lock: `lock/rowSealer.ts`. */
export interface Sealer {
  /** for what goes through Dexie */
  readonly layer: Middleware<DBCore>
  /** for what goes past it */
  readonly sealRow: <T extends object>(table: string, row: T) => T
  readonly sealText: (text: string) => string
  /** `null`: it was not sealed here */
  readonly openText: (sealed: string) => string | null
}

/** Where the rows are as long as this device has no lock; with one they are in `lock/sealedDatabase.ts`. */
export const DATABASE = 'it-check'

/** A transaction is complete only when the operating system has been told to write it to the disk. */
export const DURABILITY = 'strict'

/**
 * Dexie opens a database of a newer version as it is, adds the tables it misses and raises the version once more. This refuses instead:
 * an open without a version is its second attempt.
 */
const REFUSING_NEWER =
  'indexedDB' in globalThis
    ? {
        indexedDB: {
          open: (name: string, version?: number) => {
            if (version === undefined) throw new DOMException('the database is of a newer version', 'VersionError')
            return indexedDB.open(name, version)
          },
          deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
          databases: () => indexedDB.databases(),
        },
      }
    : {}

export class Database extends Dexie {
  /** whether this device keeps a change log, as far as this tab knows: see `switchLog` */
  keepsLog = true
  /** the role of whoever sits here, as far as this tab knows; '': not said. See `followLogSettings` */
  role = ''
  /** by assessment: see `frozen.ts` */
  readonly standings = new Map<string, Standing>()
  declare assessments: EntityTable<AssessmentRow, 'id'>
  declare answers: Table<AnswerRow, [string, View, string]>
  declare measures: Table<MeasureRow, [string, string]>
  declare log: Table<LogRow, [string, string]>
  declare attachments: EntityTable<AttachmentRow, 'sha256'>
  declare uses: Table<UseRow, [string, string]>
  declare definitions: Table<DefinitionRow, [string, string]>
  declare definitionDomains: Table<DefinitionDomainRow, [string, string, string]>
  declare definitionFiles: Table<DefinitionFileRow, [string, string]>
  declare summaries: EntityTable<SummaryRow, 'assessment'>
  declare restorePoints: Table<RestorePointRow, [string, string]>
  declare parts: EntityTable<PartRow, 'assessment'>
  declare handles: EntityTable<HandleRow, 'key'>
  declare contributions: EntityTable<ContributionsRow, 'id'>
  declare practices: EntityTable<PracticesRow, 'id'>
  declare settings: EntityTable<SettingRow, 'key'>

  /** `null`: no device lock */
  readonly sealer: Sealer | null

  constructor(name = DATABASE, sealer: Sealer | null = null) {
    // without Dexie's memory of what live queries have read: `putAnswers` writes past it
    super(name, { chromeTransactionDurability: DURABILITY, cache: 'disabled', ...REFUSING_NEWER })
    this.sealer = sealer
    if (sealer) this.use(sealer.layer)
    this.version(1).stores({
      assessments: 'id',
      answers: '[assessment+view+question]',
      measures: '[assessment+id]',
      log: '[assessment+id]',
      attachments: 'sha256',
      uses: '[assessment+sha256], sha256',
      definitions: '[id+version]',
      summaries: 'assessment',
      settings: 'key',
    })
    this.version(2)
      .stores({ definitionDomains: '[id+version+domain]', definitionFiles: '[id+version]' })
      .upgrade(splitDefinitions)
    this.version(3).stores({ restorePoints: '[assessment+id]', parts: 'assessment', handles: 'key' })
    this.version(4).stores({ contributions: 'id', practices: 'id' })
  }
}

/** All rows of one assessment in a table whose key starts with its id: in IndexedDB every string sorts before every array. */
export function rowsOf<T, K>(table: Table<T, K>, assessment: string) {
  return table.where(':id').between([assessment], [assessment, []])
}
