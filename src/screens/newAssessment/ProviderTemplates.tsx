import { lazy, Suspense, useState } from 'react'
import type { ProviderTemplate } from '../../core/network/providerTemplate.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { hrefOf } from '../../parts/place.ts'
import { ProviderStand } from '../../parts/provider/ProviderStand.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { saveTemplate } from '../../storage/saveTemplate.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useToast } from '../../ui/Toast.tsx'

const TemplateDialog = lazy(async () => ({
  default: (await import('../../parts/provider/TemplateDialog.tsx')).TemplateDialog,
}))
const TemplateFileDialog = lazy(async () => ({
  default: (await import('../../parts/provider/TemplateFileDialog.tsx')).TemplateFileDialog,
}))

/** Templates of providers that this assessment holds, and the ways to another one and to one's own. */
export function ProviderTemplates({ feed }: { readonly feed: AssessmentFeed }) {
  const t = useTexts(providerTemplateTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const { header } = useAssessment(feed)
  const [opening, setOpening] = useState<'file' | ProviderTemplate | null>(null)
  const { id, templates = {} } = header
  const remove = async (template: string, name: string) => {
    try {
      const was = await saveTemplate(workspace, id, template, null)
      const undo = () =>
        void saveTemplate(workspace, id, template, was).catch(() => toast({ kind: 'danger', text: t('failed') }))
      toast({ text: t('removed', { name }), action: { label: t('undo'), onSelect: undo } })
    } catch {
      toast({ kind: 'danger', text: t('failed') })
    }
  }
  return (
    <Stack as="section" aria-labelledby="provider-templates">
      <h2 id="provider-templates">{t('sectionTitle')}</h2>
      <p>{t('sectionText')}</p>
      <ProviderStand feed={feed} domain={null} view="answers" by={null} />
      <WhenOpen>
        <Cluster>
          <Button icon="drive-folder-upload" onClick={() => setOpening('file')}>
            {t('openTemplate')}
          </Button>
          {Object.entries(templates).map(([template, { provider }]) => (
            <Button key={template} icon="delete" onClick={() => void remove(template, provider.name)}>
              {t('remove', { name: provider.name })}
            </Button>
          ))}
        </Cluster>
      </WhenOpen>
      <p>
        {t('makeOwn')} <Link href={hrefOf({ screen: 'template', id })}>{t('toOwn')}</Link>
      </p>
      <Suspense>
        {opening === 'file' && <TemplateFileDialog onTemplate={setOpening} onClose={() => setOpening(null)} />}
        {opening !== null && opening !== 'file' && (
          <TemplateDialog template={opening} assessment={id} onClose={() => setOpening(null)} />
        )}
      </Suspense>
    </Stack>
  )
}
