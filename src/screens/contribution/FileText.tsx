import type { ContributionFile } from '../../files/contributionFile.ts'
import { contributionTexts } from '../../i18n/contribution.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'

/** The exact bytes, as an editor shows them. */
export function FileText({ file: { name, bytes } }: { readonly file: ContributionFile }) {
  const t = useTexts(contributionTexts)
  return (
    <Disclosure summary={t('file')} variant="plain">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section className="contribution-file" tabIndex={0} aria-label={t('fileLabel', { name })}>
        <pre>{new TextDecoder().decode(bytes)}</pre>
      </section>
    </Disclosure>
  )
}
