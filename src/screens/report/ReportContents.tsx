import type { AnyReport } from '../../core/report/issued.ts'
import { reportContentsTexts } from '../../i18n/reportContents.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { ReportChoices } from '../../storage/reportChoices.ts'
import { Card } from '../../ui/Card.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

export interface ReportContentsProps {
  readonly report: AnyReport
  readonly choices: ReportChoices
}

/** What the chosen report lets through and what it cuts, in the reader's words. */
export function ReportContents({ report, choices }: ReportContentsProps) {
  const t = useTexts(reportContentsTexts)
  const { inside, outside } = pointsOf(report, choices)
  return (
    <Stack gap="small">
      <Grid columns="wide">
        <Card title={t('inTitle')} headingLevel={3}>
          <Points points={inside} />
        </Card>
        <Card title={t('outTitle')} headingLevel={3}>
          <Points points={outside} />
        </Card>
      </Grid>
      <Text muted small>
        {t('characters')}
      </Text>
    </Stack>
  )
}

type Point = keyof (typeof reportContentsTexts)['de']

function pointsOf(report: AnyReport, { namesMust, notes }: ReportChoices): { inside: Point[]; outside: Point[] } {
  if (report.profile === 'public') {
    return {
      inside: [
        'publicWhy',
        'publicHow',
        'publicCouncil',
        'publicNames',
        report.texts.length + report.halfYears.length > 0 ? 'publicReleased' : 'publicNothing',
      ],
      outside: ['outResult', 'outDomains', 'outMust', 'outMeasures', 'outEverything'],
    }
  }
  const { plan, changes, position, answers, overrides, providers } = report
  const photos = answers.some((domain) => domain.answers.some(({ attachments }) => attachments.length > 0))
  const shared: Point[] = [
    'stage',
    namesMust || report.profile === 'internal' ? 'must' : 'mustCounts',
    'domains',
    ...(namesMust || report.profile === 'internal' ? (['steps'] as const) : []),
    ...(plan ? (['plan'] as const) : []),
    ...(changes ? (['changes'] as const) : []),
    ...(position ? (['position'] as const) : []),
    'standards',
    'method',
    'facts',
    ...(providers.length > 0 ? (['providers'] as const) : []),
    ...(overrides.reasons.length > 0 ? (['overrides'] as const) : []),
    ...(overrides.count > 0 && overrides.reasons.length === 0 ? (['overridesCounted'] as const) : []),
  ]
  if (report.profile === 'internal') {
    return {
      inside: [...shared, 'answers', photos ? 'photos' : 'attachments', ...(notes ? (['notes'] as const) : [])],
      outside: [...(notes ? [] : (['outNotes'] as const)), 'outLog', 'outPhotoData'],
    }
  }
  return {
    inside: shared,
    outside: [
      ...(namesMust ? [] : (['outMustNames'] as const)),
      'outAnswers',
      'outComments',
      'outEvidence',
      'outPeople',
      'outLog',
      'ownWords',
    ],
  }
}

function Points({ points }: { readonly points: readonly Point[] }) {
  const t = useTexts(reportContentsTexts)
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{t(point)}</li>
      ))}
    </ul>
  )
}
