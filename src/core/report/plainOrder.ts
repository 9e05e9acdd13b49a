import type { ReportOrder } from './issueReport.ts'
import { NOTHING_RELEASED } from './publicReport.ts'

/** What is chosen until the user chooses something else; profile, language and date have no such thing. */
export const PLAIN_ORDER: Omit<ReportOrder, 'profile' | 'lang' | 'date'> = {
  recipient: '',
  logo: null,
  label: 'TLP:AMBER+STRICT',
  namesMust: true,
  notes: false,
  group: null,
  release: NOTHING_RELEASED,
}
