import type { Draft } from './draft.ts'

type Words = Pick<Draft, 'report' | 't'>

/** "Nichtöffentlich – Rat und Ausschüsse" */
export function profileWords({ report, t }: Words): string {
  return t(`profile-${report.profile}`)
}

/** What its TLP label allows its readers. */
export function labelMeaning({ report, t }: Words): string {
  const { tlp, profile } = report
  if (tlp === 'TLP:RED') return t('red', { tlp })
  return profile === 'council' ? t('strictCouncil', { tlp }) : t('strictInternal', { tlp })
}
