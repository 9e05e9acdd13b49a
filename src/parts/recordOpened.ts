import { fingerprint } from '../core/assessment/canonical.ts'
import type { World } from '../core/world.ts'
import { sha256Hex } from '../files/sha256Hex.ts'
import { recordBackup } from '../storage/backups.ts'
import type { Database } from '../storage/database.ts'
import type { AssessmentBundle } from '../storage/exchange.ts'

/** What came out of a file is in that file, too: only what is changed from now on is nowhere else. Not for a copy, which has another id. */
export function recordOpened(db: Database, world: World, bundle: AssessmentBundle, file: string): Promise<void> {
  const { assessment, questionnaire, attachments } = bundle
  return recordBackup(
    db,
    assessment,
    { kind: 'opened', file, at: world.now() },
    {
      answers: Object.keys(assessment.answers).length + Object.keys(assessment.assessor).length,
      measures: assessment.measures.length,
      attachments: attachments.size,
      fingerprint: fingerprint(assessment, sha256Hex(questionnaire)),
    },
  )
}
