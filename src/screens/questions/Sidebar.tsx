import type { ReactNode } from 'react'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useWide } from './useWide.ts'

export interface SidebarProps {
  /** what the closed list says on a narrow screen: 'Themenfeld 2 von 6: Konten und Zugänge' */
  readonly where: string
  /** another way through the questions, in sight on every screen */
  readonly way: ReactNode
  readonly find: ReactNode
  readonly domains: ReactNode
  readonly children: ReactNode
}

/** A column beside the questions; on a narrow screen two lines above them that open. */
export function Sidebar({ where, way, find, domains, children }: SidebarProps) {
  const t = useTexts(questionsTexts)
  const wide = useWide()
  if (wide) {
    return (
      <div className="questions__aside">
        {way}
        {find}
        {domains}
        {children}
      </div>
    )
  }
  return (
    <div className="questions__aside">
      {way}
      {/* the address is the key: choosing a Themenfeld closes the list */}
      <Disclosure key={where} summary={where}>
        {domains}
        {children}
      </Disclosure>
      <Disclosure summary={t('find')}>{find}</Disclosure>
    </div>
  )
}
