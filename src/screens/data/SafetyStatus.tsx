import { safetyTexts } from '../../i18n/safety.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Verdict } from '../../parts/safety/verdict.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Stack } from '../../ui/Stack.tsx'
import './data.css'

const KINDS = { nothing: 'info', safe: 'success', here: 'info', 'at-risk': 'warning' } as const

export interface SafetyStatusProps {
  readonly verdict: Verdict
  readonly persistent: boolean | null
  readonly looksPrivate: boolean
  /** Safari in a window of its own kind: not installed */
  readonly sevenDays: boolean
  /** assessments with changes that are nowhere else */
  readonly unsaved: number
  readonly otherTabs: number
}

/** The answer first, then why, then what to do. */
export function SafetyStatus(props: SafetyStatusProps) {
  const { verdict, persistent, looksPrivate, sevenDays, unsaved, otherTabs } = props
  const t = useTexts(safetyTexts)
  const reasons: { readonly good: boolean | null; readonly text: string }[] = [
    ...(verdict === 'nothing'
      ? []
      : [
          unsaved > 0
            ? { good: false, text: t('reason-unsaved', { count: unsaved }) }
            : { good: true, text: t('reason-saved') },
        ]),
    {
      // no danger as long as everything is elsewhere, too
      good: persistent === true || (verdict === 'safe' || verdict === 'nothing' ? null : false),
      text: t(
        persistent === null
          ? 'reason-persistent-unknown'
          : persistent
            ? 'reason-persistent-yes'
            : 'reason-persistent-no',
      ),
    },
    ...(looksPrivate ? [{ good: false, text: t('reason-private') }] : []),
    ...(sevenDays ? [{ good: false, text: t('reason-safari') }] : []),
    ...(otherTabs > 0 ? [{ good: null, text: t('reason-tabs', { count: otherTabs }) }] : []),
  ]
  return (
    <Stack as="section">
      <Heading level={2}>{t('statusTitle')}</Heading>
      <Alert kind={KINDS[verdict]} title={t(`verdict-${verdict}`)}>
        <Stack>
          <ul className="data-reasons">
            {reasons.map(({ good, text }) => (
              <li key={text} className="data-reasons__item">
                <Icon name={good === null ? 'info' : good ? 'check' : 'warning'} size="small" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
          {verdict !== 'nothing' && <p>{t(`next-${verdict}`)}</p>}
        </Stack>
      </Alert>
    </Stack>
  )
}
