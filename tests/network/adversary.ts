import type { Assessment } from '../../src/core/assessment/schema.ts'
import { SIZE_CLASSES, sizeClassOf } from '../../src/core/comparison/sizeClass.ts'
import type { Contribution } from '../../src/core/network/contribution.ts'
import { STATES } from '../../src/core/network/states.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { issuePublicReport } from '../../src/core/report/issuePublicReport.ts'
import { NOTHING_RELEASED, type PublicReport } from '../../src/core/report/publicReport.ts'
import type { Scored } from '../../src/core/scoring/compare.ts'
import { isApplicable, type Score } from '../../src/core/scoring/score.types.ts'
import { basisOf, viewFigures } from '../../src/core/views/viewFigures.ts'
import { ownTexts } from './givers.ts'

/** What anybody can find out about a municipality: the register and the report that it published. */
export interface PublicFacts {
  readonly municipality: Assessment['municipality']
  readonly report: PublicReport
}

export function publicFacts({ questionnaire, assessment }: Scored): PublicFacts {
  const basis = basisOf(viewFigures(assessment, questionnaire))
  const options = { lang: 'de', date: '2026-12-01', recipient: null, logo: null, release: NOTHING_RELEASED }
  return {
    municipality: assessment.municipality,
    report: issuePublicReport({ questionnaire, assessment, basis }, options),
  }
}

/** Whether the contribution may come from this municipality, as far as public facts say; what they do not say excludes nobody. */
export function mayComeFrom(contribution: Contribution, { municipality, report }: PublicFacts): boolean {
  const { state, size, quarter, questionnaire } = contribution
  return (
    sizeClassOf(municipality.inhabitants) === size &&
    (state === null || municipality.state === state) &&
    quarterOf(report.asOf) === quarter &&
    report.questionnaire.version === questionnaire.version
  )
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Who has the figures of the internal report compares them. Written anew on purpose: another way to round would be found here. */
export function hasFigures(
  contribution: Contribution,
  { overall, domains }: Pick<Score, 'overall' | 'domains'>,
): boolean {
  const close = (told: number | null, exact: readonly [number, number] | null, scale: number) =>
    told === null || (exact !== null && Math.abs(told - (scale * exact[0]) / exact[1]) <= 0.5)
  return (
    close(contribution.overall.mean, overall.mean, 10) &&
    close(contribution.overall.target, overall.target, 100) &&
    contribution.overall.must.met === overall.must.met &&
    contribution.overall.must.missed === overall.must.missed &&
    contribution.domains.every((told) => {
      const exact = domains.find(({ id }) => id === told.id)
      if (!exact || !isApplicable(exact)) return told.mean === null
      return told.stufe === null || (told.stufe === exact.stufe && close(told.mean, exact.mean, 10))
    })
  )
}

/** What a contribution may be written with: fields, groups, and the questionnaire that everybody has. */
function vocabulary({ id, version, domains }: Questionnaire): ReadonlySet<string> {
  const fields =
    'format questionnaire id version quarter state size overall mean target must met missed unclear domains stufe'
  return new Set([
    ...fields.split(' '),
    'it-check/contribution@1',
    id,
    version,
    ...STATES,
    ...SIZE_CLASSES,
    ...domains.map((domain) => domain.id),
  ])
}

/** Everything in a file that could lead to its municipality: what is no word of all, and whatever the assessment holds as its own. */
export function leaksIn(text: string, { questionnaire, assessment }: Scored): string[] {
  const known = vocabulary(questionnaire)
  const strings = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, string = '']) => string)
  const foreign = strings.filter((string) => !known.has(string) && !/^20\d\d-Q[1-4]$/.test(string))
  const numbers = [...text.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/\d+/g)].map(([number]) => Number(number))
  const large = numbers.filter((number) => number > 1000).map(String)
  const { municipality, questionnaire: used } = assessment
  const own = [...ownTexts(assessment), used.sha256, String(municipality.inhabitants), String(municipality.workplaces)]
  // shorter ones are levels and states, which the vocabulary has judged above
  const carried = own.filter((one) => one.length > 3 && !known.has(one) && text.includes(one))
  return [...foreign, ...large, ...carried]
}
