import type { PublicReport } from '../../core/report/publicReport.ts'
import type { Language, Translate } from '../../i18n/catalogue.ts'
import type { publicReportTexts } from '../../i18n/publicReport.ts'
import type { ImageFiles } from '../assets.ts'
import type { Flow } from '../flow/flow.ts'

/** What every section of the public report draws with. */
export interface PublicDraft {
  readonly flow: Flow
  readonly report: PublicReport
  readonly images: ImageFiles
  readonly lang: Language
  readonly t: Translate<(typeof publicReportTexts)['de']>
}
