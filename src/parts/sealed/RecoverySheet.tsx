import { formatDate } from '../../i18n/format.ts'
import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Heading } from '../../ui/Heading.tsx'
import { PrintedSheet } from '../../ui/PrintedSheet.tsx'
import type { SealedFile } from './useSealing.ts'
import './recoverySheet.css'

/**
 * The only thing on paper while it is there, and not to be seen on the screen. The password is not on it: it is written by hand, so that
 * neither a printer's memory nor a print server has it.
 */
export function RecoverySheet({ file, municipality }: { readonly file: SealedFile; readonly municipality: string }) {
  const t = useTexts(sealedFileTexts)
  const language = useLanguage()
  return (
    <PrintedSheet>
      <Heading level={1}>{t('sheetTitle')}</Heading>
      <p>{t('sheetLead')}</p>
      <dl className="recovery-sheet">
        <dt>{t('sheetFile')}</dt>
        <dd>{file.name}</dd>
        <dt>{t('sheetAssessment')}</dt>
        <dd>{municipality}</dd>
        <dt>{t('sheetDate')}</dt>
        <dd>{formatDate(file.at, language)}</dd>
        <dt>{t('sheetFingerprint')}</dt>
        <dd>{file.reread.fingerprint.replace(/.{8}(?=.)/g, '$& ')}</dd>
        {(['sheetPassword', 'sheetPlace', 'sheetBy'] as const).map((key) => (
          <div key={key} className="recovery-sheet__blank">
            <dt>{t(key)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <Heading level={2}>{t('sheetKeepTitle')}</Heading>
      <p>{t('sheetKeep')}</p>
      <Heading level={2}>{t('sheetOpenTitle')}</Heading>
      <p>{t('sheetOpen')}</p>
      <p>{t('sheetOpenAge')}</p>
      <p>
        <code>
          age --decrypt --output {file.name.replace(/\.age$/, '')} {file.name}
        </code>
      </p>
    </PrintedSheet>
  )
}
