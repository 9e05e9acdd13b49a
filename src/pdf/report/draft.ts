import type { IssuedReport } from '../../core/report/issued.ts'
import type { Report } from '../../core/report/report.ts'
import type { Language, Translate } from '../../i18n/catalogue.ts'
import type { reportTexts } from '../../i18n/report.ts'
import type { ImageFiles } from '../assets.ts'
import type { Flow } from '../flow/flow.ts'
import type { Run } from '../flow/passage.ts'
import type { TextStyle } from '../flow/textStyle.ts'
import { ownLanguage } from '../ownLanguage.ts'

/** What every section of the report draws with. */
export interface Draft {
  readonly flow: Flow
  readonly report: IssuedReport
  readonly images: ImageFiles
  readonly lang: Language
  readonly t: Translate<(typeof reportTexts)['de']>
}

/** A text that the municipality wrote itself, tagged with its language where that is another one than the report's. */
export function ownWords(
  { report, lang }: { readonly report: Pick<Report, 'userLang'>; readonly lang: Language },
  text: string,
  style: TextStyle,
): Run {
  const foreign = ownLanguage(report.userLang, lang)
  return foreign === null ? { text, style } : { text, style, lang: foreign }
}
