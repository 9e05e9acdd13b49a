import { findDefinition, installShippedDefinitions, readDefinition } from '../storage/definitions.ts'
import { writeBundle } from '../storage/exchange.ts'
import { purgeAssessment } from '../storage/purgeAssessment.ts'
import type { Workspace } from '../storage/workspace.ts'

const SAMPLES = {
  short: async () => (await import('../files/sample.ts')).sampleAssessment(),
  full: async () => (await import('../files/fullSample.ts')).fullSampleAssessment(),
}

export type Sample = keyof typeof SAMPLES

/** Puts the invented municipality in place of itself; `false`: its questionnaire is not here and cannot be had. */
export async function openSample({ db, world }: Workspace, sample: Sample): Promise<boolean> {
  const assessment = await SAMPLES[sample]()
  const { id, version } = assessment.questionnaire
  if (!(await findDefinition(db, id, version))) await installShippedDefinitions(db)
  const definition = await readDefinition(db, id, version)
  if (!definition) return false
  const bundle = { assessment, questionnaire: definition.bytes, attachments: new Map() }
  await purgeAssessment(db, assessment.id)
  await writeBundle(db, world, bundle, 'own-id', { sample: true })
  return true
}
