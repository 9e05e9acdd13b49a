import { sharedQuestions } from '../../core/assessment/carry.ts'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { questionsOf } from '../../core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { newestOfEach } from '../../core/questionnaire/versions.ts'
import { localDate } from '../../parts/localDate.ts'
import type { PlaceOf } from '../../parts/place.ts'
import type { Database } from '../../storage/database.ts'
import type { Definition, WholeDefinition } from '../../storage/definitionRows.ts'
import {
  findDefinition,
  installShippedDefinitions,
  listDefinitions,
  readDefinition,
  shippedDefinitionsOnce,
} from '../../storage/definitions.ts'
import { AssessmentFeed } from '../../storage/openAssessment.ts'
import type { Workspace } from '../../storage/workspace.ts'

export interface Data {
  readonly definitions: readonly Offer[]
  /** YYYY-MM-DD */
  readonly today: string
  /** the assessment whose answers come along; why not, where it was asked for in vain; `null`: not asked for */
  readonly source: CarrySource | 'gone' | 'none-shared' | null
}

/** One to choose: in outline, and all of it for whoever has chosen it. */
export interface Offer extends Definition {
  /** never `undefined` for one that was there when it was offered: an own one is kept, should another tab remove it meanwhile */
  readonly whole: () => Promise<WholeDefinition | undefined>
}

export interface CarrySource {
  readonly assessment: AssessmentFile
  readonly questionnaire: Questionnaire
}

/** How long a first visit waits for questionnaires that are still on their way when one is there already. */
const PATIENCE_MS = 3000

/** Waits for all questionnaires: one that appears later would move the form under the hand that fills it in. */
export async function load({ db, world }: Workspace, { from }: PlaceOf<'newAssessment'>): Promise<Data> {
  const all = shippedDefinitionsOnce(db)
  const there = await listDefinitions(db)
  await Promise.race(there.length === 0 ? [all] : [all, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
  // what was asked for without a network may be there by now
  if ((await listDefinitions(db)).length === 0) await installShippedDefinitions(db)
  const definitions = await Promise.all(offered(await listDefinitions(db)).map((definition) => offerOf(db, definition)))
  const today = localDate(world.now())
  if (from === undefined) return { definitions, today, source: null }
  const feed = await AssessmentFeed.open(db, from)
  if (typeof feed === 'string') return { definitions, today, source: 'gone' }
  const { questionnaire } = feed
  const source = { questionnaire, assessment: feed.getState().assessment }
  const shipped = (await findDefinition(db, questionnaire.id, questionnaire.version))?.shipped === true
  const longer = shipped ? definitions.filter((definition) => takesOver(definition, questionnaire)) : []
  const targets = await Promise.all(longer.map(withAllTexts))
  return targets.length > 0 ? { definitions: targets, today, source } : { definitions, today, source: 'none-shared' }
}

async function offerOf(db: Database, definition: Definition): Promise<Offer> {
  const { id, version } = definition.questionnaire
  const read = () => readDefinition(db, id, version)
  const kept = definition.shipped ? null : await read()
  return { ...definition, whole: kept ? () => Promise.resolve(kept) : read }
}

/** What an answer takes along depends on the criteria of the other question. */
async function withAllTexts(offer: Offer): Promise<Offer> {
  return { ...offer, questionnaire: (await offer.whole())?.questionnaire ?? offer.questionnaire }
}

/** The newest version of each, ours and then the shortest first: whoever begins does not begin with the long one by mistake. */
function offered(definitions: readonly Definition[]): Definition[] {
  const length = ({ questionnaire }: Definition) => questionsOf(questionnaire).length
  const origin = ({ shipped }: Definition) => (shipped ? 0 : 1)
  return newestOfEach(definitions).toSorted((a, b) => origin(a) - origin(b) || length(a) - length(b))
}

/** Only among our own questionnaires do ids mean the same; from a longer one to a shorter one most answers would be lost. */
function takesOver({ questionnaire, shipped }: Definition, from: Questionnaire): boolean {
  const longer = questionsOf(questionnaire).length > questionsOf(from).length
  return shipped && questionnaire.id !== from.id && longer && sharedQuestions(from, questionnaire) > 0
}
